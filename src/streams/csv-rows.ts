import type { Delimiter } from '../tables/split-rows.js';

const LINE_FEED = 10;
const RETURN = 13;

/** Where in a cell a text goes on: before it, in it, between its quotes, or behind a quote that may close it. */
type Place = 'before' | 'plain' | 'quoted' | 'closing';

/**
 * Splits a text that comes in parts into rows and cells by RFC 4180, as `splitRows` does a whole one: rows end with any of the
 * three kinds of line ends, a quote opens a cell only at its beginning, and what stands behind the closing one belongs to the
 * cell. Each character is looked at once, wherever the parts end.
 */
export class CsvRows {
  private readonly _delimiter: number;
  private readonly _most: number;
  private readonly _take: (cells: readonly string[] | undefined) => void;
  private _cells: string[] = [];
  private _cell = '';
  private _place: Place = 'before';
  /** Whether the last character was a carriage return, and a line feed behind it belongs to it. */
  private _isReturned = false;
  /** Characters of the row that has begun. */
  private _held = 0;

  /**
   * @param most - characters that a row may have, so that an open quote does not take a whole file into memory
   * @param take - gets the cells of each row; undefined for one with more characters
   */
  constructor(
    { delimiter, most }: { readonly delimiter: Delimiter; readonly most: number },
    take: (cells: readonly string[] | undefined) => void,
  ) {
    this._delimiter = delimiter.charCodeAt(0);
    this._most = most;
    this._take = take;
  }

  /** Whether the row that has begun has more characters than it may have. */
  get isTooLong(): boolean {
    return this._held > this._most;
  }

  /** Takes the next part of the text. */
  push(text: string): void {
    for (let at = 0; at < text.length;) at = this._step(text, at);
  }

  /** Takes the end of the text; false where that is between two quotes, and there is no last row. */
  end(): boolean {
    if (this._place === 'quoted') return false;
    // A line end at the end of a text begins no row.
    if (this._place !== 'before' || this._cells.length > 0) this._endRow();
    return true;
  }

  /** Reads on from a place of the text; returns the place behind what it read. */
  private _step(text: string, at: number): number {
    if (this._isReturned) {
      this._isReturned = false;
      if (text[at] === '\n') return at + 1;
    }
    if (this._place === 'quoted') return this._readQuoted(text, at);
    const isQuote = text[at] === '"';
    if (isQuote && this._place === 'before') {
      this._place = 'quoted';
      return at + 1;
    }
    if (isQuote && this._place === 'closing') {
      this._add('"');
      this._place = 'quoted';
      return at + 1;
    }
    return this._readPlain(text, at);
  }

  private _readQuoted(text: string, at: number): number {
    const quote = text.indexOf('"', at);
    const end = quote < 0 ? text.length : quote;
    this._add(text.slice(at, end));
    if (quote < 0) return end;
    this._place = 'closing';
    return end + 1;
  }

  private _readPlain(text: string, at: number): number {
    const end = this._endOfCell(text, at);
    this._add(text.slice(at, end));
    this._place = 'plain';
    if (end === text.length) return end;
    const special = text.charCodeAt(end);
    if (special === this._delimiter) this._endCell();
    else {
      this._endRow();
      this._isReturned = special === RETURN;
    }
    return end + 1;
  }

  /** Where a cell ends that has no quotes. Cells are short: looking at each character takes half as long as a pattern. */
  private _endOfCell(text: string, at: number): number {
    for (let end = at; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      if (code === this._delimiter || code === LINE_FEED || code === RETURN) return end;
    }
    return text.length;
  }

  private _add(text: string): void {
    this._cell += text;
    this._held += text.length;
  }

  private _endCell(): void {
    this._cells.push(this._cell);
    this._held += 1;
    this._cell = '';
    this._place = 'before';
  }

  private _endRow(): void {
    this._endCell();
    const cells = this.isTooLong ? undefined : this._cells;
    this._cells = [];
    this._held = 0;
    this._take(cells);
  }
}
