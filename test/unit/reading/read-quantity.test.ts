import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/dataset/language.js';
import { formatQuantity } from '../../../src/dataset/quantity-words.js';
import { HEDGES, withBounds, type Hedge, type Quantity } from '../../../src/dataset/quantity.js';
import { readingWords } from '../../../src/dataset/reading-words.js';
import { findQuantities } from '../../../src/reading/find-quantities.js';
import { readQuantity } from '../../../src/reading/read-quantity.js';
import type { QuantityReading } from '../../../src/reading/reading.js';
import { FIGURES_EN, NON_FIGURES_EN } from './phrases-en.js';
import { FIGURES_ZH, NON_FIGURES_ZH } from './phrases-zh.js';
import type { FigureClass, FigureRow, NonFigureClass } from './phrases.js';

/** The ends of a hedged value by the rule: exact both, nearly and upTo the high one, over and atLeast the low one, about none. */
const ENDS: Readonly<Record<Exclude<Hedge, 'between'>, readonly [low: boolean, high: boolean]>> = {
  exact: [true, true],
  nearly: [false, true],
  upTo: [false, true],
  over: [true, false],
  atLeast: [true, false],
  about: [false, false],
};

/** Notes that a figure is shown as text with. */
const AS_TEXT = ['contradiction', 'ambiguous', 'impossible', 'vague', 'unread', 'hedgedRange', 'denied'];

function expected([text, kind, hedge, amount, unit, note]: FigureRow) {
  const isRange = Array.isArray(amount);
  const isOpen = note === 'contradiction' || amount === null;
  const [hasLow, hasHigh] = isOpen || hedge === 'between' ? [false, false] : ENDS[hedge];
  const value = isRange ? null : (amount as number | null);
  // A fall mirrors: what is below it is more of a fall.
  const isFall = value !== null && value < 0;
  const [low, high] = isRange
    ? (amount as readonly [number, number])
    : [(isFall ? hasHigh : hasLow) ? value : null, (isFall ? hasLow : hasHigh) ? value : null];
  const isDrawable = note === undefined || !AS_TEXT.includes(note);
  return { text, kind, hedge, value, low, high, unit, notes: note ? [note] : [], isDrawable };
}

function read(text: string) {
  const reading = readQuantity(text);
  if (reading.kind === null) return { text, reason: reading.reason };
  const { kind, hedge, value, low, high, unit, notes, isDrawable } = reading;
  return { text: reading.text, kind, hedge, value, low, high, unit, notes: notes.map(({ code }) => code), isDrawable };
}

const rounded = (figure: object) =>
  JSON.parse(
    JSON.stringify(figure, (_key, value: unknown) =>
      typeof value === 'number' ? Number(value.toPrecision(12)) : value,
    ),
  ) as unknown;

const reads = (row: FigureRow) => JSON.stringify(rounded(read(row[0]))) === JSON.stringify(rounded(expected(row)));
const percent = (part: number, whole: number) => `${Math.round((1000 * part) / whole) / 10}%`;

describe.each([
  ['Chinese', FIGURES_ZH, NON_FIGURES_ZH, 300],
  ['English', FIGURES_EN, NON_FIGURES_EN, 150],
] as const)('readQuantity on the list of %s phrases', (name, figures, others, least) => {
  const rows = figures.flatMap(({ rows }: FigureClass) => rows);
  const phrases = others.flatMap(({ phrases }: NonFigureClass) => phrases);

  test(`the list is long enough, a quarter of it no figures, and has no phrase twice`, () => {
    const all = [...rows.map(([text]) => text), ...phrases];
    expect(all.length).toBeGreaterThanOrEqual(least);
    expect(phrases.length / all.length).toBeGreaterThanOrEqual(0.25);
    expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
  });

  test.each(rows.map((row) => ({ row, text: row[0], kind: row[1] })))('reads $text as a $kind', ({ row, text }) => {
    expect(rounded(read(text))).toEqual(rounded(expected(row)));
  });

  test.each(phrases)('gives a reason why “%s” is no figure', (phrase) => {
    const { kind, text, ...rest } = readQuantity(phrase);
    expect([kind, text]).toEqual([null, phrase]);
    expect('reason' in rest ? rest.reason : '').toMatch(/^.+\.$/);
  });

  test('tells recall and false figures by class', () => {
    const lines = [
      ...figures.map(({ why, rows }) => `${percent(rows.filter(reads).length, rows.length)} of ${rows.length}: ${why}`),
      ...others.map(
        ({ why, phrases }) =>
          `${phrases.filter((phrase) => readQuantity(phrase).kind !== null).length} false of ${phrases.length}: ${why}`,
      ),
    ];
    const recall = percent(rows.filter(reads).length, rows.length);
    const falseFigures = phrases.filter((phrase) => readQuantity(phrase).kind !== null);
    console.info(
      `${name}: ${recall} of ${rows.length} figures, ${falseFigures.length} false of ${phrases.length}\n  ${lines.join('\n  ')}`,
    );
    expect(recall).toBe('100%');
    expect(falseFigures).toEqual([]);
  });

  test('findQuantities finds the same figure in a sentence', () => {
    const [before, after] = name === 'Chinese' ? ['据报道，', '。'] : ['It said that, ', '.'];
    const lost = rows.filter(([text, kind, , , , note]) => {
      const found = findQuantities(`${before}${text}${after}`);
      const alone = findQuantities(text);
      return kind !== undefined && note === undefined && found.length !== alone.length;
    });
    expect(lost.map(([text]) => text)).toEqual([]);
  });
});

test.each([
  ['3个百分点', 'percentage-point'],
  ['半个百分点', 'percentage-point'],
  ['3 percentage points', 'percentage-point'],
  ['up 3% points', 'percentage-point'],
  ['3个千分点', null],
  ['3%', null],
  ['5 yuan', 'CNY'],
  ['5 yuan a month', null],
  ['5元/人', null],
  ['3人', 'person'],
])('names the unit of %s as every dataset does: %s', (text, unitId) => {
  expect(readQuantity(text)).toMatchObject({ unitId });
});

const LOSS: Quantity = { kind: 'money', unit: 'CNY', hedge: 'exact', value: -3_200_000, low: null, high: null };

describe.each(HEDGES.filter((hedge) => hedge !== 'between'))('a loss that is hedged with %s', (hedge) => {
  test.each(LANGUAGES)('is read in %s from the words that charts and details have for it', (language) => {
    const loss = withBounds({ ...LOSS, hedge });
    for (const words of [formatQuantity(loss, { language }), readingWords(loss, { language })]) {
      const { kind, unitId, value, low, high, ...read } = readQuantity(words, { language }) as QuantityReading;
      expect({ words, kind, unit: unitId, hedge: read.hedge, value, low, high }).toEqual({ words, ...loss });
      expect(read.notes).toEqual([]);
    }
  });
});

test('10,000 phrases are read with less than a second of work', () => {
  const texts = [...FIGURES_ZH, ...FIGURES_EN].flatMap(({ rows }) => rows.map(([text]) => text));
  const phrases = Array.from({ length: 10_000 }, (_, at) => texts[at % texts.length] ?? '');
  const works = [1, 2, 3].map(() => {
    const before = process.cpuUsage();
    for (const phrase of phrases) readQuantity(phrase);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  // The best of three: the first pays for compiling, and other work on the machine slows any of them.
  expect(Math.min(...works)).toBeLessThan(1);
}, 60_000);
