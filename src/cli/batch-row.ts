import { chartFileName } from '../charts/chart-file-name.js';
import { readDataset } from '../charts/dataset.js';
import type { Language } from '../dataset/language.js';
import { CellError, fillTemplate, fillText, type Cells } from './fill-template.js';
import { jobsFor } from './formats.js';
import { lookFor, type Look } from './options.js';

/** What is made of each row, the same for all. */
export interface BatchPlan {
  readonly template: unknown;
  /** Charts of the template. */
  readonly charts: readonly string[];
  readonly formats: readonly string[];
  /** Default: that of the source. */
  readonly languages: readonly Language[];
  readonly look: Look;
  /** What the files of a row are called; undefined for the number of its line. */
  readonly name: string | undefined;
}

/** A row to work on. */
export interface BatchTask {
  readonly line: number;
  readonly cells: Cells;
}

/** A file that was made and is not written yet. */
export interface MadeFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a row gives: its files, or why there are none. */
export interface RowResult {
  readonly files?: readonly MadeFile[];
  readonly fault?: string;
}

/** Digits of the number of a line in names, so that they sort. */
const DIGITS = 6;

/** What a file of a row is called before its chart. */
export function rowName({ name }: Pick<BatchPlan, 'name'>, { line, cells }: BatchTask): string {
  const number = String(line).padStart(DIGITS, '0');
  if (name === undefined) return number;
  // Made safe for every system, as names of files of charts are.
  return chartFileName({ title: fillText(name, cells), id: number }, 'svg').replace(/\.svg$/, '');
}

/** Makes the files of a row. Whatever is wrong with it is told, not thrown. */
export async function makeRow(plan: BatchPlan, task: BatchTask): Promise<RowResult> {
  try {
    const { dataset, issues } = readDataset(fillTemplate(plan.template, task.cells));
    if (issues) return { fault: issues.map(({ message }) => message).join(' ') };
    const first = rowName(plan, task);
    const languages = plan.languages.length > 0 ? plan.languages : [dataset.source.language];
    const files: MadeFile[] = [];
    for (const { chart, language, format, stem } of jobsFor(plan.charts, { languages, formats: plan.formats })) {
      const named = `${first}.${stem}`;
      const options = { ...lookFor(dataset, chart, plan.look), language, stem: named };
      files.push({ name: named + format.ending, content: await format.render(dataset, chart, options) });
    }
    return { files };
  } catch (error) {
    if (error instanceof CellError || error instanceof RangeError) return { fault: error.message };
    // A font may be missing for the words of one row alone.
    if ((error as Error).name === 'PngError') return { fault: (error as Error).message };
    throw error;
  }
}
