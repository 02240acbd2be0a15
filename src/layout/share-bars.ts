import { chartType } from './chart-type.js';
import { labelsFit, layoutAxis } from './parts/axis.js';
import { layoutBarRow } from './parts/bar-row.js';
import { barScale, markRoom, reach } from './parts/bar-scale.js';
import { stackRows } from './parts/stack.js';

/** Shares of a whole, each drawn inside a bar that stands for the whole, with the counts behind them at hand. */
export const shareBars = chartType({
  roles: {
    /** The shares. */
    shares: { kinds: ['share'], many: true },
    /** The counts that the shares were taken from, in the same order. */
    counts: { kinds: ['count'], many: true, optional: true },
  },

  layout({ shares, counts }, frame) {
    const max = Math.max(1, ...shares.map(reach));
    const scale = barScale(shares, { max, room: markRoom, frame });
    const pairs = shares.map((share, index) => ({ share, companion: counts[index] }));
    const rows = stackRows(
      pairs,
      ({ share, companion }, y) =>
        layoutBarRow(share, { name: share.label, y, tone: 'subject', scale, companion, hasTrack: true }, frame),
      frame,
    );
    const wholes = new Set(shares.map(({ of }) => of));
    const [whole = ''] = wholes.size === 1 ? wholes : [];
    const stopsAlong = (x: (value: number) => number, label: string) => [
      { x: 0, label: '0' },
      { x: x(1), label },
    ];
    const named = whole === '' ? '100%' : `${whole} = 100%`;
    const label = labelsFit(stopsAlong(scale.narrowestX, named), frame) ? named : '100%';
    const stops = (x: (value: number) => number) => stopsAlong(x, label);
    const place = { bottom: rows.height, rises: [], narrowestStops: stops(scale.narrowestX) };
    const axis = layoutAxis(stops(scale.x), place, frame);
    return { ...rows, height: rows.height + axis.height, marks: [...rows.marks, ...axis.labels] };
  },

  sentence({ shares, counts }, language) {
    const parts = shares.map(({ label, of, phrase }, index) => {
      const count = counts[index]?.phrase;
      if (language === 'zh') return `${label}占${of}${phrase}${count ? `（${count}）` : ''}`;
      return `${label}: ${phrase}${of ? ` of ${of}` : ''}${count ? ` (${count})` : ''}`;
    });
    return language === 'zh' ? `${parts.join('，')}。` : `${parts.join('; ')}.`;
  },
});
