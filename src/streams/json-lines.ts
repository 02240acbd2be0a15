import { ownEntry } from '../dataset/own-entry.js';

/** What stands on a line: an object, or why it is none; neither where it is empty. */
export interface JsonLine {
  readonly value: object | undefined;
  readonly fault: string | undefined;
}

/** Splits a text that comes in parts into lines, each an object as JSON. */
export class JsonLines {
  private readonly _most: number;
  private readonly _take: (line: JsonLine | undefined) => void;
  private _line = '';

  /**
   * @param most - characters that a line may have
   * @param take - gets what stands on each line; undefined for one with more characters
   */
  constructor(most: number, take: (line: JsonLine | undefined) => void) {
    this._most = most;
    this._take = take;
  }

  /** Whether the line that has begun has more characters than it may have. */
  get isTooLong(): boolean {
    return this._line.length > this._most;
  }

  /** Takes the next part of the text. */
  push(text: string): void {
    for (let at = 0; at < text.length;) {
      const end = text.indexOf('\n', at);
      this._line += text.slice(at, end < 0 ? text.length : end);
      if (end < 0) return;
      this.end();
      at = end + 1;
    }
  }

  /** Takes the end of the text; a line needs no end. */
  end(): boolean {
    const line = this.isTooLong ? undefined : readLine(this._line);
    this._line = '';
    this._take(line);
    return true;
  }
}

const EMPTY: JsonLine = { value: undefined, fault: undefined };

function readLine(line: string): JsonLine {
  if (line.trim() === '') return EMPTY;
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { value, fault: undefined } : { value: undefined, fault: 'another value' };
  } catch (error) {
    return { value: undefined, fault: (error as Error).message };
  }
}

/** Whether an object of a line has an entry of a name. */
export function hasEntry(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
}

/** The text of an entry; empty for null and for none. */
export function entryText(value: object, name: string): string {
  const entry: unknown = ownEntry(value as Readonly<Record<string, unknown>>, name);
  if (entry === null || entry === undefined) return '';
  return typeof entry === 'string' ? entry : JSON.stringify(entry);
}
