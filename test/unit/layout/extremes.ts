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
  const units = {
    county: { zh: '个县', en: { one: 'county', other: 'counties' } },
    monthly: { zh: '元/月', en: 'yuan a month', axis: words('每月发放，元', 'paid every month, yuan') },
  };
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

/** A figure that is an amount of a unit; `between` begins at `low`, or at four fifths of the value. */
export function amount(
  hedge: Hedge,
  value: number,
  { unit = 'person', low = value * 0.8, ...parts }: AmountParts = {},
) {
  const kind = parts.kind ?? (unit === 'person' || unit === 'county' ? 'count' : 'money');
  const size = hedge === 'between' ? { low: Math.min(low, value), high: Math.max(low, value) } : { value };
  return {
    label: words(`数量 ${hedge}`, `amount ${hedge}`),
    printed: `${hedge} ${value}`,
    quantity: { kind, hedge, ...size, ...(unit !== 'none' && { unit }) },
    origin,
    ...parts.more,
  };
}

export interface AmountParts {
  /** `none` for quantities without one. Default `person`. */
  readonly unit?: string;
  readonly kind?: string;
  readonly low?: number;
  /** Other entries of the figure. */
  readonly more?: object;
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

/** A chart of amounts of a type that takes a list of them. */
export function amounts(figures: Figures, type: 'amount-bars' | 'range-bars' = 'amount-bars'): Given {
  const title = words('标题', 'Title');
  return { figures, charts: { it: { type, figures: { amounts: Object.keys(figures) }, title } } };
}

/** A whole, which is the first figure, and its parts. */
export function whole(figures: Figures): Given {
  const [first, ...parts] = Object.keys(figures);
  const title = words('标题', 'Title');
  return { figures, charts: { it: { type: 'part-of-whole', figures: { whole: first, parts }, title } } };
}

/** A change of the figures before, after and, perhaps, change. */
export function changed(figures: Figures): Given {
  const roles = Object.fromEntries(Object.keys(figures).map((id) => [id, id]));
  return { figures, charts: { it: { type: 'change', figures: roles, title: words('标题', 'Title') } } };
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

const EACH_HEDGE = (make: (hedge: Hedge) => object): Figures =>
  Object.fromEntries(HEDGES.map((hedge) => [hedge, make(hedge)]));

const NOT_PRINTED = { printed: undefined, origin: { type: 'supplement', source: words('年鉴', 'a yearbook') } };
const CNY = { unit: 'CNY' } as const;
const CHANGE = { kind: 'change' } as const;

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

/** Amounts, ranges, parts and changes. */
const BARS: Readonly<Record<string, Given>> = {
  'amounts, every hedge, small': amounts(EACH_HEDGE((hedge) => amount(hedge, 3))),
  'amounts, every hedge, large': amounts(EACH_HEDGE((hedge) => amount(hedge, 2e17))),
  'amounts from 0.3 to 3 trillion': amounts({
    a: amount('exact', 0.3, CNY),
    b: amount('over', 3e12, CNY),
    c: amount('nearly', 2e7, CNY),
    d: amount('between', 5000, CNY),
  }),
  'one amount': amounts({ a: amount('upTo', 1) }),
  'amounts of nothing': amounts({ a: amount('exact', 0), b: amount('over', 0), c: amount('upTo', 0) }),
  'losses of every hedge': amounts(EACH_HEDGE((hedge) => amount(hedge, -4e6, CNY))),
  'losses and gains': amounts({
    a: amount('exact', -0.9, CNY),
    b: amount('atLeast', 9, CNY),
    c: amount('between', 4, { ...CNY, low: -4 }),
    d: amount('nearly', -3, CNY),
  }),
  'losses of 4 and gains of 4': amounts({ a: amount('exact', -4, CNY), b: amount('exact', 4, CNY) }),
  'forty amounts of three units': amounts(
    many((index) => amount(HEDGES[index % 7]!, (index + 1) ** 4, { unit: ['person', 'CNY', 'monthly'][index % 3]! })),
  ),
  'amounts that are not printed': amounts(EACH_HEDGE((hedge) => amount(hedge, 500, { more: NOT_PRINTED }))),
  'amounts with long labels and phrases': amounts({
    a: amount('exact', 3, { more: { label: LONG, printed: LONG_PHRASE, place: LONG, asOf: { in: '2024' } } }),
    b: amount('over', 9, { more: { label: EMOJI, printed: 'עד 80% 👍🏽', asOf: { on: '2024-09-30' } } }),
    c: amount('nearly', 1, { unit: 'county', more: { label: HEBREW, printed: UNBROKEN } }),
    d: amount('upTo', 9, { more: { label: words(UNBROKEN), printed: UNBROKEN } }),
  }),
  'amounts of one name at two times': amounts({
    a: amount('exact', 3, { more: { asOf: { in: '2023' } } }),
    b: amount('exact', 9, { more: { asOf: { in: '2024' } } }),
  }),
  'ranges, every hedge': amounts(
    EACH_HEDGE((hedge) => amount(hedge, 600, { unit: 'monthly', low: 200 })),
    'range-bars',
  ),
  'ranges of every kind': amounts(
    {
      a: amount('between', 600, { unit: 'monthly', low: 200 }),
      b: amount('upTo', 5000, CNY),
      c: ratio('rate', 'between', 0.2),
      d: ratio('share', 'upTo', 0.9),
      e: amount('between', 2e6),
      f: amount('between', 300, { ...CNY, low: -9000 }),
    },
    'range-bars',
  ),
  ...Object.fromEntries(
    HEDGES.map((hedge) => [
      `parts of every hedge of a whole that is ${hedge}`,
      whole({ whole: amount(hedge, 1000), ...EACH_HEDGE((part) => amount(part, 600)) }),
    ]),
  ),
  'parts as large as the whole': whole({
    whole: amount('atLeast', 1000),
    ...EACH_HEDGE((part) => amount(part, 1000)),
  }),
  'a part larger than its whole': whole({ whole: amount('exact', 1000), a: amount('over', 1200) }),
  'parts of little': whole({
    whole: amount('about', 1e12, CNY),
    a: amount('exact', 0.3, CNY),
    b: amount('nearly', 9e11, CNY),
    c: amount('exact', 0, CNY),
  }),
  'a whole of nothing': whole({ whole: amount('exact', 0), a: amount('exact', 0) }),
  'forty parts with long labels': whole({
    whole: amount('nearly', 41, { more: { label: LONG, printed: LONG_PHRASE } }),
    ...many((index) => amount(HEDGES[index % 7]!, index + 1, { more: { label: index % 2 ? EMOJI : LONG } })),
  }),
  'parts that are not printed': whole({
    whole: amount('about', 900, { more: NOT_PRINTED }),
    ...EACH_HEDGE((part) => amount(part, 700, { more: NOT_PRINTED })),
  }),
  ...Object.fromEntries(
    HEDGES.flatMap(
      (hedge) =>
        [
          [
            `a rise to ${hedge}`,
            changed({ before: amount('exact', 300), after: amount(hedge, 400), change: amount('over', 9, CHANGE) }),
          ],
          [
            `a fall from ${hedge}`,
            changed({ before: amount(hedge, 1e6), after: amount('nearly', 4e5), change: amount(hedge, -6e5, CHANGE) }),
          ],
        ] as const,
    ),
  ),
  'no change': changed({ before: amount('exact', 7), after: amount('exact', 7), change: amount('exact', 0, CHANGE) }),
  'a change without its words': changed({ before: amount('over', 7), after: amount('exact', 70) }),
  'a change from nothing': changed({
    before: amount('exact', 0),
    after: amount('exact', 0.3),
    change: amount('exact', 0.3, CHANGE),
  }),
  'a change from a loss to a gain': changed({
    before: amount('exact', -40, CNY),
    after: amount('exact', 90, CNY),
    change: amount('exact', 130, { ...CNY, ...CHANGE }),
  }),
  'a change of a rate, with long words, not printed': changed({
    before: ratio('rate', 'exact', 0.7, { label: LONG, ...NOT_PRINTED }),
    after: ratio('rate', 'exact', 0.02, { label: LONG, printed: LONG_PHRASE }),
    change: amount('exact', -0.68, { unit: 'none', ...CHANGE, more: { ...NOT_PRINTED, label: LONG } }),
  }),
  'a small change with a long phrase': changed({
    before: amount('exact', 1000),
    after: amount('exact', 1001),
    change: amount('exact', 1, { ...CHANGE, more: { printed: UNBROKEN } }),
  }),
};

/** Charts at the edge of what articles can ask for, by what is extreme in them. */
export const EXTREMES: Readonly<Record<string, Given>> = {
  ...BARS,
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
