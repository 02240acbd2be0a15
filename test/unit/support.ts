import { readDataset, zhejiang2024 } from '../../src/core.js';
import type { Dataset, DatasetInput, Figure } from '../../src/dataset/schema.js';

/** Data whose parts may be anything. */
export type Loose = Record<string, unknown>;

/** A fresh, writable copy of the built-in dataset, as JSON would bring it. */
export function writtenOut(): Loose {
  return JSON.parse(JSON.stringify(zhejiang2024)) as Loose;
}

/** The built-in dataset, or another, with another value at a place such as `figures/exam-share/label`. */
export function withAt(place: string, value: unknown, dataset = writtenOut()): Loose {
  const { parent, key } = reach(dataset, place);
  parent[key] = value;
  return dataset;
}

/** The built-in dataset, or another, with nothing at a place. */
export function withoutAt(place: string, dataset = writtenOut()): Loose {
  const { parent, key } = reach(dataset, place);
  delete parent[key];
  return dataset;
}

/** What stands at a place. */
export function partAt(place: string, dataset: Loose): unknown {
  return place.split('/').reduce<unknown>((part, name) => (part as Loose)[name], dataset);
}

function reach(dataset: Loose, place: string): { parent: Loose; key: string } {
  const at = place.lastIndexOf('/');
  const parent = at < 0 ? dataset : (partAt(place.slice(0, at), dataset) as Loose);
  return { parent, key: place.slice(at + 1) };
}

const words = (text: string) => ({ zh: text, en: text });

/** The parts of a figure that a test does not care about. */
export const printedFigure = {
  label: words('label'),
  printed: 'printed',
  origin: { type: 'printed', section: 1, paragraph: 1 },
} as const;

/** A dataset without charts around some figures. */
export function inputOf(figures: Readonly<Record<string, unknown>>): DatasetInput {
  const source = { publisher: words('Paper'), title: words('Story'), date: '2024', language: 'en' } as const;
  return { source, figures: figures as DatasetInput['figures'], charts: {} };
}

/** The same, read. */
export function datasetOf(figures: Readonly<Record<string, unknown>>): Dataset {
  const { dataset, issues } = readDataset(inputOf(figures));
  if (issues) throw new Error(issues.map(({ message }) => message).join('\n'));
  return dataset;
}

/** One read figure. */
export function figureOf(parts: Readonly<Record<string, unknown>>): Figure {
  return datasetOf({ it: { ...printedFigure, ...parts } }).figures['it']!;
}

/** The messages of what is wrong with an input; empty where nothing is. */
export function messagesOf(input: unknown): readonly string[] {
  return (readDataset(input).issues ?? []).map(({ message }) => message);
}

/** What some work gives, and the milliseconds that the processor was at it: a busy machine does not count. */
export function timed<T>(work: () => T): { readonly result: T; readonly time: number } {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  return { result, time: (user + system) / 1000 };
}
