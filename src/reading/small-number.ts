/** The digits of Chinese numbers, each at its place. */
export const DIGITS = '零一二三四五六七八九';

/** The number that a few words say, up to 99: 12, 十二, 廿二. */
export function smallNumber(words = ''): number {
  if (/^\d/.test(words)) return Number(words);
  if (words === '两') return 2;
  // 元月 is January.
  if (words === '元') return 1;
  const [, tens = '', ones = ''] = /^(.?十|廿)?(.?)$/u.exec(words) ?? [];
  const ten = tens === '' ? 0 : tens === '十' ? 1 : tens === '廿' ? 2 : DIGITS.indexOf(tens.charAt(0));
  return ten * 10 + Math.max(0, DIGITS.indexOf(ones));
}
