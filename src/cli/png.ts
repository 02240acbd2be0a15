/**
 * PNG pictures of charts, for programs on Node.
 * @packageDocumentation
 */
export { PNG_SHAPES, PngError, renderPng, type PngOptions, type PngShape } from './render-png.js';
