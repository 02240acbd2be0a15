/** From what was pasted to a dataset, and all that an editor should know of it. Pure: no page, no clock. */
import { parse, printParseErrorCode, type ParseError } from 'jsonc-parser';
import {
  checkDataset,
  draftDataset,
  findFigures,
  readDataset,
  readTable,
  type Dataset,
  type DatasetInput,
  type Finding,
  type FoundFigure,
  type Severity,
} from '../../src/core.js';
import { jsonPlaces } from '../../src/checking/json-places.js';
import { ownEntry } from '../../src/dataset/own-entry.js';
import type { Text } from '../../src/dataset/text.js';
import { latestYear } from '../../src/reading/latest-year.js';
import type { ChartEdit, Draft, Kind } from './draft.js';
import { typesFor } from './other-types.js';
import { MOST_LEVELS, tooDeepAt } from './too-deep.js';

/** Something that an editor should see to. */
export interface Message {
  readonly severity: Severity;
  readonly words: string;
  /** What may be right instead. */
  readonly suggestion?: string;
  /** The line of what was pasted to look at, from 1. */
  readonly at?: { readonly kind: Kind; readonly line: number };
}

/** What comes of a draft. */
export interface Outcome {
  /** The figures of an article; none for a table or a dataset. */
  readonly found: readonly FoundFigure[];
  /** The dataset with all edits, as it can be taken away. */
  readonly input?: DatasetInput;
  /** The same, read. Undefined where it cannot be drawn. */
  readonly dataset?: Dataset;
  readonly messages: readonly Message[];
}

/** More than this is no article, and would keep the page busy. In UTF-16 code units. */
const LONGEST_TEXT = 300_000;

/** Reads what was pasted, applies the edits, and checks the whole. Never throws, whatever was pasted. */
export function workOn(draft: Draft): Outcome {
  const { kind, texts } = draft;
  const text = texts[kind];
  if (text.trim() === '') return { found: [], messages: [] };
  if (text.length > LONGEST_TEXT) {
    const words = `expected at most ${LONGEST_TEXT} characters, received ${text.length}; paste a part of it`;
    return { found: [], messages: [{ severity: 'error', words }] };
  }
  const { found = [], input, messages } = MAKERS[kind](text, draft);
  if (input === undefined) return { found, messages };
  const edited = withEdits(input, draft.edits);
  const findings = checkDataset(edited, texts.article.trim() === '' ? {} : { article: texts.article }).findings;
  const { dataset } = readDataset(edited);
  const all = [...messages, ...findings.map((finding) => messageOf(finding, draft))];
  return { found, messages: all, ...(dataset && { dataset, input: edited as DatasetInput }) };
}

/** What is made of a text before edits. */
interface Made {
  readonly found?: readonly FoundFigure[];
  readonly input?: unknown;
  readonly messages: readonly Message[];
}

const MAKERS: Readonly<Record<Kind, (text: string, draft: Draft) => Made>> = {
  article(text, { language, facts }) {
    const found = findFigures(text, { language, year: yearOf(facts.date) });
    if (found.length === 0) return { messages: [{ severity: 'note', words: 'No figure was found in the text.' }] };
    const date = facts.date.trim() || String(latestYear(text) ?? '');
    if (date === '') return { found, messages: [NO_DATE] };
    const { dataset, asText } = draftDataset(found, { language, date, title: facts.title });
    const byId = new Map(found.map((figure) => [figure.id, figure]));
    const messages = asText.map(({ id, reason }): Message => {
      const { printed = id, start = 0 } = byId.get(id) ?? {};
      const at = { kind: 'article' as const, line: lineAt(text, start) };
      return { severity: 'note', words: `“${printed}” stays text: ${reason}`, at };
    });
    return { found, input: withPublisher(dataset, facts.publisher), messages };
  },

  table(text, { language, facts }) {
    const { publisher, title, date } = facts;
    const known = { ...TO_ADD, ...(publisher && { publisher }), ...(title && { title }) };
    const { dataset, issues } = readTable(text, { language, ...known, ...(date && { published: date }) });
    const messages = issues.map(({ severity, message, row }): Message => ({
      severity: severity === 'fault' ? 'error' : 'note',
      words: message,
      // Cells of several lines make rows and lines differ.
      ...(!hasLinesInCells(text) && { at: { kind: 'table', line: row } }),
    }));
    return { input: dataset, messages };
  },

  dataset(text) {
    const deep = tooDeepAt(text);
    if (deep !== undefined) {
      const words = `JSON: expected at most ${MOST_LEVELS} levels, one in another`;
      return { messages: [{ severity: 'error', words, at: { kind: 'dataset', line: lineAt(text, deep) } }] };
    }
    const errors: ParseError[] = [];
    const input: unknown = parse(text, errors, { disallowComments: true });
    const [first] = errors;
    if (!first) return { input, messages: [] };
    const words = `JSON: ${spaced(printParseErrorCode(first.error))}`;
    return { messages: [{ severity: 'error', words, at: { kind: 'dataset', line: lineAt(text, first.offset) } }] };
  },
};

