import { wholeMultiple } from '../dataset/compare.js';
import { capitalize, listParts, listWords, withColon } from '../dataset/list-words.js';
import { isChinese, type Language } from '../dataset/language.js';
import { differInTime, type WordedFigure } from '../dataset/worded-figure.js';
import { chartType } from './chart-type.js';
import { areApart, sayAmounts, toldApart } from './parts/amount-words.js';
import { layoutBarPanel } from './parts/bar-panel.js';
import { arrayCells, layoutIconArrays, type RateRow } from './parts/icon-arrays.js';

/** Rates of a subject and of what it is compared with. */
export const rateComparison = chartType({
  roles: {
    /** The rate that the story is about. */
    subject: { kinds: ['rate', 'share'] },
    /** The rates it is compared with. */
    against: { kinds: ['rate', 'share'], many: true },
  },

  /** Bars on one axis from zero, or arrays of squares on one denominator where all rates can be drawn so. */
  forms: ['bars', 'icons'],

  layout({ subject, against }, frame) {
    const figures = [subject, ...against];
    const names = rowNames(figures, frame.language);
    const rates = figures.map((figure, index): RateRow => {
      return { figure, name: names[index] ?? '', tone: index === 0 ? 'subject' : 'context' };
    });
    const cells = frame.form === 'icons' ? arrayCells(figures) : undefined;
    return cells === undefined ? layoutBarPanel({ bars: rates }, frame) : layoutIconArrays(rates, cells, frame);
  },

  sentence({ subject, against }, language) {
    const figures = [subject, ...against];
    const times =
      against.length === 1 ? wholeMultiple(subject.figure.quantity, against[0]?.figure.quantity) : undefined;
    const said = sayRates(figures, language);
    if (times === undefined) return said + (isChinese(language) ? '。' : '.');
    return {
      zh: `${said}，前者是后者的${times}倍。`,
      en: `${said}; the first is ${times} times the second.`,
      'zh-TW': `${said}，前者是後者的${times}倍。`,
    }[language];
  },
});

/** Names of rows: places alone where they tell rates of one label apart. */
function rowNames(figures: readonly WordedFigure[], language: Language): readonly string[] {
  if (areToldByPlace(figures)) return figures.map(({ place }) => place);
  return toldApart(figures, language, haveOwnPlaces(figures) ? () => '' : undefined).map(({ label }) => label);
}

/** All rates, hedges kept: their label once where places tell them apart. */
function sayRates(figures: readonly WordedFigure[], language: Language): string {
  if (!areToldByPlace(figures)) return capitalize(listParts(sayAmounts(figures, language), language), language);
  const rates = figures.map(({ placeInText, phrase }) => placeInText + (isChinese(language) ? '' : ' ') + phrase);
  return withColon(figures[0]?.label ?? '', listWords(rates, language), language);
}

/** Whether places are all in which the figures differ. */
function areToldByPlace(figures: readonly WordedFigure[]): boolean {
  return haveOwnPlaces(figures) && !differInTime(figures) && new Set(figures.map(({ label }) => label)).size === 1;
}

function haveOwnPlaces(figures: readonly WordedFigure[]): boolean {
  const places = figures.map(({ place }) => place);
  return areApart(places) && !places.includes('');
}
