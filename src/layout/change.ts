import { capitalize, joinParts, withColon } from '../dataset/list-words.js';
import { chartType } from './chart-type.js';
import { namesApart, sayAmounts } from './parts/amount-words.js';
import { layoutBarPanel, type BarPanel } from './parts/bar-panel.js';
import { layoutBracket } from './parts/change-bracket.js';

const KINDS = ['count', 'money', 'rate', 'share'] as const;

/** An amount at two times, from zero, and by how much it rose or fell. */
export const change = chartType({
  roles: {
    /** The earlier amount. */
    before: { kinds: KINDS },
    /** The later amount, which the story is about. */
    after: { kinds: KINDS, unitOf: 'before' },
    /** By how much the later one is more or less. */
    change: { kinds: ['change'], optional: true, unitOf: 'before' },
  },

  layout({ before, after, change: difference }, frame) {
    const [first = '', second = ''] = namesApart([before, after], frame.language);
    const bars = [
      { figure: before, name: capitalize(first, frame.language), tone: 'context' },
      { figure: after, name: capitalize(second, frame.language), tone: 'subject' },
    ] as const;
    if (!difference) return layoutBarPanel({ bars }, frame);
    const layoutBelow: BarPanel['layoutBelow'] = (scale, y) =>
      layoutBracket(difference, { before, after, scale, y }, frame);
    return layoutBarPanel({ bars, layoutBelow }, frame);
  },

  sentence({ before, after, change: difference }, language) {
    const amounts = sayAmounts([before, after], language);
    const said = difference ? [withColon(difference.labelInText, difference.phrase, language)] : [];
    return joinParts([...amounts, ...said], language);
  },
});
