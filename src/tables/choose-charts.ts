import { isId } from '../dataset/id.js';
import { describeValue } from '../dataset/issue.js';
import { nearIds } from '../dataset/near-ids.js';
import { ownEntry } from '../dataset/own-entry.js';
import type { FigureKind } from '../dataset/quantity.js';
import type { Role, RolesByType } from '../dataset/roles.js';
import type { Chart, FigureInput } from '../dataset/schema.js';
import type { Text } from '../dataset/text.js';
import { FreeIds } from './free-ids.js';
import type { RowCells } from './read-header.js';
import { isDrawnNowhere } from './row-chart.js';
import { rowText, type TableFacts } from './row-text.js';

/** A figure with the row that made it. */
export interface PlacedFigure {
  readonly id: string;
  readonly figure: FigureInput;
  readonly cells: RowCells;
}

/** What charts are chosen with. */
export interface ChartChoice {
  /** Chart types that a row can ask for, with their roles. */
  readonly chartTypes: RolesByType;
  /** Title of a chart that has none of its own. */
  readonly title: Text;
}

/**
 * The charts of a table, by id. Rows with the same words in the column “chart” are drawn together, by the type that the
 * column “chart type” names. For all others it is chosen by what they are: shares together, amounts of one unit together,
 * dates together, each when there are two or more; every other figure on a card.
 */
export function chooseCharts(
  figures: readonly PlacedFigure[],
  choice: ChartChoice,
  facts: TableFacts,
): Readonly<Record<string, Chart>> {
  const drawn = figures.filter((placed) => !isDrawnNowhere(placed.cells) && kindOf(placed));
  const asked = groupBy(drawn, ({ cells }) => cells.text('chart'));
  const plain = groupBy(asked.get('') ?? [], togetherWith);
  const cards = [...plain].flatMap(([name, group]) => {
    return name !== '' && group.length > 1 ? [] : group.map((placed) => [placed.id, [placed]] as const);
  });
  const groups = [
    ...[...asked].filter(([name]) => name !== ''),
    ...[...plain].filter(([name, group]) => name !== '' && group.length > 1),
    ...cards,
  ];
  const charts = new Map<string, Chart>();
  const ids = new FreeIds((id) => charts.has(id));
  for (const [name, group] of groups) {
    const chart = chartOf(group, choice, facts);
    if (chart) charts.set(isId(name) && !charts.has(name) ? name : ids.of(name, 'chart'), chart);
  }
  return Object.fromEntries(charts);
}

/** Kind of a figure, as far as it decides its chart; undefined for words alone. */
function kindOf({ figure: { quantity, when } }: PlacedFigure): FigureKind | undefined {
  return quantity?.kind ?? (when && 'date');
}

function groupBy<Item>(items: readonly Item[], nameOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** What figures are drawn together with others of their kind, by what they must share; empty for those that are not. */
function togetherWith(placed: PlacedFigure): string {
  const kind = kindOf(placed);
  if (kind === 'share') return 'shares';
  if (kind === 'date') return 'events';
  return kind === 'count' || kind === 'money' ? `amounts-${placed.figure.quantity?.unit}` : '';
}

/** Chart types by what their figures are. */
const PLAIN_TYPES: Readonly<Partial<Record<FigureKind, string>>> = {
  share: 'share-bars',
  count: 'amount-bars',
  money: 'amount-bars',
  date: 'event-timeline',
};

/** Chart types for ceilings and ranges, by the type that draws the same without. */
const RANGES: Readonly<Partial<Record<string, string>>> = { 'amount-bars': 'range-bars' };

function isLimit({ figure: { quantity } }: PlacedFigure): boolean {
  return quantity?.hedge === 'upTo' || quantity?.hedge === 'between';
}

function chartOf(
  group: readonly PlacedFigure[],
  { chartTypes, title }: ChartChoice,
  facts: TableFacts,
): Chart | undefined {
  const [first] = group;
  if (!first) return undefined;
  const type = typeOf(group, chartTypes, facts);
  const roles = type === undefined ? undefined : ownEntry(chartTypes, type)?.roles;
  if (type === undefined || !roles) return undefined;
  const taken = new Map<string, string[]>();
  for (const placed of group) {
    const role = roleOf(placed, roles, taken, facts);
    const ids = role === undefined ? undefined : taken.get(role);
    if (ids) ids.push(placed.id);
    else if (role !== undefined) taken.set(role, [placed.id]);
  }
  const missing = Object.entries(roles).find(([role, { optional }]) => !optional && !taken.has(role));
  if (missing) {
    return facts.issues.fault(first.cells.place('role'), `a figure in the role “${missing[0]}” of “${type}”`, 'none');
  }
  const [ownTitle] = group.flatMap(({ cells }) => rowText(cells, 'chartTitle', facts) ?? []);
  const figures = [...taken].map(([role, ids]) => [role, roles[role]?.many ? ids : (ids[0] ?? '')] as const);
  return {
    type,
    figures: Object.fromEntries(figures),
    title: ownTitle ?? (group.length === 1 ? first.figure.label : title),
  };
}

/** The type that a row of the group asks for, the words in its column “chart” where they are one, or what goes with its kinds. */
function typeOf(group: readonly PlacedFigure[], chartTypes: RolesByType, { issues }: TableFacts): string | undefined {
  const types = Object.keys(chartTypes);
  const asking = group.find(({ cells }) => cells.text('chartType') !== '');
  if (asking) {
    const asked = asking.cells.text('chartType').toLowerCase();
    if (types.includes(asked)) return asked;
    const near = nearIds(asked, types);
    const expected = `one of the chart types ${(near.length > 0 ? near : types).join(', ')}`;
    return issues.fault(asking.cells.place('chartType'), expected, describeValue(asked));
  }
  // A figure may have the name of a chart type: that is no wish.
  const named = group[0]?.cells.text('chart') ?? '';
  if (types.includes(named)) return named;
  if (group.length === 1) return 'figure-card';
  const plain = new Set(group.map((placed) => PLAIN_TYPES[kindOf(placed) ?? 'change']));
  const [type] = plain;
  if (plain.size === 1 && type !== undefined) return group.some(isLimit) ? (RANGES[type] ?? type) : type;
  const [first] = group;
  return (
    first && issues.fault(first.cells.place('chart'), 'a column “chart type” for figures of several kinds', 'none')
  );
}

/** The role that a row asks for, or the first with room for its kind. */
function roleOf(
  placed: PlacedFigure,
  roles: Readonly<Record<string, Role>>,
  taken: ReadonlyMap<string, readonly string[]>,
  { issues }: TableFacts,
): string | undefined {
  const asked = placed.cells.text('role').toLowerCase();
  const fitting = Object.entries(roles).filter(([name, { kinds }]) => {
    return (asked === '' || name === asked) && kindsOf(placed).some((kind) => kinds.includes(kind));
  });
  const free = fitting.find(([name, { many }]) => many === true || !taken.has(name));
  if (free) return free[0];
  const expected = Object.entries(roles).map(([name, { kinds }]) => `“${name}” for ${kinds.join(' or ')}`);
  const received = `${asked === '' ? 'a figure' : `“${asked}”, for one`} of kind ${kindsOf(placed).join(' and ')}`;
  return issues.fault(placed.cells.place('role'), `a role with room: ${expected.join(', ')}`, received);
}

function kindsOf({ figure: { quantity, when } }: PlacedFigure): readonly FigureKind[] {
  return [...(quantity ? [quantity.kind] : []), ...(when ? (['date'] as const) : [])];
}
