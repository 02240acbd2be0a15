import { readDataset } from '../../../src/charts/dataset.js';
import { HEDGES, type Hedge } from '../../../src/dataset/quantity.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import type { When } from '../../../src/dataset/when.js';

const words = (zh: string, en = zh) => ({ zh, en });

/** Where a phrase of these invented articles is printed. */
const origin = { type: 'printed', section: 1, paragraph: 1 } as const;

/** Where a figure comes from that these articles do not print. */
const SUPPLEMENT = { type: 'supplement', source: words('统计', 'statistics') } as const;

export interface Given {
  readonly figures: Readonly<Record<string, unknown>>;
  readonly charts: Readonly<Record<string, unknown>>;
}

/** A dataset around invented figures and charts. */
export function datasetOf({ figures, charts }: Given): Dataset {
  const source = { publisher: words('样报', 'Paper'), title: words('样稿', 'a story'), date: '2024', language: 'zh' };
  const units = { county: { zh: '个县', en: { one: 'county', other: 'counties' } } };
  const { dataset, issues } = readDataset({ source, units, figures, charts });
  if (issues) throw new Error(issues.map(({ message }) => message).join('\n'));
  return dataset;
}

/** A figure whose quantity is hedged; `between` begins at four fifths of the value. */
export function ratio(kind: 'rate' | 'share', hedge: Hedge, value: number, parts: object = {}): object {
  const size = hedge === 'between' ? { low: value * 0.8, high: value } : { value };
  return {
    label: words(`比例 ${hedge}`, `rate ${hedge}`),
    printed: `${hedge} ${value * 100}%`,
    quantity: { kind, hedge, ...size },
    origin,
    ...parts,
  };
}

export function dated(label: string, when: When, printed = label): object {
  return { label: words(label), printed, when, origin };
}

export function counted(units: readonly object[], parts: object = {}): object {
  const quantity = { kind: 'count', unit: 'county', value: Math.max(1, units.length) };
  return {
    label: words('县级部门', 'County departments'),
    printed: `${units.length}个县`,
    quantity,
    ...(units.length > 0 && { units }),
    origin,
    ...parts,
  };
}

type Figures = Record<string, unknown>;

/** A comparison of rates: the first figure is the subject. */
export function rates(figures: Figures): Given {
  const [subject, ...against] = Object.keys(figures);
  const title = words('标题', 'Title');
  return { figures, charts: { it: { type: 'rate-comparison', figures: { subject, against }, title } } };
}

/** Shares with their counts. */
export function shares(figures: Figures, counts: Figures = {}): Given {
  const roles = { shares: Object.keys(figures), counts: Object.keys(counts) };
  const title = words('标题', 'Title');
  return { figures: { ...figures, ...counts }, charts: { it: { type: 'share-bars', figures: roles, title } } };
}

/** A timeline of figures; the start is one of them. */
export function datedChart(figures: Figures, start?: string): Given {
  const levels = Object.keys(figures).filter((id) => id !== start);
  const title = words('标题', 'Title');
  const roles = start === undefined ? { levels } : { start, levels };
  return { figures, charts: { it: { type: 'rollout-timeline', figures: roles, title } } };
}

/** A count of counties whose quantity is hedged; `between` begins at half of the value. */
export function countOf(hedge: Hedge, value: number, parts: object = {}): object {
  const size = hedge === 'between' ? { low: value / 2, high: value } : { value };
  return {
    label: words(`县 ${hedge}`, `counties ${hedge}`),
    printed: `${hedge} ${value}个县`,
    quantity: { kind: 'count', unit: 'county', hedge, ...size },
    origin,
    ...parts,
  };
}

