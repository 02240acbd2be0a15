import { readDataset } from '../../../src/charts/dataset.js';
import { HEDGES, type Hedge } from '../../../src/dataset/quantity.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import type { When } from '../../../src/dataset/when.js';

const words = (zh: string, en = zh) => ({ zh, en });

/** Where a phrase of these invented articles is printed. */
const origin = { type: 'printed', section: 1, paragraph: 1 } as const;

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

/** A timeline of events. */
export function events(figures: Figures): Given {
  const roles = { events: Object.keys(figures) };
  return { figures, charts: { it: { type: 'event-timeline', figures: roles, title: words('标题', 'Title') } } };
}

/** A card of one figure. */
export function card(figure: object): Given {
  const roles = { figure: 'f' };
  const title = words('标题', 'Title');
  return { figures: { f: figure }, charts: { it: { type: 'figure-card', figures: roles, title } } };
}

const supplement = { type: 'supplement', section: 1, paragraph: 1, source: words('公开记录', 'public record') };

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
  'one event': events({ a: dated('甲', { on: '2024-03-01' }) }),
  'one event with a deadline': events({ a: dated('甲', { by: '2024-03' }) }),
  'events on one day': events({
    a: dated('甲', { on: '2024-03-01' }),
    b: dated('乙', { on: '2024-03-01' }),
    c: dated('丙', { on: '2024-03-01' }),
    d: dated('丁', { on: '2024-03-01' }),
  }),
  'events on three days in a row': events({
    a: dated('甲', { on: '2024-03-01' }),
    b: dated('乙', { on: '2024-03-02' }),
    c: dated('丙', { on: '2024-03-03' }),
  }),
  'events with every kind of date over 30 years': events({
    on: dated('甲', { on: '2008-08-08' }),
    days: dated('乙', { on: '1996-01-01', until: '1998-06-30' }),
    before: dated('丙', { before: '2001-09' }),
    by: dated('丁', { by: '2024' }),
    after: dated('戊', { after: '2020-05-01' }),
    between: dated('己', { between: ['2000', '2004'] }),
    in: dated('庚', { in: '1994-05' }),
  }),
  'events that are not printed, with every kind of date': events({
    on: { ...dated('甲', { on: '2024-02-05' }), origin: supplement },
    days: { ...dated('乙', { on: '2024-03-01', until: '2024-04-10' }), origin: supplement },
    before: { ...dated('丙', { before: '2024-05' }), origin: supplement },
    after: { ...dated('丁', { after: '2024-06-30' }), origin: supplement },
    in: { ...dated('戊', { in: '2024-08' }), origin: supplement },
  }),
  'events crowded at both ends': events({
    a: dated('甲', { on: '2024-01-02' }),
    b: dated('乙', { on: '2024-01-03' }),
    c: dated('丙', { before: '2024-01-05' }),
    d: dated('丁', { on: '2024-12-29' }),
    e: dated('戊', { on: '2024-12-30' }),
    f: dated('己', { on: '2024-12-31', until: '2025-01-01' }),
  }),
  'events with and without a date': events({
    a: counted([{ name: words('杭州', 'Hangzhou') }, { name: words('宁波', 'Ningbo') }]),
    b: dated('乙', { on: '2024-03-02' }),
    c: counted(UNITS),
    d: dated('丁', { in: '2024-02' }),
  }),
  'events without any date': events({ a: counted([{}, {}]), b: counted([{}]), c: counted([{}, {}, {}]) }),
  'forty events': events(
    many((index) => dated(`第${index}件`, { on: `${2020 + (index % 5)}-0${1 + (index % 9)}-1${index % 10}` })),
  ),
  'events with long names and dates': events({
    a: { ...dated('甲', { by: '2024-03-31' }), label: LONG, printed: LONG_PHRASE },
    b: { ...dated('乙', { on: '2024-03-08' }), label: EMOJI, printed: UNBROKEN },
    c: { ...dated('丙', { after: '2024-02-01' }), label: HEBREW, printed: 'אחרי פברואר' },
    d: { ...counted([{}], { printed: { quantity: LONG_PHRASE, when: '一月' } }), when: { in: '2024-01' } },
  }),
  'a card of a date': card(dated('甲', { by: '2024-03-31' }, '到3月底')),
  'a card of a date that is not printed': card({ ...dated('甲', { in: '2017-10' }, '十九大'), origin: supplement }),
  'a card of a share with all it can have': card(
    ratio('share', 'nearly', 0.2, { of: LONG, place: words('浙江', 'Zhejiang'), asOf: { on: '2024-09-30' } }),
  ),
  'a card of a count with a date': card({
    ...counted([{}, {}], { printed: { quantity: '11个设区市', when: '3月8日前' } }),
    when: { before: '2024-03-08' },
  }),
  'a card of named places': card(counted([{}, {}, {}, {}], { printed: '北京市、浙江省、广东省、陕西省' })),
  'a card of 3 × 10¹²': card({
    ...ratio('share', 'exact', 1, { printed: '3万亿元' }),
    quantity: { kind: 'money', unit: 'CNY', hedge: 'about', value: 3e12 },
  }),
  'a card with long words': card(ratio('rate', 'between', 0.5, { label: LONG, printed: LONG_PHRASE })),
  'a card that cannot be broken': card(ratio('rate', 'between', 0.5, { label: EMOJI, printed: UNBROKEN })),
  'a card from right to left': card(ratio('rate', 'atLeast', 0.8, { label: HEBREW, printed: 'עד 80% 👍🏽' })),
};
