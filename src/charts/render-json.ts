import { ownEntry } from '../dataset/own-entry.js';
import type { Dataset, Figure } from '../dataset/schema.js';
import { languageFor } from './language-for.js';
import { wordChart } from './worded-chart.js';

/**
 * Renders a chart and all that it needs as a dataset in JSON, which `readDataset` and the attribute `src` of the tag take:
 * the source, the one chart, its figures with those that they are parts of or derived from, and the words of their units.
 * Texts are kept in every language.
 * @throws RangeError for a dataset that was not read, or an unknown chart
 */
export function renderJson(dataset: Dataset, chartId: string): string {
  const { figures: drawn } = wordChart(dataset, chartId, languageFor(dataset));
  const needed = neededFigures(
    dataset,
    drawn.map(({ id }) => id),
  );
  const figures = Object.entries(dataset.figures).filter(([id]) => needed.has(id));
  const units = Object.entries(dataset.units ?? {}).filter(([unit]) =>
    figures.some(([, { quantity }]) => quantity?.unit === unit),
  );
  const part = {
    source: dataset.source,
    ...(units.length > 0 && { units: Object.fromEntries(units) }),
    figures: Object.fromEntries(figures),
    charts: { [chartId]: dataset.charts[chartId] },
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
