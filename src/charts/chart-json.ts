import { ownEntry } from '../dataset/own-entry.js';
import type { Dataset, Figure } from '../dataset/schema.js';
import { chartOf } from './chart-of.js';

/** Writes a chart and all that it needs as a dataset in JSON, as `renderJson` hands it out. */
export function chartJson(dataset: Dataset, chartId: string): string {
  const chart = chartOf(dataset, chartId);
  const needed = neededFigures(dataset, Object.values(chart.figures).flat());
  const figures = Object.entries(dataset.figures).filter(([id]) => needed.has(id));
  const units = Object.entries(dataset.units ?? {}).filter(([unit]) =>
    figures.some(([, { quantity }]) => quantity?.unit === unit),
  );
  const part = {
    source: dataset.source,
    ...(units.length > 0 && { units: Object.fromEntries(units) }),
    figures: Object.fromEntries(figures),
    charts: { [chartId]: chart },
  };
  return `${JSON.stringify(part, null, 2)}\n`;
}

/** The ids of figures and of all that they name, and that these name. */
function neededFigures({ figures }: Dataset, ids: readonly string[]): ReadonlySet<string> {
  // The set grows while it is walked.
  const needed = new Set(ids);
  for (const id of needed) for (const named of namedBy(ownEntry(figures, id))) needed.add(named);
  return needed;
}

function namedBy(figure: Figure | undefined): readonly string[] {
  if (!figure) return [];
  const { of, origin } = figure;
  return [...(typeof of === 'string' ? [of] : []), ...(origin.type === 'derived' ? origin.from : [])];
}
