import { ownEntry } from './own-entry.js';
import { totalOf } from './dated-unit.js';
import { derive } from './derive.js';
import { describeValue, type Fault } from './issue.js';
import type { Derivation } from './origin.js';
import { POINT } from './quantity.js';
import { isKnownUnit } from './quantity-words.js';
import type { Dataset, Figure } from './schema.js';
import { printedPhrases } from './worded-figure.js';

type Path = readonly (string | number)[];

/** How many derived figures may follow from each other in a row. */
const MAX_STEPS = 50;

/** The dataset with every derived figure worked out, or why one cannot be. */
export function resolveFigures(parsed: Dataset): { readonly dataset: Dataset } | { readonly faults: readonly Fault[] } {
  const run: Run = { parsed, resolved: new Map(), visiting: new Set(), faults: [] };
  for (const id of Object.keys(parsed.figures)) resolve(id, run);
  if (run.faults.length > 0) return { faults: run.faults };
  const figures: Record<string, Figure> = {};
  for (const [id, figure] of Object.entries(parsed.figures)) figures[id] = run.resolved.get(id)?.figure ?? figure;
  return { dataset: { ...parsed, figures } };
}

/** What working out the derived figures has come to. */
interface Run {
  readonly parsed: Dataset;
  /** Figures done; without a figure where it had a fault, which is told once and not again for all that follow. */
  readonly resolved: Map<string, { readonly figure?: Figure; readonly steps: number }>;
  /** Figures begun and not done: meeting one again is a cycle. */
  readonly visiting: Set<string>;
  readonly faults: Fault[];
}

function resolve(id: string, run: Run): { readonly figure?: Figure; readonly steps: number } {
  const known = run.resolved.get(id);
  if (known) return known;
  const figure = ownEntry(run.parsed.figures, id);
  if (figure?.origin.type !== 'derived') return figure ? { figure, steps: 0 } : { steps: 0 };
  run.visiting.add(id);
  const result = resolveDerived(id, figure, run);
  run.visiting.delete(id);
  run.resolved.set(id, result);
  return result;
}

function resolveDerived(id: string, figure: Figure, run: Run): { readonly figure?: Figure; readonly steps: number } {
  const path = ['figures', id, 'origin', 'from'];
  const { origin } = figure;
  if (origin.type !== 'derived') return { figure, steps: 0 };
  const fault = sourceFault(origin.from, path, run);
  const sources = fault ? [] : origin.from.map((from) => resolve(from, run));
  const steps = 1 + sources.reduce((most, source) => Math.max(most, source.steps), 0);
  const known = sources.flatMap((source) => source.figure ?? []);
  if (!fault && known.length < sources.length) return { steps };
  const result = fault ?? (steps > MAX_STEPS ? tooLong(path) : workOut(id, origin, { figure, sources: known }));
  if (!('expected' in result)) return { figure: result, steps };
  run.faults.push(result);
  return { steps };
}

/** Why the figures that one is derived from cannot be looked at: one is unknown, leads back, or is too far away. */
function sourceFault(from: readonly string[], path: Path, { parsed, visiting }: Run): Fault | undefined {
  for (const [index, id] of from.entries()) {
    const place = [...path, index];
    if (!ownEntry(parsed.figures, id)) return unknownFigure(place, id);
    if (visiting.has(id)) {
      return { path: place, expected: 'a figure that does not itself follow from this one', received: `“${id}”` };
    }
  }
  // A chain as long as this is a fault, or an attack on the stack.
  return visiting.size > MAX_STEPS ? tooLong(path) : undefined;
}

function tooLong(path: Path): Fault {
  return { path, expected: `at most ${MAX_STEPS} figures that follow from each other in a row`, received: 'more' };
}

interface Stated {
  readonly figure: Figure;
  readonly sources: readonly Figure[];
}

function workOut(id: string, derivation: Derivation, { figure, sources }: Stated): Figure | Fault {
  const derived = derive(derivation, sources);
  if ('expected' in derived) {
    const received = derivation.from.map((from) => `“${from}”`).join(', ');
    return { path: ['figures', id, 'origin', 'from'], expected: derived.expected, received };
  }
  return resultFault(id, figure, derived) ?? { ...figure, ...derived };
}

