/** Traditional characters that dates and the words around them are written with, and the simplified ones. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  後: '后',
  間: '间',
  號: '号',
  內: '内',
  從: '从',
  於: '于',
  約: '约',
  來: '来',
  為: '为',
  週: '周',
  遲: '迟',
  將: '将',
  個: '个',
  點: '点',
  時: '时',
  開: '开',
  過: '过',
  晩: '晚',
  兩: '两',
  農: '农',
  曆: '历',
  歷: '历',
  發: '发',
  當: '当',
  禮: '礼',
  節: '节',
  準: '准',
  達: '达',
};

/** Other signs that are written for one. */
const SIGNS: readonly (readonly [signs: string, plain: string])[] = [
  ['‐‑‒–—―−～〜－', '-'],
  ['\u00A0\u2002\u2003\u2007\u2009\u200A\u202F\u3000\t\n\r', ' '],
  ['’‘', "'"],
  ['○', '〇'],
];

const PLAIN = new Map<string, string>([
  ...Object.entries(SIMPLIFIED),
  ...SIGNS.flatMap(([signs, plain]) => Array.from(signs, (sign) => [sign, plain] as const)),
]);

/**
 * A text in which several ways to write the same are one, with every character at its place: small letters, half-width
 * digits and signs, one dash, one space, and simplified characters where dates need them. For reading, never for showing.
 */
export function foldText(text: string): string {
  return text.replace(/[A-Z\u00A0-\uFF5E]/g, (character) => PLAIN.get(character) ?? foldCharacter(character));
}

function foldCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase();
  return code < 0x80 ? character.toLowerCase() : character;
}
