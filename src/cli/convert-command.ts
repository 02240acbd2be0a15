import { basename, dirname } from 'node:path';
import { readDataset } from '../charts/dataset.js';
import type { Issue } from '../dataset/issue.js';
import { ownEntry } from '../dataset/own-entry.js';
import { LANGUAGES } from '../dataset/language.js';
import type { DatasetInput } from '../dataset/schema.js';
import { ENCODINGS, nameOf, type Encoding } from '../streams/encoding-of-bytes.js';
import { issuesByRow } from '../tables/issues-by-row.js';
import type { TableOptions, TableReading } from '../tables/read-table.js';
import { readTable } from '../tables/table.js';
import { CommandError, EXIT } from './command-error.js';
import { decodeText } from './decode-text.js';
import type { Io } from './io.js';
import { parseJson, readBytes } from './load-dataset.js';
import { oneOf, parseWords, usageError } from './options.js';
import { readHtml } from './read-html.js';
import { Teller } from './teller.js';
import { openFolder, writeWhole } from './write-whole.js';

const OPTIONS = {
  from: { type: 'string' },
  language: { type: 'string' },
  encoding: { type: 'string' },
  publisher: { type: 'string' },
  author: { type: 'string' },
  title: { type: 'string' },
  published: { type: 'string' },
  updated: { type: 'string' },
  address: { type: 'string' },
  out: { type: 'string' },
} as const;

/** Forms that figures come in, by what the names of their files end in. */
const FORMS = { csv: 'csv', tsv: 'tsv', txt: 'csv', html: 'html', htm: 'html', json: 'json' } as const;

type Form = (typeof FORMS)[keyof typeof FORMS];

/** Most bytes of a file, as for what a tag loads from an address. */
const MOST_BYTES = 5_000_000;

/** The command `convert`: a table, or a page with one, as a dataset in JSON. */
export async function convertCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) {
    throw usageError(`expected one file, or - for the standard input, received ${positionals.join(', ') || 'none'}`);
  }
  const form = oneOf('form', values.from, [...new Set(Object.values(FORMS))]);
  const encoding = oneOf('encoding', values.encoding?.toLowerCase(), ENCODINGS);
  const language = oneOf('language', values.language, LANGUAGES);
  const { publisher, author, title, published, updated, address, out } = values;
  const options = { language, publisher, author, title, published, updated, address };
  const teller = new Teller(io);
  const name = path === '-' ? 'the standard input' : path;
  const text = textOf(path === '-' ? await io.readIn() : readBytes(path), { name, encoding, teller });
  const converted = convert(text, form ?? formOf(path, text), { name, options, teller });
  const json = `${JSON.stringify(converted.dataset, null, 2)}\n`;
  if (out === undefined) await io.writeOut(json);
  else {
    openFolder(dirname(out));
    writeWhole(out, json);
    const { figures, charts } = converted.dataset;
    const [count, ids] = [Object.keys(figures).length, Object.keys(charts)];
    const words = `${count} figures in ${out}; charts: ${ids.join(', ') || 'none'}`;
    teller.tell('end', { done: count, failed: converted.failed, file: basename(out), charts: ids }, words);
  }
  return converted.failed > 0 ? EXIT.someFailed : EXIT.done;
}

interface Converted {
  readonly dataset: DatasetInput;
  /** Faults of rows, each of which left something out. */
  readonly failed: number;
}

interface Conversion {
  readonly name: string;
  readonly options: TableOptions;
  readonly teller: Teller;
}

function convert(text: string, form: Form, conversion: Conversion): Converted {
  const { name, options } = conversion;
  if (form === 'json') return ofJson(text, name);
  if (form !== 'html')
    return ofTable(readTable(text, { ...options, ...(form === 'tsv' && { delimiter: '\t' }) }), conversion);
  const found = readHtml(text);
  if (!found) throw new CommandError(EXIT.dataset, `${name} has no table and no dataset in it`);
  if ('json' in found) return ofJson(found.json, `the dataset in ${name}`);
  const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
  return ofTable(readTable(found.rows, { ...found.options, ...given }), conversion);
}

function ofJson(text: string, name: string): Converted {
  const input = parseJson(text, name);
  const { issues } = readDataset(input);
  if (!issues) return { dataset: input as DatasetInput, failed: 0 };
  throw noDataset(`${name} is no dataset`, issues);
}

/** Tells what was wrong with a table. Where nothing came of it, that is the error. */
function ofTable({ dataset, issues, rows }: TableReading, { name, teller }: Conversion): Converted {
  const faults = issues.filter(({ severity }) => severity === 'fault');
  const refused = dataset ? readDataset(dataset).issues : faults;
  if (!dataset || refused) throw noDataset(`${name} gives no dataset`, issuesByRow(refused ?? [], rows));
  for (const { severity, row, column, message } of issues) {
    teller.tell(severity === 'fault' ? 'row-failed' : 'note', { row, column, message }, message);
  }
  return { dataset, failed: faults.length };
}

function noDataset(what: string, issues: readonly Issue[]): CommandError {
  return new CommandError(EXIT.dataset, [`${what}:`, ...issues.map(({ message }) => `- ${message}`)].join('\n'));
}

interface Reading {
  readonly name: string;
  readonly encoding: Encoding | undefined;
  readonly teller: Teller;
}

/** The text of a file; where its encoding was guessed, that is told. */
function textOf(bytes: Uint8Array, { name, encoding, teller }: Reading): string {
  if (bytes.length > MOST_BYTES) throw new CommandError(EXIT.dataset, `${name} is larger than ${MOST_BYTES / 1e6} MB`);
  const decoded = decodeText(bytes, encoding);
  if ('fault' in decoded) throw new CommandError(EXIT.dataset, `cannot read ${name}: ${decoded.fault}`);
  if (decoded.isGuess) {
    const message = `${name} is not UTF-8; it was read as ${nameOf(decoded.encoding)}. If its words are wrong, say what it is with --encoding`;
    teller.tell('note', { encoding: decoded.encoding, message }, message);
  }
  return decoded.text;
}

/** The form of a file by its name, else by how its text begins. */
function formOf(path: string, text: string): Form {
  const [, ending = ''] = /\.([^.]*)$/.exec(path.toLowerCase()) ?? [];
  const form = ownEntry<Form>(FORMS, ending);
  if (form) return form;
  const [first = ''] = /\S/.exec(text) ?? [];
  return first === '{' ? 'json' : first === '<' ? 'html' : 'csv';
}
