/** A number that words say. */
export interface SaidNumber {
  /** In base units: 12 million is 12000000, 18% and 18 percentage points are 0.18. */
  readonly value: number;
  /** Whether it is said as a part of a whole: a percentage, a fraction, so many in so many. */
  readonly isRatio: boolean;
  /** Whether that is in percentage points. Default false. */
  readonly isInPoints?: boolean;
  /** What its last scale word or its percent sign multiplies by; 1 for none. */
  readonly scale: number;
  /** Hedges inside the number or right behind it: the 余 of 20余万 and of 24.4万余; empty for none. */
  readonly infix: string;
  /** Where it begins and ends in the words. */
  readonly start: number;
  readonly end: number;
}

const CHINESE_DIGITS = '零一二三四五六七八九';
const CHINESE_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8, 兆: 1e12 };
const DIGITS = '\\d+(?:\\.\\d+)?';
const NUMERAL = '[零〇一二两三四五六七八九十]';
const CHINESE = `(?:${DIGITS}(?:[百千]?[万亿兆]+(?:${DIGITS}[百千]?[万亿]+)*|[百千])?|${NUMERAL}(?:${NUMERAL}|[百千万亿兆])*)`;

const ENGLISH_WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ENGLISH_PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth'.split(' ');
const WORD = `(?:${[...ENGLISH_WORDS, ...ENGLISH_TENS].join('|')})`;
const ENGLISH = `(?:${DIGITS}|${WORD})`;
const ENGLISH_SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
};
const SCALE = Object.keys(ENGLISH_SCALES).join('|');

/** Percentage points; they begin like per cent, and so are tried before it. */
const POINTS = '[ -]?(?:(?:percentage|per[ -]?cent|%)[ -]?points?\\b|pp(?:s|ts?)?\\b|[余多来]?个?[余多来]?百分点)';
const PERCENT = '[ -]?(?:%|(?<permille>‰)|per[ -]?cent\\b)';

/** Parts of a match by name: a whole, a part of it, a count, a scale, a half, a sign for thousandths. */
type Parts = Readonly<Partial<Record<'whole' | 'part' | 'count' | 'scale' | 'half' | 'permille', string>>>;
type Said = Pick<SaidNumber, 'value' | 'isRatio' | 'isInPoints' | 'scale'>;

/** A way to say a number, and what it says. */
type Reader = readonly [pattern: RegExp, read: (parts: Parts) => Said];

/** A pattern that matches where it is put. */
const at = (pattern: string) => new RegExp(pattern, 'y');

/** The ways to say a number, the more particular first. Some words are no numbers: 三成立, “half a million”. */
const READERS: readonly Reader[] = [
  [
    at(`(?<whole>${CHINESE}|[百千万])分之(?<part>${CHINESE})`),
    ({ part, whole }) => ratio(chineseNumber(part), chineseNumber(whole)),
  ],
  [
    at(`(?<part>${NUMERAL}|\\d)成(?<half>半)?(?![为立功员长果熟不])`),
    ({ part, half }) => ratio(chineseNumber(part) + (half ? 0.5 : 0), 10),
  ],
  [at('一半|半数'), () => ratio(1, 2)],
  [at('(?<part>\\d+)/(?<whole>\\d+)(?![\\d/])'), ({ part, whole }) => ratio(Number(part), Number(whole))],
  [
    at(`(?<part>${ENGLISH}) (?:in every|in|out of) (?<whole>\\d{1,3}|${WORD})\\b(?!%)`),
    ({ part, whole }) => ratio(englishNumber(part), englishNumber(whole)),
  ],
  [
    at(`(?:(?<count>an?|${ENGLISH})[ -](?<part>${ENGLISH_PARTS.join('|')})s?|(?<half>half))\\b(?! (?:of )?an? )`),
    ({ count, part }) => ratio(englishNumber(count), Math.max(0, ENGLISH_PARTS.indexOf(part ?? '')) + 2),
  ],
  [
    at(`(?<count>an?|${ENGLISH})[ -]?(?<scale>${SCALE})\\b`),
    ({ count, scale = '' }) => scaled(englishNumber(count), ENGLISH_SCALES[scale] ?? 1),
  ],
  [
    at(`(?:(?<half>half an?|半)|(?<count>${ENGLISH})|(?<part>${CHINESE}))${POINTS}`),
    ({ half, count, part }) => ({
      ...ratio(half ? 0.5 : part ? chineseNumber(part) : englishNumber(count), 100),
      scale: 0.01,
      isInPoints: true,
    }),
  ],
  [
    at(`(?<count>${ENGLISH})${PERCENT}`),
    ({ count, permille }) => ({ ...scaled(englishNumber(count), permille ? 0.001 : 0.01), isRatio: true }),
  ],
  [at(`(?<count>${WORD})\\b`), ({ count }) => scaled(englishNumber(count), 1)],
  [
    at(`(?<count>${CHINESE})[余多来]?(?<scale>[万亿兆]*)[余多]?`),
    ({ count = '', scale = '' }) => {
      const [units = ''] = /[百千万亿兆]*$/.exec(count + scale) ?? [];
      return { value: chineseNumber(count + scale), isRatio: false, scale: chineseNumber(`一${units}`) };
    },
  ],
];

