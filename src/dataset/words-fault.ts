import { formatWhen } from './date-words.js';
import { describeValue } from './issue.js';
import { LANGUAGES, type Language } from './language.js';
import { workingDayWords } from './origin-words.js';
import { ownEntry } from './own-entry.js';
import { plainWords } from './plain-words.js';
import { formatQuantity, isRatio } from './quantity-words.js';
import { POINT, type Quantity } from './quantity.js';
import { saidQuantities, type SaidQuantity } from './said-quantities.js';
import type { Dataset, Figure } from './schema.js';
import { spokenLanguage } from './spoken-language.js';

/** The figure that words are held to. */
export interface FigureOfWords {
  /** A dataset that has it. */
  readonly dataset: Dataset;
  /** Id of the figure. */
  readonly figure: string;
}

/** Words longer than this are no words for one figure; the rest is not looked at. */
const MOST_CHARACTERS = 2000;

/**
 * What is wrong with words that are meant to say a figure, as an article's prose does. They say it where they hold a phrase
 * that is printed for it, its date, or its number with its hedge, in any language and in any of the usual ways to write
 * them; a lost or other hedge is a fault, and so is another number.
 * @returns a sentence for an editor, with what was expected and what stands there; undefined where the words agree
 * @throws RangeError for a figure that the dataset does not have
 */
export function wordsFault(words: string, { dataset, figure: id }: FigureOfWords): string | undefined {
  const figure = ownEntry(dataset.figures, id);
  if (!figure)
    throw new RangeError(`unknown figure “${id}”; the dataset has: ${Object.keys(dataset.figures).join(', ')}`);
  const plain = plainWords(words.slice(0, MOST_CHARACTERS));
  const phrases = expectedPhrases(figure, dataset);
  const said = saidQuantities(plain);
  const isSaid =
    phrases.quantities.some((phrase) => holdsPhrase(plain, phrase, said)) ||
    phrases.dates.some((phrase) => holdsDate(plain, phrase)) ||
    said.some((each) => figure.quantity && isSame(each, figure.quantity));
  if (isSaid && !turnsRound(plain, figure)) return undefined;
  const expected = [...new Set([...phrases.dates, ...phrases.quantities])].map((phrase) => `“${phrase}”`).join(' or ');
  return `The words for the figure “${id}” do not say it: expected ${expected}, received ${describeValue(words)}.`;
}

/** Phrases that say a figure, each in the words of one language: what is printed and what is made from the reading. */
interface ExpectedPhrases {
  readonly quantities: readonly string[];
  readonly dates: readonly string[];
}

function expectedPhrases(figure: Figure, dataset: Dataset): ExpectedPhrases {
  const { quantity, when, printed } = figure;
  const languages = LANGUAGES.filter((language) => spokenLanguage(dataset, language) === language);
  const made = languages.map((language) =>
    quantity ? formatQuantity(quantity, { language, units: dataset.units }) : undefined,
  );
  const parts =
    typeof printed === 'object'
      ? printed
      : when && !quantity
        ? { when: printed }
        : { quantity: printed, when: undefined };
  return {
    quantities: known(['quantity' in parts ? parts.quantity : undefined, ...made]),
    dates: known([parts.when, ...languages.flatMap((language) => datesOf(figure, language))]),
  };
}

function known(phrases: readonly (string | undefined)[]): readonly string[] {
  return phrases.flatMap((phrase) => phrase ?? []);
}

function datesOf({ when, origin }: Figure, language: Language): readonly string[] {
  if (!when) return [];
  const nth = origin.type === 'derived' && origin.rule === 'workingDay' ? [workingDayWords(origin.nth, language)] : [];
  const styles = [true, false].flatMap((withYear) =>
    [true, false].map((withMonthEnds) => ({ withYear, withMonthEnds })),
  );
  return [...nth, ...styles.map((style) => formatWhen(when, { language, ...style }))];
}

/** Whether a phrase stands in words and is read there as it is read alone, with no other number and no hedge around it. */
function holdsPhrase(plain: string, phrase: string, said: readonly SaidQuantity[]): boolean {
  const sought = plainWords(phrase);
  const alone = saidQuantities(sought);
  return placesOf(sought, plain).some((start) => {
    const there = said.filter((each) => each.start < start + sought.length && each.end > start);
    return there.length === alone.length && there.every((each, index) => isAlike(each, alone[index]));
  });
}

/** What would make another date of one: a hedge or a part of a longer date before it or behind. */
const DATE_HEDGE_BEFORE =
  /(?:\d年?|\d[-/. ]|[到至自从约]|(?:by|before|after|since|until|till|from|around|about|early|late|mid|(?:end|middle|start|beginning) of)(?: the)?[- ])$/;
const DATE_HEDGE_AFTER =
  /^(?:,? ?\d|[年月日]?(?:以|之)?[前后](?![往来去])|[-至到起底初]|[上中下]旬| ?(?:至|to|or) ?\d)/;

function holdsDate(plain: string, phrase: string): boolean {
  const sought = plainWords(phrase);
  return placesOf(sought, plain).some(
    (start) =>
      !DATE_HEDGE_BEFORE.test(plain.slice(0, start)) && !DATE_HEDGE_AFTER.test(plain.slice(start + sought.length)),
  );
}

function placesOf(sought: string, plain: string): readonly number[] {
  const places: number[] = [];
  for (let place = plain.indexOf(sought); place >= 0; place = plain.indexOf(sought, place + 1)) places.push(place);
  return places;
}

function isAlike(a: SaidQuantity, b: SaidQuantity | undefined): boolean {
  return b !== undefined && a.hedge === b.hedge && areMeasuredAlike(a, b) && areEqual(a.numbers, b.numbers);
}

function isSame(said: SaidQuantity, quantity: Quantity): boolean {
  const { hedge, value, low, high } = quantity;
  const ends = value === null ? [low ?? 0, high ?? 0] : [value];
  // Of a loss and a fall the size alone is said, too.
  const sizes = ends.map(Math.abs).sort((a, b) => a - b);
  const measured = { isRatio: isRatio(quantity), isInPoints: quantity.unit === POINT };
  const isNamed = areEqual(said.numbers, ends) || areEqual(said.numbers, sizes);
  return said.hedge === hedge && areMeasuredAlike(said, measured) && isNamed;
}

type Measured = Pick<SaidQuantity, 'isRatio' | 'isInPoints'>;

function areMeasuredAlike(a: Measured, b: Measured): boolean {
  return a.isRatio === b.isRatio && a.isInPoints === b.isInPoints;
}

function areEqual(a: readonly number[], b: readonly number[]): boolean {
  return (
    a.length === b.length && a.every((value, index) => Math.abs(value - (b[index] ?? 0)) <= 1e-9 * Math.abs(value))
  );
}

const FALL = /减少|下降|降低|下跌|下滑|\b(?:down|fell|fallen|dropped|decreased|declined|lost)\b/;
const RISE = /增加|增长|上升|上涨|提高|\b(?:up|rose|risen|grew|grown|increased|gained)\b(?! to)/;

/** Whether words say of a change that it went the other way. */
function turnsRound(plain: string, { quantity }: Figure): boolean {
  if (quantity?.kind !== 'change' || !quantity.value) return false;
  const [right, wrong] = quantity.value > 0 ? [RISE, FALL] : [FALL, RISE];
  return wrong.test(plain) && !right.test(plain);
}
