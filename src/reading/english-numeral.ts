import { digitsAt } from './digits.js';
import { shift, type Numeral } from './numeral.js';
import { isDigit, isLetter } from './phrase-table.js';
import { unitAfter } from './units.js';
import { nextWord, wordAt } from './words.js';

const SMALL = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, at) => [word, (at + 2) * 10] as const),
);

/** How many tens a scale word multiplies by; a dozen is no power of ten. */
const SCALES = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['lakh', 5],
  ['lakhs', 5],
  ['million', 6],
  ['crore', 7],
  ['crores', 7],
  ['billion', 9],
  ['trillion', 12],
]);
/** Scales of one or two letters, that stand right behind digits: 12m, £1.4bn, 5k. */
const SHORT_SCALES = new Map([
  ['k', 3],
  ['m', 6],
  ['mn', 6],
  ['bn', 9],
  ['b', 9],
  ['tn', 12],
  ['trn', 12],
]);

/** The number that a small English word says: three, twenty; undefined for others. */
export function numberOfWord(word: string): number | undefined {
  return SMALL.get(word) ?? TENS.get(word);
}

/** A number in digits with an English scale behind it or none: 12m, 1.4 billion, 12,345. */
export function scaledDigitsAt(text: string, start: number, takesShortScales: boolean): Numeral | undefined {
  const digits = digitsAt(text, start);
  if (!digits) return undefined;
  const scale = scaleAfter(text, digits.end, takesShortScales);
  const exponent = scale?.exponent ?? 0;
  const endsInZero = digits.decimals > 0 && text.charAt(digits.end - 1) === '0';
  return {
    start,
    end: scale?.end ?? digits.end,
    value: shift(digits.value, exponent) * (scale?.dozens ?? 1),
    exponent,
    ...(endsInZero ? { precision: shift(1, exponent - digits.decimals) } : {}),
    script: 'digits',
  };
}

interface Scale {
  readonly end: number;
  readonly exponent: number;
  readonly dozens?: number;
}

function scaleAfter(text: string, start: number, takesShortScales: boolean): Scale | undefined {
  const short = wordAt(text, start);
  if (short) {
    const exponent = takesShortScales ? SHORT_SCALES.get(short.word) : undefined;
    return exponent === undefined || isDigit(text.charAt(short.end)) ? undefined : { end: short.end, exponent };
  }
  const next = nextWord(text, start);
  if (!next) return undefined;
  if (next.word === 'dozen') return { end: next.end, exponent: 0, dozens: 12 };
  const exponent =
    SCALES.get(next.word) ?? (['mn', 'bn', 'tn'].includes(next.word) ? SHORT_SCALES.get(next.word) : undefined);
  if (exponent === undefined) return undefined;
  const again = nextWord(text, next.end);
  // A hundred thousand, a lakh crore.
  const second = again && exponent < 6 ? (SCALES.get(again.word) ?? 0) : 0;
  return again && second > exponent ? { end: again.end, exponent: exponent + second } : { end: next.end, exponent };
}

/** Words that say many without a number. */
const VAGUE = new Set('dozens scores hundreds thousands millions billions trillions'.split(' '));

/** A number in English words: twenty-five, two hundred and fifty, a dozen, half a million, tens of thousands. */
export function wordedNumeralAt(text: string, start: number): Numeral | undefined {
  if (isLetter(text.charAt(start - 1))) return undefined;
  return vagueAt(text, start) ?? halfOfScaleAt(text, start) ?? cardinalAt(text, start);
}

function vagueAt(text: string, start: number): Numeral | undefined {
  const first = wordAt(text, start);
  if (!first) return undefined;
  const vague = (end: number): Numeral => ({ start, end, value: NaN, exponent: 0, script: 'words', remark: 'vague' });
  if (first.word === 'several' || first.word === 'few' || first.word === 'couple') {
    const next = nextWord(text, first.end);
    const scale = next?.word === 'of' ? nextWord(text, next.end) : next;
    return scale && (SCALES.has(scale.word) || scale.word === 'dozen') ? vague(scale.end) : undefined;
  }
  if (first.word !== 'tens' && !VAGUE.has(first.word)) return undefined;
  const of = nextWord(text, first.end);
  const second = of?.word === 'of' ? nextWord(text, of.end) : undefined;
  if (second && VAGUE.has(second.word)) return vague(second.end);
  return first.word === 'tens' ? undefined : vague(first.end);
}

