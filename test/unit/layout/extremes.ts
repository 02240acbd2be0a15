import { AMOUNTS } from './extremes/amounts.js';
import { CARDS } from './extremes/cards.js';
import { CHANGES } from './extremes/changes.js';
import { EVENTS } from './extremes/events.js';
import { LEVELS } from './extremes/levels.js';
import { PARTS } from './extremes/parts.js';
import { RATES } from './extremes/rates.js';
import { SHARES } from './extremes/shares.js';
import { UNIT_GRIDS } from './extremes/units.js';
import type { Given } from './given-charts.js';

/** Charts at the edge of what articles can ask for, by what is extreme in them. */
export const EXTREMES: Readonly<Record<string, Given>> = {
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
