import { css, unsafeCSS, type CSSResult } from '@lit/reactive-element';
import type { Tone } from '../marks/scene.js';
import { THEMES } from '../render/theme.js';
import { TONE_NAMES, TONES } from './live-colours.js';

/** Sets the colour of each tone. */
function toneRules(colourOf: (tone: Tone) => string): CSSResult {
  return unsafeCSS(TONES.map((tone) => `--_${TONE_NAMES[tone]}:${colourOf(tone)};`).join(''));
}

/** Each tone takes the page's custom property, else this colour. */
function themeRules(colourOf: (tone: Tone) => string): CSSResult {
  return toneRules((tone) => `var(--social-work-chart-${TONE_NAMES[tone]},${colourOf(tone)})`);
}

const { light, dark } = THEMES;
const lightRules = themeRules((tone) => light[tone]);
const darkRules = themeRules((tone) => dark[tone]);

/**
 * Which colours a chart has. Where engines know light-dark(), the theme “auto” follows the color-scheme of the page
 * around the tag; older ones ask the reader's system. They go after the other styles, whose `all` they mend.
 */
export const themeStyles = css`
  .chart {
    ${lightRules}
    color-scheme: light;
    background: var(--_ground);
    color: var(--_ink);
  }
  .chart[data-theme='dark'] {
    ${darkRules}
    color-scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    .chart[data-theme='auto'] {
      ${darkRules}
      color-scheme: dark;
    }
  }
  @supports (color: light-dark(red, red)) {
    .chart[data-theme='auto'] {
      ${themeRules((tone) => `light-dark(${light[tone]},${dark[tone]})`)}
      color-scheme: inherit;
    }
  }
  @media (forced-colors: active) {
    .chart[data-theme] {
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
  /* Paper is white, whatever the page is on a screen; and marks are printed with their paints. */
  @media print {
    .chart[data-theme] {
      ${toneRules((tone) => light[tone])}
      color-scheme: light;
      -webkit-print-color-adjust: exact;
      print-color-adjust: exact;
    }
  }
`;
