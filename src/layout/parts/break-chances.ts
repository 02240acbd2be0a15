import { numberPhrase } from './number-phrase.js';

/** What must not start a line: closing marks, dashes, signs after a number (clreq, basic level; GB/T 15834). */
const NO_START = '、，。：；！？”’）》〉】」』〕］｝—～·/,.:;!?)]}%％‰℃℉°…';

/** What must not end a line: opening marks, and currency signs before a number (same sources). */
const NO_END = '“‘（《〈【「『〔［｛([{¥￥$€£';

/** Marks that may open as well as close, and spaces and joiners made to forbid a break at both sides. */
const GLUE = '"\'\u00a0\u202f\u2007\u2060\ufeff';

/** Spaces at which a line may end, and U+200B, the break chance without width. */
const SPACE = '\\t \\u1680\\u2000-\\u2006\\u2008-\\u200b\\u205f\\u3000';

const MARKS = '[\\p{M}\\u1160-\\u11ff\\p{Emoji_Modifier}]*';

/** One character as readers see it: its marks, a joined emoji, the second half of a flag come along. */
const GRAPHEME = `(?:[\\u{1f1e6}-\\u{1f1ff}]{2}|[^])${MARKS}(?:\\u200d[^]${MARKS})*`;

/** Latin, Greek and Cyrillic letters: one token for speed, the letters of other scripts follow one by one. */
const LETTERS = '[A-Za-z\u00c0-\u02af\u0370-\u04ff]+';

/**
 * Texts in which every code unit is a character by itself, as nearly all are: no surrogates, no marks that join the
 * character before. What finds their tokens needs no classes of Unicode, which take most of the time to compile it.
 */
const PLAIN =
  /^[\t -\u02ff\u2010-\u2027\u202f-\u205e\u20a0-\u20cf\u2100-\u22ff\u2500-\u25ff\u3000-\u3029\u4e00-\u9fff\uff00-\uffef]*$/;

/** Han characters among those. */
const PLAIN_HAN = '[\\u3005\\u3007\\u3021-\\u3029\\u4e00-\\u9fff]';

/** What finds the tokens of a text. */
interface TokenPatterns {
  /** The next token; of a number only how it begins, as its group. */
  readonly token: RegExp;
  /** What comes after such a beginning. */
  readonly tails: readonly RegExp[];
}

/** Patterns that are made when they are first needed, by whether they are for plain texts. */
const patterns = new Map<boolean, TokenPatterns>();

function patternsFor(isPlain: boolean): TokenPatterns {
  const known = patterns.get(isPlain);
  if (known) return known;
  const [han, character, flag] = isPlain ? [PLAIN_HAN, '[^]', ''] : ['\\p{sc=Han}', GRAPHEME, 'u'];
  const { head, tails } = numberPhrase(han);
  const made = {
    token: new RegExp(`[${SPACE}]+|(${head})|${LETTERS}|——+|……+|${character}`, `gi${flag}`),
    tails: tails.map((tail) => new RegExp(tail, `y${flag}`)),
  };
  patterns.set(isPlain, made);
  return made;
}

const SPACES = new RegExp(`^[${SPACE}]`, 'u');
const GRAPHEMES = new RegExp(GRAPHEME, 'gu');

/** Characters with no break between them: all but spaces, Han, kana, symbols, full-width marks and halves of pairs. */
const IN_WORD = new RegExp(
  `[^${SPACE}\\u2014-\\u2bff\\u3000-\\u303f\\uff00-\\uffef\\ud800-\\udfff\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]`,
  'u',
);

/** A piece of text that stays on one line. */
export interface Box {
  readonly text: string;
  /** What stands between the box before and this one when both are on one line: nothing or a space. */
  readonly gap: string;
}

/**
 * Takes a box apart into characters as readers see them: no surrogate pair, accented letter or joined emoji is cut.
 * Spaces become gaps.
 */
export function charactersOf(box: Box): Box[] {
  const characters: Box[] = [];
  let gap = box.gap;
  for (const text of box.text.match(GRAPHEMES) ?? []) {
    if (isSpace(text)) gap = text;
    else {
      characters.push({ text, gap });
      gap = '';
    }
  }
  return characters;
}

/**
 * Cuts one paragraph into the boxes between which a line may end (clreq, basic level; GB/T 15834): after each Han
 * character, at spaces and after hyphens; never before a closing mark, after an opening one, inside —— or ……, or
 * inside a number with the words that belong to it. Spaces in a row become one, those at both ends are left out.
 */
