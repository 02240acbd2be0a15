import { COLUMN_WORDS, plainHead } from '../tables/header-words.js';
import { describeValue } from '../dataset/issue.js';
import type { TableIssues } from '../tables/table-issue.js';

/** Heads of the columns of a file of units. Default for each: the words that are known for it. */
export interface UnitColumns {
  /** When it happened, in one column. */
  readonly date?: string | undefined;
  /** The first day on which it can have happened. */
  readonly earliest?: string | undefined;
  /** The last day on which it can have happened. */
  readonly latest?: string | undefined;
  /** For how many units a row stands. */
  readonly count?: string | undefined;
}

/** Name of a column of {@link UnitColumns}. */
export type UnitColumn = keyof UnitColumns;

/** Words at the heads, plain as `plainHead` makes them. */
const WORDS: Readonly<Record<UnitColumn, readonly string[]>> = {
  date: [...COLUMN_WORDS.when.en, ...COLUMN_WORDS.when.zh, 'on', 'day'],
  earliest: ['earliest', 'earliest date', 'not before', 'from', '最早', '最早日期', '不早于', '不早於'],
  latest: ['latest', 'latest date', 'not after', 'by', 'to', '最晚', '最晚日期', '最迟', '最遲', '不晚于', '不晚於'],
  count: ['count', 'units', '数量', '數量', '个数', '個數'],
};

/** Ends of heads that name a date: 挂牌日期, opening date. */
const DATE_ENDS = ['日期', '时间', '時間', ' date'];

const COLUMNS = Object.keys(WORDS) as UnitColumn[];

/** Whether a row of heads names a date in words that are known, or with the heads that are said. */
export function hasDateHead(heads: readonly string[], given: UnitColumns): boolean {
  const said = [given.date, given.earliest, given.latest];
  const words = [...WORDS.date, ...WORDS.earliest, ...WORDS.latest];
  return heads.some((head) => said.includes(head) || words.includes(plainHead(head)));
}

/** Where heads stand. */
interface HeadsPlace {
  readonly row: number;
  readonly issues: TableIssues;
  /** What they were taken to be written in, where the file does not say that itself. */
  readonly guess: string | undefined;
}

/** Which head each column has, as it is written; undefined where there is no date, or it is not certain which column has it. */
export function readUnitHeads(
  heads: readonly string[],
  given: UnitColumns,
  { row, issues, guess }: HeadsPlace,
): UnitColumns | undefined {
  const found: { [Column in UnitColumn]?: string } = {};
  const plain = heads.map(plainHead);
  const fault = (expected: string) =>
    guess === undefined
      ? issues.fault({ row }, expected, namesOf(heads))
      : issues.fault(
          { row },
          `${expected}; or, where these are no words, an “encoding”, such as “big5”`,
          `${namesOf(heads)} in ${guess}`,
        );
  for (const column of COLUMNS) {
    const name = given[column];
    const at = name === undefined ? plain.findIndex((head) => WORDS[column].includes(head)) : heads.indexOf(name);
    if (at >= 0) found[column] = heads[at] ?? '';
    else if (name !== undefined) return fault(`a column “${name}”`);
  }
  if (found.date !== undefined || found.earliest !== undefined || found.latest !== undefined) return found;
  const dates = heads.filter((_, at) => DATE_ENDS.some((end) => plain[at]?.endsWith(end)));
  if (dates.length === 1) return { ...found, ...(dates[0] !== undefined && { date: dates[0] }) };
  const expected =
    dates.length === 0
      ? 'a column for the date, such as “date” or “日期”, or its head as “columns.date”'
      : 'one column for the date, or its head as “columns.date”';
  return fault(expected);
}

function namesOf(heads: readonly string[]): string {
  return describeValue(heads.filter((head) => head.trim() !== '').join(', '));
}
