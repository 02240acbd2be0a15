import type { DatasetInput } from '../../src/core.js';

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
