import { copyBounds, copyDays } from './copy-columns.js';
import { charge, fail, LIMITS, type CopyRun, type Path } from './copy-run.js';
import { ownEntries } from './own-entry.js';
import { plainUnit, type PlainUnit } from './plain-unit.js';

/** Copies any value. */
type Copy = (input: unknown, path: Path, run: CopyRun) => unknown;

/**
 * Copies the units of a figure, of which there may be a million: those without a name that have the same date become one
 * with a `count`, and so do the rows of columns. What goes through the schema, and later into pictures, is then as long as
 * there are different dates. Other units are copied one by one, for the schema to judge. Undefined where the input is neither a
 * list nor columns.
 */
export function copyUnits(input: unknown, path: Path, run: CopyRun, copy: Copy): readonly unknown[] | undefined {
  if (Array.isArray(input)) return copyList(input, path, run, copy);
  if (typeof input !== 'object' || input === null) return undefined;
  const columns = input as Readonly<Record<string, unknown>>;
  const names = Object.keys(columns).sort().join();
  if (names === 'on') return copyDays(columns['on'], path, run);
  if (names === 'earliest,latest') return copyBounds(columns['earliest'], columns['latest'], path, run);
  return undefined;
}

/** A unit without a name, as it is copied. */
interface Counted {
  readonly when?: object;
  count?: number;
}

function copyList(input: readonly unknown[], path: Path, run: CopyRun, copy: Copy): readonly unknown[] {
  // Read once and made a number: a proxy can answer anything, and something else each time.
  const length = Number(input.length);
  if (!(length <= LIMITS.units)) {
    fail(run, { path, expected: `at most ${LIMITS.units} units`, received: String(length) });
  }
  const list: unknown[] = [];
  const rows: number[] = [];
  const known = new Map<string, Map<string, Counted>>();
  for (let row = 0; row < length; row += 1) {
    const unit = input[row];
    const plain = plainUnit(unit);
    const same = plain && known.get(plain.form)?.get(plain.text);
    if (same) same.count = (same.count ?? 1) + plain.count;
    else {
      list.push(plain ? remember(plain, known, run) : copy(unit, [...path, row], run));
      rows.push(row);
    }
  }
  run.rows.set(list, rows);
  return list;
}

function remember({ form, text, date, count }: PlainUnit, known: Map<string, Map<string, Counted>>, run: CopyRun) {
  charge(run, 1);
  const when = form && { when: ownEntries({ [form]: date }) };
  const unit: Counted = ownEntries({ ...when, ...(count > 1 && { count }) });
  known.set(form, (known.get(form) ?? new Map<string, Counted>()).set(text, unit));
  return unit;
}
