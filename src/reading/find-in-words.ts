import type { Span } from './sentence-parts.js';
import { smallNumber } from './small-number.js';

/** A figure that words say without a number that could be drawn by itself. */
export interface FigureInWords extends Span {
  /** What kind it is. */
  readonly type: keyof typeof PATTERNS;
  /** How many: the items of a list, or which working day. None for the others. */
  readonly number?: number;
}

const NUMBER = '[一二三四五六七八九十]';
const PLACE = '\\p{Script=Han}{2,9}(?:省|市|自治区|县|区|鎮|镇|乡|村)';
const PLACES = '设区市|地级市|县级市|县|縣|市|区|區|乡镇|鄉鎮|街道|村|社区|社區|省份?';

/** Each has the phrase in its first group. */
const PATTERNS = {
  /** Places that are named one by one, which a reader counts: 北京市、浙江省、广东省. */
  list: new RegExp(`(?:^|[^、\\p{Script=Han}])((?:${PLACE}、){2,60}${PLACE})`, 'gu'),
  /** All places of a kind, however many they are: 全部县(市、区), “all counties”. */
  all: new RegExp(
    `((?:全部|所有)(?:${PLACES})(?:[(（][市县縣区區旗乡鄉镇鎮、]{1,9}[)）])?)(?![民场場长長域级級工内內直辖轄])|` +
      '\\b((?:all|every) (?:of )?(?:the )?(?:counties|county|cities|city|districts?|provinces?|villages?|townships?))\\b',
    'giu',
  ),
  /** A meeting that has a number in place of its date: 二十届三中全会, the 十九大 of 党的十九大; not what is said since one. */
  meeting: new RegExp(
    `(${NUMBER}{2,3}[届屆]${NUMBER}中全[会會])(?!以[来來])|党的([十二]${NUMBER}{1,2}大)(?!以[来來])`,
    'gu',
  ),
  /** A day that is counted from another: 第2个工作日. */
  workingDay: new RegExp(
    `(第(?:\\d{1,3}|${NUMBER}{1,3})[个個]工作日)|\\b((?:first|second|third|fourth|fifth|\\d{1,3}(?:st|nd|rd|th)) working day)\\b`,
    'gi',
  ),
} as const;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'];

/** The figures that a paragraph says in words alone, in the order of their kinds. */
export function findInWords(text: string): readonly FigureInWords[] {
  return (Object.keys(PATTERNS) as FigureInWords['type'][]).flatMap((type) =>
    [...text.matchAll(PATTERNS[type])].map((match) => {
      const words = match[1] ?? match[2] ?? '';
      const start = match.index + match[0].indexOf(words);
      const number = numberOf(type, words);
      return { type, start, end: start + words.length, ...(number !== undefined && { number }) };
    }),
  );
}

function numberOf(type: FigureInWords['type'], words: string): number | undefined {
  if (type === 'list') return words.split('、').length;
  if (type !== 'workingDay') return undefined;
  const [digits] = /\d+/.exec(words) ?? [];
  if (digits !== undefined) return Number(digits);
  const ordinal = ORDINALS.findIndex((word) => words.toLowerCase().startsWith(word)) + 1;
  return ordinal > 0 ? ordinal : smallNumber(words.slice(1, -'个工作日'.length));
}
