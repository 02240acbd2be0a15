import { escapeXml } from '../render/svg-text.js';

/** An iframe, and what it shows. */
export interface FrameWords {
  /** Address of the page. */
  readonly src: string;
  /** What the page shows, for readers who only hear it. */
  readonly title: string;
  /** Width in px. */
  readonly width: number;
  /** Height in px. */
  readonly height: number;
}

/** An iframe, of HTML and of XHTML; the mark is for the script that makes it as high as its page. */
export function frameCode({ src, title, width, height }: FrameWords): string {
  return `<iframe src="${escapeXml(src)}" title="${escapeXml(title)}" width="${width}" height="${height}" loading="lazy" frameborder="0" data-social-work-chart=""></iframe>`;
}
