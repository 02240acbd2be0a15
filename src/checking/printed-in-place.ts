import { describeValue } from '../dataset/issue.js';
import { paragraphAt, paragraphsOf, type Article } from '../reading/article.js';
import type { Found, Hints } from './finding.js';
import { nearestPhrase } from './nearest-phrase.js';
import { placeIn, placeWords } from './place-in-article.js';
import { printedPhrasesOf, type PrintedPhrase } from './printed-phrases.js';
import type { ArticleRule } from './rule.js';

/** Printed phrases are quotations: letter for letter, where the dataset says. */
export const printedInPlace: ArticleRule = {
  severity: 'error',
  about: 'Every printed phrase stands letter for letter in the paragraph that its figure names.',
  needsArticle: true,
  find: ({ dataset, article }) => printedPhrasesOf(dataset).flatMap((printed) => misplaced(printed, article)),
};

function misplaced(printed: PrintedPhrase, article: Article): readonly Found[] {
  const { phrase, path, figure, id } = printed;
  // A dataset that was read names the place of every phrase.
  const { section = NaN, paragraph = NaN } = figure.origin;
  const named = paragraphAt(article, { section, paragraph });
  if (named?.text.includes(phrase)) return [];
  const place = placeWords({ section, paragraph });
  const hints = elsewhere(printed, article) ?? nearby(printed, article);
  if (!named) {
    const expected = `a paragraph of the article, in which ${describeValue(phrase)} stands`;
    return [{ path: ['figures', id, 'origin'], expected, received: `${place}, which it does not have`, ...hints }];
  }
  return [
    { path, expected: `a phrase that stands letter for letter in ${place}`, received: describeValue(phrase), ...hints },
  ];
}

/** The first paragraph in which a phrase does stand, in the same section if there is one. */
function elsewhere({ phrase, figure }: PrintedPhrase, article: Article): Hints | undefined {
  const all = paragraphsOf(article).filter(({ text }) => text.includes(phrase));
  const found = all.find(({ section }) => section === figure.origin.section) ?? all[0];
  if (!found) return undefined;
  return {
    place: placeIn(found, article.text, found.text.indexOf(phrase)),
    suggestion: `it stands in ${placeWords(found)}`,
  };
}

/** What is written most like a phrase in the paragraph where it should stand. */
function nearby({ phrase, figure }: PrintedPhrase, article: Article): Hints | undefined {
  const { section = NaN, paragraph = NaN } = figure.origin;
  const named = paragraphAt(article, { section, paragraph });
  if (!named) return undefined;
  const nearest = nearestPhrase(phrase, named.text);
  if (!nearest) return { place: placeIn(named, article.text) };
  return {
    place: placeIn(named, article.text, nearest.start),
    suggestion: `the paragraph prints ${describeValue(nearest.text)}`,
  };
}
