import {
  joinHedges,
  type DateHedge,
  type DatePart,
  type DatePhrase,
  type SpokenDate,
  type YearWords,
} from './date-phrase.js';
import { entryAt, matchAt } from './match-at.js';
import { DIGITS, smallNumber } from './small-number.js';

/** A number from 1 to 39, in figures or characters. */
const NUMBER =
  '(?:\\d{1,2}(?!\\d)|廿[一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]|元(?=月))';
const YEAR = `(?:\\d{4}|[${DIGITS}]{4})(?!\\d)`;
const TO = ' ?(?:至|到|-) ?';

/** Pieces of a date. In 2020至2023年, 1至10月 and 5至6日 the first number has the unit of the second. */
const NUMBERED_YEAR = new RegExp(`(${YEAR})(?: ?年(?!代)度?|(?=${TO}${YEAR} ?年(?!代))) ?`, 'y');
const NEAR_YEAR = /(今|本|去|上|明|前(?=年)|后(?=年))年度? ?|年(?=内)/y;
const NEXT_YEAR = /(?:次|翌|第二)年 ?/y;
const MONTH = new RegExp(`(${NUMBER})(?: ?月份?|(?=${TO}${NUMBER} ?月)) ?`, 'y');
const DAY = new RegExp(`(${NUMBER})(?: ?[日号](?![楼线院店文])|(?=${TO}${NUMBER} ?[日号]))`, 'y');
const WEEKDAY = / ?\((?:星期|周|礼拜)([一二三四五六日天])\)/y;
/** Each at its number; 天 is Sunday as well. */
const WEEKDAYS = '日一二三四五六天';
const HOUR = ' ?\\d{1,2}(?:[时点]|:(?=\\d))(?:\\d{1,2}分?|半)?';
const TIME_OF_DAY = new RegExp(
  `(?:[上下中]午|凌晨|清晨|早[上晨]|晚[上间]?|傍晚|夜[间里]|深夜)(?:${HOUR})?|${HOUR}|当[天日晚]`,
  'y',
);
const DATE_IN_FIGURES = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;

/** 年中国 and 月初步 begin another word. */
const END = /年?(?:[底末](?![层线部座])|终(?![于止点究身]))/y;
const START = /年?初(?![步级中一二三期衷见])/y;
const VAGUE = /年?中(?=$|[^\p{Script=Han}]|[前后以之的时起左])/uy;

/** Parts of a year and of a month; a number stands for the months of 前10个月. */
const YEAR_PARTS: readonly (readonly [RegExp, DatePart])[] = [
  [/下半年/y, { months: [7, 12] }],
  [/前[二两2]个?季度/y, { months: [1, 6] }],
  [/前[三3]个?季度/y, { months: [1, 9] }],
  [/第?[一1]季度[末底]/y, { months: [1, 3], isEnd: true }],
  [/第?[二2]季度[末底]|上半年[末底]/y, { months: [1, 6], isEnd: true }],
  [/第?[三3]季度[末底]/y, { months: [7, 9], isEnd: true }],
  [/上半年/y, { months: [1, 6] }],
  [/第?[一1]季度|首季/y, { months: [1, 3] }],
  [/第?[二2]季度/y, { months: [4, 6] }],
  [/第?[三3]季度/y, { months: [7, 9] }],
  [/第?[四4]季度/y, { months: [10, 12] }],
  [END, 'end'],
  [START, 'start'],
  [VAGUE, 'vague'],
];
const MONTH_PARTS: readonly (readonly [RegExp, DatePart])[] = [
  [/上中旬/y, { days: [1, 20] }],
  [/中下旬/y, { days: [11, 31] }],
  [/上旬/y, { days: [1, 10] }],
  [/中旬/y, { days: [11, 20] }],
  [/下旬/y, { days: [21, 31] }],
  [/[底末](?![层线部座])/y, 'end'],
  [START, 'start'],
  [VAGUE, 'vague'],
];
const FIRST_MONTHS = new RegExp(`前(${NUMBER}|两)个月`, 'y');

const BEFORE: readonly (readonly [RegExp, DateHedge])[] = [
  [/截(?:至到?|止(?:到|至)?) ?/y, 'asOf'],
  [/(?:最[迟晚](?:在|于|不超过|到)?|不[迟晚]于|迟至|直?到|至) ?/y, 'by'],
  [/早于 ?/y, 'before'],
  [/晚于 ?/y, 'after'],
  [/(?:自从?|从) ?/y, 'since'],
  [/(?:大约|大概|约)在? ?/y, 'about'],
  [/介于 ?/y, 'between'],
  [/早?[在于] ?/y, 'on'],
];

/** What these begin with: most places of a text are passed over by one look. */
const FIRST_OF_BEFORE = /[截最不迟直到至早晚自从大约介在于]/;
const FIRST_OF_DATE = /[\d零一二三四五六七八九十廿今本去上下明前后次翌第首年元]/;
const YEAR_PART = /年?[初中底末终]|[上下]半|前|首季|第?[一二三四1-4]季/y;

const AFTER: readonly (readonly [RegExp, DateHedge])[] = [
  [/ ?(?:左右|前后|上下)/y, 'about'],
  // 3月8日前往, 3月前三周, 3月8日后续 begin another word.
  [/ ?(?:以前|之前|前(?![往去来期沿进线提述任三几两\d]))/y, 'before'],
  [/ ?(?:以后|之后|后(?![续备勤期者来台方]))/y, 'after'],
  [/ ?(?:以来|至今)/y, 'since'],
  [/ ?(?:起(?![来草诉码步飞义点])|开始)/y, 'from'],
  [/ ?(?:之间|期间|间(?![隔断接]))/y, 'between'],
  [/ ?(?:为止|止(?!损))/y, 'by'],
  [/ ?(?:之内|内(?![部容地需外])|全年|当[天日])/y, 'on'],
];

