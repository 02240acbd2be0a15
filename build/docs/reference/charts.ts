import { excerptOf } from '../../../demo/excerpt.js';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { renderFallback, zhejiang2024, type FallbackOptions } from '../../../src/core.js';
import type { Role } from '../../../src/dataset/roles.js';
import { HEDGES } from '../../../src/dataset/quantity.js';
import type { ChartType } from '../../../src/layout/chart-type.js';
import { code, table } from './table.js';

/** Name of a chart type. */
type TypeName = keyof typeof chartTypes;

/** The chart types of the registry, in its order. */
export const TYPE_NAMES = Object.keys(chartTypes) as readonly TypeName[];

/** Width in px of the plot that pictures have the form for: the form of a phone, right at every width. */
const NARROWEST = 240;

/** What a chart type looks like: its first chart in the built-in article, in each form. */
export function chartPictures(type: TypeName): string {
  const chart = exampleOf(type);
  const { forms = [] } = chartTypes[type] as ChartType;
  const others = forms.slice(1).map((form) => `As ${code(`form="${form}"`)}:\n\n${chartPicture(chart, { form })}`);
  return [chartPicture(chart), ...others].join('\n\n');
}

/** What a chart type asks for, how its chart in the built-in article is made, and the other charts of its type there. */
export function chartReference(type: TypeName): string {
  const chart = exampleOf(type);
  return [
    `## Roles and hedges\n\n${roleTable(type)}\n\n${hedgeWords(type)}`,
    `## The tag\n\n\`\`\`html\n${snippetOf(chart)}\n\`\`\``,
    `## Its dataset\n\nThe part of the built-in article that this chart is made of, a dataset of its own:\n\n\`\`\`json\n${excerptOf(zhejiang2024, chart)}\n\`\`\``,
    otherExamples(type),
  ].join('\n\n');
}

function exampleOf(type: TypeName): string {
  const [first] = chartsOf(type);
  if (first === undefined) throw new Error(`the built-in article has no chart of the type ${type} to show`);
  return first;
}

function chartsOf(type: TypeName): readonly string[] {
  return Object.keys(zhejiang2024.charts).filter((id) => zhejiang2024.charts[id]?.type === type);
}

/**
 * The fallback inside the tag, as a page holds it. Nothing here draws: it is what readers without script see, and no room is kept
 * for more buttons.
 */
export function chartPicture(
  chart: string,
  { language = 'en', form }: Pick<FallbackOptions, 'language' | 'form'> = {},
): string {
  const fallback = renderFallback(zhejiang2024, chart, { language, narrowest: NARROWEST, form });
  return `<div class="chart">\n<social-work-chart controls="table">${fallback.replace(/\n\s*\n/g, '\n')}</social-work-chart>\n</div>`;
}

function snippetOf(chart: string): string {
  return [
    '<script type="module" src="social-work-chart.min.js"></script>',
    `<social-work-chart chart="${chart}" lang="en">Words for readers without script.</social-work-chart>`,
  ].join('\n');
}

function roleTable(type: TypeName): string {
  const rows = Object.entries<Role>(chartTypes[type].roles).map(([name, role]) => [
    code(name),
    role.many ? 'a list' : 'one',
    role.kinds.map(code).join(', '),
    role.optional ? 'may be missing' : 'needed',
    remarksOn(role).join('; '),
  ]);
  return table(['role', 'figures', 'kinds', 'needed', 'remarks'], rows);
}

function remarksOn({ asWords, along, unitOf }: Role): readonly string[] {
  return [
    ...(asWords ? ['told in words'] : []),
    ...(along === undefined ? [] : [`one by one with ${code(along)}`]),
    ...(unitOf === undefined ? [] : [`same kind and unit as ${code(unitOf)}`]),
  ];
}

function hedgeWords(type: TypeName): string {
  const drawn = Object.values<Role>(chartTypes[type].roles).filter(({ asWords }) => !asWords);
  const kinds = new Set(drawn.flatMap((role) => role.kinds));
  const dates = 'dates as `on`, `before`, `by`, `after`, `between`, `in`';
  const quantities = `quantities as ${HEDGES.map(code).join(', ')}`;
  const isOfQuantities = [...kinds].some((kind) => kind !== 'date');
  const told = [...(isOfQuantities ? [quantities] : []), ...(kinds.has('date') ? [dates] : [])];
  const marks = '[marks of hedges](../design.md#marks-of-hedges)';
  if (told.length === 0) return `Its words keep every hedge; it has no marks, which are told of in ${marks}.`;
  return `It draws ${told.join(', and ')}. How each looks: ${marks}.`;
}

function otherExamples(type: TypeName): string {
  const [, ...others] = chartsOf(type);
  return others.length === 0 ? '' : ['## Other examples', ...others.map((id) => chartPicture(id))].join('\n\n');
}
