import type { Tone } from '../marks/scene.js';
import { THEMES } from './theme.js';

/** Name of each tone as it stands in custom properties. */
export const TONE_NAMES: Readonly<Record<Tone, string>> = {
  ink: 'ink',
  muted: 'muted',
  rule: 'rule',
  subject: 'subject',
  context: 'context',
  track: 'track',
  ground: 'ground',
  onMark: 'on-mark',
};

/** Every tone. */
export const TONES = Object.keys(TONE_NAMES) as Tone[];

/** What a figure is called in each theme. */
export interface ThemedFigure {
  /** In any theme, also in none. */
  readonly any: string;
  readonly dark: string;
  /** In the theme of the page. */
  readonly auto: string;
  /** In any theme, by a name that goes before those of single themes. */
  readonly every: string;
}

/** Sets the colour of each tone. */
function toneRules(colourOf: (tone: Tone) => string): string {
  return TONES.map((tone) => `--_${TONE_NAMES[tone]}:${colourOf(tone)};`).join('');
}

/** Each tone takes the page's custom property, else this colour. */
function themeRules(colourOf: (tone: Tone) => string): string {
  return toneRules((tone) => `var(--social-work-chart-${TONE_NAMES[tone]},${colourOf(tone)})`);
}

/** What every figure that has the colours of the system calls its tones. */
const FORCED: Readonly<Record<Tone, string>> = {
  ink: 'CanvasText',
  muted: 'CanvasText',
  rule: 'GrayText',
  subject: 'Highlight',
  context: 'CanvasText',
  track: 'Canvas',
  ground: 'Canvas',
  onMark: 'Canvas',
};

/**
 * Which colours a figure has. Where engines know light-dark(), the theme “auto” follows the color-scheme of the page
 * around it; older ones ask the reader's system. In forced colours tones are those of the system; and paper is white,
 * whatever the page is on a screen, and marks are printed with their paints.
 */
export function themeStyles({ any, dark: darkFigure, auto, every }: ThemedFigure): string {
  const { light, dark } = THEMES;
  const darkRules = `${themeRules((tone) => dark[tone])}color-scheme:dark`;
  const bothRules = themeRules((tone) => `light-dark(${light[tone]},${dark[tone]})`);
  return [
    `${any}{${themeRules((tone) => light[tone])}color-scheme:light;background:var(--_ground);color:var(--_ink)}`,
    `${darkFigure}{${darkRules}}`,
    `@media (prefers-color-scheme:dark){${auto}{${darkRules}}}`,
    `@supports (color:light-dark(red,red)){${auto}{${bothRules}color-scheme:inherit}}`,
    `@media (forced-colors:active){${every}{${toneRules((tone) => FORCED[tone])}}}`,
    `@media print{${every}{${toneRules((tone) => light[tone])}color-scheme:light;-webkit-print-color-adjust:exact;print-color-adjust:exact}}`,
  ].join('');
}
