import { NUMBER_PHRASE } from './number-phrase.js';

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

const TOKEN = new RegExp(`[${SPACE}]+|${NUMBER_PHRASE}|${LETTERS}|——+|……+|${GRAPHEME}`, 'gu');
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
  for (const token of paragraph.match(TOKEN) ?? []) {
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
  // A number stays with the word that it counts: 11 cities, 8 March.
  if (spaced) return !(/^\d[\d.,]*$/.test(part) && /[A-Za-z]/.test(first));
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
 * Whether a box that is wider than a line may be broken between two of its characters with the least harm: not
 * between digits and not where a mark would start or end a line wrongly.
 */
export function mayPart(before: string, after: string): boolean {
  if (NO_START.includes(after.charAt(0)) || NO_END.includes(before.charAt(0))) return false;
  return !(/^[0-9０-９.,]/.test(before) && /^[0-9０-９]/.test(after));
}
