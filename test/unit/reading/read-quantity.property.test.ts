/** What holds for any text and any quantity. A failure prints its seed; `fc.assert(…, { seed, path })` runs it again. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '../../../src/dataset/language.js';
import { boundsOf, HEDGES, QUANTITY_KINDS, type Quantity, type QuantityKind } from '../../../src/dataset/quantity.js';
import { formatQuantity } from '../../../src/dataset/quantity-words.js';
import { faultOf } from '../../../src/dataset/quantity-fault.js';
import { findQuantities } from '../../../src/reading/find-quantities.js';
import { fold } from '../../../src/reading/fold.js';
import { readQuantity } from '../../../src/reading/read-quantity.js';
import type { QuantityReading } from '../../../src/reading/reading.js';

// A machine that has other work takes long over these; what is measured is work.
vi.setConfig({ testTimeout: 120_000 });

/** Pieces that figures are made of: together they go deeper into the grammar than any character would. */
const PIECES =
  '0 1 3 12 2024 27.5 1,234 一 两 三 十 百 千 万 亿 兆 零 几 数 半 成 倍 番 余 多 来 近 约 超过 不到 至少 最高 以上 左右 起 分之 % ‰ 个百分点 ' +
  '元 人 个 家 年 月 日 至 到 — - ~ − + 从 增长 减少 翻 第 、 ， 。 about nearly over up to between and from a third one in five half of dozen ' +
  'million m bn £ $ yuan people times fold percent points rose fell by to the Article - / : ( ) \u00A0 \uD83D\uDE00 \uD83D';
const piece = fc.constantFrom(...PIECES.split(' '), ' ');
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 24 }).map((pieces) => pieces.join(' ')),
);
const language = fc.option(fc.constantFrom(...LANGUAGES), { nil: undefined });

