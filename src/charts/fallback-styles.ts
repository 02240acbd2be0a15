import { INTERFACE } from '../dataset/interface-words.js';
import { LANGUAGE_TAG, LANGUAGES } from '../dataset/language.js';
import { THEMES } from '../render/theme.js';
import { themeStyles, TONE_NAMES, TONES } from '../render/theme-styles.js';
import { FALLBACK_CLASS, MORE_CLASS } from './render-fallback.js';
import { LEAST_PLOT } from './plot-widths.js';
import { buttonStyles, wordsStyles } from './words-styles.js';

/** Named twice, so that it goes before what a page says of its own paragraphs and lists. */
const FIGURE = `.${FALLBACK_CLASS}.${FALLBACK_CLASS}`;
const IN_TAG = `social-work-chart`;

const NAMES = {
  any: FIGURE,
  dark: `${IN_TAG}[theme=dark]>${FIGURE}`,
  auto: `${IN_TAG}:not([theme=light]):not([theme=dark])>${FIGURE}`,
  // Before the name in the theme of the page, which has a tag and two attributes in it.
  every: FIGURE.repeat(3),
};

/** What a page says of its own text would move words away from where they are in the tag. */
const RESET = ['figcaption', 'p', 'div', 'ul', 'li', 'a', 'details', 'table', 'caption', 'th', 'td', 'span']
  .map((name) => `${FIGURE} ${name}`)
  .join();

/**
 * Style rules for fallbacks: with them a fallback looks as the chart that takes its place and is as high, so nothing on the
 * page moves. They follow the themes, forced colours and custom properties of the tag. For the style sheet of a page, or a
 * file that a build writes; without them a fallback is still complete.
 * @returns CSS text
 */
export function fallbackStyles(): string {
  return [
    'social-work-chart{display:block;min-width:0}',
    'social-work-chart[hidden]{display:none}',
    `${RESET}{box-sizing:content-box;margin:0;padding:0;border:0;background:none;color:inherit;font:inherit;text-indent:0;max-width:none}`,
    `${FIGURE}{box-sizing:border-box;margin:0;border:0;max-width:none;letter-spacing:normal;word-spacing:normal;text-align:start;text-indent:0;text-transform:none;white-space:normal;hyphens:manual}`,
    wordsStyles(FIGURE, `${FIGURE} `),
    `${FIGURE} svg{min-width:${LEAST_PLOT}px;max-width:none;font-family:inherit}`,
    `${FIGURE} b{font-weight:inherit}`,
    moreStyles(),
    themeStyles(NAMES),
    ...TONES.map(paintStyles),
    `@media (forced-colors:active){${paintSelectors('track', 'fill')}{stroke:CanvasText}}`,
  ].join('\n');
}

/** What opens the table looks like the buttons of the tag, and has their places beside it kept free. */
function moreStyles(): string {
  const summary = `${FIGURE} summary`;
  const controls = `${FIGURE} .controls`;
  const places = (['download', 'share'] as const).map((control, index) => {
    const place = `${controls}::${index === 0 ? 'before' : 'after'}`;
    const words = LANGUAGES.map(
      (language) =>
        `${FIGURE}:lang(${LANGUAGE_TAG[language]}) .controls::${index === 0 ? 'before' : 'after'}{content:"${INTERFACE[control][language]}"}`,
    );
    const off = `${IN_TAG}[controls]:not([controls~=${control}])>${controls}`;
    return `${place}{order:${index + 1};box-sizing:border-box;visibility:hidden}${words.join('')}${off}::${index === 0 ? 'before' : 'after'}{display:none}`;
  });
  return [
    buttonStyles([summary, `${controls}::before`, `${controls}::after`]),
    `${summary}{display:inline-block;box-sizing:border-box;list-style:none;cursor:pointer}`,
    `${summary}::-webkit-details-marker{display:none}`,
    `${FIGURE} .${MORE_CLASS}{max-width:100%}`,
    `${FIGURE} .${MORE_CLASS}[open]{width:100%}`,
    `${FIGURE} .table{margin-top:7px;overflow-x:auto}`,
    `${FIGURE} table{min-width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}`,
    `${FIGURE} caption{padding-bottom:8px;font-weight:700;text-align:start}`,
    `${FIGURE} th,${FIGURE} td{min-width:6em;padding:6px 12px 6px 0;border-top:1px solid var(--_rule);text-align:start;vertical-align:top;overflow-wrap:break-word}`,
    ...places,
  ].join('');
}

/** The paints of a picture, which are colours of a theme, become those that hold. */
function paintStyles(tone: (typeof TONES)[number]): string {
  return (['fill', 'stroke'] as const)
    .map((paint) => `${paintSelectors(tone, paint)}{${paint}:var(--_${TONE_NAMES[tone]})}`)
    .join('');
}

/** Words on marks have the colour of the ground, and are told from it by being words. */
function paintSelectors(tone: (typeof TONES)[number], paint: 'fill' | 'stroke'): string {
  const name = tone === 'onMark' ? 'text' : '';
  return Object.values(THEMES)
    .map((colours) => `${FIGURE} svg ${name}[${paint}="${colours[tone]}"]`)
    .join();
}
