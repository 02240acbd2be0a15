import { describeValue } from '../dataset/issue.js';
import type { Origin } from '../dataset/origin.js';
import type { FigureInput } from '../dataset/schema.js';
import type { Text } from '../dataset/text.js';
import type { When } from '../dataset/when.js';
import { readWhen, type WhenReading } from '../reading/read-when.js';
import type { Column } from './header-words.js';
import type { RowCells } from './read-header.js';
import { readPrinted, rowAmount, type RowAmount } from './row-amount.js';
import { withoutStop } from './table-issue.js';
import { rowText, textFault, type TableFacts } from './row-text.js';

/** A figure that a row makes, and what the table needs to place it. */
export interface RowFigure {
  readonly figure: FigureInput;
  /** Words of its unit, where the package has none. */
  readonly unit?: RowAmount['unit'];
}

/** What figures of a table can refer to. */
export interface FigureNames {
  /** What a figure is from that neither names a place in the article nor a source: the article as a whole. */
  readonly source: Text;
  /** The id of the figure that a cell names by its id or its label. */
  readonly idOf: (words: string) => string | undefined;
}

/**
 * Makes a figure of a row. What is wrong with it is told by row and column.
 * @returns undefined where no figure can be made of it
 */
export function readRowFigure(cells: RowCells, facts: TableFacts, names: FigureNames): RowFigure | undefined {
  const { issues } = facts;
  const label = rowText(cells, 'label', facts);
  if (!label) return issues.fault(cells.place('label'), 'what is counted', 'an empty cell');
  const reading = readingOf(cells, facts);
  const origin = reading && originOf(cells, facts, names);
  if (!origin) return undefined;
  const { unit, ...read } = reading;
  // Words are printed at a place; figures from elsewhere have none.
  const printed = 'section' in origin ? printedOf(cells, reading) : undefined;
  if (printed === undefined && (origin.type === 'printed' || !(read.quantity ?? read.when))) {
    const expected = origin.type === 'printed' ? 'the date as the article prints it' : 'a figure that can be read';
    return issues.fault(cells.place('printed'), expected, describeValue(cells.text('printed') || cells.text('when')));
  }
  const of = names.idOf(cells.own('of', facts.language)) ?? rowText(cells, 'of', facts);
  const place = rowText(cells, 'place', facts);
  const note = rowText(cells, 'note', facts);
  const asOf = dateIn(cells, 'asOf', facts);
  const figure: FigureInput = {
    label,
    ...(printed !== undefined && { printed }),
    ...read,
    ...(of !== undefined && { of }),
    ...(place && { place }),
    ...(asOf && { asOf }),
    ...(note && { note }),
    origin,
  };
  return { figure, ...(unit && { unit }) };
}

/** What a row states: an amount, a date, or both. */
interface RowReading extends Partial<RowAmount> {
  readonly when?: When;
}

/**
 * Reads figure and date of a row. Words without a digit beside a date are how it is printed: 春节前. Nothing where a cell
 * that has something in it cannot be read: a figure without its date would say something else.
 */
function readingOf(cells: RowCells, facts: TableFacts): RowReading | undefined {
  const { issues } = facts;
  const [printed, dated] = [cells.text('printed'), cells.text('when')];
  if (printed === '' && dated === '')
    return issues.fault(cells.place('printed'), 'a figure or a date', 'an empty cell');
  for (const column of ['printed', 'when'] as const) {
    const fault = textFault(cells.text(column));
    if (fault) return issues.fault(cells.place(column), ...fault);
  }
  const when = dated === '' ? undefined : dateIn(cells, 'when', facts);
  if (dated !== '' && !when) return undefined;
  if (printed === '') return when && { when };
  const reading = readPrinted(cells, facts);
  if (reading.kind !== null) {
    const amount = rowAmount(reading, cells, facts);
    return amount && { ...amount, ...(when && { when }) };
  }
  if (when && !/\p{N}/u.test(printed)) return { when };
  if (readWhen(printed, facts).when) {
    const printedWhen = when ?? dateIn(cells, 'printed', facts);
    return printedWhen && { when: printedWhen };
  }
  const expected = `a figure that can be read, such as ${EXAMPLES[facts.language === 'en' ? 'en' : 'zh']}`;
  return issues.fault(cells.place('printed'), expected, `${describeValue(printed)} (${withoutStop(reading.reason)})`);
}

