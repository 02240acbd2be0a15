import { isChinese, type Language } from '../dataset/language.js';
import { capitalize, withRemarks } from '../dataset/list-words.js';
import { nameInText, type WordedFigure } from '../dataset/worded-figure.js';
import { chartType } from './chart-type.js';
import { toldApart } from './parts/amount-words.js';
import { labelsFit, layoutAxis } from './parts/axis.js';
import { layoutBarRow, WHOLE_OF_SHARES } from './parts/bar-row.js';
import { barScale, markRoom, reach } from './parts/bar-scale.js';
import { stackRows } from './parts/stack.js';

/** Shares of a whole, each drawn inside a bar that stands for the whole, with the counts behind them at hand. */
export const shareBars = chartType({
  roles: {
    /** The shares. */
    shares: { kinds: ['share'], many: true },
    /** The counts that the shares were taken from, in the same order. */
    counts: { kinds: ['count'], many: true, optional: true, asWords: true, along: 'shares' },
  },

  layout({ shares, counts }, frame) {
    const max = Math.max(1, ...shares.map(reach));
    const scale = barScale(shares, { max, room: markRoom, frame });
    const named = toldApart(shares, frame.language, labelAndWhole);
    const pairs = named.map((share, index) => ({ share, companion: counts[index] }));
    const wholes = new Set(shares.map(({ of }) => of));
    const [whole = ''] = wholes.size === 1 ? wholes : [];
    const rows = stackRows(
      pairs,
      ({ share, companion }, y) => {
        const name = wholes.size === 1 ? share.label : withWhole(share, frame.language);
        return layoutBarRow(share, { name, y, tone: 'subject', scale, companion, whole: WHOLE_OF_SHARES }, frame);
      },
      frame,
    );
    const stopsAlong = (x: (value: number) => number, label: string) => [
      { x: 0, label: '0%' },
      { x: x(1), label },
    ];
    const wholeName = whole === '' ? '100%' : `${capitalize(whole, frame.language)} = 100%`;
    const label = labelsFit(stopsAlong(scale.narrowestX, wholeName), frame) ? wholeName : '100%';
    const stops = (x: (value: number) => number) => stopsAlong(x, label);
    const place = { bottom: rows.height, rises: [], narrowestStops: stops(scale.narrowestX) };
    const axis = layoutAxis(stops(scale.x), place, frame);
    return { ...rows, height: rows.height + axis.height, marks: [...rows.marks, ...axis.labels] };
  },

  sentence({ shares, counts }, language) {
    const named = toldApart(shares, language, labelAndWhole);
    const parts = named.map((share, index) => {
      const { of, phrase } = share;
      const name = nameInText(share, language);
      const said = isChinese(language) ? `${name}占${of}${phrase}` : `${name}: ${phrase}${of ? ` of ${of}` : ''}`;
      return withRemarks(said, [counts[index]?.phrase ?? ''], language);
    });
    return isChinese(language) ? `${parts.join('，')}。` : `${capitalize(parts.join('; '), language)}.`;
  },
});

const labelAndWhole = ({ label, of }: WordedFigure) => label + of;

/** The label with the whole that it is a share of, where shares of different wholes stand on one axis. */
function withWhole({ label, of }: WordedFigure, language: Language): string {
  return withRemarks(label, [of === '' ? '' : isChinese(language) ? `占${of}` : `of ${of}`], language);
}
