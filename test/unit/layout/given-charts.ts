import { readDataset } from '../../../src/charts/dataset.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { words, type Figures } from './given-figures.js';

/** What a dataset holds beside its source: figures, and a chart that is called `it`. */
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

/** Amounts, the first of them those that the story is about. */
export function comparedAmounts([first = '', ...rest]: readonly string[], figures: Figures): Given {
  const roles = { amounts: [first], against: rest };
  return { figures, charts: { it: { type: 'amount-bars', figures: roles, title: words('标题', 'Title') } } };
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

/** A part of a whole in squares, with the figures that stand beside them. */
export function units(part: object, whole: object, rest: { exceptions?: Figures; others?: Figures } = {}): Given {
  const { exceptions = {}, others = {} } = rest;
  const lists = { exceptions: Object.keys(exceptions), others: Object.keys(others) };
  const roles = { part: 'part', whole: 'whole', ...lists };
  const title = words('标题', 'Title');
  const figures = { part, whole, ...exceptions, ...others };
  return { figures, charts: { it: { type: 'unit-grid', figures: roles, title } } };
}
