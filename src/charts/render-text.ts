import { LANGUAGE_TAG, type Language } from '../dataset/language.js';
import { listParts, withColon, withRemarks } from '../dataset/list-words.js';
import type { Dataset } from '../dataset/schema.js';
import { TABLE_HEADS, type TableRow } from '../dataset/table.js';
import { harmlessText } from '../render/harmless-text.js';
import { notesWithoutMarks } from './chart-table.js';
import { languageFor, type LanguageOption } from './language-for.js';
import { wordChart } from './worded-chart.js';

/**
 * Renders a chart as plain text, for readers who get nothing else: in a message, a mail, a line for a voice. Title and
 * subtitle, the sentence, a line for each figure with its phrase, its date, its place and what its hedge means, then notes,
 * corrections, the source and its address. Blocks stand apart by an empty line; no line begins with a mark.
 * @param dataset - a dataset from `defineDataset` or `readDataset`
 * @param chartId - id of one of its charts
 * @returns lines that end in `\n`; signs that turn the direction of words are taken out, control characters become U+FFFD
 * @throws RangeError for a dataset that was not read, an unknown chart or language
 */
export function renderText(dataset: Dataset, chartId: string, { language }: LanguageOption = {}): string {
  const chart = wordChart(dataset, chartId, languageFor(dataset, language), false);
  const blocks = [
    [chart.title, chart.subtitle],
    [chart.sentence],
    chart.table.map((row) => figureLine(row, chart.language)),
    notesWithoutMarks(chart),
    chart.corrections,
    [chart.source, chart.sourceAddress ?? ''],
  ];
  const written = blocks.map((lines) => lines.map((line) => harmlessText(line).trim()).filter((line) => line !== ''));
  return `${written
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** A figure in one line: what it is, what is said of it, and in brackets what is printed and what that means. */
function figureLine({ label, phrase, printed, meaning }: TableRow, language: Language): string {
  const original =
    printed?.lang === undefined || printed.lang === LANGUAGE_TAG[language]
      ? ''
      : withColon(TABLE_HEADS.printed[language], printed.text, language);
  const meant = meaning && meaning.text !== NOTHING ? meaning.text : '';
  // Both may have commas of their own.
  const remark = listParts([original, meant], language);
  return withColon(label.text, withRemarks(phrase?.text ?? NOTHING, [remark], language), language);
}

/** What a cell says where nothing is to be said. */
const NOTHING = '—';
