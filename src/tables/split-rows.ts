/** What stands between the cells of a row: a tab, a comma or a semicolon. */
export type Delimiter = '\t' | ',' | ';';

/** All of them; what spreadsheets put on the clipboard comes first. */
export const DELIMITERS: readonly Delimiter[] = ['\t', ',', ';'];

/** The cells of a text, and where it could not be taken at its word. */
export interface SplitText {
  /** The rows, empty ones included, so that their numbers are those of a spreadsheet. */
  readonly rows: readonly (readonly string[])[];
  /** The cell, counted from 0, in which a quote is opened and never closed. It is read as if the quote were a letter. */
  readonly openQuote?: { readonly row: number; readonly cell: number };
  /** Whether the text has more cells than were asked for; the rest was left. */
  readonly isCut?: boolean;
}

/**
 * Splits a text into rows and cells by RFC 4180, in one pass. Rows end with any of the three kinds of line ends. A quote opens a
 * cell only at its beginning; what stands behind the closing one belongs to the cell.
 * @param mostCells - cells that are read at the most
 */
export function splitRows(text: string, delimiter: Delimiter, mostCells: number): SplitText {
  const rows: string[][] = [];
  let row: string[] = [];
  let openQuote: SplitText['openQuote'];
  const special = new RegExp(`[${delimiter}\r\n]`, 'g');
  for (let at = 0, left = mostCells; ; left -= 1) {
    if (left === 0) return { rows: [...rows, row], isCut: true, ...(openQuote && { openQuote }) };
    const quoted = text[at] === '"' ? quotedCell(text, at) : undefined;
    if (text[at] === '"' && !quoted) openQuote ??= { row: rows.length, cell: row.length };
    special.lastIndex = quoted?.end ?? at;
    const end = special.exec(text)?.index ?? text.length;
    row.push((quoted?.text ?? '') + text.slice(quoted?.end ?? at, end));
    at = end + 1;
    if (text[end] === delimiter) continue;
    rows.push(row);
    row = [];
    if (text[end] === '\r' && text[at] === '\n') at += 1;
    // A line end at the end of a text begins no row.
    if (at >= text.length) return { rows, ...(openQuote && { openQuote }) };
  }
}

/** The text of a cell between quotes, and where it ends; undefined where the quote is not closed. */
function quotedCell(text: string, begin: number): { readonly text: string; readonly end: number } | undefined {
  let content = '';
  for (let from = begin + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    content += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { text: content, end: quote + 1 };
    content += '"';
    from = quote + 2;
  }
}
