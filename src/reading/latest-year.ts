import { findDates } from './find-dates.js';

/** The latest year that a text prints: it was published then or later. Undefined where it prints none. */
export function latestYear(text: string): number | undefined {
  let latest: number | undefined;
  for (const { first, last } of findDates(text)) {
    for (const year of [first.year, last?.year]) {
      if (typeof year === 'number' && !(latest !== undefined && latest >= year)) latest = year;
    }
  }
  return latest;
}
