import type { Language } from '../dataset/language.js';
import { capitalize, joinParts, listWords } from '../dataset/list-words.js';
import { nameInText } from '../dataset/worded-figure.js';
import { chartType } from './chart-type.js';
import { namesApart, sayAmount, toldApart } from './parts/amount-words.js';
import { layoutBarPanel } from './parts/bar-panel.js';

/** A whole and parts of it on one axis, each part over a pale bar of the whole. What is left over is never drawn. */
export const partOfWhole = chartType({
  roles: {
    /** What the parts are parts of. */
    whole: { kinds: ['count', 'money'] },
    /** The parts; they need not add up. */
    parts: { kinds: ['count', 'money'], many: true, unitOf: 'whole' },
  },

  layout({ whole, parts }, frame) {
    const { language } = frame;
    const figures = [whole, ...parts];
    const names = namesApart(figures, language);
    const bars = figures.map((figure, index) => {
      const name = names[index] ?? '';
      if (index === 0) return { figure, name: capitalize(name, language), tone: 'context' } as const;
      const nameAsPart = capitalize(amongWhole(name, language), language);
      return { figure, name: nameAsPart, tone: 'subject', whole: whole.figure.quantity } as const;
    });
    return layoutBarPanel({ bars }, frame);
  },

  sentence({ whole, parts }, language) {
    const [, ...named] = toldApart([whole, ...parts], language);
    const told = named.map((part) => sayAmount(part.labelInText, part, language));
    const all = sayAmount(nameInText(whole, language), whole, language);
    const said = listWords([all, amongWhole(listWords(told, language), language)], language);
    return joinParts([said], language);
  },
});

/** A part is named as one, so that its bar is not read as something beside the whole. */
function amongWhole(name: string, language: Language): string {
  return { zh: `其中${name}`, en: `of which ${name}`, 'zh-TW': `其中${name}` }[language];
}
