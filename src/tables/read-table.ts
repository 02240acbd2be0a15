import { copyPlain } from '../dataset/plain.js';
import { ID_WORDS, isId } from '../dataset/id.js';
import { describeValue, type Fault } from '../dataset/issue.js';
import { LANGUAGES, type Language } from '../dataset/language.js';
import type { RolesByType } from '../dataset/roles.js';
import type { Chart, DatasetInput, UnitWords } from '../dataset/schema.js';
import type { Text } from '../dataset/text.js';
import { chooseCharts, type PlacedFigure } from './choose-charts.js';
import { FreeIds } from './free-ids.js';
import { readHeader, RowCells, type Header, type Rows, type TableCells } from './read-header.js';
import { readRowFigure } from './row-figure.js';
import { rowText, textFault, wholeText, type TableFacts } from './row-text.js';
import { TableIssues, type TableIssue } from './table-issue.js';
import type { Delimiter } from './split-rows.js';
import { rowsOfList, rowsOfText } from './table-rows.js';
import { readSource, yearOf, type ArticleFacts } from './table-source.js';

/** What is known of a table besides its cells. */
export interface TableOptions extends ArticleFacts {
  /**
   * Language that the figures are printed in, and that of columns whose heads name none. Default: Chinese where a figure
   * or its name has Chinese characters, else English.
   */
  readonly language?: Language | undefined;
  /** What stands between the cells of a text. Default: a tab, a comma or a semicolon, whichever makes the most known heads. */
  readonly delimiter?: Delimiter | undefined;
  /** Title of charts that have none of their own. Default: a text alone above the heads, else the title of the article. */
  readonly chartTitle?: string | undefined;
  /** Charts in place of those that the table asks for or its figures suggest, by id. */
  readonly charts?: Readonly<Record<string, Chart>> | undefined;
}

/** What a table says. */
export interface TableReading {
  /**
   * The figures that can be read, with their charts, for `readDataset`. Undefined where there is none, or where it is not
   * known what article they are from.
   */
  readonly dataset?: DatasetInput;
  /** What is missing, and what was taken in a way that could be meant differently, each by row and column. */
  readonly issues: readonly TableIssue[];
  /** The row of each figure, from 1, by its id: where to look for what `readDataset` finds. */
  readonly rows: Readonly<Record<string, number>>;
}

/**
 * Reads a table of figures, a row a figure. Never throws, for any text or list.
 * @param table - CSV with commas, tabs or semicolons, or a list of rows, each a list of cells
 * @param chartTypes - the chart types that rows may name, with their roles
 */
export function readTableWith(
  table: string | TableCells,
  chartTypes: RolesByType,
  options: TableOptions = {},
): TableReading {
  const issues = new TableIssues();
  const rows = typeof table === 'string' ? rowsOfText(table, options.delimiter, issues) : rowsOfUnknown(table, issues);
  const header = readHeader(rows, issues);
  if (!header) return { issues: issues.all, rows: {} };
  const filled = cellsUnder(header, rows);
  const language = LANGUAGES.find((each) => each === options.language) ?? languageOf(filled);
  const isTraditional = language === 'zh-TW' || header.columns.some((column) => column.language === 'zh-TW');
  const facts: TableFacts = { language, isTraditional, year: yearOf(filled, options), issues };
  if (filled.length === 0) issues.fault({ row: header.at + 2 }, 'a row for each figure', 'no row at all');
  const source = readSource(filled, options, facts);
  // Without an article there is no dataset, but an editor wants to know of all that is wrong at once.
  const { publisher, title } = source ?? { publisher: NO_WORDS, title: NO_WORDS };
  const { figures, units } = readFigures(filled, facts, publisher);
  const chartTitle = titleOf(options.chartTitle ?? header.caption, facts) ?? title;
  const charts = options.charts ?? chooseCharts(figures, { chartTypes, title: chartTitle }, facts);
  const rowsById = Object.fromEntries(figures.map(({ id, cells }) => [id, cells.row]));
  if (!source || figures.length === 0) return { issues: issues.all, rows: rowsById };
  const byId = Object.fromEntries(figures.map(({ id, figure }) => [id, figure]));
  const dataset = { source, ...(Object.keys(units).length > 0 && { units }), figures: byId, charts };
  return { dataset, issues: issues.all, rows: rowsById };
}

