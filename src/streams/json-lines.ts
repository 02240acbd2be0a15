/** What stands on a line: entries by their names, or why it is no object; neither where it is empty. */
export interface JsonLine {
  readonly entries?: ReadonlyMap<string, string>;
  readonly fault?: string;
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

function readLine(line: string): JsonLine {
  if (line.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { fault: (error as Error).message };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { fault: 'another value' };
  return { entries: new Map(Object.entries(value).map(([name, entry]) => [name, textOf(entry)])) };
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
