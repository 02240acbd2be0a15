/** Characters in which a first line must end, and in which it must have more than white space. */
const MOST_OF_FIRST = 65_536;

/**
 * Finds the first line of a text that comes in parts which has more than white space. Of the text before it only the line ends
 * are counted, so a file may begin with very much of it. Each character is looked at once, wherever the parts end.
 */
export class FirstLine {
  /** The text from the beginning of the line. */
  private _text = '';
  private _rows = 0;
  private _isBlank = true;
  /** Whether the last character was a carriage return, and a line feed behind it belongs to it. */
  private _isReturned = false;
  private _isWhole = false;

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
    return this._isWhole ? /^[^\r\n]*/.exec(this._text.trimStart())?.[0] : undefined;
  }

  /** All text from its beginning on. */
  get text(): string {
    return this._text;
  }

  /** Takes the next part of the text. */
  push(text: string): void {
    const rest = this._isBlank ? this._skipBlank(text) : text;
    this._text += rest;
    this._isWhole = !this._isBlank && (/[\r\n]/.test(rest) || this._text.length > MOST_OF_FIRST);
  }

  /** Takes the end of the text, which is the end of a line. */
  end(): void {
    this._isWhole = !this._isBlank;
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
    return text.slice(at + 1 + Math.max(blank.lastIndexOf('\n'), blank.lastIndexOf('\r')));
  }
}
