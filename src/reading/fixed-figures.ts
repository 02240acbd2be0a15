import type { Numeral } from './numeral.js';
import { meaning, phraseTable } from './phrase-table.js';

/** What a word without a numeral in it says. */
type Fixed = Pick<Numeral, 'value' | 'sense' | 'fraction' | 'remark' | 'infix' | 'isArticle'>;

const VAGUE: Fixed = { value: NaN, remark: 'vague' };
const HALF: Fixed = { value: 0.5, sense: 'share', fraction: [1, 2] };
const times = (value: number): Fixed => ({ value, sense: 'multiple' });

const FIXED = phraseTable<Fixed>([
  ...meaning(VAGUE, '成千上万|成百上千|数以百计|数以千计|数以万计|数以亿计|上百上千|成千|千千万万|数不胜数|不计其数'),
  ...meaning(HALF, '一半|半数'),
  ...meaning<Fixed>({ ...HALF, infix: 'over' }, '过半数|超过半数|大半'),
  ...meaning<Fixed>({ value: 1, sense: 'share' }, '百分百'),
  ...meaning(times(2), '翻番|翻倍|翻了番|翻了倍|倍增'),
  ...meaning<Fixed>({ value: 0, sense: 'change', isArticle: true }, '持平|零增长|unchanged'),
  ...meaning(times(2), 'doubled|doubles|doubling|twofold|two-fold'),
  // “Twice” may say how often.
  ...meaning<Fixed>({ ...times(2), isArticle: true }, 'twice'),
  ...meaning<Fixed>({ ...times(3), isArticle: true }, 'thrice'),
  ...meaning(times(3), 'tripled|triples|tripling|trebled|threefold|three-fold'),
  ...meaning(times(4), 'quadrupled|quadrupling|fourfold|four-fold'),
  ...meaning(times(5), 'quintupled|fivefold|five-fold'),
  ...meaning(times(6), 'sixfold|six-fold'),
  ...meaning(times(7), 'sevenfold|seven-fold'),
  ...meaning(times(8), 'eightfold|eight-fold'),
  ...meaning(times(9), 'ninefold|nine-fold'),
  ...meaning(times(10), 'tenfold|ten-fold'),
  ...meaning(times(0.5), 'halved|halving'),
]);

/** The word that says a figure without a numeral at a place: 一半, 翻番, doubled, 持平; undefined for none. */
export function fixedFigureAt(text: string, start: number): Numeral | undefined {
  const found = FIXED.startingAt(text, start);
  return found && { start, end: found.end, exponent: 0, script: 'words', ...found.means };
}
