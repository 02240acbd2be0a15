// What is wanted of the library beside the limit and the peers, and whether it is met: worked out, never typed.
import { digits } from './statistics.mjs';

/** Noise that is no result, of two times that should be the same. */
const SAME = 1.05;

/** Each names a fact that a part has found; a number above `atMost`, or below `atLeast`, misses the aim. */
export const AIMS = [
  { aim: 'Bytes (gzip) of the tag with both charts, of d3 by hand', fact: 'bytes: ours ÷ d3', atMost: 1 },
  { aim: 'First chart at 4×, of the limit page', fact: 'first: ours ÷ limit, 4×', atMost: 1.2 },
  {
    aim: 'Fallback in the HTML painted no later than without the script, 1×',
    fact: 'first: fallback with ÷ without the script, 1×',
    atMost: SAME,
  },
  {
    aim: 'Fallback in the HTML painted no later than without the script, 4×',
    fact: 'first: fallback with ÷ without the script, 4×',
    atMost: SAME,
  },
  { aim: '20 charts drawn at once, main thread, of the limit', fact: 'page: ours ÷ limit', atMost: 1.3 },
  {
    aim: '20 charts as the tag draws them by itself (lazy), main thread, of the limit drawn at once',
    fact: 'page: ours, lazy ÷ limit',
    atMost: 1.3,
  },
  {
    aim: '100,000 units in columns to the painted frame, of the limit',
    fact: 'rollouts: ours ÷ limit, 100,000, columns',
    atMost: 1.5,
  },
  {
    aim: '100,000 units as objects to the painted frame, of the limit with columns',
    fact: 'rollouts: ours ÷ limit, 100,000, objects',
    atMost: 1.5,
  },
  {
    aim: '100,000 units as objects to the painted frame, of the limit with objects',
    fact: 'rollouts: ours ÷ limit of objects, 100,000',
    atMost: 1.5,
  },
  {
    aim: '1,000,000 units in columns to the painted frame, of the limit',
    fact: 'rollouts: ours ÷ limit, 1,000,000, columns',
    atMost: 1.5,
  },
  {
    aim: '1,000,000 units as objects to the painted frame, of the limit with columns',
    fact: 'rollouts: ours ÷ limit, 1,000,000, objects',
    atMost: 1.5,
  },
  {
    aim: '1,000,000 units as objects to the painted frame, of the limit with objects',
    fact: 'rollouts: ours ÷ limit of objects, 1,000,000',
    atMost: 1.5,
  },
  {
    aim: 'Longest task for 100,000 units in columns',
    fact: 'rollouts: longest task, 100,000, columns',
    atMost: 50,
    unit: 'ms',
  },
  { aim: 'Heap kept beside the data, 100,000 units', fact: 'rollouts: heap kept, 100,000', atMost: 1, unit: 'MB' },
  { aim: 'Heap kept beside the data, 1,000,000 units', fact: 'rollouts: heap kept, 1,000,000', atMost: 1, unit: 'MB' },
  {
    aim: 'New data at 100,000 units within one frame at 1×',
    fact: 'redraw: ours, 100,000 units, main thread',
    atMost: 16.7,
    unit: 'ms',
  },
  {
    aim: 'Heap growth for each of 500 charts made and destroyed, without the code that V8 compiles',
    fact: 'leaks: bytes each time, without compiled code',
    atMost: 60,
    unit: 'bytes',
  },
  {
    aim: 'Heap growth for each of 500 charts made and destroyed, with that code, which comes to an end',
    fact: 'leaks: bytes each time',
    atMost: 60,
    unit: 'bytes',
  },
  {
    aim: 'Nodes and listeners left by charts made and destroyed',
    fact: 'leaks: nodes and listeners left',
    atMost: 0,
    unit: '',
  },
  { aim: 'Bar charts a second on a server, of d3 by hand', fact: 'server: ours ÷ d3, bars', atLeast: 0.5 },
  { aim: 'Timelines a second on a server, of d3 by hand', fact: 'server: ours ÷ d3, timeline', atLeast: 0.5 },
];

/** “met”, “missed by …”, or undefined where nothing was measured. */
export function verdictOf({ atMost, atLeast, unit }, value) {
  if (value === undefined || !Number.isFinite(value)) return undefined;
  if (atLeast === undefined ? value <= atMost : value >= atLeast) return 'met';
  const apart = Math.abs(value - (atMost ?? atLeast));
  return `**missed by ${digits(apart)}${unit ? ` ${unit}` : ''}**`;
}

/** The table of aims, with those that were not measured left out. */
export function aimsTable(facts, aims = AIMS) {
  const show = (value, unit) =>
    unit === undefined ? `${value.toFixed(2)}×` : `${Number.isInteger(value) ? value : digits(value)} ${unit}`.trim();
  const rows = aims.flatMap((each) => {
    const { aim, fact, atMost, atLeast, unit } = each;
    const verdict = verdictOf(each, facts[fact]);
    if (!verdict) return [];
    const wanted = `${atMost === undefined ? '≥' : '≤'} ${show(atMost ?? atLeast, unit)}`;
    return [[aim, wanted, show(facts[fact], unit), verdict]];
  });
  return { head: ['aim', 'wanted', 'measured', ''], rows };
}
