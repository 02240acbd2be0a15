import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { LANGUAGES } from '../../../src/dataset/language.js';
import { HEDGES, type Hedge } from '../../../src/dataset/quantity.js';
import type { Role } from '../../../src/dataset/roles.js';
import { styles } from '../../../src/element/styles.js';
import { themeStyles } from '../../../src/element/theme-styles.js';
import { layoutAxis } from '../../../src/layout/parts/axis.js';
import { hedgedBar } from '../../../src/layout/parts/hedged-bar.js';
import { hedgedSpan } from '../../../src/layout/parts/hedged-span.js';
import { lineHeight, TYPE } from '../../../src/layout/parts/type-scale.js';
import type { Mark, Tone } from '../../../src/marks/scene.js';
import { elementOf } from '../../../src/render/attributes.js';
import { THEMES } from '../../../src/render/theme.js';
import { renderSvg, WIDTHS, zhejiang2024 } from '../../../src/core.js';
import { blend, contrast } from '../contrast.js';

const page = readFileSync(new URL('../../../docs/design.md', import.meta.url), 'utf8');
const guide = readFileSync(new URL('../../../docs/guide/dataset.md', import.meta.url), 'utf8');

/** The rows of the table of a page whose first heads are these, without heads; each row a list of cells. */
function tableOf(text: string, ...heads: readonly string[]): readonly (readonly string[])[] {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => heads.every((head, at) => cellsOf(line)[at] === head));
  const end = lines.findIndex((line, at) => at > first && !line.startsWith('|'));
  return first < 0 ? [] : lines.slice(first + 2, end).map(cellsOf);
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The names in code type of a cell. */
function namesIn(cell = ''): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
}

const roundedDown = (ratio: number) => (Math.floor(ratio * 10) / 10).toFixed(1);

describe('docs/design.md says of type and tones what the code has', () => {
  it.each(tableOf(page, 'style', 'size in px').map(([style = '', ...rest]) => [style, rest] as const))(
    'the style %s',
    (style, [size, weight, line]) => {
      const token = TYPE[namesIn(style)[0] as keyof typeof TYPE];
      expect([size, weight, line]).toEqual([token.size, token.weight, lineHeight(token)].map(String));
    },
  );

  it('every style', () => {
    for (const style of Object.keys(TYPE)) expect(page).toContain(`\`${style}\``);
  });

  it('every tone with its colours', () => {
    const rows = tableOf(page, 'tone', 'light', 'dark').map((row) => row.slice(0, 3).flatMap(namesIn));
    expect(rows).toEqual(Object.entries(THEMES.light).map(([tone, light]) => [tone, light, THEMES.dark[tone as Tone]]));
  });

  it.each(tableOf(page, 'pair', 'needs').map((row) => [row[0] ?? '', row] as const))(
    'the contrast of %s',
    (pair, [, needs, light, dark]) => {
      const [above, below] = namesIn(pair) as Tone[];
      const ratios = [THEMES.light, THEMES.dark].map((theme) => contrast(theme[above!], theme[below!]));
      expect([light, dark]).toEqual(ratios.map(roundedDown));
      if (needs !== '–') for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(Number(needs));
    },
  );

  it.each(tableOf(page, 'on a lit ground', 'needs').map((row) => [row[0] ?? '', row] as const))(
    'the contrast of %s on the ground of a lit mark',
    (name, [, needs, light, dark]) => {
      const [, opacity] = /::before[^}]*opacity: ([\d.]+)/.exec(styles.cssText) ?? [];
      const ratios = [THEMES.light, THEMES.dark].map((theme) =>
        contrast(theme[namesIn(name)[0] as Tone], blend(theme.subject, Number(opacity), theme.ground)),
      );
      expect([light, dark]).toEqual(ratios.map(roundedDown));
      for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(Number(needs));
    },
  );

  it('every custom property', () => {
    const known = new Set((styles.cssText + themeStyles.cssText).match(/--social-work-chart-[\w-]+/g));
    expect(tableOf(page, 'property', 'sets').map(([name]) => namesIn(name)[0])).toEqual([...known].sort(byPage));
  });
});

/** In the order of the page: properties that are there come where they stand. */
function byPage(a: string, b: string): number {
  return page.indexOf(`\`${a}\``) - page.indexOf(`\`${b}\``);
}

