import { isChinese, type Language } from '../dataset/language.js';
import type { DateInText } from './dates-in-text.js';
import type { FigureInWords } from './find-in-words.js';
import type { FoundQuantity } from './find-quantities.js';
import type { FoundFigure } from './found-figure.js';
import { changeLabel, everyBeside, nounBehind, proposeEvent, proposeLabel, wholeBeside } from './propose-label.js';
import type { QuantityReading } from './reading.js';
import { NOTES } from './resolve-when.js';
import type { SentenceContext } from './sentence-context.js';
import type { Span } from './sentence-parts.js';

/** A proposal with its place in its paragraph, before it has an id. */
export interface Proposal extends Omit<FoundFigure, 'id' | 'section' | 'paragraph' | 'workingDay'> {
  /** For a working day: the date that it is counted from, and which it is. */
  readonly workingDay?: { readonly from: Span; readonly nth: number };
}

/** What is known around a figure. */
export interface Around {
  /** The paragraph. */
  readonly text: string;
  readonly language: Language;
  /** What its sentence has said before it. */
  readonly context: SentenceContext;
}

/** Proposes a date on which something happened. */
export function proposeDate({ end, read, ...date }: DateInText, { text, language }: Around): Proposal {
  // 在3月8日前: the first word belongs to the sentence.
  const start = date.start + (/[在于]/.test(text.charAt(date.start)) ? 1 : 0);
  const printed = text.slice(start, end);
  const label = proposeEvent(text, { start, end }, language) || printed;
  const notes = read.when ? read.notes : [read.reason];
  const isDrawable = read.when !== null && !notes.includes(NOTES.about);
  return { printed, start, end, label, ...(read.when && { when: read.when }), isDrawable, notes };
}

/** Proposes a quantity. */
export function proposeQuantity(found: FoundQuantity, around: Around): Proposal {
  const { text, language, context } = around;
  const { reading } = found;
  const { noun, ...span } = withNoun(found, around);
  const printed = text.slice(span.start, span.end);
  const of = reading.kind === 'share' ? wholeBeside(text, span, language) : '';
  const every = reading.kind === 'money' ? everyBeside(text, span) : '';
  const asOf = isOfEarlier(text, span, reading) ? undefined : context.time();
  return {
    printed,
    ...span,
    label: noun || labelOf(span, { of, every, reading }, around) || printed,
    quantity: reading,
    ...(of !== '' && { of }),
    ...(every !== '' && { every }),
    ...(asOf && { asOf }),
    isDrawable: reading.isDrawable,
    notes: reading.notes.map(({ message }) => message),
  };
}

const EARLIER =
  /^(?:(?!(?:from|than|over|against|to) )[^,;:.(\d。，；：]){0,12}\b(?:(?:a|the) (?:year|month|quarter) (?:earlier|before|ago)|(?:last|the previous|the prior) year)\b/i;
const CHINESE_EARLIER = /(?:^|[^比较較])(?:上年|上月|上季度|一年前)[^,;:。，；：、]{0,8}$/u;

/**
 * Whether the words beside a figure say that it holds for an earlier time than its sentence: “£1.1m a year earlier”. Those of a
 * change say what it is compared with: 比上年增长6.4%.
 */
function isOfEarlier(text: string, { start, end }: Span, { kind }: QuantityReading): boolean {
  if (kind === 'change' || kind === 'multiple') return false;
  return EARLIER.test(text.slice(end, end + 40)) || CHINESE_EARLIER.test(text.slice(Math.max(0, start - 16), start));
}

interface Parts {
  readonly of: string;
  readonly every: string;
  readonly reading: QuantityReading;
}

/** English units that do not say what is counted. */
const NO_NAME = /^(?:people|persons?|units?|times?|years?|months?|weeks?|days?|hours?|minutes?|kg|km|tonnes?|%)?$/i;

/** A share, a change or a multiple is one of what the count before it counts: 27.5万人, 占全国的近五分之一. */
function labelOf(span: Span, { of, every, reading }: Parts, { text, language, context }: Around): string {
  const { subject, period, last } = context;
  if (subject !== undefined && reading.kind === 'change') return changeLabel(subject, text, span, language);
  if (subject !== undefined && (of !== '' || reading.kind === 'multiple')) return subject;
  if (!isChinese(language) && reading.kind === 'count' && reading.unit !== null && !NO_NAME.test(reading.unit)) {
    return reading.unit;
  }
  const beside = proposeLabel(text, span, language, context.end);
  // 老年人占户籍人口的32.5%: the share is one of the first.
  const [own = ''] = of === '' ? [beside] : beside.split(/[占佔]/, 1);
  if (own.length > 1) return own.startsWith(every) ? own : every + own;
  // 满意度由2023年的91.2%升至96.8%: what it is stands before the year, and before the first of two numbers.
  return (period ? proposeLabel(text, { ...period, end: text.length }, language) : '') || (last ?? '');
}

/** Verbs that lead to a number and are no hedge of it. */
const REACHED =
  /^\s*(?:达到|達到|达|達|为|為|有|共有?|占到?|reached |hit |stood at |stands at |totalled |totaled )?\s*/i;

/** The phrase without the verb before it, and with the noun that its 个 counts: 11个设区市. */
function withNoun({ start, end, reading }: FoundQuantity, around: Around): Span & { readonly noun: string } {
  const { text, language, context } = around;
  const verb = REACHED.exec(text.slice(start, end))?.[0] ?? '';
  const behind = isChinese(language) && /^[个個]$/.test(reading.unit ?? '') ? nounBehind(text, end) : '';
  const noun = end + behind.length <= context.next ? behind : '';
  return { start: start + verb.length, end: end + noun.length, noun };
}

const IN_WORDS = {
  all: 'How many there are is not printed.',
  meeting: 'The article names the meeting and prints no date: add the date with its source.',
  workingDay: 'No day from which it could be counted stands before it.',
  list: 'Counted from the list: check that it is complete.',
} as const;

/** Proposes a figure that is said in words alone. */
export function proposeInWords(found: FigureInWords, { text, language, context }: Around): Proposal {
  const { type, start, end, number } = found;
  const printed = text.slice(start, end);
  const from = type === 'workingDay' ? context.day : undefined;
  const isName = type === 'meeting' || type === 'all';
  return {
    printed,
    start,
    end,
    label: (isName ? '' : proposeEvent(text, { start, end }, language)) || printed,
    ...(type === 'list' && { quantity: countOf(number ?? 0, printed) }),
    ...(from && { workingDay: { from, nth: number ?? 1 } }),
    isDrawable: type === 'list' || from !== undefined,
    notes: from ? [] : [IN_WORDS[type]],
  };
}

/** The count of the places of a list, whose unit is what the last of them is. */
function countOf(value: number, printed: string): QuantityReading {
  const unit = `个${printed.slice(-1)}`;
  const bounds = { value, low: value, high: value };
  return { kind: 'count', ...bounds, hedge: 'exact', unit, unitId: null, text: printed, notes: [], isDrawable: true };
}
