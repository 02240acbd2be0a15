import { embedCode } from '../charts/embed-code.js';
import { languageFor } from '../charts/language-for.js';
import { renderFallback } from '../charts/render-fallback.js';
import { wordPicture, type WordedPicture } from '../charts/worded-chart.js';
import type { Language } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';
import { inLanguage } from '../dataset/text.js';
import type { CardSize } from './picture-fit.js';

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
  /** Whether iframes show `embed.html` of the package, and not a page of the chart. */
  readonly isShared: boolean;
  /** Whether an iframe brings the script that makes it as high as its page. */
  readonly hasHostScript: boolean;
  /** Most px that a consumer of oEmbed has room for. */
  readonly most: Partial<CardSize>;
}

/** The chart in words. */
export function wordedOf({ dataset, chart, language }: EmbedPlan): WordedPicture {
  return wordPicture(dataset, chart, languageFor(dataset, language));
}

/** Address of a file of the chart, under the name that `render` and `embed` give it. */
export function fileAddress({ base, chart, language }: EmbedPlan, ending: string): string {
  return `${base}/${encodeURIComponent(`${chart}.${language}${ending}`)}`;
}

/** The script and the tag, with the fallback inside. */
export function tagCode({ dataset, chart, language, base, src, integrity }: EmbedPlan): string {
  const script = `${base}/social-work-chart.min.js`;
  const fallback = `\n${renderFallback(dataset, chart, { language })}\n`;
  return embedCode(dataset, chart, { script, src, language, integrity, fallback });
}

/** Who has published the figures. */
export function publisherOf({ dataset, language }: EmbedPlan): string {
  return inLanguage(dataset.source.publisher, language);
}