const bar = (hedge: Hedge, isPrinted = true) => {
  const ends = hedge === 'between' ? { value: null, low: 20, high: 60 } : { value: 60, low: null, high: null };
  const place = { x: (value: number) => value * 5, y: 0, height: 28, tone: 'subject', shrink: 1, isPrinted } as const;
  return hedgedBar({ kind: 'count', unit: 'person', hedge, ...ends }, place);
};
const span = hedgedSpan(
  { start: null, end: 50, isExact: false },
  { x: (day) => day, narrowestX: (day) => day, y: 0, height: 20, since: 0, until: 100 },
);
const frame = { width: 300, language: 'en', measure: () => 20 } as const;
const grid = layoutAxis([{ x: 0, label: '0' }], { bottom: 10, rises: [{ top: 0, bottom: 10 }] }, frame).grid;

/** Width of the stroke of the one mark of its kind, as it is drawn. */
function strokeOf(marks: readonly Mark[], kind: Mark['mark']): number {
  const mark = marks.find((each) => each.mark === kind && 'stroke' in each)!;
  const { attributes } = elementOf(mark, THEMES.light);
  return Number(attributes['stroke-width']);
}

describe('docs/design.md says how wide lines are', () => {
  const widths = new Map(tableOf(page, 'line', 'px').map(([line = '', px]) => [line, Number(px)]));
  // prettier-ignore
  it.each([
    ['axis and grid',                         strokeOf(grid, 'line')],
    ['hatching',                              strokeOf(span, 'hatch')],
    ['dashed outline of what is not printed', strokeOf(bar('exact', false), 'rect')],
    ['hollow outline of a ceiling',           strokeOf(bar('upTo'), 'rect')],
    ['arrow, tick, bracket',                  strokeOf(bar('over'), 'path')],
    ['arrow, tick, bracket',                  strokeOf(bar('atLeast'), 'line')],
    ['arrow, tick, bracket',                  strokeOf(span, 'path')],
    ['closing cap of a ceiling or range',     strokeOf(bar('upTo'), 'line')],
    ['closing cap of a ceiling or range',     strokeOf(bar('between'), 'line')],
  ])('%s', (line, width) => {
    expect(widths.get(line)).toBe(width);
  });

  it('and how long dashes are, and how wide the focus ring is', () => {
    const dashed = elementOf(
      bar('exact', false).find((mark) => 'isDashed' in mark)!,
      THEMES.light,
    );
    const [dash, gap] = String(dashed.attributes['stroke-dasharray']).split(' ');
    expect(page).toContain(`Dashes are ${dash} px long with gaps of ${gap} px. The focus ring is`);
    const [, ring] = /outline: (\d+)px solid/.exec(styles.cssText) ?? [];
    expect(page).toContain(`The focus ring is ${ring} px wide`);
  });
});

describe('docs/design.md says how much space there is', () => {
  const space = new Map(tableOf(page, '', 'px').map(([what = '', px]) => [what, Number(px)]));
  const svg = renderSvg(zhejiang2024, 'volunteer-rate', { language: 'en' });

  it('around a picture', () => {
    expect(Number(/<text x="(\d+)"/.exec(svg)?.[1])).toBe(space.get('around a picture'));
  });

  it('for a bar', () => {
    const [, height] = /height="(\d+)" fill="#96330e"/.exec(svg) ?? [];
    expect(Number(height)).toBe(space.get('thickness of a bar'));
  });

  it('from the narrowest picture to the widest', () => {
    expect(page).toContain(`A picture is ${WIDTHS.least} to ${WIDTHS.most} px wide.`);
  });
});

describe('docs/design.md leaves out no hedge and no language', () => {
  it.each(HEDGES)('%s', (hedge) => {
    expect(tableOf(page, 'hedge', 'mark').filter(([name]) => namesIn(name)[0] === hedge)).toHaveLength(1);
  });

  it.each(LANGUAGES)('%s', (language) => {
    expect(tableOf(page, 'tag', 'language').filter(([tag]) => namesIn(tag)[0] === language)).toHaveLength(1);
  });
});

/** Name of a role, and whether its remark in brackets says that it may be missing. */
function rolesIn(cell = ''): readonly (readonly [name: string, isOptional: boolean])[] {
  return [...cell.matchAll(/`([^`]+)`(?: \(([^)]*)\))?/g)].map(([, name = '', remark = '']) => [
    name,
    remark.includes('may be missing'),
  ]);
}

const TABLES = [
  ['docs/design.md', tableOf(page, 'chart type', 'takes it where'), 2],
  ['docs/guide/dataset.md', tableOf(guide, 'chart type', 'roles'), 1],
] as const;

describe.each(TABLES)('the chart types in %s', (_page, rows, column) => {
  it.each(Object.entries(chartTypes))('%s has the roles of the code', (type, { roles }) => {
    const cell = rows.find(([name]) => namesIn(name)[0] === type)?.[column];
    const known = Object.entries<Role>(roles).map(([name, { optional = false }]) => [name, optional]);
    expect(rolesIn(cell)).toEqual(known);
  });
});
