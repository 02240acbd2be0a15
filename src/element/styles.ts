import { css, unsafeCSS, type CSSResult } from '@lit/reactive-element';
import type { Tone } from '../marks/scene.js';
import type { Colours } from '../render/attributes.js';
import { FONTS, THEMES } from '../render/theme.js';

/** Name of each tone as it stands in custom properties. */
const TONE_NAMES: Readonly<Record<Tone, string>> = {
  ink: 'ink',
  muted: 'muted',
  rule: 'rule',
  subject: 'subject',
  context: 'context',
  track: 'track',
  ground: 'ground',
  onMark: 'on-mark',
};

const TONES = Object.keys(TONE_NAMES) as Tone[];

/**
 * Paints of the live picture: private properties, which the styles below set from the public ones, from the theme, or
 * from the system's colours. So a theme changes without drawing anything again.
 */
export const LIVE_COLOURS = Object.fromEntries(
  TONES.map((tone) => [tone, `var(--_${TONE_NAMES[tone]})`]),
) as unknown as Colours;

/** Each tone takes the page's custom property, else the colour of the theme. */
function themeRules(colours: Colours): CSSResult {
  const rules = TONES.map((tone) => {
    const name = TONE_NAMES[tone];
    return `--_${name}:var(--social-work-chart-${name},${colours[tone]});`;
  });
  return unsafeCSS(rules.join(''));
}

/** Styles of the tag. One file of plain CSS for old engines: no nesting, no `:has`, no container queries. */
export const styles = css`
  :host {
    display: block;
    min-width: 0;
    writing-mode: horizontal-tb;
  }
  :host([hidden]) {
    display: none;
  }
  .ruler {
    height: 0;
    overflow: hidden;
    padding: 0 var(--social-work-chart-padding, 16px);
  }
  /* What a parent that shrinks to its contents finds there: 640px wide, and being a picture, free to be narrower. */
  .ruler svg {
    max-width: 100%;
  }
  .chart {
    ${themeRules(THEMES.light)}
    /* What a page sets for its own text would come in and move words away from their marks, or paint them. */
    all: initial;
    visibility: inherit;
    display: block;
    padding: 16px var(--social-work-chart-padding, 16px);
    border-radius: var(--social-work-chart-radius, 0);
    background: var(--_ground);
    color: var(--_ink);
    font: 14px/1.45 var(--social-work-chart-font, ${unsafeCSS(FONTS.en)});
    overflow-wrap: anywhere;
    line-break: strict;
    direction: ltr;
  }
  .chart:lang(zh) {
    font-family: var(--social-work-chart-font, ${unsafeCSS(FONTS.zh)});
    /* Lines end at marks such as ， only: numbers stay with their units, and no character is left alone. */
    word-break: keep-all;
  }
  .chart:lang(zh-TW) {
    font-family: var(--social-work-chart-font, ${unsafeCSS(FONTS['zh-TW'])});
  }
  .chart[data-theme='dark'] {
    ${themeRules(THEMES.dark)}
    color-scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    .chart:not([data-theme='light']) {
      ${themeRules(THEMES.dark)}
      color-scheme: dark;
    }
  }
  figcaption,
  p {
    margin: 0;
  }
  .title {
    font-size: 20px;
    font-weight: 700;
    line-height: 1.35;
    text-wrap: balance;
  }
  .subtitle {
    margin-top: 4px;
  }
  .subtitle,
  .reading,
  .notes,
  .source {
    color: var(--_muted);
  }
  .takeaway {
    margin-top: 8px;
  }
  .reading,
  .notes,
  .source {
    font-size: 12px;
  }
  .reading {
    margin-top: 8px;
  }
  /* Boxes that scroll cut off what lies outside, so they have 5px of room for the focus ring. */
  .plot {
    position: relative;
    margin: 11px -5px 7px;
    padding: 5px;
    touch-action: pan-y;
    overflow-x: auto;
  }
  svg {
    display: block;
    font-kerning: none;
    text-spacing-trim: space-all;
    text-autospace: no-autospace;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .notes li {
    margin-bottom: 4px;
  }
  .points {
    position: absolute;
    top: 5px;
    left: 5px;
  }
  .point {
    position: absolute;
    min-width: 24px;
    min-height: 24px;
    border-radius: 2px;
  }
  .point:focus,
  button:focus,
  caption:focus {
    outline: 3px solid var(--_ink);
    outline-offset: 2px;
  }
  .point:focus {
    outline-offset: 0;
  }
  .point:focus:not(:focus-visible),
  button:focus:not(:focus-visible),
  caption:focus:not(:focus-visible) {
    outline: none;
  }
  .controls {
    margin-top: 8px;
  }
  button {
    min-height: 32px;
    padding: 4px 12px;
    border: 1px solid var(--_muted);
    border-radius: var(--social-work-chart-radius, 0);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    background: var(--_track);
  }
  .table {
    margin: 7px -5px 0;
    padding: 5px;
    overflow-x: auto;
  }
  .table[hidden] {
    display: none;
  }
  table {
    min-width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-bottom: 8px;
    font-weight: 700;
    text-align: start;
  }
  th,
  td {
    min-width: 6em;
    padding: 6px 12px 6px 0;
    border-top: 1px solid var(--_rule);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
    border-top: 0;
  }
  .status {
    padding: 16px 0;
  }
  @media (forced-colors: active) {
    .chart[data-theme][data-theme] {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: GrayText;
      --_subject: Highlight;
      --_context: CanvasText;
      --_track: Canvas;
      --_ground: Canvas;
      --_on-mark: Canvas;
    }
    svg [fill='var(--_track)'] {
      stroke: CanvasText;
    }
  }
  @media print {
    .controls {
      display: none;
    }
    .table[hidden] {
      display: block;
    }
    .chart {
      break-inside: avoid;
      print-color-adjust: exact;
    }
  }
`;
