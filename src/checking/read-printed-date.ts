import { formatIsoDays } from '../dataset/date-words.js';
import { stretchOf, type When } from '../dataset/when.js';
import { readWhen, type WhenReading } from '../reading/read-when.js';

/**
 * Reads a printed date. Where it leaves its year out, that of the date in the dataset is taken: which year is meant only the
 * article around it says.
 * @param when - the date that the dataset gives it; if a reading in one of its years is that very date, that is taken
 */
export function readPrintedDate(phrase: string, when: When): WhenReading {
  const years = new Set(formatIsoDays(when).match(/\b\d{4}\b/g));
  const readings = [...years].map((year) => readWhen(phrase, { year: Number(year) }));
  const same = readings.find((reading) => reading.when && isSameTime(reading.when, when));
  return same ?? readings.find((reading) => reading.when) ?? readings[0] ?? readWhen(phrase);
}

/** Whether two dates say the same time: before 9 March is by 8 March. */
export function isSameTime(a: When, b: When): boolean {
  const [one, other] = [stretchOf(a), stretchOf(b)];
  return one.start === other.start && one.end === other.end && one.isExact === other.isExact;
}