const TO_ADD = { publisher: 'publisher to be added', title: 'headline to be added' };

const NO_DATE: Message = {
  severity: 'error',
  words: 'Expected the date of the article: a day, a month or a year, such as 2024-11. The text prints no year.',
};

function yearOf(date: string): number | undefined {
  const [year] = /^\d{4}(?=$|-)/.exec(date.trim()) ?? [];
  return year === undefined ? undefined : Number(year);
}

function withPublisher(dataset: DatasetInput, publisher: string): DatasetInput {
  if (publisher.trim() === '') return dataset;
  const words = everywhere(dataset.source.publisher, publisher.trim());
  return { ...dataset, source: { ...dataset.source, publisher: words } };
}

/** The same words in every language that a text has. */
function everywhere(text: Text, words: string): Text {
  return Object.fromEntries(Object.keys(text).map((language) => [language, words])) as unknown as Text;
}

/** The dataset with what was changed in its charts; anything that is none is left to the check. */
function withEdits(input: unknown, edits: Draft['edits']): unknown {
  if (!readDataset(input).dataset) return input;
  const dataset = input as DatasetInput;
  const charts = Object.entries(dataset.charts).map(([id, chart]) => {
    const edit = ownEntry(edits, id);
    return [id, edit ? edited(typesFor(dataset, id).get(edit.type ?? chart.type) ?? chart, edit) : chart];
  });
  return { ...dataset, charts: Object.fromEntries(charts) as DatasetInput['charts'] };
}

type ChartInput = DatasetInput['charts'][string];

function edited({ subtitle, notes, ...chart }: ChartInput, { words }: ChartEdit): ChartInput {
  const below = withWords(subtitle ?? BLANK, words.subtitle);
  const lines = notesWith(notes ?? [], words.notes);
  return {
    ...chart,
    title: withWords(chart.title, words.title),
    ...(!isBlank(below) && { subtitle: below }),
    ...(lines.length > 0 && { notes: lines }),
  };
}

const BLANK: Text = { zh: '', en: '' };

/** A text with other words in some languages; one that is left empty has those of another, so that none is missing. */
function withWords(text: Text, words: Readonly<Partial<Record<string, string>>> = {}): Text {
  const all: Record<string, string | undefined> = { ...text, ...words };
  const known = Object.values(all).find((each) => each?.trim()) ?? '';
  for (const language of Object.keys(all)) if (!all[language]?.trim()) all[language] = known;
  return all as unknown as Text;
}

function isBlank(text: Text): boolean {
  return text.zh.trim() === '';
}

function notesWith(notes: readonly Text[], words: ChartEdit['words']['notes'] = {}): readonly Text[] {
  const lines = Object.entries(words).map(([language, text]) => [language, text.split('\n')] as const);
  const count = Math.max(notes.length, ...lines.map(([, each]) => each.length));
  const all = Array.from({ length: count }, (_, index) => {
    const line = Object.fromEntries(lines.map(([language, each]) => [language, each[index] ?? '']));
    return withWords(notes[index] ?? BLANK, line);
  });
  return all.filter((note) => !isBlank(note));
}

function messageOf({ severity, message, suggestion, place, path }: Finding, { kind, texts }: Draft): Message {
  const inDataset = kind === 'dataset' ? { kind, line: jsonPlaces(texts.dataset)(path).startLine } : undefined;
  const at = inDataset ?? (place && { kind: 'article' as const, line: place.line });
  return { severity, words: message, ...(suggestion !== undefined && { suggestion }), ...(at && { at }) };
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\n\r]/).length;
}

function hasLinesInCells(table: string): boolean {
  return table.split(/\r\n|[\n\r]/).some((line) => (line.split('"').length - 1) % 2 === 1);
}

/** The name of an error as words: PropertyNameExpected becomes “property name expected”. */
function spaced(name: string): string {
  return name.replace(/(?!^)(?=[A-Z])/g, ' ').toLowerCase();
}
