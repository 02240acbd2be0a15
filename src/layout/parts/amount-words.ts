import { isChinese, type Language } from '../../dataset/language.js';
import { listWords, withColon, withRemarks } from '../../dataset/list-words.js';
import { differInTime, nameInText, saysWords, type WordedFigure } from '../../dataset/worded-figure.js';

/** Names that tell figures apart, as inside a sentence: their labels, with the place and the time where these differ. */
export function namesApart(figures: readonly WordedFigure[], language: Language): readonly string[] {
  const arePlaced = new Set(figures.map(({ place }) => place)).size > 1;
  const areTimed = differInTime(figures);
  return figures.map(({ labelInText: label, placeInText: place, asOf }) => {
    const name = withRemarks(label, [arePlaced && !saysWords(label, place) ? place : ''], language);
    return areTimed && asOf !== '' ? withColon(asOf, name, language) : name;
  });
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
    return sayAmount(isChinese(language) ? time + name : listWords([name, time], language), figure, language);
  });
}

/** What an amount is called and how much it is, as a part of a sentence. */
export function sayAmount(name: string, { phrase }: WordedFigure, language: Language): string {
  return isChinese(language) ? name + phrase : withColon(name, phrase, language);
}
