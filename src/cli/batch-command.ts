import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { BatchJournal } from './batch-journal.js';
import { openPool, type RowPool } from './batch-pool.js';
import type { BatchPlan } from './batch-row.js';
import { CommandError, EXIT } from './command-error.js';
import { columnsOf } from './fill-template.js';
import { expectBase, expectPng, FORMATS } from './formats.js';
import { lockFolder } from './folder-lock.js';
import { onInterrupt } from './interrupt.js';
import type { Io } from './io.js';
import { parseJson, readText } from './load-dataset.js';
import { chartsOf, expectForm, knownOf, LOOK_OPTIONS, lookOf, numberOf, parseWords, usageError } from './options.js';
import { packageVersion } from './package-file.js';
import { readRows, type Row } from './read-rows.js';
import { runBatch, type Batch, type BatchCounts } from './run-batch.js';
import { Teller } from './teller.js';
import { openFolder } from './write-whole.js';
import { LANGUAGES } from '../dataset/language.js';
import type { Dataset } from '../dataset/schema.js';

const OPTIONS = {
  ...LOOK_OPTIONS,
  chart: { type: 'string', multiple: true },
  as: { type: 'string', multiple: true },
  name: { type: 'string' },
  out: { type: 'string' },
  threads: { type: 'string' },
  restart: { type: 'boolean' },
} as const;

/** Rows in work for each thread: one is drawn while another comes and a third is written. */
const ROWS_A_THREAD = 4;

/** The command `batch`: charts of thousands of rows from one template. */
export async function batchCommand(
  args: readonly string[],
  io: Io,
  open: (plan: BatchPlan, threads: number) => RowPool = openPool,
): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  const [templatePath, rowsPath, ...more] = positionals;
  if (templatePath === undefined || rowsPath === undefined || more.length > 0) {
    throw usageError(`expected a template and a file of rows, received ${positionals.join(', ') || 'nothing'}`);
  }
  const { out: folder } = values;
  if (folder === undefined) throw usageError('expected --out and a folder');
  const threads = numberOf('threads', values.threads, { least: 1, most: 64 }) ?? availableParallelism();
  const formats = knownOf('format', values.as, { known: Object.keys(FORMATS), otherwise: ['svg'] });
  const languages = knownOf('language', values.language, { known: LANGUAGES, otherwise: [] });
  const template = templateOf(readText(templatePath), templatePath);
  const charts = chartsOf(template, values.chart);
  const look = lookOf(values);
  expectForm(template, charts, look);
  expectBase(formats, look);
  const plan = { template, charts, formats, languages, look, name: values.name };
  const rows = readRows(rowsPath);
  const key = await keyOf(plan, rowsPath);
  await expectPng(formats, look);
  openFolder(folder);
  const unlock = lockFolder(folder);
  try {
    const journal = await BatchJournal.open(folder, { key, isRestart: values.restart === true });
    // Each object of NDJSON has names of its own; a CSV has one line of them.
    const named = /\.csv$/i.test(rowsPath) ? withColumns(rows, plan) : rows;
    const pool = open(plan, Math.floor(threads));
    const mostAtOnce = ROWS_A_THREAD * Math.floor(threads);
    return await goOn({ plan, rows: named, folder, pool, mostAtOnce, journal, teller: new Teller(io) });
  } finally {
    unlock();
  }
}

/** Makes what is not done yet, until the end or a signal. */
async function goOn(batch: Batch): Promise<number> {
  const { folder, pool, journal, teller } = batch;
  const counts: BatchCounts = { done: 0, before: 0, failed: 0 };
  const stopListening = onInterrupt(() => {
    journal.close();
    const words = `Interrupted: ${counts.done + counts.before} rows are done; the same command goes on.`;
    teller.tell('interrupted', { ...counts }, words);
  });
  try {
    await runBatch(batch, counts);
  } finally {
    stopListening();
    journal.close();
    await pool.close();
  }
  teller.tell('end', { ...counts, folder }, wordsOf(counts, folder));
  return counts.failed > 0 ? EXIT.someFailed : EXIT.done;
}

function wordsOf({ done, before, failed }: BatchCounts, folder: string): string {
  const earlier = before > 0 ? `, ${before} were there before` : '';
  return `${done} rows made in ${folder}${earlier}, ${failed} failed`;
}

/** A template as far as it can be told before it is filled. */
function templateOf(text: string, path: string): Pick<Dataset, 'charts'> {
  const template = parseJson(text, path);
  const charts =
    typeof template === 'object' && template !== null && 'charts' in template ? template.charts : undefined;
  if (typeof charts === 'object' && charts !== null && !Array.isArray(charts))
    return template as Pick<Dataset, 'charts'>;
  throw new CommandError(EXIT.dataset, `${path} is no template: expected a dataset with charts`);
}

/** Says what is made of what: where it is another, what is done is not what is asked for. */
async function keyOf(plan: BatchPlan, rowsPath: string): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify([packageVersion(), plan]));
  try {
    for await (const chunk of createReadStream(rowsPath)) hash.update(chunk as Buffer);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === 'ENOENT' ? 'there is no such file' : message;
    throw new CommandError(EXIT.dataset, `cannot read ${rowsPath}: ${reason}`);
  }
  return hash.digest('hex');
}

/** Columns that the first row of a CSV does not have are in none: better said once than for each row. */
async function* withColumns(rows: AsyncIterable<Row>, { template, name }: BatchPlan): AsyncGenerator<Row> {
  let isFirst = true;
  for await (const row of rows) {
    if (isFirst && row.cells) {
      isFirst = false;
      const { cells } = row;
      const missing = [...columnsOf([template, name])].filter((column) => !cells.has(column));
      if (missing.length > 0) {
        const known = [...cells.keys()].join(', ');
        throw new CommandError(EXIT.dataset, `the template asks for ${missing.join(', ')}; the rows have ${known}`);
      }
    }
    yield row;
  }
}
