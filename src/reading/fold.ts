/** Traditional characters that numbers, hedges and units are written with, and the simplified ones. */
const FROM =
  '萬億兩點幾數約過將餘後內個達於為佔滿間來強從減漲並沒種條項場戶張臺雙噸倆歲週時鐘幣區縣鎮鄉隻輛處歐鎊擴縮應實僅預計總輪級號樓線屆層會還說長當歷續對組門類節頁員車畝頃單進躍臨鄰變該顯圍轉跡釐棟齊積筆輩顆據報測飆維氣啟復損贏爲異齡衆眾業學閱廣優負較虧淨〇';
const TO =
  '万亿两点几数约过将余后内个达于为占满间来强从减涨并没种条项场户张台双吨俩岁周时钟币区县镇乡只辆处欧镑扩缩应实仅预计总轮级号楼线届层会还说长当历续对组门类节页员车亩顷单进跃临邻变该显围转迹厘栋齐积笔辈颗据报测飙维气启复损赢为异龄众众业学阅广优负较亏净零';

/** Numerals of cheques. Elsewhere they are names (陆家嘴, 大陆), so one counts only beside another or beside 万 or 亿. */
const CHEQUE = new Map(
  Array.from('壹貳贰叁參肆伍陸陆柒捌玖拾佰仟', (from, at) => [from, '一二二三三四五六六七八九十百千'.charAt(at)]),
);
const BESIDE_CHEQUE = new Set([...CHEQUE.keys(), ...'万萬亿億']);

/** Signs that are written in several ways. A hyphen, a dash and a minus stay three signs: codes, ranges and falls. */
const SIGNS: readonly (readonly [to: string, from: string])[] = [
  ['-', '‐‑－'],
  ['—', '–―─﹘'],
  ['~', '～〜∼˜'],
  ['−', '﹣'],
  [' ', '\t\n\r\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000'],
  ["'", '’‘ʼ'],
  ['¥', '￥'],
  ['£', '￡'],
  ['.', '．'],
  [',', '，'],
  ['%', '﹪'],
  ['/', '⁄∕'],
];

const FOLDED = new Map<string, string>([
  ...Array.from(FROM, (from, at) => [from, TO.charAt(at)] as const),
  ...SIGNS.flatMap(([to, from]) => Array.from(from, (sign) => [sign, to] as const)),
]);

/**
 * A text in which two ways to write the same figure are one: full-width signs and capital letters are plain and small, what
 * figures are written with is simplified, every space is a space. Each character stays in its place, so that a place in
 * what comes back is the same place in the text.
 */
export function fold(text: string): string {
  const folded: string[] = [];
  for (let at = 0; at < text.length; at += 1) folded.push(foldCheque(text, at) ?? foldCharacter(text.charAt(at)));
  return folded.join('');
}

function foldCheque(text: string, at: number): string | undefined {
  const plain = CHEQUE.get(text.charAt(at));
  if (plain === undefined) return undefined;
  const isAmong = BESIDE_CHEQUE.has(text.charAt(at - 1)) || BESIDE_CHEQUE.has(text.charAt(at + 1));
  return isAmong ? plain : undefined;
}

function foldCharacter(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  // Full-width forms of ASCII stand 0xFEE0 above it.
  const plain = code > 0xff00 && code < 0xff5f ? code - 0xfee0 : code;
  const isCapital = plain >= 0x41 && plain <= 0x5a;
  return plain === code && !isCapital ? character : String.fromCharCode(isCapital ? plain + 0x20 : plain);
}
