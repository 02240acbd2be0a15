import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { faultsOf, inkOf } from '../../bench/check.mjs';

const spec = {
  title: '哪里多',
  subtitle: '占比',
  source: '来源：报社，报道',
  bars: [
    { name: '甲', printed: '近9%' },
    { name: '乙', printed: '5%' },
  ],
};
const drawn = {
  marks: 2,
  words: '哪里|多|占比|甲|近9%|乙|5%|来源：报社，报道',
  isNamed: true,
  hasCanvas: false,
  ink: { subject: 2000, context: 9000 },
};

test.each([
  [{}, []],
  [{ marks: 1 }, ['1 of 2 marks']],
  [{ isNamed: false }, ['no name for those who listen']],
  [{ words: '哪里多|占比|甲|近9%|乙|来源：报社，报道' }, ['no “5%”']],
  [{ words: '甲|近9%|乙|5%' }, ['no title', 'no source']],
  [{ ink: { subject: 0, context: 9000 } }, ['0 pixels in the colour “subject”, at least 1500 are expected']],
  [{ hasCanvas: true, words: '' }, []],
])('faultsOf a chart of bars with %j', (change, expected) => {
  expect(faultsOf('bars', spec, { ...drawn, ...change })).toEqual(expected);
});

test('faultsOf a blank timeline', () => {
  const blank = {
    marks: 1,
    words: '哪里多|3月|来源：报社，报道',
    isNamed: true,
    hasCanvas: false,
    ink: { subject: 3 },
  };
  expect(faultsOf('timeline', spec, blank)).toHaveLength(1);
});

test('inkOf counts pixels in the two colours, and what is nearly so', () => {
  const png = new PNG({ width: 4, height: 1 });
  const colours = [
    [0x96, 0x33, 0x0e],
    [0x98, 0x30, 0x10],
    [0x6b, 0x74, 0x7d],
    [0xff, 0xff, 0xff],
  ];
  colours.forEach((colour, index) => png.data.set([...colour, 255], index * 4));
  expect(inkOf(PNG.sync.write(png))).toEqual({ subject: 2, context: 1 });
});
