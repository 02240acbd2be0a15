import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDataset } from '../../../src/charts/dataset.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { HEDGES, type Hedge } from '../../../src/dataset/quantity.js';
import { drawn, type DrawnMarks } from './drawn.js';
import { changed, datasetOf } from './given-charts.js';
import { amount, ratio } from './given-figures.js';
import { plotOf, piecesOf, WIDTHS } from './support.js';

const words = (zh: string, en: string) => ({ zh, en });
const applicants = (year: string, printed: string) => ({
  label: words('报考人数', 'applicants'),
  asOf: { in: year },
  printed,
});
const rise = datasetOf(
  changed({
    before: {
      ...applicants('2023', ''),
      printed: undefined,
      origin: { type: 'derived', rule: 'difference', from: ['after', 'change'] },
    },
    after: amount('exact', 304_000, { more: applicants('2024', '30.4万') }),
    change: amount('exact', 64_000, {
      kind: 'change',
      more: { label: words('比上年增加', 'more than the year before'), printed: '6.4万' },
    }),
  }),
);

const between = (before: number, after: number, [first, last]: readonly [Hedge, Hedge] = ['exact', 'exact']) =>
  datasetOf(
    changed({
      before: amount(first, before),
      after: amount(last, after),
      change: amount('exact', after - before, { kind: 'change', more: { printed: '6.4万' } }),
    }),
  );

/** The bracket, as the x of its horizontal line and the x of its stops. */
function bracketOf({
  paths,
}: DrawnMarks): { readonly line: readonly number[]; readonly stops: readonly number[] } | undefined {
  const bracket = paths.find(({ figure }) => figure === 'change');
  if (!bracket) return undefined;
  const [first, level, last] = piecesOf(bracket.d);
  const upright = [first!, last!].filter(([, y1, , y2]) => y1 !== y2);
  return { line: [level![0], level![2]], stops: upright.map(([x]) => x) };
}

const anySize = fc.integer({ min: 1, max: 1e9 });

