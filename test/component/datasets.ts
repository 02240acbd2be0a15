import { HEDGES, type DatasetInput, type FigureInput, type Hedge } from '../../src/core.js';

const both = (text: string) => ({ zh: text, en: text });

/** A small dataset in which every text is this one: title, labels, notes, source, units. It has a chart of every type. */
export function datasetOf(text: string): DatasetInput {
  const origin = { type: 'printed', section: 1, paragraph: 1 } as const;
  const supplement = { type: 'supplement', section: 1, paragraph: 1, source: both(text) } as const;
  const chart = { title: both(text), subtitle: both(text), notes: [both(text)] };
  return {
    source: {
      publisher: both(text),
      author: both(text),
      title: both(text),
      date: '2024-11',
      address: 'https://example.org/',
      language: 'zh',
    },
    units: { thing: { zh: text, en: text } },
    figures: {
      share: {
        label: both(text),
        printed: text,
        quantity: { kind: 'share', hedge: 'nearly', value: 0.2 },
        of: both(text),
        place: both(text),
        note: both(text),
        origin,
      },
      count: {
        label: both(text),
        printed: text,
        quantity: { kind: 'count', unit: 'thing', hedge: 'over', value: 300 },
        note: both(text),
        origin: supplement,
      },
      rate: { label: both(text), printed: text, quantity: { kind: 'rate', value: 0.1 }, place: both(text), origin },
      rest: { label: both(text), printed: text, quantity: { kind: 'rate', value: 0.3 }, place: both(text), origin },
      start: { label: both(text), printed: text, when: { on: '2024-01-12' }, origin },
      level: { label: both(text), printed: text, when: { by: '2024-03-31' }, origin: supplement },
    },
    charts: {
      'certified-share': { type: 'share-bars', figures: { shares: ['share'], counts: ['count'] }, ...chart },
      'volunteer-rate': { type: 'rate-comparison', figures: { subject: 'rate', against: ['rest'] }, ...chart },
      'county-rollout': { type: 'rollout-timeline', figures: { start: 'start', levels: ['level'] }, ...chart },
    },
  };
}

/** A dataset other than the built-in one. */
export const FOREIGN = datasetOf('Other');

/** A dataset whose charts have this title. */
export function datasetWith(title: string): DatasetInput {
  return datasetOf(title);
}

const RANGES: Readonly<Partial<Record<Hedge, object>>> = { between: { low: 0.1, high: 0.3 } };

/** A figure of each hedge, as the article prints it and as a supplement. */
function everyHedge(): Readonly<Record<string, FigureInput>> {
  const origins = {
    printed: { type: 'printed', section: 1, paragraph: 1 },
    added: { type: 'supplement', section: 1, paragraph: 1, source: both('source') },
  } as const;
  const entries = HEDGES.flatMap((hedge) =>
    Object.entries(origins).map(([name, origin]): [string, FigureInput] => {
      const quantity = { kind: 'share', hedge, ...(RANGES[hedge] ?? { value: 0.2 }) } as const;
      return [`${hedge}-${name}`, { label: both(`${hedge}, ${name}`), printed: '两成', quantity, origin }];
    }),
  );
  return Object.fromEntries(entries);
}

const figures = everyHedge();
const rates = Object.entries(figures).map(([id, figure]): [string, FigureInput] => {
  return [`rate-${id}`, { ...figure, quantity: { ...figure.quantity!, kind: 'rate' } }];
});
const dates = {
  on: { on: '2024-01-12' },
  before: { before: '2024-02-08' },
  by: { by: '2024-03-31' },
  after: { after: '2024-02-01' },
  between: { between: ['2024-01-01', '2024-02-01'] },
  in: { in: '2024-02' },
} as const;
const origin = { type: 'printed', section: 1, paragraph: 1 } as const;
const levels = Object.entries(dates).map(([id, when]): [string, FigureInput] => {
  return [id, { label: both(id), printed: id, when, origin }];
});

/** A dataset with figures of every hedge, printed and not, in every chart type that draws such. */
export const EVERY_HEDGE: DatasetInput = {
  source: { publisher: both('Paper'), title: both('Story'), date: '2024', language: 'en' },
  figures: { ...figures, ...Object.fromEntries(rates), ...Object.fromEntries(levels) },
  charts: {
    shares: { type: 'share-bars', figures: { shares: Object.keys(figures) }, title: both('Shares') },
    rates: {
      type: 'rate-comparison',
      figures: { subject: 'rate-exact-printed', against: rates.slice(1).map(([id]) => id) },
      title: both('Rates'),
    },
    levels: { type: 'rollout-timeline', figures: { levels: Object.keys(dates) }, title: both('Levels') },
  },
};
