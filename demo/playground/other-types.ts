import { chartTypes } from '../../src/charts/chart-types.js';
import { readDataset, type DatasetInput } from '../../src/core.js';
import type { Roles } from '../../src/dataset/roles.js';

type ChartInput = DatasetInput['charts'][string];

/** The chart types that can draw the figures of a chart, each with the chart as it would be; its own comes first. */
export function typesFor(dataset: DatasetInput, chartId: string): ReadonlyMap<string, ChartInput> {
  const chart = dataset.charts[chartId];
  if (!chart) return new Map();
  const figures = Object.values(chart.figures).flat();
  const found = new Map<string, ChartInput>([[chart.type, chart]]);
  for (const [type, { roles }] of Object.entries<{ readonly roles: Roles }>(chartTypes)) {
    const inRoles = found.has(type) ? undefined : placed(figures, roles);
    if (!inRoles) continue;
    // A form is one of those of its type.
    const other = { ...chart, form: undefined, type, figures: inRoles };
    if (readDataset({ ...dataset, charts: { [chartId]: other } }).dataset) found.set(type, other);
  }
  return found;
}

/** The figures in the roles that must be filled, in their order; undefined where some would be left over or missing. */
function placed(figures: readonly string[], roles: Roles): ChartInput['figures'] | undefined {
  const rest = [...figures];
  const filled: Record<string, string | string[]> = {};
  for (const [name, { many, optional }] of Object.entries(roles)) {
    if (optional) continue;
    const taken = rest.splice(0, many ? rest.length : 1);
    if (taken.length === 0) return undefined;
    filled[name] = many ? taken : (taken[0] ?? '');
  }
  return rest.length === 0 ? filled : undefined;
}