describe('any text', () => {
  test('readQuantity gives a reading that fits itself, or a reason, and never throws', () => {
    fc.assert(
      fc.property(anyText, language, (text, language) => {
        const read = readQuantity(text, { language });
        expect(read.text).toBe(text.trim());
        if (read.kind === null) {
          expect(read.reason).toMatch(/\.$/);
          return;
        }
        // 1800% is printed somewhere; a dataset asks whether it was meant.
        const isDoubtful = !read.isDrawable || read.kind === 'rate';
        expect(isDoubtful ? undefined : faultOf(withoutUnit(read))).toBeUndefined();
        for (const end of [read.value, read.low, read.high]) expect(end === null || Number.isFinite(end)).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test('findQuantities gives places in order, in the text, apart, whose text stands there', () => {
    fc.assert(
      fc.property(anyText, language, (text, language) => {
        let last = 0;
        for (const { start, end, reading } of findQuantities(text, { language })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(reading.text).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('fold keeps every character in its place', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(text).length).toBe(text.length);
      }),
    );
  });
});

/** Seconds of work, whatever else the machine does meanwhile. */
function workOf(act: () => unknown): number {
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** A text of so many characters, made of one piece. */
const repeated = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

describe('a long text takes time in proportion to its length', () => {
  // A reader that looks at the whole text for each figure would need hours for these.
  // prettier-ignore
  test.each([
    '1', '1,234', '1.', '一', '十', '万', '十万', '三四', '一分之', '几十', '余', '1 ', ' ', '　', '近', '不超过', '约3至', '3-', '3至5人', '个半',
    'one ', 'hundred ', 'one hundred and ', 'half a ', 'a quarter of a ', '1/', 'one in ', 'thousands of ', 'a', '-', '1-', '£', '从3到', '%', '1%',
    '2024年1月12日', '第', '1:', 'to 5 ', 'between 5 and ', '3 registered social ', '\uD83D', '持平', 'double',
  ])('100,000 characters of “%s”', (piece) => {
    expect(workOf(() => findQuantities(repeated(piece, 100_000)))).toBeLessThan(6);
  });

  test('a million characters of anything, read as a text and as a phrase', () => {
    const pieces = fc.sample(piece, { numRuns: 2000, seed: 20241105 });
    const text = repeated(pieces.join(''), 1_000_000);
    expect(workOf(() => findQuantities(text))).toBeLessThan(30);
    expect(workOf(() => expect(readQuantity(text).kind).toBeNull())).toBeLessThan(1);
  });
});

/** A quantity with the things a reading has and a dataset does not. */
function withoutUnit({ kind, value, low, high, hedge, fraction }: QuantityReading) {
  return { kind, value, low, high, hedge, ...(fraction ? { fraction } : {}) };
}

describe('a quantity in words', () => {
  /** Whole numbers and numbers of up to three decimals, small and large, as newsrooms have them. */
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -3, max: 11 })).map(([n, e]) => Number(`${n}e${e}`)),
  );
  const ratio = fc.integer({ min: 0, max: 1000 }).map((mille) => Number(`${mille}e-3`));
  const fraction = fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 2, max: 99 }))
    .filter(([part, whole]) => part <= whole);

  const sizeOf: Readonly<Record<QuantityKind, fc.Arbitrary<number>>> = {
    count: amount,
    money: amount,
    multiple: amount,
    share: ratio,
    rate: ratio,
    change: ratio,
  };

  const quantity: fc.Arbitrary<Quantity> = fc
    .record({ kind: fc.constantFrom(...QUANTITY_KINDS), hedge: fc.constantFrom(...HEDGES), hasUnit: fc.boolean() })
    .chain(({ kind, hedge, hasUnit }) => {
      const size = kind === 'change' && hasUnit ? amount : sizeOf[kind];
      const sign = kind === 'change' || kind === 'money' ? fc.constantFrom(1, -1) : fc.constant(1);
      return fc.record({
        kind: fc.constant(kind),
        hedge: fc.constant(hedge),
        ends: fc.tuple(size, size),
        signs: fc.tuple(sign, sign),
        unit: fc.constant(
          kind === 'count' || (kind === 'change' && hasUnit) ? 'person' : kind === 'money' ? 'CNY' : undefined,
        ),
        fraction:
          kind === 'share' && hedge !== 'between' ? fc.option(fraction, { nil: undefined }) : fc.constant(undefined),
      });
    })
    .map(({ kind, hedge, ends, signs, unit, fraction }) => {
      const [a = 0, b = 0] = ends.map((end, at) => (end === 0 ? 0 : end * (signs[at] ?? 1))).sort((x, y) => x - y);
      const value = fraction ? fraction[0] / fraction[1] : a;
      const stated = hedge === 'between' ? { value: null, low: a, high: b } : { value, low: null, high: null };
      return {
        kind,
        hedge,
        ...(unit ? { unit } : {}),
        ...(fraction ? { fraction } : {}),
        ...boundsOf({ hedge, ...stated }),
      };
    })
    .filter((each) => faultOf(each) === undefined);

  test('readQuantity(formatQuantity(q)) gives q back, for all hedges, kinds and languages', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(quantity, fc.constantFrom(...LANGUAGES), (quantity, language) => {
        seen.add(`${quantity.kind} ${quantity.hedge} ${language}`);
        expect(backFrom(formatQuantity(quantity, { language }), language)).toEqual(expected(quantity, language));
      }),
      { numRuns: 6000 },
    );
    expect(seen.size).toBe(QUANTITY_KINDS.length * HEDGES.length * LANGUAGES.length);
  });

  function backFrom(words: string, language: Language) {
    const read = readQuantity(words, { language });
    if (read.kind === null) return { words, reason: read.reason };
    const { kind, hedge, value, low, high, unitId, fraction, isDrawable } = read;
    return { words, kind: kind === 'rate' ? 'share' : kind, hedge, value, low, high, unitId, fraction, isDrawable };
  }

  /** A percentage does not say whether it is a share or a rate, and “unchanged” does not say of what. */
  function expected(quantity: Quantity, language: Language) {
    const { kind, hedge, value, low, high, unit, fraction } = quantity;
    const isUnchanged = kind === 'change' && value === 0 && hedge !== 'over' && hedge !== 'atLeast';
    return {
      words: formatQuantity(quantity, { language }),
      kind: kind === 'rate' ? 'share' : kind,
      hedge,
      value,
      low,
      high,
      unitId: isUnchanged ? null : (unit ?? null),
      fraction: fraction?.[1] === 100 ? undefined : fraction,
      isDrawable: true,
    };
  }
});
