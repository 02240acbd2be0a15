import { chartTypes, type ChartTypes } from '../charts/chart-types.js';
import { ownEntry } from '../dataset/own-entry.js';
import type { Role, Roles } from '../dataset/roles.js';
import type { Chart, Dataset, Figure } from '../dataset/schema.js';

/** A figure in a role of a chart that draws it. */
export interface DrawnFigure {
  readonly id: string;
  /** Where the chart names it. */
  readonly path: readonly (string | number)[];
  /** What of it is drawn. */
  readonly parts: readonly ('quantity' | 'when')[];
}

/** Every figure that a chart draws: not those that it tells in words. */
export function drawnFigures({ charts, figures }: Dataset): readonly DrawnFigure[] {
  return Object.entries(charts).flatMap(([chartId, chart]) =>
    rolesOf(chart).flatMap(([name, role]) => {
      const path = ['charts', chartId, 'figures', name];
      return idsIn(chart, name).map((id, index) => {
        const figure = ownEntry(figures, id);
        return { id, path: role.many ? [...path, index] : path, parts: figure ? partsDrawn(figure, role) : [] };
      });
    }),
  );
}

/** The roles of a chart, by name. */
export function rolesOf({ type }: Chart): readonly (readonly [name: string, role: Role])[] {
  // A dataset that was read has no other types.
  return Object.entries(chartTypes[type as keyof ChartTypes].roles as Roles);
}

/** Ids of the figures in a role of a chart. */
export function idsIn({ figures }: Chart, role: string): readonly string[] {
  return [ownEntry(figures, role) ?? []].flat();
}

function partsDrawn({ quantity, when }: Figure, { kinds, asWords }: Role): DrawnFigure['parts'] {
  if (asWords) return [];
  const isDrawn = quantity && kinds.includes(quantity.kind);
  return [...(isDrawn ? (['quantity'] as const) : []), ...(when && kinds.includes('date') ? (['when'] as const) : [])];
}
