import { join } from 'node:path';
import { setImmediate as letSignalsIn } from 'node:timers/promises';
import type { Dataset } from '../dataset/schema.js';
import { EXIT } from './command-error.js';
import { contactSheet } from './contact-sheet.js';
import { expectBase, expectPng, FORMATS, jobsFor, type Job } from './formats.js';
import { onInterrupt } from './interrupt.js';
import type { Io } from './io.js';
import { loadDataset } from './load-dataset.js';
import {
  chartsOf,
  expectForm,
  knownOf,
  languagesOf,
  LOOK_OPTIONS,
  lookFor,
  lookOf,
  parseWords,
  usageError,
  type Look,
} from './options.js';
import type { PngError } from './render-png.js';
import { Teller } from './teller.js';
import { openFolder, writeWhole } from './write-whole.js';

const OPTIONS = {
  ...LOOK_OPTIONS,
  chart: { type: 'string', multiple: true },
  as: { type: 'string', multiple: true },
  out: { type: 'string' },
} as const;

/** The command `render`: files of charts in a folder, or one text on the standard output. */
export async function renderCommand(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseWords(args, OPTIONS);
  if (positionals.length > 1) throw usageError(`expected one dataset, received ${positionals.join(', ')}`);
  const known = Object.keys(FORMATS);
  const formats = knownOf('format', values.as, { known, otherwise: ['svg'] });
  const look = lookOf(values);
  languagesOf(values.language, 'zh');
  const dataset = await loadDataset(positionals[0], io);
  const charts = chartsOf(dataset, values.chart);
  expectForm(dataset, charts, look);
  const languages = languagesOf(values.language, dataset.source.language);
  const jobs = jobsFor(charts, { languages, formats });
  expectBase(formats, look);
  if (values.out !== undefined) {
    await expectPng(formats, look);
    return renderUntilTold(values.out, { dataset, jobs, look, io });
  }
  const [job] = jobs;
  if (!job || jobs.length > 1) {
    throw usageError(
      `${jobs.length} files need a folder: add --out and its path, or ask for one chart, format and language`,
    );
  }
  if (job.format.isBinary) throw usageError('a picture as PNG needs a folder: add --out and its path');
  const content = await render(job, dataset, look);
  const text = content.toString();
  await io.writeOut(text.endsWith('\n') ? text : `${text}\n`);
  return EXIT.done;
}

interface Work {
  readonly dataset: Dataset;
  readonly jobs: readonly Job[];
  readonly look: Look;
  readonly io: Io;
}

/** Renders into a folder; when the process is told to end, it does so between two files. */
async function renderUntilTold(folder: string, work: Work): Promise<number> {
  const teller = new Teller(work.io);
  const stopListening = onInterrupt(() => teller.clear());
  try {
    return await renderInto(folder, work, teller);
  } finally {
    stopListening();
    teller.clear();
  }
}

async function renderInto(folder: string, { dataset, jobs, look }: Work, teller: Teller): Promise<number> {
  openFolder(folder);
  const made: Job[] = [];
  let failed = 0;
  for (const job of jobs) {
    await letSignalsIn();
    teller.progress({ done: made.length, of: jobs.length }, `${made.length} of ${jobs.length}: ${job.name}`);
    try {
      writeWhole(join(folder, job.name), await render(job, dataset, look));
      made.push(job);
    } catch (error) {
      // What stops one file for want of a disk or a package stops all.
      if (!stopsOneFile(error)) throw error;
      failed += 1;
      teller.tell('file-failed', { file: job.name, message: error.message }, `✗ ${job.name}: ${error.message}`);
    }
  }
  writeWhole(join(folder, 'index.html'), contactSheet(dataset, made));
  const words = `${made.length} files in ${folder}${failed > 0 ? `, ${failed} failed` : ''}; look at ${join(folder, 'index.html')}`;
  teller.tell('end', { done: made.length, failed, folder, files: made.map(({ name }) => name) }, words);
  return failed > 0 ? EXIT.someFailed : EXIT.done;
}

/** Whether the other files can be made: a font may be missing for the words of one chart alone. */
function stopsOneFile(error: unknown): error is Error {
  return error instanceof RangeError || (isPngError(error) && error.missing === 'font');
}

/** The class stands in a file that is loaded for PNG alone. */
function isPngError(error: unknown): error is PngError {
  return error instanceof Error && error.name === 'PngError';
}

function render({ chart, language, format, stem }: Job, dataset: Dataset, look: Look) {
  return format.render(dataset, chart, { ...lookFor(dataset, chart, look), language, stem });
}
