import { chartHeight } from '../charts/chart-height.js';
import { chartInWords } from '../charts/chart-in-words.js';
import { chartPicture } from '../charts/chart-picture.js';
import { fallbackStyles } from '../charts/fallback-styles.js';
import { frameCode } from '../charts/frame-code.js';
import { oEmbed, type OEmbed } from '../charts/o-embed.js';
import { LANGUAGE_TAG } from '../dataset/language.js';
import { escapeXml } from '../render/svg-text.js';
import { THEMES } from '../render/theme.js';
import { pageCode } from './embed-page.js';
import { fileAddress, tagCode, wordedOf, type EmbedPlan } from './embed-plan.js';
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
  oembed: { ending: '.oembed.json', write: (plan) => `${JSON.stringify(oEmbedAnswer(plan), null, 2)}\n` },
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

function iframeCode(plan: EmbedPlan, size: CardSize): string {
  return frameCode({ src: framedAddress(plan), title: wordedOf(plan).title, ...size });
}

/** Address of the page that an iframe shows. */
function framedAddress(plan: EmbedPlan): string {
  return plan.isShared ? sharedAddress(plan) : fileAddress(plan, '.html');
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

function oEmbedAnswer(plan: EmbedPlan): OEmbed {
  const { dataset, chart, language, width, most } = plan;
  return oEmbed(dataset, chart, {
    page: framedAddress(plan),
    image: { address: fileAddress(plan, `.${plan.image}`), ...pictureSize(plan) },
    thumbnail: { address: fileAddress(plan, '.social.png'), ...CARDS.social },
    language,
    width,
    maxWidth: most.width,
    maxHeight: most.height,
  });
}

function liveSize({ dataset, chart, language }: EmbedPlan, width: number): CardSize {
  return { width, height: chartHeight(dataset, chart, { width, language }) };
}

function pictureSize(plan: EmbedPlan): CardSize {
  const { width, height } = sizeOf(chartPicture(wordedOf(plan), { width: plan.width, colours: THEMES.light }));
  return { width, height: Math.round(height) };
}
