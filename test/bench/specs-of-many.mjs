// Roll-outs of many units for pages, in the form of each contender.
import { FORMS, inputOf, limitColumns } from './rollout-data.mjs';
import { rolloutSpec } from './specs.mjs';

const DEADLINE = '2024-11-30';

/** What a contender is handed for so many units in a form. The data are made here, so that they are no part of what is timed. */
export function specOfMany(id, form, count) {
  if (id === 'limit') return { columns: limitColumns(form, count) };
  const units = FORMS[form](count);
  if (id === 'limit-objects') return { objects: units };
  if (id !== 'ours') return rolloutSpec(units, { total: count, deadline: Date.parse(DEADLINE) });
  const input = inputOf(units);
  input.figures.counties.when = { by: DEADLINE };
  return { input, id: 'rollout' };
}

/** Two roll-outs of so many units in typed columns, in different orders. */
export const specsOfMany = (id, count) =>
  ['one column, sorted', 'one column, unsorted'].map((form) => specOfMany(id, form, count));
