import { wholeMultiple } from '../dataset/compare.js';
import { listWords, withColon } from '../dataset/list-words.js';
import { isChinese } from '../dataset/language.js';
import type { WordedFigure } from '../dataset/worded-figure.js';
import { chartType } from './chart-type.js';
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
    const isByPlace = areToldByPlace(figures);
    const rates = figures.map((figure): RateRow => {
      const name = isByPlace ? figure.place : figure.label;
      return { figure, name, tone: figure === subject ? 'subject' : 'context' };
    });
    const cells = frame.form === 'icons' ? arrayCells(figures) : undefined;
    return cells === undefined ? layoutBarPanel({ bars: rates }, frame) : layoutIconArrays(rates, cells, frame);
  },

  sentence({ subject, against }, language) {
    const figures = [subject, ...against];
    const times =
      against.length === 1 ? wholeMultiple(subject.figure.quantity, against[0]?.figure.quantity) : undefined;
    const isByPlace = areToldByPlace(figures);
    const rates = figures.map((figure) => {
      const name = isByPlace ? figure.placeInText : figure.labelInText;
      return isChinese(language) ? `${name}${figure.phrase}` : `${name} ${figure.phrase}`;
    });
    const said = withColon(subject.label, listWords(rates, language), language);
    if (times === undefined) return said + (isChinese(language) ? '。' : '.');
    return {
      zh: `${said}，前者是后者的${times}倍。`,
      en: `${said}; the first is ${times} times the second.`,
      'zh-TW': `${said}，前者是後者的${times}倍。`,
    }[language];
  },
});

/** Whether places tell the figures apart; otherwise labels have to. */
function areToldByPlace(figures: readonly WordedFigure[]): boolean {
  const places = new Set(figures.map(({ place }) => place));
  return places.size === figures.length && !places.has('');
}
