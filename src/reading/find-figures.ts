import { FORBIDDEN_KEYS } from '../dataset/id.js';
import type { Language } from '../dataset/language.js';
import { paragraphsOf, readArticle, type Article } from './article.js';
import { datesIn, type DateInText } from './dates-in-text.js';
import { findInWords, type FigureInWords } from './find-in-words.js';
import { findQuantities, type FoundQuantity } from './find-quantities.js';
import type { FoundFigure } from './found-figure.js';
import { proposeDate, proposeInWords, proposeQuantity, type Proposal } from './propose-figure.js';
import { SentenceContext } from './sentence-context.js';
import type { Span } from './sentence-parts.js';

/** How an article is read. */
export interface FindOptions {
  /** The language of the article. Default: Chinese where it has Chinese characters, English otherwise. */
  readonly language?: Language | undefined;
  /** The year of the article, for dates that leave it out. Default: those are shown as text. */
  readonly year?: number | undefined;
}

/**
 * Finds the figures of an article: numbers with their units and hedges, days and months, and what is said without a number,
 * such as a list of places. Years and other times for which a figure holds are no figures; they become its `asOf`.
 * @param article - the text, or what {@link readArticle} made of it
 * @returns proposals in the order of the article, for an editor. Never throws.
 */
export function findFigures(article: string | Article, { language, year }: FindOptions = {}): readonly FoundFigure[] {
  const whole = typeof article === 'string' ? readArticle(article) : article;
  const known = { language: language ?? languageOf(whole.text), year };
  const newId = idMaker();
  return paragraphsOf(whole).flatMap(({ section, paragraph, text, start }) => {
    const ids = new Map<number, string>();
    return proposalsIn(text, known).map(({ workingDay, ...proposal }): FoundFigure => {
      const id = newId(proposal.label);
      ids.set(proposal.start, id);
      const from = ids.get(workingDay?.from.start ?? -1);
      return {
        ...proposal,
        id,
        section,
        paragraph,
        start: start + proposal.start,
        end: start + proposal.end,
        ...(workingDay && from !== undefined && { workingDay: { from, nth: workingDay.nth } }),
      };
    });
  });
}

/** The language that a text is written in, as far as its script tells. */
export function languageOf(text: string): Language {
  return /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
}

/** Something found in a paragraph, of one of three sorts. */
type Found = Span & { readonly date?: DateInText; readonly inWords?: FigureInWords; readonly quantity?: FoundQuantity };

function proposalsIn(text: string, { language, year }: { language: Language; year: number | undefined }): Proposal[] {
  const context = new SentenceContext(text);
  const around = { text, language, context };
  const proposals: Proposal[] = [];
  const found = foundIn(text, language, year);
  for (const [at, { start, end, date, inWords, quantity }] of found.entries()) {
    context.goTo(start);
    context.next = found[at + 1]?.start ?? Infinity;
    if (date) context.meet(date);
    if (date?.use === 'event') proposals.push(proposeDate(date, around));
    if (inWords) proposals.push(proposeInWords(inWords, around));
    if (quantity) {
      const proposal = proposeQuantity(quantity, around);
      if (proposal.label !== proposal.printed) context.last = proposal.label;
      if (quantity.reading.kind === 'count') context.subject = proposal.label;
      proposals.push(proposal);
    }
    context.period = date && { start, end };
    context.end = Math.max(end, proposals[proposals.length - 1]?.end ?? 0);
  }
  return proposals;
}

/** All that is found in a paragraph, in order. Of what overlaps, a number yields to dates and words. */
function foundIn(text: string, language: Language, year: number | undefined): readonly Found[] {
  const found: Found[] = [
    ...datesIn(text, year).map((date) => ({ start: date.start, end: date.end, date })),
    ...findInWords(text).map((inWords) => ({ start: inWords.start, end: inWords.end, inWords })),
    ...findQuantities(text, { language })
      .filter((each) => !isAge(text, each))
      .map((quantity) => ({ start: quantity.start, end: quantity.end, quantity })),
  ];
  found.sort((a, b) => a.start - b.start || Number(a.quantity !== undefined) - Number(b.quantity !== undefined));
  const kept: Found[] = [];
  for (const each of found) {
    let last = kept[kept.length - 1];
    if (last?.quantity && !each.quantity && each.start < last.end) {
      kept.pop();
      last = kept[kept.length - 1];
    }
    if (!last || each.start >= last.end) kept.push(each);
  }
  return kept;
}

/** Ages say whom a figure is about: 65岁以上老年人, “aged over 65”, “60 or older”. */
function isAge(text: string, { start, reading }: FoundQuantity): boolean {
  if (reading.unit === null && /\b(?:older|younger)$/i.test(reading.text)) return true;
  return /[岁歲]/.test(reading.unit ?? '') || /\baged? $/i.test(text.slice(Math.max(0, start - 5), start));
}

/** Gives each label an id of its own: of its words where they are in Latin letters, else `figure-1` and so on. */
function idMaker(): (label: string) => string {
  const taken = new Set<string>(FORBIDDEN_KEYS);
  const numbers = new Map<string, number>();
  let count = 0;
  return (label) => {
    count += 1;
    const words = /^[\p{Script=Latin}\p{P}\p{Z}\d]+$/u.test(label) ? label.toLowerCase().replace(/[^a-z]+/g, '-') : '';
    const stem = words.replace(/^-|-$/g, '').slice(0, 40).replace(/-$/, '');
    let id = stem.length > 2 ? stem : `figure-${count}`;
    for (let number = (numbers.get(stem) ?? 1) + 1; taken.has(id); number += 1) {
      id = `${stem.length > 2 ? stem : 'figure'}-${number}`;
      numbers.set(stem, number);
    }
    taken.add(id);
    return id;
  };
}
