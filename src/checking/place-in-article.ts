import type { ArticleParagraph, PlaceInArticle } from '../reading/article.js';
import type { LineInArticle } from './finding.js';

/**
 * The place of words in a paragraph.
 * @param offset - where they begin in the text of the paragraph. Default: with it
 */
export function placeIn(
  { section, paragraph, line, start }: ArticleParagraph,
  article: string,
  offset = 0,
): LineInArticle {
  // Before a paragraph stands nothing on its line but space.
  let lineStart = start;
  while (lineStart > 0 && !LINE_END.test(article.charAt(lineStart - 1))) lineStart -= 1;
  return { section, paragraph, line, column: start - lineStart + offset + 1 };
}

const LINE_END = /[\n\r\u2028\u2029]/;

/** A place in words: section 3, paragraph 12. */
export function placeWords({ section, paragraph }: PlaceInArticle): string {
  return `${section === 0 ? 'the lead' : `section ${section}`}, paragraph ${paragraph}`;
}
