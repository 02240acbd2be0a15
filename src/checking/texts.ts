import { LANGUAGES, type Language } from '../dataset/language.js';
import type { Chart, Figure } from '../dataset/schema.js';
import type { Text } from '../dataset/text.js';

type Path = readonly (string | number)[];

/** Words of a dataset in one language. */
export interface Words {
  readonly words: string;
  readonly language: Language;
  /** Where they stand in the dataset. */
  readonly path: Path;
}

/** What a chart says of its figures: title, subtitle and notes, in every language. Corrections say what was wrong. */
export function wordsOfChart(id: string, { title, subtitle, notes = [] }: Chart): readonly Words[] {
  const path = ['charts', id];
  return [
    ...wordsOf(title, [...path, 'title']),
    ...wordsOf(subtitle, [...path, 'subtitle']),
    ...notes.flatMap((note, index) => wordsOf(note, [...path, 'notes', index])),
  ];
}

/** All that a figure says beside its quantity and date: label and note, in every language. */
export function wordsOfFigure(id: string, { label, note }: Figure): readonly Words[] {
  const path = ['figures', id];
  return [...wordsOf(label, [...path, 'label']), ...wordsOf(note, [...path, 'note'])];
}

function wordsOf(text: Text | undefined, path: Path): readonly Words[] {
  return LANGUAGES.flatMap((language): readonly Words[] => {
    const words = text?.[language];
    return words === undefined ? [] : [{ words, language, path: [...path, language] }];
  });
}
