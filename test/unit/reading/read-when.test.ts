import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayText } from '../../../src/dataset/day.js';
import { formatIsoDays, formatWhen } from '../../../src/dataset/date-words.js';
import { LANGUAGES } from '../../../src/dataset/language.js';
import { stretchOf, type When } from '../../../src/dataset/when.js';
import { readWhen, type WhenReading } from '../../../src/reading/read-when.js';
import { CHINESE_DATES, EDTF_DATES, ENGLISH_DATES, NO_DATES, WITHOUT_YEAR } from './dates.js';
import { anyCharacter } from './any-character.js';

const YEAR = { year: 2024 } as const;

/** A reading in short, as the tables have it. */
function inShort(reading: WhenReading): string {
  if (!reading.when) return `refused: ${reading.reason}`;
  const { when, isAsOf, isApproximate, notes } = reading;
  const dates = Object.entries(when).map(([hedge, date]) => [hedge, date].flat().join(' '));
  return [isAsOf && 'asOf', isApproximate && 'about', ...dates, notes.length > 0 && 'noted'].filter(Boolean).join(' ');
}

describe('readWhen reads dates as they are printed', () => {
  test.each(CHINESE_DATES)('%s: %s', (text, reading) => {
    expect(inShort(readWhen(text, YEAR))).toBe(reading);
  });

  test.each(ENGLISH_DATES)('%s: %s', (text, reading) => {
    expect(inShort(readWhen(text, YEAR))).toBe(reading);
    expect(inShort(readWhen(` ${text.toUpperCase()}, `, YEAR))).toBe(reading);
  });

  test.each(EDTF_DATES)('%s: %s', (text, reading) => {
    expect(inShort(readWhen(text))).toBe(reading);
  });

  test.each(NO_DATES)('%s is none: %s', (text, reason) => {
    expect(inShort(readWhen(text, YEAR))).toMatch(`refused: `);
    expect(inShort(readWhen(text, YEAR))).toContain(reason);
  });

  test.each(WITHOUT_YEAR)('%s needs the year', (text) => {
    expect(inShort(readWhen(text))).toBe('refused: The year is left out: hand it in as “year”.');
    expect(readWhen(text, YEAR).when).not.toBeNull();
  });

  test('gives the words that it read', () => {
    expect(readWhen('\u3000到3月底，', YEAR)).toEqual({
      when: { by: '2024-03-31' },
      text: '到3月底',
      isAsOf: false,
      isApproximate: false,
      notes: [],
    });
  });
});

const day = fc.integer({ min: 0, max: 40000 }).map(dayText);
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length));
const whens: fc.Arbitrary<When> = fc.oneof(
  day.map((on) => ({ on })),
  fc.tuple(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: 1, max: 800 })).map(([first, days]) => ({
    on: dayText(first),
    until: dayText(first + days),
  })),
  date.map((before) => ({ before })),
  date.map((by) => ({ by })),
  date.map((after) => ({ after })),
  date.filter((each) => each.length < 10).map((period) => ({ in: period })),
  fc
    .tuple(fc.integer({ min: 0, max: 40000 }), fc.integer({ min: 1, max: 800 }), fc.constantFrom(4, 7, 10))
    .map(([first, days, length]) => [dayText(first).slice(0, length), dayText(first + days).slice(0, length)] as const)
    .filter(([from, to]) => from < to)
    .map((between) => ({ between })),
);

describe('readWhen reads what formatWhen writes', () => {
  test.each(LANGUAGES)('%s', (language) => {
    fc.assert(
      fc.property(whens, (when) => {
        const text = formatWhen(when, { language });
        const reading = readWhen(text);
        expect(reading.when && stretchOf(reading.when), `${text} → ${inShort(reading)}`).toEqual(stretchOf(when));
      }),
    );
  });

  test.each(LANGUAGES)('%s, without the year that is handed in', (language) => {
    fc.assert(
      fc.property(whens, (when) => {
        fc.pre(!('until' in when || 'between' in when));
        const year = Number(/\d{4}/.exec(JSON.stringify(when))?.[0]);
        const text = formatWhen(when, { language, withYear: false });
        const reading = readWhen(text, { year });
        expect(reading.when && stretchOf(reading.when), `${text} → ${inShort(reading)}`).toEqual(stretchOf(when));
      }),
    );
  });

  test('and the days that formatIsoDays writes, but for whether they are known one by one', () => {
    fc.assert(
      fc.property(whens, (when) => {
        const { when: read } = readWhen(formatIsoDays(when));
        const { start, end } = stretchOf(when);
        expect(read && stretchOf(read)).toMatchObject({ start, end });
      }),
    );
  });
});

describe('readWhen withstands any text', () => {
  const pieces = fc.constantFrom(
    ...'2024 12 3 年 月 日 号 至 到 前 后 底 初 中 旬 截至 自 起 以来 今年 去年 次年 二十 三 - – / .. ~ [ ] by the end of March May 2024- in since and to 1st'.split(
      ' ',
    ),
    ' ',
  );
  const texts = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(pieces).map((parts) => parts.join('')),
  );

  test('without an error, and with a date that a dataset can hold or a reason', () => {
    fc.assert(
      fc.property(texts, fc.option(fc.integer({ min: 1, max: 9998 }), { nil: undefined }), (text, year) => {
        const reading = readWhen(text, { year });
        if (!reading.when) {
          expect(reading.reason).toMatch(/\S/);
          return;
        }
        const { start, end } = stretchOf(reading.when);
        expect([start, end]).not.toContain(NaN);
        expect((start ?? -Infinity) < (end ?? Infinity)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['2', '二', '年', '到', '2024年', '3月', '/', ' ', '\u3000', 'may ', '\u{1F600}'])(
    'a megabyte of “%s”',
    (piece) => {
      const start = performance.now();
      expect(readWhen(piece.repeat(Math.ceil(1e6 / piece.length)), YEAR).when).toBeNull();
      expect(performance.now() - start).toBeLessThan(10_000);
    },
  );

  test('and reads ten thousand within seconds', () => {
    const start = performance.now();
    for (let round = 0; round < 10_000; round += 1) readWhen(CHINESE_DATES[round % CHINESE_DATES.length]![0], YEAR);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