/** “half a million”, “a quarter of a million”, “three quarters of a million”, “half a dozen”. */
function halfOfScaleAt(text: string, start: number): Numeral | undefined {
  const words = [wordAt(text, start)];
  for (let last = words[0]; last && words.length < 6;) {
    last = nextWord(text, last.end);
    words.push(last);
  }
  const said = words.map((each) => each?.word ?? '');
  const quarters =
    said[1] === 'quarter' || said[1] === 'quarters' ? SMALL.get(said[0] === 'a' ? 'one' : (said[0] ?? '')) : undefined;
  const [part, from] =
    said[0] === 'half' ? [0.5, 1] : quarters && said[2] === 'of' ? [quarters / 4, 3] : [undefined, 0];
  const isOne = said[from] === 'a' || said[from] === 'an' || said[from] === 'one';
  const scale = said[from + 1] ?? '';
  const exponent = SCALES.get(scale);
  const end = words[from + 1]?.end;
  if (part === undefined || !isOne || end === undefined) return undefined;
  if (scale === 'dozen') return { start, end, value: part * 12, exponent: 0, script: 'words' };
  if (exponent !== undefined) return { start, end, value: shift(part, exponent), exponent, script: 'words' };
  // “Half an hour”, “three quarters of a mile”: the unit is left to be read.
  const article = words[from]?.end ?? end;
  return unitAfter(text, article) ? { start, end: article, value: part, exponent: 0, script: 'words' } : undefined;
}

interface Cardinal {
  end: number;
  total: number;
  section: number;
  /** Tens of the last scale word. */
  exponent: number;
}

function cardinalAt(text: string, start: number): Numeral | undefined {
  const cardinal: Cardinal = { end: start, total: 0, section: 0, exponent: 0 };
  let isFirst = true;
  for (;;) {
    const word = isFirst ? wordAt(text, start) : nextWord(text, cardinal.end, cardinal.exponent > 2);
    if (!word || !takeWord(text, word, cardinal, isFirst)) break;
    isFirst = false;
  }
  if (isFirst) return undefined;
  const value = cardinal.total + cardinal.section;
  return {
    start,
    end: cardinal.end,
    value,
    exponent: cardinal.exponent,
    script: 'words',
    ...(text.slice(start, cardinal.end) === 'one' ? { isArticle: true } : {}),
  };
}

function takeWord(
  text: string,
  { word, end }: { word: string; end: number },
  cardinal: Cardinal,
  isFirst: boolean,
): boolean {
  const { section } = cardinal;
  const number = numberOfWord(word);
  if (word === 'a' || word === 'an') {
    const next = nextWord(text, end);
    if (!isFirst || !next || !(SCALES.has(next.word) || next.word === 'dozen')) return false;
    cardinal.section = 1;
  } else if (number !== undefined) {
    // “twenty-five” adds, “five twenty” are two numbers.
    const last = section % 100;
    const adds = last === 0 ? true : last >= 20 && last % 10 === 0 && number > 0 && number < 10;
    if (!adds || (!isFirst && cardinal.exponent === 0 && section === 0)) return false;
    cardinal.section += number;
    cardinal.exponent = 0;
  } else if (word === 'and') {
    return !isFirst && takeAnd(text, end, cardinal);
  } else if (word === 'dozen') {
    if (section === 0) return false;
    cardinal.section = section * 12;
  } else {
    const exponent = SCALES.get(word);
    if (exponent === undefined || section === 0 || (exponent === 2 && section > 99)) return false;
    if (exponent === 2) cardinal.section = shift(section, 2);
    else {
      cardinal.total += shift(section, exponent);
      cardinal.section = 0;
    }
    cardinal.exponent = exponent;
  }
  cardinal.end = end;
  return true;
}

/** “two hundred and fifty” goes on, “two and a half” adds a half; “two hundred and then” does neither. */
function takeAnd(text: string, end: number, cardinal: Cardinal): boolean {
  const next = nextWord(text, end);
  if (!next) return false;
  if (next.word === 'a') {
    const half = nextWord(text, next.end);
    if (half?.word !== 'half' || cardinal.exponent !== 0) return false;
    cardinal.section += 0.5;
    cardinal.end = half.end;
    return true;
  }
  if (cardinal.exponent < 2 || numberOfWord(next.word) === undefined) return false;
  cardinal.end = end;
  return true;
}
