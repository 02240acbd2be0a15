import { describeValue } from '../dataset/issue.js';
import type { Language } from '../dataset/language.js';
import { POINT } from '../dataset/quantity.js';
import { paragraphAt, type Article, type ArticleParagraph } from '../reading/article.js';
import { findQuantities, type FoundQuantity } from '../reading/find-quantities.js';
import { readQuantity } from '../reading/read-quantity.js';
import type { QuantityReading } from '../reading/reading.js';
import type { Found } from './finding.js';
import { placeIn } from './place-in-article.js';
import { printedPhrasesOf, type PrintedPhrase } from './printed-phrases.js';
import { numberKey } from './quantities-by-number.js';
import type { ArticleRule } from './rule.js';

/** 1200万 stands letter for letter in 近1200万, and 8% in 18%: a quotation that leaves out what changes it. */
export const printedWhole: ArticleRule = {
  severity: 'error',
  about: 'No printed phrase is cut out of a longer number, or away from a hedge beside it.',
  needsArticle: true,
  find: ({ dataset, article }) => {
    const { language } = dataset.source;
    const read = new Map<ArticleParagraph, readonly FoundQuantity[]>();
    return printedPhrasesOf(dataset).flatMap((printed) => {
      const { section = NaN, paragraph: number = NaN } = printed.figure.origin;
      const paragraph = paragraphAt(article, { section, paragraph: number });
      if (!paragraph || printed.says !== 'quantity') return [];
      const quantities = read.get(paragraph) ?? findQuantities(paragraph.text, { language });
      read.set(paragraph, quantities);
      return cut(printed, { paragraph, quantities, article, language });
    });
  },
};

interface Context {
  readonly paragraph: ArticleParagraph;
  readonly quantities: readonly FoundQuantity[];
  readonly article: Article;
  readonly language: Language;
}

function cut(printed: PrintedPhrase, { paragraph, quantities, article, language }: Context): readonly Found[] {
  const { phrase, path } = printed;
  const alone = readQuantity(phrase, { language });
  if (alone.kind === null) return [];
  const there = quantitiesAround(phrase, paragraph.text, quantities);
  const longer = there.map((each) => (each && !isAlike(each.reading, alone) ? each : undefined));
  const [first] = longer;
  // One place where it stands whole is enough.
  if (!first || longer.includes(undefined)) return [];
  return [
    {
      path,
      expected: `the phrase whole: ${describeValue(first.reading.text)}`,
      received: describeValue(phrase),
      place: placeIn(paragraph, article.text, first.start),
    },
  ];
}

/**
 * For each place where a phrase stands the quantity of which it is a part; undefined where it holds all of it.
 * @param quantities - those of the text, in order
 */
function quantitiesAround(
  phrase: string,
  text: string,
  quantities: readonly FoundQuantity[],
): readonly (FoundQuantity | undefined)[] {
  const around: (FoundQuantity | undefined)[] = [];
  let next = 0;
  for (let start = text.indexOf(phrase); start >= 0; start = text.indexOf(phrase, start + 1)) {
    const end = start + phrase.length;
    while ((quantities[next]?.end ?? Infinity) <= start) next += 1;
    const there = quantities[next];
    const isPart = there && there.start < end && (there.start < start || there.end > end);
    around.push(isPart ? there : undefined);
  }
  return around;
}

function isAlike(a: QuantityReading, b: QuantityReading): boolean {
  const numbers = ({ value, low, high }: QuantityReading) => [value, low, high].map((each) => numberKey(each ?? NaN));
  // The 6% of “fell 6%” is its amount alone; the €3m of −€3m is another one.
  const isSameSide = a.kind !== b.kind || Math.sign(a.value ?? 0) === Math.sign(b.value ?? 0);
  // Three per cent points are another change than the 3 per cent in front.
  const isSameMeasure = (a.unitId === POINT) === (b.unitId === POINT);
  return isSameSide && isSameMeasure && a.hedge === b.hedge && numbers(a).join() === numbers(b).join();
}
