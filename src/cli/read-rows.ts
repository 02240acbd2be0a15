import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parse, type CsvError, type Info } from 'csv-parse';
import { ownEntry } from '../dataset/own-entry.js';
import { CommandError, EXIT } from './command-error.js';
import type { Cells } from './fill-template.js';

/** A row of a file, or why it is none. */
export interface Row {
  /** Number of the line on which it begins; the first is 1. */
  readonly line: number;
  readonly cells?: Cells;
  readonly fault?: string;
}

/** Most characters of a row: an open quote must not take a whole file into memory. */
const MOST_CHARACTERS = 1_000_000;

/** Kinds of files that rows are read from, by what their names end in. */
const READERS: Readonly<Record<string, (text: AsyncIterable<string>) => AsyncIterable<Row>>> = {
  csv: readCsv,
  ndjson: readNdjson,
  jsonl: readNdjson,
};

/**
 * Reads the rows of a CSV or NDJSON file one after the other; never the whole file.
 * @throws CommandError for a file that cannot be read, is not UTF-8 or of another kind
 */
export function readRows(path: string): AsyncIterable<Row> {
  const [, ending = ''] = /\.([^.]*)$/.exec(path.toLowerCase()) ?? [];
  const read = ownEntry(READERS, ending);
  if (!read)
    throw new CommandError(
      EXIT.usage,
      `cannot tell what ${path} is; expected a name that ends in .csv, .ndjson or .jsonl`,
    );
  return read(readUtf8(path));
}

async function* readUtf8(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path)) yield decoder.decode(chunk as Buffer, { stream: true });
    yield decoder.decode();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
          ? 'it is not UTF-8; save it as “CSV UTF-8”'
          : message;
    throw new CommandError(EXIT.dataset, `cannot read ${path}: ${reason}`);
  }
}

interface CsvRow {
  readonly record: readonly string[];
  readonly info: Info;
}

async function* readCsv(text: AsyncIterable<string>): AsyncGenerator<Row> {
  const skipped = new Set<string>();
  let read = 0;
  const faults = () => {
    const told = [...skipped].map((fault) => ({ line: read + 1, fault }));
    skipped.clear();
    return told;
  };
  const parser = parse({
    bom: true,
    info: true,
    relax_column_count: true,
    // A quote in the middle of a cell is one; else it would take the rows behind it along.
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    max_record_size: MOST_CHARACTERS,
    on_skip: (error) => void (error && skipped.add(faultOf(error))),
  });
  const source = Readable.from(text);
  source.on('error', (error) => parser.destroy(error));
  let names: readonly string[] | undefined;
  for await (const { record, info } of source.pipe(parser) as AsyncIterable<CsvRow>) {
    yield* faults();
    read = info.lines;
    if (!names) {
      names = namesOf(record);
      continue;
    }
    // Counted where it ends.
    const line = info.lines - record.join('').split(/\r\n|\r|\n/).length + 1;
    yield record.length === names.length
      ? { line, cells: new Map(names.map((name, index) => [name, record[index] ?? ''])) }
      : { line, fault: `expected ${names.length} cells, received ${record.length}` };
  }
  yield* faults();
  if (!names) throw new CommandError(EXIT.dataset, 'the rows are empty; expected a line with the names of the columns');
}

function namesOf(record: readonly string[]): readonly string[] {
  const names = record.map((name) => name.trim());
  const double = names.find((name, index) => names.indexOf(name) !== index);
  if (double !== undefined) throw new CommandError(EXIT.dataset, `two columns have the name “${double}”`);
  return names;
}

function faultOf({ code, message }: CsvError): string {
  // A row that does not end is told again and again until the file does.
  const isOpen = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_MAX_RECORD_SIZE';
  return isOpen
    ? `the row that begins here does not end: a quote is not closed, or it has more than ${MOST_CHARACTERS} characters; no row behind it was read`
    : message;
}

async function* readNdjson(text: AsyncIterable<string>): AsyncGenerator<Row> {
  let line = 0;
  for await (const written of linesOf(text)) {
    line += 1;
    if (written === undefined) yield { line, fault: `expected a line of at most ${MOST_CHARACTERS} characters` };
    else if (written.trim() !== '') yield { line, ...objectOf(line === 1 ? written.replace(/^\uFEFF/, '') : written) };
  }
}

/** The lines of a text; undefined for one that is too long. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string | undefined> {
  let rest: string | undefined = '';
  for await (const chunk of text) {
    const [first = '', ...others] = chunk.split('\n');
    rest = rest === undefined || rest.length + first.length > MOST_CHARACTERS ? undefined : rest + first;
    for (const other of others) {
      yield rest;
      rest = other.length > MOST_CHARACTERS ? undefined : other;
    }
  }
  if (rest !== '') yield rest;
}

function objectOf(written: string): Pick<Row, 'cells' | 'fault'> {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch (error) {
    return { fault: `expected an object as JSON: ${(error as Error).message}` };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { fault: 'expected an object as JSON' };
  return { cells: new Map(Object.entries(value)) };
}
