/**
 * Reads by the schema what has a fault, in a file of its own: it brings the schema and its library.
 */
export { parsedSteps as readFaulty } from '../../dataset/read.js';