const NOTE_TIME = 'The time of day is not kept.';

/** The Chinese date that begins at a place of a folded text, with the words around it; undefined for none. */
export function chineseDateAt(text: string, at: number): DatePhrase | undefined {
  const before = FIRST_OF_BEFORE.test(text.charAt(at)) ? entryAt(BEFORE, text, at) : undefined;
  const first = dateAt(text, before?.end ?? at);
  if (!first) return undefined;
  const last = lastOfRange(text, first);
  const { end } = last ?? first;
  const after = entryAt(AFTER, text, end);
  const hedge = hedgeOf(before?.value, after?.value, last !== undefined);
  const notes = first.hasTime || last?.hasTime ? [NOTE_TIME] : [];
  return { start: at, end: after?.end ?? end, first: first.date, last: last?.date, hedge, notes };
}

/** 从…到… is a range and no more; 3月间 is within March. */
function hedgeOf(before: DateHedge | undefined, after: DateHedge | undefined, isRange: boolean): DateHedge {
  const isWithin = !isRange && after === 'between';
  return joinHedges(isRange && before === 'since' ? 'on' : before, isWithin ? 'on' : after);
}

interface FoundDate {
  readonly date: SpokenDate;
  readonly end: number;
  readonly hasTime: boolean;
}

const RANGE = new RegExp(TO, 'y');

function lastOfRange(text: string, first: FoundDate): FoundDate | undefined {
  const to = matchAt(RANGE, text, first.end);
  if (!to) return undefined;
  const at = first.end + to[0].length;
  return dateAt(text, at) ?? dayOf(text, at, first.date);
}

/** The 6日 of 5日至6日, whose month is that of the first. */
function dayOf(text: string, at: number, first: SpokenDate): FoundDate | undefined {
  return first.day === undefined ? undefined : dayAt(text, at, {});
}

function dateAt(text: string, at: number): FoundDate | undefined {
  if (!FIRST_OF_DATE.test(text.charAt(at))) return undefined;
  const figures = matchAt(DATE_IN_FIGURES, text, at);
  if (figures) {
    const [year = NaN, month = NaN, day = NaN] = [figures[1], figures[3], figures[4]].map(Number);
    return { date: { year, month, day }, end: at + figures[0].length, hasTime: false };
  }
  const { year, end: afterYear } = yearAt(text, at);
  const month = matchAt(MONTH, text, afterYear);
  if (month) return inMonth(text, afterYear + month[0].length, { year, month: smallNumber(month[1]) });
  const part = yearPartAt(text, afterYear);
  // 初, 中 and 底 alone are of no year.
  if (part && (year !== undefined || !/^[初中底末终]/.test(text.slice(afterYear))))
    return { date: { year, part: part.value }, end: part.end, hasTime: false };
  return year === undefined ? undefined : { date: { year }, end: trimmed(text, afterYear), hasTime: false };
}

function yearAt(text: string, at: number): { readonly year?: YearWords; readonly end: number } {
  const numbered = matchAt(NUMBERED_YEAR, text, at);
  if (numbered) return { year: digitsOf(numbered[1]), end: at + numbered[0].length };
  const near = matchAt(NEAR_YEAR, text, at);
  if (near) return { year: { after: NEAR_YEARS[near[1] ?? ''] ?? 0 }, end: at + near[0].length };
  const next = matchAt(NEXT_YEAR, text, at);
  return next ? { year: 'next', end: at + next[0].length } : { end: at };
}

const NEAR_YEARS: Readonly<Record<string, number>> = { 今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 明: 1, 后: 2 };

function yearPartAt(text: string, at: number): { readonly value: DatePart; readonly end: number } | undefined {
  if (!matchAt(YEAR_PART, text, at)) return undefined;
  const months = matchAt(FIRST_MONTHS, text, at);
  if (!months) return entryAt(YEAR_PARTS, text, at);
  return { value: { months: [1, smallNumber(months[1])] }, end: at + months[0].length };
}

/** What follows a month: a day, a part of it, or nothing. */
function inMonth(text: string, at: number, date: SpokenDate): FoundDate {
  const day = dayAt(text, at, date);
  if (day) return day;
  const end = trimmed(text, at);
  const part = entryAt(MONTH_PARTS, text, end);
  return { date: { ...date, part: part?.value }, end: part?.end ?? end, hasTime: false };
}

function dayAt(text: string, at: number, date: SpokenDate): FoundDate | undefined {
  const day = matchAt(DAY, text, at);
  if (!day) return undefined;
  let end = at + day[0].length;
  const weekday = matchAt(WEEKDAY, text, end);
  end += weekday?.[0].length ?? 0;
  const time = matchAt(TIME_OF_DAY, text, end)?.[0] ?? '';
  return {
    date: { ...date, day: smallNumber(day[1]), ...(weekday && { weekday: WEEKDAYS.indexOf(weekday[1] ?? '') % 7 }) },
    end: end + time.length,
    hasTime: time !== '' && !time.startsWith('当'),
  };
}

/** Where a date ends that may have a space behind it. */
function trimmed(text: string, end: number): number {
  return text[end - 1] === ' ' ? end - 1 : end;
}

/** The number that four digits in figures or characters say. */
function digitsOf(digits = ''): number {
  return Number(digits.replace(/[^\d]/g, (digit) => String(Math.max(0, DIGITS.indexOf(digit)))));
}