/** A part of a whole in squares, with the figures that stand beside them. */
export function units(part: object, whole: object, rest: { exceptions?: Figures; others?: Figures } = {}): Given {
  const { exceptions = {}, others = {} } = rest;
  const lists = { exceptions: Object.keys(exceptions), others: Object.keys(others) };
  const roles = { part: 'part', whole: 'whole', ...lists };
  const title = words('标题', 'Title');
  const figures = { part, whole, ...exceptions, ...others };
  return { figures, charts: { it: { type: 'unit-grid', figures: roles, title } } };
}

const hedged = (kind: 'rate' | 'share', value: number): Figures =>
  Object.fromEntries(HEDGES.map((hedge) => [hedge, ratio(kind, hedge, value)]));

const many = (make: (index: number) => object): Figures =>
  Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`f${index}`, make(index)]));

const LONG_ZH = '取得国家统一考试合格证书并在城乡社区从事专职工作的人员占全部持证人员的比例';
const LONG_EN =
  'People with a national certificate who work full time in communities as a share of everyone who has one';
const LONG = words(LONG_ZH.repeat(3), `${LONG_EN}, ${LONG_EN}`);
const EMOJI = words('👩‍👩‍👧‍👦家庭🏠与👍🏽社区🇨🇳', '👩‍👩‍👧‍👦 families 🏠 and 👍🏽 communities 🇨🇳');
const HEBREW = words('משפחות וקהילות 2024 عائلات', 'משפחות וקהילות 2024 عائلات ومجتمعات');
const LONG_PHRASE = `近三成${'（据初步统计，下同）'.repeat(6)}`;
const UNBROKEN = 'Donaudampfschifffahrtsgesellschaftskapitaenswitwenrentenauszahlungsstelle'.repeat(2);

const UNITS = Array.from({ length: 90 }, (_, index) => {
  if (index % 9 === 0) return {};
  if (index % 5 === 0) return { when: { by: '2024-03-31' } };
  if (index % 7 === 0) return { when: { in: '2024-02' } };
  return { when: { on: `2024-0${1 + (index % 3)}-${13 + ((index * 7) % 16)}` } };
});

const NAMED = { units: [{ name: words('杭州', 'Hangzhou') }, { name: words('宁波', 'Ningbo') }] };
const DATED_WHOLE = { printed: { quantity: '11个县', when: '3月8日前' }, when: { before: '2024-03-08' } };

/** Parts of eleven with every hedge, one chart each. */
const UNITS_BY_HEDGE = Object.fromEntries(
  HEDGES.map((hedge) => [
    `units, ${hedge} 10 of 11`,
    units(countOf(hedge, 10), countOf('exact', 11), { others: { o: ratio('share', hedge, 0.97) } }),
  ]),
);

const START = dated('动员会', { on: '2024-01-12' }, '2024年1月12日');

