import { chartHeight } from '../charts/chart-height.js';
import { chartInWords } from '../charts/chart-in-words.js';
import { chartPicture } from '../charts/chart-picture.js';
import { fallbackStyles } from '../charts/fallback-styles.js';
import { WIDTHS } from '../charts/render-svg.js';
import { LANGUAGE_TAG } from '../dataset/language.js';
import { escapeXml } from '../render/svg-text.js';
import { THEMES } from '../render/theme.js';
import { pageCode } from './embed-page.js';
import { fileAddress, publisherOf, tagCode, wordedOf, type EmbedPlan } from './embed-plan.js';
import { CARDS, sizeOf, type CardSize } from './picture-fit.js';

/** A way to embed a chart. */
export interface EmbedForm {
  /** What the name of its file ends in, after chart and language. */
  readonly ending: string;
  /** Writes it. */
  readonly write: (plan: EmbedPlan) => string;
}

/** The ways, by the word after `--as`. */
export const EMBED_FORMS: Readonly<Record<string, EmbedForm>> = {
  tag: { ending: '.tag.html', write: tagCode },
  page: { ending: '.html', write: pageCode },
  iframe: { ending: '.iframe.html', write: framedCode },
  picture: { ending: '.picture.html', write: (plan) => `${pictureCode(plan, pictureSize(plan))}\n` },
  oembed: { ending: '.oembed.json', write: (plan) => `${JSON.stringify(oembed(plan), null, 2)}\n` },
};

/** A file that serves every chart in every language. */
export interface SharedForm {
  /** Name of the file. */
  readonly name: string;
  /** Writes it. */
  readonly write: () => string;
}

/** Such files, by the word after `--as`. */
export const SHARED_FORMS: Readonly<Record<string, SharedForm>> = {
  styles: { name: 'social-work-chart-fallback.css', write: () => `${fallbackStyles()}\n` },
};

function framedCode(plan: EmbedPlan): string {
  const code = iframeCode(plan, liveSize(plan, plan.width));
  const script = `<script async src="${escapeXml(`${plan.base}/social-work-chart-host.min.js`)}"></script>`;
  return plan.hasHostScript ? `${code}\n${script}\n` : `${code}\n`;
}

/** Of HTML and of XHTML; the mark is for the script that makes it as high as its page. */
function iframeCode(plan: EmbedPlan, { width, height }: CardSize): string {
  const { title } = wordedOf(plan);
  const src = escapeXml(plan.isShared ? sharedAddress(plan) : fileAddress(plan, '.html'));
  return `<iframe src="${src}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" frameborder="0" data-social-work-chart=""></iframe>`;
}

/** Address of the page for every chart, asked for this one. */
function sharedAddress({ base, chart, language, src }: EmbedPlan): string {
  const query = new URLSearchParams({ chart, lang: language, ...(src !== undefined && { src }) });
  return `${base}/embed.html?${query.toString()}`;
}

function pictureCode(plan: EmbedPlan, { width, height }: CardSize): string {
  const chart = wordedOf(plan);
  const src = escapeXml(fileAddress(plan, `.${plan.image}`));
  const lang = LANGUAGE_TAG[chart.language];
  return `<figure lang="${lang}"><img src="${src}" alt="${escapeXml(chartInWords(chart))}" width="${width}" height="${height}" /><figcaption>${escapeXml(chart.source)}</figcaption></figure>`;
}

/**
 * What an oEmbed provider answers for a chart: the page where it has room, and else the picture made smaller, so that the
 * chart is never cut.
 */
function oembed(plan: EmbedPlan) {
  const { title } = wordedOf(plan);
  const { html, width, height } = roomFor(plan);
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: publisherOf(plan),
    html,
    width,
    height,
    ...thumbnail(plan),
  };
}

/** The card, where there is room for it: a thumbnail may be no larger than what the consumer allows. */
function thumbnail(plan: EmbedPlan) {
  const { width, height } = CARDS.social;
  const { width: mostWidth = Infinity, height: mostHeight = Infinity } = plan.most;
  if (width > mostWidth || height > mostHeight) return {};
  return { thumbnail_url: fileAddress(plan, '.social.png'), thumbnail_width: width, thumbnail_height: height };
}

function roomFor(plan: EmbedPlan): CardSize & { readonly html: string } {
  const { width: mostWidth = Infinity, height: mostHeight = Infinity } = plan.most;
  // A chart is less high where it is wider: as wide as asked, or as wide as the consumer says that it may be.
  const widths = [Math.min(plan.width, mostWidth), Math.min(WIDTHS.most, plan.most.width ?? plan.width)];
  const fitting = widths
    .filter((width) => width >= WIDTHS.least)
    .map((width) => liveSize(plan, width))
    .find(({ height }) => height <= mostHeight);
  if (fitting) return { ...fitting, html: iframeCode(plan, fitting) };
  const { width, height } = pictureSize(plan);
  const scale = Math.min(1, mostWidth / width, mostHeight / height);
  const small = { width: Math.max(1, Math.floor(width * scale)), height: Math.max(1, Math.floor(height * scale)) };
  return { ...small, html: imageCode(plan, small) };
}

/** The picture alone: a caption would take more room than there is. */
function imageCode(plan: EmbedPlan, { width, height }: CardSize): string {
  const src = escapeXml(fileAddress(plan, `.${plan.image}`));
  return `<img src="${src}" alt="${escapeXml(chartInWords(wordedOf(plan)))}" width="${width}" height="${height}" />`;
}

function liveSize({ dataset, chart, language }: EmbedPlan, width: number): CardSize {
  return { width, height: chartHeight(dataset, chart, { width, language }) };
}

function pictureSize(plan: EmbedPlan): CardSize {
  const { width, height } = sizeOf(chartPicture(wordedOf(plan), { width: plan.width, colours: THEMES.light }));
  return { width, height: Math.round(height) };
}
