/**
 * For script tags of pages that count bytes: brings the tags when the first of them comes near the screen. The build makes
 * `dist/cdn/social-work-chart-loader.min.js` of it.
 * @packageDocumentation
 */
import { bringWhenNear } from './loader/bring-when-near.js';

bringWhenNear(() => import('./index.js'));