describe('change.layout', () => {
  it('draws two bars from zero on one scale, and a bracket from the end of the earlier to that of the later', () => {
    fc.assert(
      fc.property(anySize, anySize, fc.constantFrom(...WIDTHS), (before, after, width) => {
        const shown = drawn(between(before, after), { width });
        const [first, second] = [shown.barOf('before'), shown.barOf('after')];
        expect([first.x, second.x]).toEqual([0, 0]);
        expect(first.width * after).toBeCloseTo(second.width * before, -4);
        expect(second.y).toBeGreaterThan(first.y + first.height);
        const bracket = bracketOf(shown)!;
        expect(bracket.line[0]).toBeCloseTo(first.width, 6);
        expect(bracket.line[1]).toBeCloseTo(second.width, 6);
        expect(bracket.stops).toHaveLength(2);
      }),
    );
  });

  it('joins the two observations by no slope', () => {
    for (const [before, after] of [
      [300, 400],
      [400, 300],
      [7, 7],
    ] as const) {
      for (const { d } of drawn(between(before, after), { width: 360 }).paths) {
        for (const [x1, y1, x2, y2] of piecesOf(d)) expect(x1 === x2 || y1 === y2).toBe(true);
      }
      for (const { x1, x2 } of drawn(between(before, after), { width: 360 }).lines) expect(x1).toBe(x2);
    }
  });

  it('stands below the later bar, touching neither, with the words of the change under it', () => {
    const { paths, barOf, texts } = drawn(rise, { width: 360, language: 'zh' });
    const bar = barOf('after');
    const [bracket] = paths.map(({ d }) => piecesOf(d).flatMap(([, y1, , y2]) => [y1, y2]));
    expect(Math.min(...bracket!)).toBeGreaterThan(bar.y + bar.height);
    const phrase = texts.find(({ figure }) => figure === 'change')!;
    expect(phrase.text).toBe('+6.4万');
    expect(phrase.y - phrase.size).toBeGreaterThan(Math.max(...bracket!) - 2);
  });

  it.each(HEDGES)('claims no exact difference from or to %s', (hedge) => {
    const [from, to] = [
      drawn(between(300, 400, [hedge, 'exact']), { width: 360 }),
      drawn(between(300, 400, ['exact', hedge]), { width: 360 }),
    ];
    if (hedge === 'upTo' || hedge === 'between') {
      expect([bracketOf(from), bracketOf(to)]).toEqual([undefined, undefined]);
      expect(to.wordsOf('change').join('')).toContain('up 100');
      return;
    }
    const [first, second] = [bracketOf(from)!, bracketOf(to)!];
    expect(first.stops.includes(first.line[0]!)).toBe(hedge === 'exact');
    expect(first.stops.includes(first.line[1]!)).toBe(true);
    expect(second.stops.includes(second.line[0]!)).toBe(true);
    expect(second.stops.includes(second.line[1]!)).toBe(hedge === 'exact');
  });

  it('gives a printed number that has no word for it the sign of the change', () => {
    const phraseOf = (before: number, after: number) =>
      drawn(between(before, after), { width: 360, language: 'zh' }).wordsOf('change');
    expect(phraseOf(1, 2)).toEqual(['+6.4万']);
    expect(phraseOf(2, 1)).toEqual(['−6.4万']);
    expect(phraseOf(2, 2)).toEqual(['6.4万']);
    expect(drawn(between(2, 1), { width: 360 }).wordsOf('change')).toEqual(['down 1 person']);
  });

  it.each([
    ['6.4万人', '−6.4万人'],
    ['6.4 万余人', '−6.4 万余人'],
    ['1', '−1'],
    ['6.4万人的降幅', '6.4万人的降幅'],
    ['少6.4万', '少6.4万'],
  ])('puts no sign before a phrase of more than a number and its unit: %s', (printed, said) => {
    const change = amount('exact', -1, { kind: 'change', more: { printed } });
    const dataset = datasetOf(changed({ before: amount('exact', 2), after: amount('exact', 1), change }));
    expect(drawn(dataset, { width: 640, language: 'zh' }).wordsOf('change')).toEqual([said]);
  });

  it('says once which way an English phrase goes', () => {
    const saidOf = (printed: string) => {
      const change = amount('exact', -1, { kind: 'change', more: { printed } });
      const { source, figures, charts } = datasetOf(
        changed({ before: amount('exact', 2), after: amount('exact', 1), change }),
      );
      const { dataset } = readDataset({ source: { ...source, language: 'en' }, figures, charts });
      return drawn(dataset!, { width: 640, language: 'en' }).wordsOf('change');
    };
    expect(saidOf('45,000 fewer')).toEqual(['45,000 fewer']);
    expect(saidOf('45,000 people')).toEqual(['−45,000 people']);
    expect(saidOf('1.2 million')).toEqual(['−1.2 million']);
  });

  it('tells a change between two rates in points', () => {
    const rate = (value: number, year: string) => ratio('rate', 'exact', value, { asOf: { in: year } });
    const dataset = datasetOf(
      changed({
        before: rate(0.15, '2023'),
        after: rate(0.18, '2024'),
        change: {
          label: words('变化', 'change'),
          origin: { type: 'derived', rule: 'change', from: ['after', 'before'] },
        },
      }),
    );
    expect(drawn(dataset, { width: 640, language: 'zh' }).wordsOf('change')).toEqual(['增加3个百分点（推算）']);
    expect(drawn(dataset, { width: 640 }).wordsOf('change')).toEqual(['up 3 percentage points (derived)']);
    expect(bracketOf(drawn(dataset, { width: 640 }))?.stops).toHaveLength(2);
  });

  it('tells what is not printed apart: a dashed outline and its word, and a dashed bracket for such a change', () => {
    const shown = drawn(rise, { width: 640, language: 'zh' });
    expect(shown.rects.filter(({ isDashed }) => isDashed).map(({ figure }) => figure)).toEqual(['before']);
    expect(shown.wordsOf('before')).toEqual(['2023年：报考人数', '24万人（推算）']);
    expect(shown.paths.map(({ isDashed }) => isDashed)).toEqual([undefined]);
    const growth = {
      label: words('增加', 'more'),
      origin: { type: 'supplement', source: words('年鉴', 'a yearbook') },
    };
    const dataset = datasetOf(
      changed({
        before: amount('exact', 3),
        after: amount('exact', 4),
        change: amount('exact', 1, { kind: 'change', more: { ...growth, printed: undefined } }),
      }),
    );
    expect(drawn(dataset, { width: 360 }).paths.map(({ isDashed }) => isDashed)).toEqual([true]);
  });

  it('names each bar by its time, and paints the later as the subject', () => {
    const shown = drawn(rise, { width: 640 });
    expect([shown.wordsOf('before')[0], shown.wordsOf('after')[0]]).toEqual(['2023: applicants', '2024: applicants']);
    expect([shown.barOf('before').fill, shown.barOf('after').fill]).toEqual(['context', 'subject']);
  });

  it('has a point for each bar and one for the change', () => {
    expect(plotOf(rise, 'it', { width: 360 }).points.map(({ figure }) => figure)).toEqual([
      'before',
      'after',
      'change',
    ]);
  });

  it('draws two bars and no bracket where no change is told: none is computed', () => {
    const shown = drawn(datasetOf(changed({ before: amount('exact', 3), after: amount('exact', 4) })), { width: 360 });
    expect(shown.paths).toEqual([]);
    expect(shown.texts.filter(({ figure }) => figure !== undefined)).toHaveLength(4);
  });
});

describe('change.sentence', () => {
  it('tells both times and the change, hedges and origin kept', () => {
    expect(wordChart(rise, 'it', 'zh').sentence).toBe(
      '2023年报考人数24万人（推算）；2024年30.4万；比上年增加：6.4万。',
    );
    expect(wordChart(rise, 'it', 'en').sentence).toBe(
      'Applicants, 2023: 240,000 people (derived); 2024: 304,000 people; more than the year before: up 64,000 people.',
    );
  });

  it('leaves out a change that is not given', () => {
    const dataset = datasetOf(changed({ before: amount('nearly', 3), after: amount('over', 4) }));
    expect(wordChart(dataset, 'it', 'en').sentence).toBe('Amount nearly: nearly 3 people; amount over: over 4 people.');
  });
});
