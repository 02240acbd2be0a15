// Cases that are measured in turns, so that what disturbs the machine disturbs all alike.
import { performance } from 'node:perf_hooks';
import { median, shuffled, spread } from './statistics.mjs';

/** After so many failures a case is given up. */
const FAILURES = 2;
/** A run longer than this, in ms, is made once: its spread is small beside it, and there is time for others. */
const LONG = 4000;
/** A first round may take so many times the time that is there. */
const FIRST_ROUND = 6;

/**
 * Measures each case once a round, in an order that is shuffled anew each time, until the time is up. A case that fails
 * twice, or says by `skip` why it need not run, is left out of what follows; none stops the others.
 *
 * @param cases - each with `name`, `measure()`, which returns a promise of numbers by name, and perhaps `skip()`
 * @returns the cases, each with its `runs` and, if it came to that, what it failed with or why it was skipped
 */
export async function takeTurns(cases, { seconds, atMost = Infinity, random, clock = () => performance.now() }) {
  const start = clock();
  const isOver = () => clock() - start > seconds * 1000;
  const state = cases.map((each) => ({ ...each, runs: [], failures: [], skipped: undefined, isDone: false }));
  let rounds = 0;
  while (rounds < atMost && !(rounds > 0 && isOver())) {
    const open = state.filter(({ isDone }) => !isDone);
    if (open.length === 0) break;
    for (const each of shuffled(open, random)) {
      // The first round is finished, so that every cell has a number, unless the machine is far too slow for that.
      if (rounds > 0 ? isOver() : clock() - start > FIRST_ROUND * seconds * 1000) break;
      await measureOnce(each, clock);
    }
    rounds += 1;
  }
  for (const each of state) if (each.runs.length === 0 && each.failures.length === 0) each.skipped ??= 'no time left';
  return { cases: state, rounds, seconds: (clock() - start) / 1000 };
}

async function measureOnce(each, clock) {
  each.skipped = each.skip?.(each);
  if (each.skipped) {
    each.isDone = true;
    return;
  }
  const start = clock();
  try {
    each.runs.push(await each.measure());
    if (clock() - start > LONG) each.isDone = true;
  } catch (error) {
    each.failures.push(error.message.split('\n')[0]);
    // Who ran into the limit of time at the first try would do so again.
    if (each.failures.length === FAILURES || (error.isTimeout && each.runs.length === 0)) each.isDone = true;
  }
}

/** The values of one number over all runs of a case; undefined where it has none. */
export function valuesOf(each, name) {
  const values = each?.runs.map((run) => run[name]).filter((value) => value !== undefined) ?? [];
  return values.length > 0 ? values : undefined;
}

/** What was found in all cases, by the name of a case and of a number. */
export function foundIn(cases) {
  const byName = new Map(cases.map((each) => [each.name, each]));
  const values = (name, value) => valuesOf(byName.get(name), value);
  const middle = (name, value) => {
    const all = values(name, value);
    return all && median(all);
  };
  return {
    values,
    middle,
    /** Median and quartiles, or a dash where there is no number. */
    cell: (name, value) => (values(name, value) ? spread(values(name, value)) : '–'),
    /** The quotient of two medians, or a dash. */
    ratio: (name, to, value) => quotient(middle(name, value), middle(to, value)),
  };
}

/** A quotient as words, of two digits where it is small, or a dash where one of the two is not there. */
export function quotient(value, to) {
  if (value === undefined || !to) return '–';
  const ratio = value / to;
  return ratio > 0 && ratio < 0.1 ? ratio.toPrecision(2) : ratio.toFixed(2);
}