function ratio(part: number, whole: number): Said {
  return { value: part / whole, isRatio: true, scale: 1 };
}

function scaled(count: number, scale: number): Said {
  return { value: count * scale, isRatio: false, scale };
}

/** The number that an English word, an article or digits say. */
function englishNumber(word = 'a'): number {
  if (/^an?$/.test(word)) return 1;
  const tens = ENGLISH_TENS.indexOf(word);
  if (tens >= 0) return (tens + 2) * 10;
  const ones = ENGLISH_WORDS.indexOf(word);
  return ones >= 0 ? ones : Number(word);
}

/** The number that Chinese numerals, digits and units say together: 3亿4500万, 一千二百万, 二〇二四. */
function chineseNumber(words = ''): number {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const [token] of words.matchAll(/\d+(?:\.\d+)?|./gu)) {
    const unit = CHINESE_UNITS[token];
    if (unit === undefined) digit = (digit ?? 0) * 10 + chineseDigit(token);
    else if (unit < 1e4) section += (digit ?? 1) * unit;
    else {
      // 万亿: the second unit is of all before it.
      const part = section + (digit ?? 0);
      total = part === 0 && total > 0 ? total * unit : total + (part || 1) * unit;
      section = 0;
    }
    if (unit !== undefined) digit = undefined;
  }
  return total + section + (digit ?? 0);
}

function chineseDigit(token: string): number {
  if (token === '两') return 2;
  if (token === '〇') return 0;
  const digit = CHINESE_DIGITS.indexOf(token);
  return digit >= 0 ? digit : Number(token);
}

/** What makes a number a place in an order or a part of a date. */
const ORDINAL_BEFORE = /第$/;
const ORDINAL_AFTER =
  /^(?:st\b|nd\b|rd\b|th\b|[年月日号届]| (?:january|february|march|april|may|june|july|august|september|october|november|december)\b)/;

/** The amounts that words say, in order; no dates and no places in an order. Takes what plainWords gives. */
export function saidNumbers(words: string): readonly SaidNumber[] {
  const numbers: SaidNumber[] = [];
  let start = 0;
  while (start < words.length) {
    const number = numberAt(words, start);
    if (number && isAmount(words, number)) numbers.push(number);
    start = number?.end ?? start + 1;
  }
  return numbers;
}

function isAmount(words: string, { start, end }: SaidNumber): boolean {
  // Two of something are 两 in Chinese; 二 alone is the second.
  if (words.slice(start, end) === '二') return false;
  return !ORDINAL_BEFORE.test(words.slice(0, start)) && !ORDINAL_AFTER.test(words.slice(end));
}

function numberAt(words: string, start: number): SaidNumber | undefined {
  // Inside a word or a number nothing begins: the “one” of “someone”, the 18 of 118.
  if (/^[a-z\d]/.test(words.slice(start, start + 1)) && /[a-z\d.]$/.test(words.slice(0, start))) return undefined;
  for (const [pattern, read] of READERS) {
    pattern.lastIndex = start;
    const match = pattern.exec(words);
    if (!match) continue;
    const infix = match[0].replace(/[^余多来]/g, '');
    return { ...read(match.groups ?? {}), infix, start, end: start + match[0].length };
  }
  return undefined;
}