/**
 * What is wrong with the result that a derived figure states of its own, for example when a dataset was written out: it
 * must be the same.
 * @param stated - the figure as it was given
 * @param derived - what its rule gives
 */
export function resultFault(
  id: string,
  stated: Readonly<Partial<Record<'quantity' | 'when', object | undefined>>>,
  derived: Partial<Figure>,
): Fault | undefined {
  for (const part of ['quantity', 'when'] as const) {
    const result = derived[part] as Readonly<Record<string, unknown>> | undefined;
    for (const [key, value] of Object.entries(result ? (stated[part] ?? {}) : {}) as [string, unknown][]) {
      if (value === undefined || value === result?.[key]) continue;
      const expected = `${describeValue(result?.[key])}, as its rule gives, or no ${part} at all`;
      return { path: ['figures', id, part, key], expected, received: describeValue(value) };
    }
  }
  return undefined;
}

/** Faults of single figures and of units that the schema cannot see. */
export function figureFaults(dataset: Dataset): readonly Fault[] {
  const figures = Object.entries(dataset.figures).flatMap(([id, figure]) => {
    const path: Path = ['figures', id];
    return [
      ...unitFaults(dataset, figure, path),
      ...numberFaults(figure, path),
      ...printedFaults(figure, path),
      ...ofFaults(dataset, figure, path),
    ];
  });
  return [...pointFaults(dataset), ...figures];
}

/** Points are counted in hundredths, whatever words they have: a unit of a dataset's own would be said a hundredfold. */
function pointFaults({ units }: Dataset): readonly Fault[] {
  if (!units?.[POINT]) return [];
  return [
    { path: ['units', POINT], expected: 'another id, since this unit is built in', received: 'words of its own' },
  ];
}

function unitFaults({ units }: Dataset, { quantity }: Figure, path: Path): readonly Fault[] {
  const at = [...path, 'quantity', 'unit'];
  const unit = quantity?.unit;
  if (unit === undefined) {
    const needsUnit = quantity?.kind === 'count' || quantity?.kind === 'money';
    return needsUnit ? [{ path: at, expected: `a unit for the kind ${quantity.kind}`, received: 'nothing' }] : [];
  }
  const { kind } = quantity ?? {};
  if (kind === 'share' || kind === 'rate' || kind === 'multiple') {
    return [{ path: at, expected: `no unit for the kind ${kind}`, received: describeValue(unit) }];
  }
  return isKnownUnit(unit, units)
    ? []
    : [{ path: at, expected: 'a unit with words in “units”', received: describeValue(unit) }];
}

/** Units with dates are those that the figure counts: where it counts exactly, neither more nor fewer. */
function numberFaults({ quantity, units }: Figure, path: Path): readonly Fault[] {
  if (!units || quantity?.kind !== 'count' || quantity.hedge !== 'exact') return [];
  const total = totalOf(units);
  if (total === quantity.value) return [];
  const expected = `${quantity.value} units, as its quantity says; one without a date has no “when”`;
  return [{ path: [...path, 'units'], expected, received: String(total) }];
}

function printedFaults(figure: Figure, path: Path): readonly Fault[] {
  const { origin, printed, when } = figure;
  const faults: Fault[] = [];
  if (origin.type === 'printed' && printed === undefined) {
    faults.push({ path: [...path, 'printed'], expected: 'the phrase that the article prints', received: 'nothing' });
  }
  for (const part of printedPhrases(figure).length > 0 ? (['section', 'paragraph'] as const) : []) {
    if (origin[part] !== undefined) continue;
    const expected = `the ${part} where the phrase is printed`;
    faults.push({ path: [...path, 'origin', part], expected, received: 'nothing' });
  }
  if (typeof printed === 'object' && !when) {
    faults.push({ path: [...path, 'when'], expected: 'the date that its second phrase prints', received: 'nothing' });
  }
  return faults;
}

function ofFaults(dataset: Dataset, { of }: Figure, path: Path): readonly Fault[] {
  return typeof of === 'string' && !ownEntry(dataset.figures, of) ? [unknownFigure([...path, 'of'], of)] : [];
}

/** Fault for an id that names no figure. */
export function unknownFigure(path: Path, id: string): Fault {
  return { path, expected: 'the id of a figure of this dataset', received: describeValue(id) };
}
