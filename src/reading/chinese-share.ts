import type { Language } from '../dataset/language.js';
import { digitOf, isHanNumeral } from './chinese-digits.js';
import { chineseNumeralAt } from './chinese-numeral.js';
import { shift, type Numeral } from './numeral.js';
import { isHan, skipSpaces } from './phrase-table.js';
import { unitAfter } from './units.js';

/** Wholes that rates are told of, by how many tens: 千分之三, 万分之五. */
const RATE_WHOLES = new Set([1e3, 1e4, 1e5, 1e6]);

/** 六分之一, 百分之十八, 万分之五: the whole stands first. Takes the numeral in front of 分之. */
export function fractionAfter(text: string, whole: Numeral, language?: Language): Numeral | undefined {
  const at = skipSpaces(text, whole.end);
  if (!text.startsWith('分之', at) || !(whole.value >= 1)) return undefined;
  const part = chineseNumeralAt(text, skipSpaces(text, at + 2), language);
  if (!part || part.isCode || whole.upTo || !Number.isFinite(part.value)) return undefined;
  const tens = Math.log10(whole.value);
  const isTenth = Number.isInteger(tens);
  const of = (value: number) => (isTenth ? shift(value, -tens) : value / whole.value);
  const isFraction = whole.value !== 100 && part.value >= 1 && Number.isInteger(part.value) && !part.upTo;
  return {
    start: whole.start,
    end: part.end,
    value: of(part.value),
    ...(part.upTo === undefined ? {} : { upTo: of(part.upTo) }),
    exponent: isTenth ? -tens : 0,
    ...(part.precision === undefined ? {} : { precision: of(part.precision) }),
    ...(part.infix ? { infix: part.infix } : {}),
    script: whole.script,
    sense: RATE_WHOLES.has(whole.value) ? 'rate' : 'share',
    ...(isFraction && Number.isInteger(whole.value) ? { fraction: [part.value, whole.value] as const } : {}),
  };
}

/** Behind 成 these make other words: 三成立, 六成员. */
const AFTER_CHENG = '立功员长果熟本绩就都人群套品交语效体因分形才像了倍型片批法例份见堂色';
/** 三成为女性 says a share, 国庆十一成为 does not: only where something in front says that a number comes. */
const BEFORE_CHENG_WEI = '近约超逾有达占过';
/** 八成会 means “probably will”. */
const PROBABLY = '会是要能得就还';

/** 三成, 六七成, 三成半: tenths. Takes the numeral in front of 成. */
export function tenthsAfter(text: string, numeral: Numeral): Numeral | undefined {
  const at = skipSpaces(text, numeral.end);
  if (text.charAt(at) !== '成' || !(numeral.value <= 10) || numeral.isBare || numeral.infix) return undefined;
  const next = text.charAt(at + 1);
  if (next !== '' && AFTER_CHENG.includes(next)) return undefined;
  const before = text.charAt(numeral.start - 1);
  if (next === '为' && (before === '' || !BEFORE_CHENG_WEI.includes(before))) return undefined;
  if (text.startsWith('一成不变', numeral.start)) return undefined;
  const rest = next === '半' ? 0.5 : hundredthsAt(text, at + 1);
  const of = (value: number) => shift(value + rest, -1);
  return {
    ...numeral,
    end: at + (rest > 0 ? 2 : 1),
    value: of(numeral.value),
    ...(numeral.upTo === undefined ? {} : { upTo: of(numeral.upTo) }),
    exponent: rest > 0 && next !== '半' ? -2 : -1,
    sense: 'share',
  };
}

/** 四成五 is 45%: a digit behind 成 that begins no number of its own, in tenths. */
function hundredthsAt(text: string, at: number): number {
  const digit = digitOf(text.charAt(at));
  const next = text.charAt(at + 1);
  if (digit === undefined || digit === 0 || next === '成' || isHanNumeral(next) || unitAfter(text, at + 1)) return 0;
  return shift(digit, -1);
}

/** Whether tenths mean “probably”: 八成会下雨. */
export function meansProbably(text: string, tenths: Numeral): boolean {
  const next = text.charAt(tenths.end);
  return tenths.script === 'han' && next !== '' && PROBABLY.includes(next) && isHan(text.charAt(tenths.end - 1));
}
