/** Traditional characters that numbers, dates and hedges are written with, and the simplified ones. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  萬: '万',
  億: '亿',
  兩: '两',
  點: '点',
  幾: '几',
  數: '数',
  約: '约',
  過: '过',
  將: '将',
  餘: '余',
  後: '后',
  內: '内',
  個: '个',
  達: '达',
  於: '于',
  為: '为',
  佔: '占',
  滿: '满',
  間: '间',
  來: '来',
  強: '强',
  從: '从',
  減: '减',
  漲: '涨',
  並: '并',
  沒: '没',
  負: '负',
};

const HAN = '\\p{Script=Han}';

/**
 * A text in which two ways to write the same words are one: full-width signs and digits are plain, letters small, dashes
 * hyphens, digits without groups, spaces single and gone beside Chinese characters, and what numbers and hedges are written
 * with is simplified. For comparing only, never for showing.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[‐‑‒–—―−~〜]+/g, '-')
    .replace(/⁄/g, '/')
    .replace(/[’‘]/g, "'")
    .replace(/[\u4E00-\u9FFF]/g, (character) => SIMPLIFIED[character] ?? character)
    .replace(new RegExp(`(${HAN}) `, 'gu'), '$1')
    .replace(new RegExp(` (?=${HAN})`, 'gu'), '')
    .replace(/(^|[^\d.,])(\d{1,3}(?:[ ,']\d{3})+)(?!\d)/g, (_match, before: string, digits: string) => {
      return before + digits.replace(/\D/g, '');
    })
    .trim();
}
