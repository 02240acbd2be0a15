/**
 * Registers `<social-work-chart>`, and exports what its pages need.
 * @packageDocumentation
 */
import { define } from './element/define.js';

define();

export * from './element.js';
