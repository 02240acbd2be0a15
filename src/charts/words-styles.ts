import { FONTS } from '../render/theme.js';

/*
 * How the words of a chart and its plot lie in the figure around them: in the tag and in its fallback alike, so that
 * nothing moves when one takes the place of the other.
 */

type Rules = readonly (readonly [selector: string, declarations: string])[];

/** Of the figure: what is behind its name, and the declarations. */
const FIGURE: Rules = [
  // Chinese fonts, where no other is there, have quotation marks and apostrophes as wide as a character: not in English.
  [
    '',
    `display:block;padding:16px var(--social-work-chart-padding,16px);border-radius:var(--social-work-chart-radius,0);font:14px/1.45 var(--social-work-chart-font,${FONTS.en});font-variant-east-asian:proportional-width;overflow-wrap:anywhere;line-break:strict;direction:ltr`,
  ],
  // Lines end at marks such as ， only: numbers stay with their units, and no character is left alone.
  [
    ':lang(zh)',
    `font-family:var(--social-work-chart-font,${FONTS.zh});font-variant-east-asian:normal;word-break:keep-all`,
  ],
  [':lang(zh-TW)', `font-family:var(--social-work-chart-font,${FONTS['zh-TW']})`],
];

/** Of what is in it. */
const INSIDE: Rules = [
  ['figcaption', 'margin:0'],
  ['p', 'margin:0'],
  ['.title', 'font-size:20px;font-weight:700;line-height:1.35;text-wrap:balance'],
  ['.title[data-even]', 'word-break:normal'],
  ['.subtitle', 'margin-top:4px;color:var(--_muted)'],
  ['.takeaway', 'margin-top:8px'],
  ['.reading', 'margin-top:8px;font-size:12px;color:var(--_muted)'],
  ['.notes', 'font-size:12px;color:var(--_muted)'],
  ['.corrections', 'font-size:12px'],
  ['.source', 'font-size:12px;color:var(--_muted)'],
  ['.source a', 'color:inherit'],
  // Boxes that scroll cut off what lies outside, so they have 5px of room for the focus ring.
  ['.plot', 'position:relative;z-index:0;margin:11px -5px 7px;padding:5px;touch-action:pan-y;overflow-x:auto'],
  ['svg', 'display:block;font-kerning:none;text-spacing-trim:space-all;text-autospace:no-autospace'],
  ['ul', 'margin:0;padding:0;list-style:none'],
  ['.notes li', 'margin:0 0 4px'],
  ['.corrections li', 'margin:0 0 4px'],
  ['.controls', 'display:flex;flex-wrap:wrap;gap:8px;margin-top:8px'],
];

/** How a button looks, without its colours. */
const BUTTON =
  'min-height:32px;padding:4px 12px;border:1px solid var(--_muted);border-radius:var(--social-work-chart-radius,0);font:inherit';
/** Where fingers press. */
const COARSE = 'min-height:44px';

/**
 * Writes the rules for a figure.
 * @param figure - its name
 * @param inside - what stands before the names of what is in it; empty in a shadow root, where nothing else is
 */
export function wordsStyles(figure: string, inside = ''): string {
  const write = (rules: Rules, before: string) =>
    rules.map(([selector, declarations]) => `${before}${selector}{${declarations}}`).join('');
  return write(FIGURE, figure) + write(INSIDE, inside);
}

/** Writes the rules for buttons, which have these names. */
export function buttonStyles(buttons: readonly string[]): string {
  const names = buttons.join();
  return `${names}{${BUTTON}}@media (pointer:coarse){${names}{${COARSE}}}`;
}
