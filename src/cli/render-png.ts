import { existsSync } from 'node:fs';
import { chartPicture } from '../charts/chart-picture.js';
import { languageFor } from '../charts/language-for.js';
import { expectOneOf } from '../charts/one-of.js';
import { WIDTHS } from '../charts/render-svg.js';
import { knownPicture } from '../charts/known-picture.js';
import type { Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { svgText } from '../render/svg-text.js';
import { FILE_THEMES } from '../render/file-themes.js';
import type { Theme } from '../render/theme.js';
import type { SvgElement } from '../render/tree.js';
import { readFontFaces } from './font-face.js';
import { familyAmong, knownFont } from './known-font.js';
import { charactersIn, familyThatIsThere, missingCharacters, type Drawing } from './missing-characters.js';
import { CARDS, fitPicture, sizeOf } from './picture-fit.js';

/** What a PNG picture is for; see {@link PngOptions.shape}. */
export type PngShape = 'chart' | 'wechat' | 'social' | 'square';

/** The shapes by name. */
export const PNG_SHAPES: readonly PngShape[] = ['chart', 'wechat', 'social', 'square'];

/** How a PNG picture is made. */
export interface PngOptions {
  /**
   * Default `chart`: as wide as asked. `wechat`: 1080 px wide, laid out for a phone. `social`: a card of 1200×630 px, and
   * `square` one of 1080×1080 px, with the chart whole and centred on its ground.
   */
  readonly shape?: PngShape;
  /** Width of a `chart` in CSS px, from 280 to 4000. Default 640. */
  readonly width?: number;
  /** Pixels of a `chart` for each CSS px, from 0.5 to 4. Default 2. */
  readonly scale?: number;
  /** Default: the language of the dataset's source. */
  readonly language?: Language;
  /** Default `light`. */
  readonly theme?: Theme;
  /** Form of the chart, of those that its type has. Default: the form that the chart asks for, or the usual one. */
  readonly form?: string | undefined;
  /** Paths of font files (TTF, OTF, TTC) to draw with, in place of the fonts of the system. */
  readonly fontFiles?: readonly string[];
}

/** Why no PNG can be made on this machine. */
export class PngError extends Error {
  /** `package`: what draws is not installed. `font`: no font has the words. */
  readonly missing: 'package' | 'font';

  /** @param missing - what is missing */
  constructor(missing: 'package' | 'font', message: string) {
    super(message);
    this.name = 'PngError';
    this.missing = missing;
  }
}

/** WeChat shows a picture of this width in px at its best; a phone is as wide in CSS px as the other. */
const WECHAT = { width: 1080, layout: 360 } as const;

const SCALES = { least: 0.5, default: 2, most: 4 } as const;

/** Most pixels of a picture: what draws takes 4 bytes for each, several times. */
const MOST_PIXELS = 25_000_000;

/** Fonts of systems that have Chinese beside Latin letters, after those of the language. */
const OTHERS = ['Microsoft YaHei', 'WenQuanYi Micro Hei'];

/**
 * Fonts in the order in which they are taken, where no font files are named. What draws takes one font for a text, so the
 * first has the widths that layout reckons with, and Chinese beside Latin letters in every language. For English it is the
 * Korean one: in the others quotes and apostrophes are as wide as a Chinese character.
 */
const FAMILIES: Readonly<Record<Language, readonly string[]>> = {
  zh: ['Noto Sans CJK SC', 'Noto Sans SC', 'Source Han Sans SC', 'PingFang SC', 'HarmonyOS Sans SC', ...OTHERS],
  en: ['Noto Sans CJK KR', 'Source Han Sans K', 'Noto Sans CJK SC', 'Noto Sans SC', 'PingFang SC', ...OTHERS],
  'zh-TW': ['Noto Sans CJK TC', 'Noto Sans TC', 'Source Han Sans TC', 'PingFang TC', 'Microsoft JhengHei', ...OTHERS],
};

/** The font that is there, by fonts and language: looking for it takes as long as a picture. */
const families = new Map<string, string>();

/** Characters that were found to have a glyph, by fonts and language. */
const found = new Map<string, Set<string>>();

/**
 * Renders a chart as a PNG picture, with the optional package `@resvg/resvg-js`. It is made from the dataset alone, never
 * from SVG of others, so nothing outside is ever read but fonts.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @param chartId - id of one of its charts
 * @returns the bytes of the file
 * @throws RangeError as `renderSvg` does, and for an unknown shape or a scale out of its range
 * @throws {@link PngError} where the package is missing, or a character would come out as a box or nothing
 */
export async function renderPng(dataset: Dataset, chartId: string, options: PngOptions = {}): Promise<Uint8Array> {
  const language = languageFor(dataset, options.language);
  const { picture, zoom } = pngPicture(dataset, chartId, { ...options, language });
  const fontFiles = options.fontFiles ?? [];
  expectFontFiles(fontFiles);
  const Resvg = await loadResvg();
  const drawing =
    knownDrawing(picture, { Resvg, language, fontFiles }) ?? triedDrawing(picture, { Resvg, language, fontFiles });
  const named = { ...picture.attributes, 'font-family': `"${drawing.family}"` };
  const image = new Resvg(svgText({ ...picture, attributes: named }), {
    font: drawing.font,
    fitTo: { mode: 'zoom', value: zoom },
    logLevel: 'off',
  });
  return image.render().asPng();
}

interface Means {
  readonly Resvg: Drawing['Resvg'];
  readonly language: Language;
  readonly fontFiles: readonly string[];
}

/** With the files of one font, where they have all that the picture says: no other font is loaded, and nothing is tried. */
function knownDrawing(picture: SvgElement, { Resvg, language, fontFiles }: Means): Drawing | undefined {
  const known = fontFiles.length === 0 ? knownFont(FAMILIES[language]) : undefined;
  if (!known || !charactersIn(picture).every(known.has)) return undefined;
  return { Resvg, font: { loadSystemFonts: false, fontFiles: [...known.files] }, family: known.family };
}

/** With the files that were named, or all fonts of the system; every character is tried. */
function triedDrawing(picture: SvgElement, { Resvg, language, fontFiles }: Means): Drawing {
  const font = {
    loadSystemFonts: fontFiles.length === 0,
    fontFiles: [...fontFiles],
    sansSerifFamily: 'Noto Sans CJK SC',
  };
  const drawing = withFamily({ Resvg, font }, language);
  expectGlyphs(picture, drawing);
  return drawing;
}

function withFamily(drawing: Omit<Drawing, 'family'>, language: Language): Drawing {
  const { fontFiles = [] } = drawing.font;
  const key = JSON.stringify([drawing.font, language]);
  const family =
    families.get(key) ??
    familyAmong(FAMILIES[language], fontFiles.flatMap(readFontFaces)) ??
    familyThatIsThere(FAMILIES[language], drawing);
  families.set(key, family);
  return { ...drawing, family };
}

interface Pixels {
  readonly picture: SvgElement;
  /** Pixels for each px of the picture. */
  readonly zoom: number;
}

/** The picture that is drawn, as an element of our own making. */
function pngPicture(dataset: Dataset, chartId: string, options: PngOptions & { readonly language: Language }): Pixels {
  const { shape = 'chart', width = WIDTHS.default, scale = SCALES.default, language, theme = 'light', form } = options;
  expectOneOf('shape', shape, PNG_SHAPES);
  expectOneOf('theme', theme, Object.keys(FILE_THEMES));
  expectWithin('width', width, WIDTHS);
  expectWithin('scale', scale, SCALES);
  const chart = knownPicture(dataset, chartId, language);
  if (form !== undefined) expectOneOf('form', form, chart.type.forms ?? []);
  const look = { colours: FILE_THEMES[theme], form };
  if (shape === 'social' || shape === 'square') return { picture: fitPicture(chart, CARDS[shape], look), zoom: 1 };
  const isWechat = shape === 'wechat';
  const picture = chartPicture(chart, { ...look, width: isWechat ? WECHAT.layout : width });
  const zoom = isWechat ? WECHAT.width / WECHAT.layout : scale;
  const size = sizeOf(picture);
  if (size.width * size.height * zoom * zoom > MOST_PIXELS) {
    throw new RangeError(
      `a picture of ${Math.round(size.width * zoom)}×${Math.round(size.height * zoom)} pixels is too large; expected at most ${MOST_PIXELS} pixels, so ask for a smaller width or scale`,
    );
  }
  return { picture, zoom };
}

function expectWithin(
  option: string,
  given: number,
  { least, most }: { readonly least: number; readonly most: number },
): void {
  if (typeof given === 'number' && given >= least && given <= most) return;
  throw new RangeError(`invalid ${option} ${String(given)}; expected a number from ${least} to ${most}`);
}

/**
 * Loads what draws.
 * @throws PngError where it is not installed
 */
export async function loadResvg(): Promise<Drawing['Resvg']> {
  try {
    return (await import('@resvg/resvg-js')).Resvg;
  } catch (error) {
    const message = `PNG pictures need the package @resvg/resvg-js; install it with: npm install @resvg/resvg-js@2 (${(error as Error).message.split('\n', 1)[0]})`;
    throw new PngError('package', message);
  }
}

/**
 * Holds font files to be there.
 * @throws PngError for one that is not
 */
export function expectFontFiles(paths: readonly string[]): void {
  const lost = paths.find((path) => !existsSync(path));
  if (lost !== undefined) throw new PngError('font', `there is no font file ${lost}`);
}

/** Most characters that a message repeats. */
const MOST_TOLD = 20;

function expectGlyphs(picture: SvgElement, drawing: Drawing): void {
  const key = JSON.stringify([drawing.font, drawing.family]);
  const before = found.get(key) ?? new Set();
  found.set(key, before);
  const missing = missingCharacters(picture, drawing, before);
  if (missing.length === 0) return;
  const told = `“${missing.slice(0, MOST_TOLD).join('')}${missing.length > MOST_TOLD ? '…' : ''}”`;
  const fonts = drawing.font.loadSystemFonts ? 'no font of this system has' : 'the font files do not have';
  throw new PngError(
    'font',
    `${fonts} ${told}, which would come out as boxes or nothing; install a font that has them, for Chinese on Debian with: apt-get install fonts-noto-cjk, or name a font file (--font, fontFiles)`,
  );
}
