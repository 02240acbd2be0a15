import { isChinese, type Language } from '../../dataset/language.js';
import { capitalize, listWords, withColon, withRemarks } from '../../dataset/list-words.js';
import { differInTime, nameInText, saysWords, type WordedFigure } from '../../dataset/worded-figure.js';

/** Names that tell figures apart, as inside a sentence: their labels, with the place and the time where these differ. */
export function namesApart(figures: readonly WordedFigure[], language: Language): readonly string[] {
  const arePlaced = differInPlace(figures);
  const areTimed = differInTime(figures);
  return figures.map(({ labelInText: label, placeInText: place, asOf }) => {
    const name = withRemarks(label, [arePlaced && !saysWords(label, place) ? place : ''], language);
    return areTimed && asOf !== '' ? withColon(asOf, name, language) : name;
  });
}

function differInPlace(figures: readonly WordedFigure[]): boolean {
  return new Set(figures.map(({ place }) => place)).size > 1;
}

/** Whether no two of some words are the same. */
export function areApart(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}

/**
 * Figures with names that tell them apart: as they are where their labels do, else with their place, and their time
 * where that differs, in each label.
 * @param nameOf - what is said of each anyhow. Default: its label
 */
export function toldApart(
  figures: readonly WordedFigure[],
  language: Language,
  nameOf = ({ label }: WordedFigure) => label,
): readonly WordedFigure[] {
  const areTimed = differInTime(figures);
  if (areApart(figures.map(nameOf)) || !(areTimed || differInPlace(figures))) return figures;
  const names = namesApart(figures, language);
  return figures.map((figure, index) => ({
    ...figure,
    label: capitalize(names[index] ?? '', language),
    labelInText: atTime(nameInText(figure, language), areTimed ? figure.asOf : '', language),
    // The label says it.
    place: '',
  }));
}

function atTime(name: string, time: string, language: Language): string {
  return isChinese(language) ? time + name : listWords([name, time], language);
}

/** Amounts as parts of a sentence; what a figure shares with the one before it is said once. */
export function sayAmounts(figures: readonly WordedFigure[], language: Language): readonly string[] {
  const areTimed = differInTime(figures);
  return figures.map((figure, index) => {
    const before = figures[index - 1];
    const time = areTimed ? figure.asOf : '';
    const isThere = before?.place === figure.place;
    const isSame = isThere && before.label === figure.label && time !== '';
    const name = isSame ? '' : isThere ? figure.labelInText : nameInText(figure, language);
    return sayAmount(atTime(name, time, language), figure, language);
  });
}

/** What an amount is called and how much it is, as a part of a sentence. */
export function sayAmount(name: string, { phrase }: WordedFigure, language: Language): string {
  return isChinese(language) ? name + phrase : withColon(name, phrase, language);
}
