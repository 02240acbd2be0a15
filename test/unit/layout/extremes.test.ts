import { describe, expect, it } from 'vitest';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { readDataset } from '../../../src/charts/dataset.js';
import type { Roles } from '../../../src/dataset/roles.js';
import type { Figure } from '../../../src/dataset/schema.js';
import { EXTREMES } from './extremes.js';
import { datasetOf, type Given } from './given-charts.js';
import { messagesOf } from '../support.js';

type TypeName = keyof typeof chartTypes;

const TYPES = Object.keys(chartTypes) as TypeName[];

interface Extreme {
  readonly type: TypeName;
  readonly form: unknown;
  readonly roles: Readonly<Record<string, string | readonly string[]>>;
  /** The figures that it draws, in the order of its roles. */
  readonly figures: readonly Figure[];
}

function extremeOf(given: Given): Extreme {
  const { charts, figures } = datasetOf(given);
  const { type, form, figures: roles } = charts['it']!;
  const ids = Object.values(roles).flat();
  return { type: type as TypeName, form, roles, figures: ids.map((id) => figures[id]!) };
}

const ALL = Object.values(EXTREMES).map(extremeOf);
const of = (wanted: TypeName) => ALL.filter(({ type }) => type === wanted);
const labels = (type: TypeName) => of(type).flatMap(({ figures }) => figures.map(({ label }) => label));
const values = (type: TypeName) =>
  of(type).flatMap(({ figures }) =>
    figures.flatMap(({ quantity }) => [quantity?.value, quantity?.low, quantity?.high].filter(Number.isFinite)),
  ) as number[];
const years = (dates: Extreme) => {
  const days = JSON.stringify(dates.figures.map(({ when }) => when)).match(/\d{4}(?=["-])/g) ?? [];
  return Math.max(...days.map(Number)) - Math.min(...days.map(Number));
};

/** Chart types that take a list of what they draw; the others draw one figure, or two and their difference. */
const LISTS = TYPES.filter((type) => type !== 'figure-card' && type !== 'change');
/** Chart types that draw dates. */
const DATED: readonly TypeName[] = ['rollout-timeline', 'event-timeline'];
const NUMBERED = TYPES.filter((type) => !DATED.includes(type));
/** Chart types of amounts, which can be of any size and below zero. */
const SIZED: readonly TypeName[] = ['amount-bars', 'range-bars', 'change', 'part-of-whole', 'unit-grid'];

describe('the extremes of the tests have of every chart type', () => {
  it.each(LISTS)('%s: one with as few figures as it can have, and one with forty', (type) => {
    const required = Object.entries(chartTypes[type].roles as Roles).filter(([, { optional }]) => !optional);
    const counts = of(type).map(({ figures }) => figures.length);
    expect(Math.min(...counts)).toBe(required.length);
    expect(Math.max(...counts)).toBeGreaterThanOrEqual(40);
  });

  it.each(TYPES)('%s: labels of several lines, from right to left, and of joined emoji', (type) => {
    const said = labels(type);
    expect(said.filter(({ zh, en }) => zh.length > 100 && en.length > 150)).not.toEqual([]);
    expect(said.filter(({ zh, en }) => /\p{Script=Hebrew}/u.test(zh + en))).not.toEqual([]);
    expect(said.filter(({ zh, en }) => /\u200d/.test(zh + en))).not.toEqual([]);
  });

  it.each(NUMBERED)('%s: one in which no figure is exact', (type) => {
    const isHedged = ({ quantity }: Figure) => quantity !== undefined && quantity.hedge !== 'exact';
    expect(of(type).filter(({ figures }) => figures.every(isHedged))).not.toEqual([]);
  });

  it.each(DATED)('%s: one in which no day is known, equal dates, and dates over thirty years', (type) => {
    const isHedged = ({ when }: Figure) => when !== undefined && !('on' in when);
    expect(of(type).filter(({ figures }) => figures.every(isHedged))).not.toEqual([]);
    const haveEqual = ({ figures }: Extreme) => {
      const dates = figures.flatMap(({ when }) => (when ? [JSON.stringify(when)] : []));
      return new Set(dates).size < dates.length;
    };
    expect(of(type).filter(haveEqual)).not.toEqual([]);
    expect(Math.max(...of(type).map(years))).toBeGreaterThanOrEqual(30);
  });

  it.each(SIZED)('%s: from 0.3 to three trillion', (type) => {
    const sizes = values(type).filter((value) => value > 0);
    expect(Math.min(...sizes)).toBeLessThanOrEqual(0.3);
    expect(Math.max(...sizes)).toBeGreaterThanOrEqual(3e12);
  });

  it.each(['amount-bars', 'range-bars', 'change'] as const)('%s: amounts below zero', (type) => {
    expect(Math.min(...values(type))).toBeLessThan(0);
  });

  it('change: one that fell', () => {
    const falls = of('change').filter(({ figures }) => figures.some(({ quantity }) => isFall(quantity)));
    expect(falls).not.toEqual([]);
  });

  it.each(TYPES)('%s: one with each optional part and one without', (type) => {
    const optional = Object.entries(chartTypes[type].roles as Roles).filter(([, role]) => role.optional);
    for (const [name] of optional) {
      const sizes = of(type).map(({ roles }) => [roles[name] ?? []].flat().length);
      expect([Math.min(...sizes), Math.max(...sizes) > 0], name).toEqual([0, true]);
    }
    const figures = of(type).flatMap((extreme) => extreme.figures);
    for (const part of ['place', 'asOf'] as const) {
      expect(new Set(figures.map((figure) => figure[part] !== undefined)), part).toEqual(new Set([true, false]));
    }
  });
});

function isFall(quantity: Figure['quantity']): boolean {
  return quantity?.kind === 'change' && (quantity.value ?? quantity.high ?? 0) < 0;
}

describe('a chart without figures', () => {
  it.each(TYPES)('is told in words which it needs: %s', (type) => {
    const roles = Object.entries(chartTypes[type].roles as Roles).filter(([, { optional }]) => !optional);
    const source = { publisher: { zh: '样报', en: 'Paper' }, title: { zh: '样稿', en: 'a story' }, date: '2024' };
    const nothing = Object.fromEntries(roles.flatMap(([name, { many }]) => (many ? [[name, []]] : [])));
    const charts = { it: { type, figures: nothing, title: { zh: '标题', en: 'Title' } } };
    const input = { source: { ...source, language: 'zh' }, figures: {}, charts };
    expect(readDataset(input).dataset).toBeUndefined();
    expect(messagesOf(input)).toEqual(
      roles.map(([name, { many }]) => {
        return `charts → it → figures → ${name}: expected ${many ? 'at least one figure' : 'a figure'}, received nothing.`;
      }),
    );
  });
});