export function boxesOf(paragraph: string): Box[] {
  const boxes: Box[] = [];
  let text = '';
  // Its last two parts: looking at the end of a text that grows takes quadratic time.
  let part = '';
  let partBefore = '';
  let gap = '';
  let space: string | undefined;
  for (const token of tokensOf(paragraph)) {
    if (isSpace(token)) {
      space = visibleSpace(token);
      continue;
    }
    if (text !== '' && mayBreak([partBefore, part], token, space !== undefined)) {
      boxes.push({ text, gap });
      text = '';
    }
    if (text === '') {
      gap = space ?? '';
      [partBefore, part] = ['', token];
    } else [partBefore, part] = [part, (space ?? '') + token];
    text += part;
    space = undefined;
  }
  if (text !== '') boxes.push({ text, gap });
  return boxes;
}

/**
 * Makes the spaces firm at which no line may end, such as those between a number and its words, for lines that are
 * broken by a browser: so they end where those of pictures do.
 */
export function withFirmSpaces(paragraph: string): string {
  return boxesOf(paragraph)
    .map(({ gap, text }) => gap + text.replace(/ /g, '\u00a0'))
    .join('');
}

/** Spaces, numbers with the words that belong to them, words in letters, and single characters. */
function tokensOf(paragraph: string): string[] {
  const { token, tails } = patternsFor(PLAIN.test(paragraph));
  const tokens: string[] = [];
  let start = 0;
  while (start < paragraph.length) {
    token.lastIndex = start;
    const [text = '', number] = token.exec(paragraph) ?? [];
    let end = start + text.length;
    if (number) end = tails.reduce((from, tail) => endOf(tail, paragraph, from), end);
    tokens.push(paragraph.slice(start, end));
    start = end;
  }
  return tokens;
}

/** Where what a sticky pattern finds from here ends. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function isSpace(token: string): boolean {
  const code = token.charCodeAt(0);
  return code === 32 || code === 9 || code === 0x3000 || (code >= 0x1680 && code <= 0x205f && SPACES.test(token));
}

function visibleSpace(token: string): string {
  if (token.includes('\u3000')) return '\u3000';
  return /^\u200b+$/.test(token) ? '' : ' ';
}

/** Whether a line may end between the last two parts of a box so far and the next token. */
function mayBreak([partBefore, part]: readonly [string, string], token: string, spaced: boolean): boolean {
  const last = part.charAt(part.length - 1);
  const first = token.charAt(0);
  // Nearly all of a Chinese text, so that it comes first.
  if (isHan(first) && isHan(last)) return true;
  if (NO_START.includes(first) || NO_END.includes(last)) return false;
  // A number stays with the word that it counts: 11 cities, 8 March, nearly 200 seats.
  if (spaced) return !(/(?:^| )\d[\d.,]*$/.test(part) && /[A-Za-z]/.test(first));
  if (GLUE.includes(first) || GLUE.includes(last)) return false;
  if (!IN_WORD.test(first) || !(IN_WORD.test(last) || last === '’')) return true;
  return '-–/'.includes(last) && isWordEnd(partBefore) && /^\p{L}\p{L}/u.test(token);
}

function isHan(character: string): boolean {
  return character >= '\u4e00' && character <= '\u9fff';
}

/** Two letters before a hyphen make it a break chance: well-known, but not e-mail, km/h or -5. */
function isWordEnd(part: string): boolean {
  return /^\p{L}\p{L}$/u.test(part.slice(-2));
}

/**
 * How much harm it does to break a box that is wider than a line between two of its characters: none at a space, little
 * at one behind a number; more after a year, and the more inside a day and before what belongs to a number; most inside
 * digits and where a mark would start or end a line wrongly.
 */
export function partHarm(before: string, { text: after, gap }: Box): number {
  const pair = before + after;
  if (NO_START.includes(after.charAt(0)) || NO_END.includes(before.charAt(0))) return 5;
  if (/^[0-9０-９.,][0-9０-９]/.test(pair)) return 5;
  if (gap) return Number(/^[0-9]/.test(before));
  if (/^[0-9０-９.,][一-鿿]|[前后後底初末]$/.test(pair)) return 4;
  return /^月[0-9]/.test(pair) ? 3 : 2;
}
