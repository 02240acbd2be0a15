import { DELIMITERS } from '../tables/split-rows.js';

/** Characters in which a first line must end, and in which it must have more than white space. */
const MOST_OF_FIRST = 65_536;

/** Whatever may part the cells, as long as nobody knows what does. */
const BETWEEN_CELLS = DELIMITERS.join('');

/**
 * Finds the first line of a text that comes in parts which has more than white space. A line end between quotes is part of a head,
 * as spreadsheets write it. Of the text before the line only the line ends are counted, so a file may begin with very much of it.
 * Each character is looked at once, wherever the parts end.
 */
export class FirstLine {
  /** The text from the beginning of the line. */
  private _text = '';
  private _rows = 0;
  private _isBlank = true;
  /** Whether the last character was a carriage return, and a line feed behind it belongs to it. */
  private _isReturned = false;
  private _isQuoted = false;
  /** Whether a quote that follows begins text between quotes: at the beginning of a cell, or as the second of two in a row. */
  private _mayOpen = true;
  /** Where in the text the line ends; undefined while that has not come. */
  private _end: number | undefined;

  /** Lines before it. */
  get rows(): number {
    return this._rows;
  }

  /** Whether it has more white space at its beginning than it may have. */
  get isTooBlank(): boolean {
    return this._isBlank && this._text.length > MOST_OF_FIRST;
  }

  /** The line without white space before it; undefined while its end has not come. */
  get line(): string | undefined {
    return this._end === undefined ? undefined : this._text.slice(0, this._end).trimStart();
  }

  /** All text from its beginning on. */
  get text(): string {
    return this._text;
  }

  /** Takes the next part of the text. */
  push(text: string): void {
    const rest = this._isBlank ? this._skipBlank(text) : text;
    const end = this._findEnd(rest);
    if (end >= 0) this._end = this._text.length + end;
    this._text += rest;
    if (this._text.length > MOST_OF_FIRST) this.end();
  }

  /** Takes the end of the text, which is the end of a line. */
  end(): void {
    if (!this._isBlank) this._end ??= this._text.length;
  }

  /** Where a part of the text has the end of the line; -1 where it has none. */
  private _findEnd(text: string): number {
    for (let at = 0; at < text.length; at += 1) {
      const character = text.charAt(at);
      if (this._isQuoted) {
        this._isQuoted = character !== '"';
        this._mayOpen = true;
      } else if (character === '\r' || character === '\n') return at;
      else {
        this._isQuoted = character === '"' && this._mayOpen;
        this._mayOpen = BETWEEN_CELLS.includes(character);
      }
    }
    return -1;
  }

  /** Counts the lines before; returns what is left of the text. */
  private _skipBlank(text: string): string {
    const at = this._isReturned && text.startsWith('\n') ? 1 : 0;
    const first = text.search(/\S/);
    this._isBlank = first < 0;
    const end = this._isBlank ? text.length : first;
    const blank = text.slice(at, end);
    if (text !== '') this._isReturned = text.endsWith('\r');
    const ends = blank.match(/\r\n?|\n/g)?.length ?? 0;
    if (ends === 0) return text.slice(at);
    this._rows += ends;
    this._text = '';
    this._mayOpen = true;
    return text.slice(at + 1 + Math.max(blank.lastIndexOf('\n'), blank.lastIndexOf('\r')));
  }
}
