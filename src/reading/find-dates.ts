import { chineseDateAt } from './chinese-dates.js';
import type { DatePhrase } from './date-phrase.js';
import { englishDateAt } from './english-dates.js';
import { foldDates } from './fold-dates.js';

/** The date with the words around it that begins at a place of a folded text; undefined for none. */
export function dateAt(text: string, at: number): DatePhrase | undefined {
  if (/[a-z]/.test(text.charAt(at))) return englishDateAt(text, at);
  return chineseDateAt(text, at) ?? (/\d/.test(text.charAt(at)) ? englishDateAt(text, at) : undefined);
}

/** The dates of a text, in order. What may be another word or a number, such as may, 三月 or 2024, needs words that date it. */
export function findDates(text: string): readonly DatePhrase[] {
  const folded = foldDates(text);
  const found: DatePhrase[] = [];
  for (let at = 0; at < folded.length;) {
    const phrase = canBegin(folded, at) ? dateAt(folded, at) : undefined;
    const isFound = phrase !== undefined && isCertain(text, folded, phrase);
    if (isFound) found.push(phrase);
    at = isFound ? phrase.end : at + 1;
  }
  return found;
}

/** What a date or the words before it can begin with. */
const FIRST = /[\d零一二三四五六七八九十廿今本去上下明前后次翌第首年元截最不迟直到至早晚自从大约介在于a-z]/;
const NUMERAL = /[零一二三四五六七八九十百千万亿廿]/;

/** Whether a date can begin at a place: not inside a number or a word, and not behind 第 or in another calendar. */
function canBegin(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (!FIRST.test(first)) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  if (/[第历]$/.test(before)) return false;
  // 三年内 is a length of time, and 500元月薪 is paid every month.
  if (first === '年' || first === '元') return !/[\d零一二三四五六七八九十百千万亿两几数多半余每]$/.test(before);
  if (/\d/.test(first)) return !/(?:[a-z\d]|\d[.,/])$/.test(before);
  return /[a-z]/.test(first) ? !/[a-z\d]$/.test(before) : !(NUMERAL.test(first) && NUMERAL.test(before.slice(-1)));
}

/** A month in Chinese characters and no more, which may stand in a name: 五月花. */
const BARE_MONTH = /^[元一二三四五六七八九十]+月$/;
/** A deadline that may belong to the word before it: 看到3月, 甚至2024年. */
const DEADLINE = /^[到至]/;
/** What makes one word with 到 or 至. Behind any other, 到3月底 is a deadline: 各县到3月底. */
const BEFORE_DEADLINE = /[看达得遇提收拿说谈想感找受做见听来回轮甚以乃增降升减高]/;
const MONTH_END = /[底末]$/;
/** Words that make a number a year: “of 2024” and “over 2024” may count something. */
const DATED =
  /^(?:in|since|until|during|throughout|by|before|after|as (?:of|at)|from|between|early|mid|late|(?:(?:at|in|by) )?the|[hq]\d)\b/;

/** Whether it is a date and nothing else, in running text. */
function isCertain(text: string, folded: string, { start, end, first, last }: DatePhrase): boolean {
  const words = folded.slice(start, end);
  if (DEADLINE.test(words)) {
    const before = folded.charAt(start - 1);
    return !/\p{Script=Han}/u.test(before) || (MONTH_END.test(words) && !BEFORE_DEADLINE.test(before));
  }
  if (BARE_MONTH.test(words)) return false;
  if (!/^[ -~]+$/.test(words) || /\d{4}([-/.])\d{1,2}\1\d/.test(words)) return true;
  if (first.month === undefined && last?.month === undefined) return DATED.test(words);
  // March, may and sun are words, too: a month has its capital letter, and a day, a year or a word that dates it.
  const isNamed = /(?:^|[^a-z])(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.exec(words);
  const letter = text.charAt(start + (isNamed?.index ?? 0) + (isNamed?.[0].length ?? 0) - 3);
  return /[A-Z]/.test(letter) && (/\d/.test(words) || DATED.test(words));
}
