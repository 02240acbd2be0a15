import type { TextStyle } from '../frame.js';

/** The sizes of text in px. Nothing is smaller than 12, the least that readers of all ages can read. */
export const TYPE = {
  /** A figure that stands alone, where it has room; smaller where it has not, and never under 24. */
  display: { size: 44, weight: 700 },
  /** Title of a picture. */
  title: { size: 20, weight: 700 },
  /** Subtitle, names of rows. */
  body: { size: 14, weight: 400 },
  /** The printed phrase on a mark. */
  phrase: { size: 16, weight: 700 },
  /** Axis, notes, source. */
  small: { size: 12, weight: 400 },
} as const satisfies Record<string, Required<TextStyle>>;

/** Line height as a multiple of the size: Chinese wants more air than Latin. */
const LINE_HEIGHT = 1.45;
/** Large letters need less: their lines would fall apart. */
const LARGE = 24;
const LARGE_LINE_HEIGHT = 1.25;

/** Height in px of one line of text. */
export function lineHeight({ size }: TextStyle): number {
  return Math.round(size * (size < LARGE ? LINE_HEIGHT : LARGE_LINE_HEIGHT));
}

/** Where in its line the baseline of a text lies, in px from the top: Han characters stand centred on the line. */
export function baseline(style: TextStyle): number {
  return Math.round((lineHeight(style) + style.size * 0.72) / 2);
}
