import { chartHeight } from '../charts/chart-height.js';
import { chartInWords } from '../charts/chart-in-words.js';
import { chartPicture } from '../charts/chart-picture.js';
import { embedCode } from '../charts/embed-code.js';
import { fallbackStyles } from '../charts/fallback-styles.js';
import { languageFor } from '../charts/language-for.js';
import { renderFallback } from '../charts/render-fallback.js';
import { WIDTHS } from '../charts/render-svg.js';
import { wordPicture } from '../charts/worded-chart.js';
import { LANGUAGE_TAG, type Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { inLanguage } from '../dataset/text.js';
import { escapeXml } from '../render/svg-text.js';
import { THEMES } from '../render/theme.js';
import { CARDS, sizeOf, type CardSize } from './picture-fit.js';

/** What a chart is embedded with. */
export interface EmbedPlan {
  readonly dataset: Dataset;
  readonly chart: string;
  readonly language: Language;
  /** Address of the folder with scripts, pages and pictures, without a slash at its end. */
  readonly base: string;
  /** Address of the dataset; undefined for the built-in article. */
  readonly src: string | undefined;
  /** Checksum of the script. */
  readonly integrity: string;
  /** Width in px of what has one. */
  readonly width: number;
  /** Format of the picture. */
  readonly image: 'svg' | 'png';
  /** Most px that a consumer of oEmbed has room for. */
  readonly most: Partial<CardSize>;
}

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
  iframe: { ending: '.iframe.html', write: (plan) => `${iframeCode(plan, liveSize(plan, plan.width))}\n` },
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

function tagCode({ dataset, chart, language, base, src, integrity }: EmbedPlan): string {
  const script = `${base}/social-work-chart.min.js`;
  const fallback = `\n${renderFallback(dataset, chart, { language })}\n`;
  return embedCode(dataset, chart, { script, src, language, integrity, fallback });
}

/** The page that an iframe shows: nothing but the chart, and what networks ask for where its address is passed on. */
function pageCode(plan: EmbedPlan): string {
  const { language, title } = wordedOf(plan);
  return `<!doctype html>
<html lang="${LANGUAGE_TAG[language]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeXml(title)}</title>
<link rel="alternate" type="application/json+oembed" href="${escapeXml(fileAddress(plan, '.oembed.json'))}" title="${escapeXml(title)}">
${cardTags(plan)}
<style>
body{margin:0}
${fallbackStyles()}
</style>
</head>
<body>
${tagCode(plan)}</body>
</html>
`;
}

function cardTags(plan: EmbedPlan): string {
  const chart = wordedOf(plan);
  const tags = {
    'og:type': 'article',
    'og:title': chart.title,
    'og:description': chart.sentence,
    'og:image': fileAddress(plan, '.social.png'),
    'og:image:width': CARDS.social.width,
    'og:image:height': CARDS.social.height,
    'og:image:alt': chartInWords(chart),
  };
  return [
    ...Object.entries(tags).map(
      ([property, content]) => `<meta property="${property}" content="${escapeXml(String(content))}">`,
    ),
    '<meta name="twitter:card" content="summary_large_image">',
  ].join('\n');
}

function iframeCode(plan: EmbedPlan, { width, height }: CardSize): string {
  const { title } = wordedOf(plan);
  const src = escapeXml(fileAddress(plan, '.html'));
  return `<iframe src="${src}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" frameborder="0"></iframe>`;
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
  const { language, title } = wordedOf(plan);
  const { html, width, height } = roomFor(plan);
  const { publisher } = plan.dataset.source;
  return { type: 'rich', version: '1.0', title, provider_name: inLanguage(publisher, language), html, width, height };
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

function wordedOf({ dataset, chart, language }: EmbedPlan) {
  return wordPicture(dataset, chart, languageFor(dataset, language));
}

/** Address of a file of the chart, under the name that `render` and `embed` give it. */
function fileAddress({ base, chart, language }: EmbedPlan, ending: string): string {
  return `${base}/${encodeURIComponent(`${chart}.${language}${ending}`)}`;
}
