import type { RowCells } from './read-header.js';

/** What stands in the column “chart” of a figure that is drawn in none. */
const DRAWN_NOWHERE: readonly string[] = ['-', '–', '—', 'none', '无', '無'];

/** Whether a row asks that no chart draws its figure. */
export function isDrawnNowhere(cells: RowCells): boolean {
  return DRAWN_NOWHERE.includes(cells.text('chart').toLowerCase());
}
