import { AMOUNTS } from './extremes/amounts.js';
import { CARDS } from './extremes/cards.js';
import { CHANGES } from './extremes/changes.js';
import { EVENTS } from './extremes/events.js';
import { LEVELS } from './extremes/levels.js';
import { PARTS } from './extremes/parts.js';
import { RATES } from './extremes/rates.js';
import { SHARES } from './extremes/shares.js';
import { UNIT_GRIDS } from './extremes/units.js';
import { LONG } from './extreme-words.js';
import type { Given } from './given-charts.js';
import { words } from './given-figures.js';

/** The same chart with all that figures can have beside what is drawn: places, of which one is long, times and notes. */
function withPlacesAndTimes({ figures, charts }: Given): Given {
  const placed = Object.entries(figures).map(([id, figure], index) => {
    const place = index === 0 ? LONG : words(`某地${index}`, `place ${index}`);
    const asOf = index % 2 ? { on: '2024-09-30' } : { in: '2023' };
    return [id, { ...(figure as object), place, asOf, note: LONG }] as const;
  });
  return { figures: Object.fromEntries(placed), charts };
}

const PLACED = [
  'amounts, every hedge, small',
  'a card with long words',
  'a rise to over',
  'events crowded at both ends',
  'ninety units',
  'parts of every hedge of a whole that is nearly',
  'ranges of every kind',
  'rates from 0.001 to 1',
  'shares, every hedge, middle',
  'units with exceptions and others',
];

const PLAIN: Readonly<Record<string, Given>> = {
  ...AMOUNTS,
  ...CARDS,
  ...CHANGES,
  ...EVENTS,
  ...LEVELS,
  ...PARTS,
  ...RATES,
  ...SHARES,
  ...UNIT_GRIDS,
};

/** Charts at the edge of what articles can ask for, by what is extreme in them. */
export const EXTREMES: Readonly<Record<string, Given>> = {
  ...PLAIN,
  ...Object.fromEntries(PLACED.map((name) => [`${name}, with places and times`, withPlacesAndTimes(PLAIN[name]!)])),
};
