/** Narrowest plot that is laid out, in px; in less room it scrolls in its own box. */
export const LEAST_PLOT = 240;

/** Widest plot that is reckoned with, in px. */
export const WIDEST_PLOT = 4000;
