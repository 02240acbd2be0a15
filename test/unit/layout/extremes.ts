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
};
