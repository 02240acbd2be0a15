import { ownEntry } from './own-entry.js';
import { unknownFigure } from './check-figures.js';
import { describeValue, type Fault } from './issue.js';
import { POINT, type Quantity } from './quantity.js';
import type { Role, RolesByType } from './roles.js';
import type { FigureKind } from './quantity.js';
import type { Chart, Dataset, Figure } from './schema.js';

type Path = readonly (string | number)[];

/** Faults of charts: unknown types and roles, missing figures, figures of a kind that the role cannot draw. */
export function chartFaults(dataset: Dataset, chartTypes: RolesByType): readonly Fault[] {
  return Object.entries(dataset.charts).flatMap(([id, chart]) => {
    const path: Path = ['charts', id];
    const type = ownEntry(chartTypes, chart.type);
    if (!type) {
      const expected = `one of the chart types ${Object.keys(chartTypes).join(', ')}`;
      return [{ path: [...path, 'type'], expected, received: describeValue(chart.type) }];
    }
    const roles = Object.entries(type.roles);
    const others = Object.keys(chart.figures).filter((name) => !roles.some(([role]) => role === name));
    return [
      ...formFaults(chart, type.forms ?? [], path),
      ...roles.flatMap(([name, role]) => roleFaults(dataset, chart, { name, role, path: [...path, 'figures', name] })),
      ...others.map((name) => ({
        path: [...path, 'figures', name],
        expected: `one of the roles ${roles.map(([role]) => role).join(', ')}`,
        received: describeValue(name),
      })),
    ];
  });
}

function formFaults({ form }: Chart, forms: readonly string[], path: Path): readonly Fault[] {
  if (form === undefined || forms.includes(form)) return [];
  const expected = forms.length > 0 ? `one of the forms ${forms.join(', ')}` : 'no form, since the type has but one';
  return [{ path: [...path, 'form'], expected, received: describeValue(form) }];
}

interface NamedRole {
  readonly name: string;
  readonly role: Role;
  readonly path: Path;
}

function roleFaults(dataset: Dataset, chart: Chart, { name, role, path }: NamedRole): readonly Fault[] {
  const given = ownEntry(chart.figures, name);
  if (given === undefined || (typeof given !== 'string' && given.length === 0)) {
    return role.optional
      ? []
      : [{ path, expected: role.many ? 'at least one figure' : 'a figure', received: 'nothing' }];
  }
  if (role.many !== true && typeof given !== 'string') {
    return [{ path, expected: 'the id of one figure', received: describeValue(given) }];
  }
  if (role.many && typeof given === 'string')
    return [{ path, expected: 'a list of ids', received: describeValue(given) }];
  const seen = new Set<string>();
  const twice = [given].flat().find((id) => seen.size === seen.add(id).size);
  if (twice !== undefined) {
    return [{ path, expected: 'each figure once', received: `${describeValue(twice)} twice` }];
  }
  // Figures that would go with none of another role would be left out of the picture.
  const most = chart.figures[role.along ?? '']?.length;
  if (most && given.length > most) {
    return [{ path, expected: `at most ${most}, as many as in “${role.along}”`, received: describeValue(given) }];
  }
  return [given].flat().flatMap((id, index) => {
    const named = { role, path: role.many ? [...path, index] : path };
    const faults = idFaults(dataset, id, named);
    return faults.length > 0 ? faults : unitFaults(dataset, id, { ...named, chart });
  });
}

interface RoleOfChart extends Omit<NamedRole, 'name'> {
  readonly chart: Chart;
}

/** Figures that share an axis share a unit: 5000 yuan and 200 yuan a month are not measured by one ruler. */
function unitFaults(
  dataset: Dataset,
  id: string,
  { chart, role: { unitOf = '' }, path }: RoleOfChart,
): readonly Fault[] {
  const [other = ''] = [chart.figures[unitOf] ?? []].flat();
  const [quantity, ruler] = [id, other].map((name) => ownEntry(dataset.figures, name)?.quantity);
  if (!quantity || !ruler || rulerOf(quantity) === rulerOf(ruler)) return [];
  const expected = `a figure measured as ${rulerOf(ruler)}, like “${other}” in “${unitOf}”`;
  return [{ path, expected, received: `“${id}”, measured as ${rulerOf(quantity)}` }];
}

/** What a quantity is measured by, in words. Shares and rates are parts of one, and so are the points between them. */
function rulerOf({ kind, unit }: Quantity): string {
  if (unit !== undefined && unit !== POINT) return `“${unit}”`;
  if (kind === 'change' && !unit) return `a change in per cent (one in points has the unit “${POINT}”)`;
  return kind === 'multiple' ? 'times' : 'a percentage';
}

function idFaults(dataset: Dataset, id: string, { role, path }: Omit<NamedRole, 'name'>): readonly Fault[] {
  const figure = ownEntry(dataset.figures, id);
  if (!figure) return [unknownFigure(path, id)];
  const kinds = kindsOf(figure);
  if (kinds.some((kind) => role.kinds.includes(kind))) return [];
  const received = `“${id}”, ${kinds.length > 0 ? `of kind ${kinds.join(' and ')}` : 'with neither a quantity nor a date'}`;
  return [{ path, expected: `a figure of kind ${role.kinds.join(' or ')}`, received }];
}

function kindsOf({ quantity, when, units }: Figure): readonly FigureKind[] {
  return [...(quantity ? [quantity.kind] : []), ...(when || units ? (['date'] as const) : [])];
}
