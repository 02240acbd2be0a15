import { describeValue } from '../dataset/issue.js';
import type { Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { svgText } from '../render/svg-text.js';
import { FILE_THEMES } from '../render/file-themes.js';
import type { Theme } from '../render/theme.js';
import { chartPicture } from './chart-picture.js';
import { knownPicture } from './known-picture.js';
import { languageFor } from './language-for.js';
import { expectOneOf } from './one-of.js';
import { PROFILES, wechatPicture, type Profile } from './wechat-picture.js';
import { withPageWords, type PageWords } from './page-words.js';

/** How a picture is made, and words of the page in place of those of the dataset. */
export interface RenderOptions extends PageWords {
  /**
   * Width in px, from 280 to 4000. Default 640; for `wechat` 360, since there a picture is made as wide as the column of
   * a phone, and words in a wider one would be too small to read.
   */
  readonly width?: number;
  /** Default: the language of the dataset's source. A dataset without traditional Chinese answers in simplified. */
  readonly language?: Language;
  /** Default `light`. `grey` is for print in one ink. */
  readonly theme?: Theme;
  /**
   * For which kind of place. Default `standard`. `wechat` is for editors that strip all but shapes and words, and has a
   * limit of 12,000 bytes.
   */
  readonly profile?: Profile;
  /** Form of the chart, of those that its type has. Default: the form that the chart asks for, or the usual one. */
  readonly form?: string | undefined;
}

/** Widths in px that a picture can have. */
export const WIDTHS = {
  /** The narrowest: a small phone. */
  least: 280,
  /** Where none is given. */
  default: 640,
  /** Where none is given for the profile `wechat`: the column of an article on a phone. */
  wechat: 360,
  /** The widest. */
  most: 4000,
} as const;

/**
 * Renders a chart as an SVG picture that stands alone: title, takeaway, plot, notes, corrections and source, real text, no reference to
 * anything outside, the sentence of the chart as its name. Needs no DOM.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @param chartId - id of one of its charts
 * @returns XML text of an `<svg>` element
 * @throws RangeError for a dataset that was not read, an unknown chart, language, theme, profile or form, a width that is
 * no number in the range, or a picture that is too large for its profile
 */
export function renderSvg(dataset: Dataset, chartId: string, options: RenderOptions = {}): string {
  const language = languageFor(dataset, options.language);
  const { profile = 'standard', theme = 'light', form } = options;
  expectOneOf('profile', profile, PROFILES);
  const { width = profile === 'wechat' ? WIDTHS.wechat : WIDTHS.default } = options;
  if (typeof width !== 'number' || !(width >= WIDTHS.least && width <= WIDTHS.most)) {
    throw new RangeError(
      `invalid width ${describeValue(width)}; expected a number from ${WIDTHS.least} to ${WIDTHS.most}`,
    );
  }
  expectOneOf('theme', theme, Object.keys(FILE_THEMES));
  const chart = withPageWords(knownPicture(dataset, chartId, language), options);
  if (form !== undefined) expectOneOf('form', form, chart.type.forms ?? []);
  const picture = chartPicture(chart, { width, colours: FILE_THEMES[theme], form });
  return profile === 'wechat' ? wechatPicture(picture, chartId) : svgText(picture);
}
