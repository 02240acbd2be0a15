import { acceptWith, listWith, type Accept } from './accept.js';
import { isFromColumns } from './copy-columns.js';
import { charge, newRun, type CopyRun, type Path } from './copy-run.js';
import { copyUnits } from './copy-units.js';
import { datasetShape, unitListShape, unitShape } from './dataset-shape.js';
import type { DatedUnit } from './dated-unit.js';
import { countAhead } from './plain.js';
import type { Dataset } from './schema.js';
import type { Steps } from './steps.js';

const acceptOf = acceptWith(new Map([[unitListShape, acceptUnits]]));

/**
 * Reads what the schema takes for a dataset in one pass that copies, checks and freezes; nearly every input is one. Undefined for any
 * other, and for one that is almost too large: these are copied, so that the schema can say what is wrong.
 */
export function* acceptSteps(input: unknown): Steps<Dataset | undefined> {
  const run = newRun();
  try {
    yield* countAhead(input, run, copyUnit);
    charge(run, 1);
    return acceptOf(datasetShape)(input, run) as Dataset | undefined;
  } catch {
    // What was thrown may be hostile: nothing looks at it.
    return undefined;
  }
}

/** Units as a list or as columns; where all have names, there is nothing to count. */
function acceptUnits(input: unknown, run: CopyRun): unknown {
  return run.ahead.has(input) ? acceptCounted(input, run) : (acceptNamed(input, run) ?? acceptCounted(input, run));
}

const acceptUnit: Accept = (input, run) => acceptOf(unitShape)(input, run);

const acceptNamed = listWith((input, run) => {
  const unit = acceptUnit(input, run) as DatedUnit | undefined;
  return unit?.name && unit;
});

/** Counts units; those without a name are copied then, once for each date, and the others have been. */
function acceptCounted(input: unknown, run: CopyRun): unknown {
  const units = run.ahead.get(input) ?? copyUnits(input, ANYWHERE, run, copyUnit);
  if (!units || isFromColumns(units)) return units;
  return Object.freeze(units.map((unit) => (Object.isFrozen(unit) ? unit : copyUnit(unit, ANYWHERE, run))));
}

/** Where units are does not matter to those who word no fault. */
const ANYWHERE: Path = [];

/** @throws TypeError for what is no unit: the rest need not be looked at */
function copyUnit(input: unknown, _: Path, run: CopyRun): unknown {
  charge(run, 1);
  const unit = acceptUnit(input, run);
  if (unit === undefined) throw new TypeError('not a unit');
  return unit;
}
