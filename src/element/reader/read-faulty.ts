/** Reading by the schema, for what has a fault; in a file of its own, since it brings the schema and its library. */
export { parsedSteps } from '../../dataset/read.js';
