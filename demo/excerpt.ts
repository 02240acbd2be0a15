import type { Dataset } from '../src/core.js';
import { ownEntry } from '../src/dataset/own-entry.js';

/** Most characters of a line on which an object or a list is kept together. */
const LINE = 96;

/** A chart of a dataset with all that it needs, as JSON: a dataset of its own, to be changed and used as `src`. */
export function excerptOf({ charts, figures, units = {}, source }: Dataset, chartId: string): string {
  const chart = ownEntry(charts, chartId);
  const ids = new Set<string>();
  const add = (id: string) => {
    const figure = ownEntry(figures, id);
    if (!figure || ids.has(id)) return;
    ids.add(id);
    if (typeof figure.of === 'string') add(figure.of);
    if (figure.origin.type === 'derived') figure.origin.from.forEach(add);
  };
  Object.values(chart?.figures ?? {})
    .flat()
    .forEach(add);
  const named = pick(figures, (id) => ids.has(id));
  const counted = new Set(Object.values(named).map(({ quantity }) => quantity && 'unit' in quantity && quantity.unit));
  return written({ charts: { [chartId]: chart }, figures: named, units: pick(units, (id) => counted.has(id)), source });
}

function pick<T>(entries: Readonly<Record<string, T>>, isWanted: (id: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => isWanted(id)));
}

/** JSON with short objects and lists on one line, as one writes it by hand. */
export function written(value: unknown, indent = ''): string {
  const whole = JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ');
  if (typeof value !== 'object' || value === null || (indent !== '' && indent.length + whole.length <= LINE))
    return whole;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const inner = `${indent}  `;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  const lines = entries.map(([name, part]) => {
    return inner + (Array.isArray(value) ? '' : `${JSON.stringify(name)}: `) + written(part, inner);
  });
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}
