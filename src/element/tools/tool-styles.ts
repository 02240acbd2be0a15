import { detailStyles } from './detail-styles.js';
import { panelStyles } from './panel-styles.js';
import { sortStyles } from './sort-styles.js';

/** Rules of the tools, added to those of the tag when the first of them is needed. */
export const toolStyles = `${detailStyles}${panelStyles}${sortStyles}`;