/** Charts at the edge of what articles can ask for, by what is extreme in them. */
export const EXTREMES: Readonly<Record<string, Given>> = {
  'rates, every hedge, small': rates(hedged('rate', 0.001)),
  'rates, every hedge, middle': rates(hedged('rate', 0.5)),
  'rates, every hedge, nearly all': rates(hedged('rate', 0.99)),
  'rates from 0.001 to 1': rates({
    a: ratio('rate', 'exact', 0.001),
    b: ratio('rate', 'over', 1),
    c: ratio('rate', 'about', 0.02),
  }),
  'rates of zero': rates({ a: ratio('rate', 'exact', 0), b: ratio('rate', 'exact', 0) }),
  'two equal rates': rates({ a: ratio('rate', 'exact', 0.3), b: ratio('rate', 'exact', 0.3) }),
  'forty rates': rates(many((index) => ratio('rate', HEDGES[index % 7]!, (index + 1) / 41))),
  'rates with long labels': rates({
    a: ratio('rate', 'exact', 0.3, { label: LONG }),
    b: ratio('rate', 'over', 0.9, { label: EMOJI }),
    c: ratio('rate', 'nearly', 0.1, { label: HEBREW }),
    d: ratio('rate', 'upTo', 0.2, { label: words(UNBROKEN) }),
  }),
  'rates with long phrases': rates({
    a: ratio('rate', 'nearly', 0.3, { printed: LONG_PHRASE }),
    b: ratio('rate', 'between', 0.9, { printed: UNBROKEN }),
    c: ratio('rate', 'atLeast', 0.8, { printed: 'עד 80% 👍🏽' }),
  }),
  'shares, every hedge, small': shares(hedged('share', 0.001)),
  'shares, every hedge, middle': shares(hedged('share', 0.5)),
  'shares, every hedge, nearly all': shares(hedged('share', 0.99)),
  'shares, every hedge, all': shares(hedged('share', 1)),
  'shares of nothing and all': shares({ a: ratio('share', 'exact', 0), b: ratio('share', 'exact', 1) }),
  'one share': shares({ a: ratio('share', 'nearly', 0.2) }),
  'forty shares with counts': shares(
    many((index) => ratio('share', HEDGES[index % 7]!, (index + 1) / 41)),
    Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`c${index}`, counted([{}], { printed: `${index}个县` })]),
    ),
  ),
  'fewer counts than shares': shares(
    { a: ratio('share', 'exact', 0.2), b: ratio('share', 'exact', 0.3) },
    { c: counted([{}], { printed: LONG_PHRASE }) },
  ),
  'shares of a whole with a long name': shares({ a: ratio('share', 'exact', 0.7, { of: LONG, label: LONG }) }),
  'a timeline over 30 years': datedChart({
    a: dated('甲', { in: '1994-05' }),
    b: dated('乙', { on: '2008-08-08' }),
    c: dated('丙', { by: '2024' }),
    d: dated('丁', { after: '2020-05-01' }),
    e: dated('戊', { between: ['2000', '2004'] }),
  }),
  'a timeline over a century': datedChart({ a: dated('甲', { in: '1921' }), b: dated('乙', { on: '2021-07-01' }) }),
  'a timeline over two years': datedChart(
    {
      s: dated('始', { on: '2023-11-05' }),
      a: dated('甲', { by: '2024-06-30' }),
      b: dated('乙', { on: '2024-12-05' }),
    },
    's',
  ),
  'a timeline over three days': datedChart(
    {
      s: dated('始', { on: '2024-03-01' }),
      a: dated('甲', { on: '2024-03-01' }),
      b: dated('乙', { by: '2024-03-03' }),
    },
    's',
  ),
  'a timeline of a single day': datedChart({ a: dated('甲', { on: '2024-03-01' }) }),
  'a start and one level on its day': datedChart({ s: START, a: dated('甲', { on: '2024-01-12' }) }, 's'),
  'equal dates': datedChart(
    {
      s: START,
      a: dated('甲', { before: '2024-03-08' }),
      b: dated('乙', { before: '2024-03-08' }),
      c: dated('丙', { on: '2024-03-08' }),
    },
    's',
  ),
  'only after': datedChart({ a: dated('甲', { after: '2020-05-01' }) }),
  'only before': datedChart({ a: dated('甲', { before: '2020-05-01' }) }),
  'a start that is a month': datedChart(
    { s: dated('始', { in: '2024-01' }), a: dated('甲', { by: '2024-03-31' }) },
    's',
  ),
  'a start that is open': datedChart(
    { s: dated('始', { after: '2024-01-12' }), a: dated('甲', { by: '2024-03-31' }) },
    's',
  ),
  'a start that lasts nearly to the end': datedChart(
    { s: dated('始', { on: '2024-01-01', until: '2024-03-20' }), a: dated('甲', { by: '2024-03-31' }) },
    's',
  ),
  'levels before the start': datedChart(
    { s: START, a: dated('甲', { by: '2023-06-30' }), b: dated('乙', { on: '2023-01-05' }) },
    's',
  ),
  'a start with units and no date': datedChart({ s: counted(UNITS), a: dated('甲', { by: '2024-03-31' }) }, 's'),
  'ninety units': datedChart({ s: START, a: dated('市', { before: '2024-03-08' }), b: counted(UNITS) }, 's'),
  'units with a deadline': datedChart(
    { s: START, a: counted(UNITS, { printed: { quantity: '全部县', when: '到3月底' }, when: { by: '2024-03-31' } }) },
    's',
  ),
  'units only': datedChart({ a: counted(UNITS) }),
  'units without dates': datedChart({ a: counted([{}, {}, {}]) }),
  'forty levels': datedChart(
    many((index) => dated(`第${index}级`, { by: `2024-${String(1 + (index % 12)).padStart(2, '0')}-15` })),
  ),
  'levels with long names and dates': datedChart(
    {
      s: { ...dated('始', { on: '2024-01-12' }), label: LONG, printed: LONG_PHRASE },
      a: { ...dated('甲', { by: '2024-03-31' }), label: LONG, printed: LONG_PHRASE },
      b: { ...dated('乙', { on: '2024-03-08' }), label: EMOJI, printed: UNBROKEN },
      c: { ...dated('丙', { after: '2024-02-01' }), label: HEBREW, printed: 'אחרי פברואר' },
    },
    's',
  ),
  ...UNITS_BY_HEDGE,
  'units with exceptions and others': units(countOf('exact', 9), countOf('exact', 11, DATED_WHOLE), {
    exceptions: { e: countOf('exact', 2, NAMED) },
    others: { o: ratio('share', 'exact', 1), p: ratio('share', 'nearly', 0.5) },
  }),
  'no units': units(countOf('exact', 0), countOf('exact', 0), { others: { o: ratio('share', 'over', 0.9) } }),
  'one unit': units(countOf('exact', 1), countOf('exact', 1), { others: { o: ratio('share', 'upTo', 1) } }),
  'none of forty units': units(countOf('exact', 0), countOf('exact', 40)),
  'over thirty of forty units': units(countOf('over', 30), countOf('exact', 40)),
  'ten thousand units': units(countOf('nearly', 3333), countOf('exact', 10_000)),
  'three trillion units': units(countOf('atLeast', 0.3), countOf('exact', 3e12)),
  'units of a whole that is hedged': units(countOf('about', 9), countOf('over', 11), {
    exceptions: { e: countOf('nearly', 2) },
    others: { o: ratio('share', 'between', 0.9) },
  }),
  'more units than there are': units(countOf('exact', 12), countOf('exact', 11)),
  'forty others': units(countOf('exact', 9), countOf('exact', 11), {
    others: many((index) => ratio('share', HEDGES[index % 7]!, (index + 1) / 41)),
  }),
  'units that are not printed': units(
    countOf('nearly', 30, { printed: undefined, origin: SUPPLEMENT }),
    countOf('exact', 41, { printed: undefined, origin: SUPPLEMENT }),
  ),
  'units with long words': units(
    countOf('exact', 9, { label: LONG, printed: LONG_PHRASE }),
    countOf('exact', 11, { label: HEBREW, printed: UNBROKEN }),
    {
      exceptions: { e: countOf('exact', 2, { label: EMOJI, units: [{ name: LONG }, { name: EMOJI }] }) },
      others: { o: ratio('share', 'exact', 1, { label: LONG, printed: LONG_PHRASE }) },
    },
  ),
  'rates over 100 %': rates({ a: ratio('rate', 'exact', 1.2), b: ratio('rate', 'about', 0.9) }),
  'rates under a thousandth': rates({ a: ratio('rate', 'exact', 0.0004), b: ratio('rate', 'exact', 0.2) }),
  'rates that are not printed': rates({
    a: ratio('rate', 'nearly', 0.185, { printed: undefined, origin: SUPPLEMENT }),
    b: ratio('rate', 'upTo', 0.06, { printed: undefined, origin: SUPPLEMENT }),
  }),
};
