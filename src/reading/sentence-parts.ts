/** A stretch of a text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What ends a sentence; a point only where no word or number goes on behind it. */
const SENTENCE_END = /[。！？!?；;…]|\.(?![\p{L}\d])/gu;

/** The sentences of a paragraph, in order, without gaps. */
export function sentencesOf(paragraph: string): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const { index } of paragraph.matchAll(SENTENCE_END)) {
    sentences.push({ start, end: index + 1 });
    start = index + 1;
  }
  if (start < paragraph.length) sentences.push({ start, end: paragraph.length });
  return sentences;
}

/** The clauses beside a phrase are not looked at any farther than this, in characters. */
const REACH = 80;
/** Signs between clauses; a comma or point inside a number is none. */
const CLAUSE_ENDS = '。！？!?；;…，,、：:（(）)“”"《》—.';

/** The words in front of a place, back to the sign that begins their clause, or to another place. */
export function wordsBefore(text: string, place: number, from = 0): string {
  let start = place;
  while (start > Math.max(from, place - REACH) && !isClauseEnd(text, start - 1)) start -= 1;
  return withoutTail(text, start, place);
}

/** The words of a stretch, but for the tail of a word that begins before it. */
function withoutTail(text: string, start: number, end: number): string {
  let at = start;
  while (at < end && at > 0 && /[a-z]/i.test(text.charAt(at - 1)) && text.charAt(at) !== ' ') at += 1;
  return text.slice(at, end);
}

/** The words behind a place, up to the sign that ends their clause. */
export function wordsBehind(text: string, place: number): string {
  let end = place;
  while (end < Math.min(text.length, place + REACH) && !isClauseEnd(text, end)) end += 1;
  return text.slice(place, end);
}

function isClauseEnd(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (!CLAUSE_ENDS.includes(character)) return false;
  if (character === ',') return !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)));
  return character !== '.' || !/[A-Za-z\d]/.test(text.charAt(at + 1));
}
