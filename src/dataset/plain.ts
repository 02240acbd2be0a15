import { charge, fail, LIMITS, newRun, TOO_MANY, type CopyRun, type Path } from './copy-run.js';
import { copyUnits, countUnits, UNITS_A_STEP, type Copy } from './copy-units.js';
import { FORBIDDEN_KEYS } from './id.js';
import { describeValue, type Fault } from './issue.js';
import { ownEntries } from './own-entry.js';
import { isRecord } from './plain-unit.js';
import { lastOf, type Steps } from './steps.js';

/** A plain copy of an input, or what was wrong with it. */
export type PlainCopy = { readonly value: unknown; readonly rows: CopyRun['rows'] } | { readonly fault: Fault };

/**
 * Copies an unknown input into plain objects, lists, texts, finite or other numbers, booleans and null. After it
 * nothing can run code when read: no accessor, proxy, class or prototype gets through. It stops at the first fault, so
 * its work is bounded by {@link LIMITS}, also for cycles.
 */
export function copyPlain(input: unknown): PlainCopy {
  return lastOf(copySteps(input));
}

/** The same in steps, of which only long lists of units take more than one. */
export function* copySteps(input: unknown): Steps<PlainCopy> {
  const run = newRun();
  try {
    yield* countAhead(input, run, copy);
    return { value: copy(input, [], run), rows: run.rows };
  } catch {
    // Without a fault of ours, a proxy or an accessor threw. What it threw may be hostile: nothing looks at it.
    const { fault = { path: [], expected: 'data that can be read', received: 'an object that refuses to be read' } } =
      run;
    return { fault };
  }
}

/**
 * Counts the units of long lists, before the rest of a dataset is copied.
 * @param copyUnit - copies a unit that is not counted
 */
export function* countAhead(input: unknown, run: CopyRun, copyUnit: Copy): Steps<void> {
  const figures = isRecord(input) ? input['figures'] : undefined;
  const ids = isRecord(figures) ? Object.keys(figures) : [];
  // Too many are refused when they are copied.
  for (const id of ids.slice(0, run.left)) {
    const figure = (figures as Readonly<Record<string, unknown>>)[id];
    const units = isRecord(figure) ? figure['units'] : undefined;
    if (!Array.isArray(units) || !(units.length > UNITS_A_STEP)) continue;
    yield;
    run.ahead.set(units, yield* countUnits(units, ['figures', id, 'units'], run, copyUnit));
  }
}

function copy(input: unknown, path: Path, run: CopyRun): unknown {
  charge(run, 1);
  const units = isUnitsOfFigure(path) ? (run.ahead.get(input) ?? copyUnits(input, path, run, copy)) : undefined;
  return units ?? copyAny(input, path, run);
}

function isUnitsOfFigure(path: Path): boolean {
  return path.length === 3 && path[0] === 'figures' && path[2] === 'units';
}

function copyAny(input: unknown, path: Path, run: CopyRun): unknown {
  // Zero has no sign in JSON.
  if (typeof input === 'number') return input === 0 ? 0 : input;
  if (typeof input !== 'object' || input === null) {
    const isPlain = input === null || input === undefined || typeof input === 'string' || typeof input === 'boolean';
    if (isPlain) return input;
    return fail(run, { path, expected: 'a text, number, list or object', received: describeValue(input) });
  }
  if (path.length >= LIMITS.depth) {
    const received = 'more, or something that holds itself';
    fail(run, { path, expected: `at most ${LIMITS.depth} levels`, received });
  }
  return Array.isArray(input) ? copyList(input, path, run) : copyObject(input, path, run);
}

function copyList(input: readonly unknown[], path: Path, run: CopyRun): unknown[] {
  // Read once and made a number: a proxy can answer anything, and something else each time.
  const length = Number(input.length);
  if (!(length <= run.left)) fail(run, { path, expected: TOO_MANY, received: `a list of ${length}` });
  const list: unknown[] = [];
  for (let i = 0; i < length; i += 1) list.push(copy(input[i], [...path, i], run));
  return list;
}

/** An entry without a value is left out, as in JSON. The copy has no prototype: what others have put there is no entry. */
function copyObject(input: object, path: Path, run: CopyRun): Record<string, unknown> {
  const result = ownEntries<Record<string, unknown>>({});
  const keys = Object.keys(input);
  if (keys.length > run.left) fail(run, { path, expected: TOO_MANY, received: `an object of ${keys.length}` });
  for (const key of keys) {
    const place = [...path, key];
    if (FORBIDDEN_KEYS.includes(key)) fail(run, { path: place, expected: 'another name', received: `“${key}”` });
    const value = copy((input as Record<string, unknown>)[key], place, run);
    if (value !== undefined) result[key] = value;
  }
  return result;
}