const EXAMPLES = { zh: '“近1200万人”', en: '“nearly 12 million people”' } as const;

/** The date of a cell; undefined for an empty one, or one that cannot be read, which is told. */
function dateIn(cells: RowCells, column: Column, { year, issues }: TableFacts): When | undefined {
  const written = cells.text(column);
  if (written === '') return undefined;
  const place = cells.place(column);
  const reading = column === 'asOf' ? readAsOf(written, year) : readWhen(written, { year });
  if (!reading.when) {
    const received = `${describeValue(written)} (${withoutStop(reading.reason)})`;
    return issues.fault(place, 'a date, such as 2024-03-31 or 2024年3月底前', received);
  }
  if (reading.isApproximate) return issues.fault(place, 'a date that is not approximate', describeValue(written));
  for (const remark of reading.notes) issues.remark(place, describeValue(written), remark);
  return reading.when;
}

/** A date that a column says to be that of counting: 9月底 is its last day, as in 截至9月底. */
function readAsOf(written: string, year: number | undefined): WhenReading {
  const alone = readWhen(written, { year });
  if (alone.when && alone.notes.length === 0) return alone;
  const led = ['截至', 'as of '].map((words) => readWhen(words + written, { year }));
  return led.find(({ when }) => when) ?? alone;
}

/** The words that the article prints; a date written as data is none of them. */
function printedOf(cells: RowCells, { quantity }: RowReading): FigureInput['printed'] {
  const [printed, dated] = [cells.text('printed'), cells.text('when')];
  const when = isData(dated) ? '' : dated;
  if (printed === '') return when === '' ? undefined : when;
  return quantity && when !== '' ? { quantity: printed, when } : printed;
}

/** Whether a date is written for programs: 2024-03-31, 2024/3/31, ../2024-03, 2024-03~. Articles print words. */
function isData(date: string): boolean {
  return /^[\d\s./~?-]*$/.test(date);
}

const ORIGIN_WORDS = {
  printed: ['printed', '原文', '见报', '見報'],
  supplement: ['supplement', '补充', '補充'],
} as const;

/** Where a figure comes from: the article where its paragraph is named, else what the column “source” names. */
function originOf(cells: RowCells, facts: TableFacts, names: FigureNames): Origin | undefined {
  const { issues } = facts;
  const place = placeOf(cells, facts);
  if (!place) return undefined;
  const named = rowText(cells, 'source', facts);
  const written = cells.text('origin').toLowerCase();
  const types = Object.entries(ORIGIN_WORDS) as [keyof typeof ORIGIN_WORDS, readonly string[]][];
  const type = written === '' ? typeFor(place, named) : types.find(([, words]) => words.includes(written))?.[0];
  if (type === undefined) {
    const expected = 'printed (原文) or supplement (补充); figures that follow from others are written in JSON';
    return issues.fault(cells.place('origin'), expected, describeValue(written));
  }
  if (type === 'supplement') return { type, ...place, source: named ?? names.source };
  if ('paragraph' in place) return { type, ...place };
  return issues.fault(cells.place('paragraph'), 'the paragraph in which it is printed', 'nothing');
}

function typeFor(place: object, named: Text | undefined): keyof typeof ORIGIN_WORDS {
  return 'paragraph' in place && !named ? 'printed' : 'supplement';
}

/** Where the words are printed; an article without sections is all lead. Undefined for a cell that is no number. */
function placeOf(cells: RowCells, { issues }: TableFacts): { section: number; paragraph: number } | object | undefined {
  const [section, paragraph] = (['section', 'paragraph'] as const).map((column) =>
    cells.text(column).normalize('NFKC'),
  );
  if (section === '' && paragraph === '') return {};
  const numbers = { section: Number(section), paragraph: Number(paragraph) };
  for (const [column, least] of [
    ['section', 0],
    ['paragraph', 1],
  ] as const) {
    const number = numbers[column];
    if (Number.isSafeInteger(number) && number >= least) continue;
    return issues.fault(cells.place(column), `a whole number from ${least}`, describeValue(cells.text(column)));
  }
  return numbers;
}