function titleOf(words: string | undefined, facts: TableFacts): Text | undefined {
  const title = words?.trim();
  return title && !textFault(title) ? wholeText({ [facts.language]: title }, facts) : undefined;
}

const NO_WORDS: Text = { zh: '', en: '' };

/** Lists may come from anywhere: what they hold is copied before anything looks at it. */
function rowsOfUnknown(table: unknown, issues: TableIssues): Rows {
  const copied = copyPlain(table);
  if ('value' in copied && Array.isArray(copied.value)) return rowsOfList(copied.value, issues);
  const fault: Fault | undefined = 'fault' in copied ? copied.fault : undefined;
  issues.fault({ row: 1 }, fault?.expected ?? 'a text, or a list of rows', fault?.received ?? describeValue(table));
  return [];
}

function cellsUnder({ at, columns }: Header, rows: Rows): readonly RowCells[] {
  return rows
    .map((cells, index) => ({ index, cells: new RowCells(columns, cells, index) }))
    .filter(({ index, cells }) => index > at && !cells.isEmpty)
    .map(({ cells }) => cells);
}

function languageOf(rows: readonly RowCells[]): Language {
  const isChinese = rows.some((cells) => /\p{Script=Han}/u.test(cells.text('printed') + cells.text('label')));
  return isChinese ? 'zh' : 'en';
}

interface Figures {
  readonly figures: readonly PlacedFigure[];
  readonly units: Readonly<Record<string, UnitWords>>;
}

function readFigures(rows: readonly RowCells[], facts: TableFacts, source: Text): Figures {
  const named = namedRows(rows, facts);
  const ids = new Map<string, string>();
  for (const [id, cells] of named) {
    ids.set(id, id);
    const label = cells.own('label', facts.language);
    if (label !== '' && !ids.has(label)) ids.set(label, id);
  }
  const units = new Map<string, UnitWords>();
  const figures: PlacedFigure[] = [];
  for (const [id, cells] of named) {
    const idOf = (words: string) => (ids.get(words) === id ? undefined : ids.get(words));
    const read = readRowFigure(cells, facts, { source, idOf });
    if (!read) continue;
    figures.push({ id, cells, figure: read.figure });
    if (read.unit && !units.has(read.unit[0])) units.set(...read.unit);
  }
  return { figures: withoutLostWholes(figures, facts), units: Object.fromEntries(units) };
}

/** The rows that have an id of their own; where the column has none, one is made of what is counted. */
function namedRows(rows: readonly RowCells[], { language, issues }: TableFacts): ReadonlyMap<string, RowCells> {
  const named = new Map<string, RowCells>();
  const written = new Set(rows.map((cells) => cells.text('id')));
  const ids = new FreeIds((id) => named.has(id) || written.has(id));
  for (const cells of rows) {
    const id = cells.text('id');
    const same = named.get(id);
    if (id !== '' && !isId(id)) issues.fault(cells.place('id'), ID_WORDS, describeValue(id));
    else if (same) issues.fault(cells.place('id'), 'an id of its own', `“${id}”, which row ${same.row} has`);
    else if (id !== '') named.set(id, cells);
    else {
      const label = cells.own('label', language);
      named.set(ids.of(label, `row-${cells.row}`), cells);
    }
  }
  return named;
}

/** A figure whose whole could not be read is a part of words. */
function withoutLostWholes(figures: readonly PlacedFigure[], facts: TableFacts): readonly PlacedFigure[] {
  const ids = new Set(figures.map(({ id }) => id));
  return figures.map((placed) => {
    const { figure, cells } = placed;
    if (typeof figure.of !== 'string' || ids.has(figure.of)) return placed;
    const of = rowText(cells, 'of', facts);
    return of ? { ...placed, figure: { ...figure, of } } : placed;
  });
}
