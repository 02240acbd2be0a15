/** Files of units on a page where another script has given entries to every object, as old libraries do. */
import { afterEach, expect, test } from 'vitest';
import { readUnits } from '../../../src/core.js';

/** Names that files, options, sources, dates and what is made of them have or may have. */
const NAMES =
  `date earliest latest count name columns year encoding total onProgress signal status ok body headers stream size getReader
  value done fault entries row column issues units rows when isApproximate reason guess other each extend toJSON start end first
  last on until in by between notes hedge text severity month day part months isEnd weekday after before`.split(/\s+/);

const everyObject = Object.prototype as Record<string, unknown>;

afterEach(() => {
  for (const name of NAMES) delete everyObject[name];
});

const day = { on: '2024-03-31' };

const FILES: readonly (readonly [text: string, units: unknown[]])[] = [
  [
    'name,date\na,2024-03-31\nb,\nc,2024年3月31日\nd,2024-04\n',
    [{ when: day, count: 2 }, {}, { when: { in: '2024-04' } }],
  ],
  ['{"name":"a","date":"2024-03-31"}\n\n{"name":"b","date":null}\n{"date":"2024/3/31"}', [{ when: day, count: 2 }, {}]],
  [
    'earliest,latest,count\n2024-03-31,2024-03-31,2\n,,1\n2024-04,2024年4月,1\n',
    [{ when: day, count: 2 }, {}, { when: { between: ['2024-04-01', '2024-04-30'] } }],
  ],
];

async function* partsOf(text: string) {
  await Promise.resolve();
  yield new TextEncoder().encode(text);
}

/** What engines make of options of their own is not tried: sources are made before. */
const sourcesOf = (text: string) => [partsOf(text), new Blob([text]), new Response(text), new Blob([text]).stream()];

test.each(NAMES)('%s', async (name) => {
  for (const value of [() => 'x', 'x', 1]) {
    const sources = FILES.flatMap(([text, units]) => sourcesOf(text).map((source) => ({ source, units })));
    const found: unknown[] = [];
    everyObject[name] = value;
    try {
      for (const { source } of sources) found.push((await readUnits(source)).units);
      found.push((await readUnits(partsOf('{"name":"a","date":null}\n{"name":"b"}'))).issues?.[0]?.message);
    } finally {
      // Before anything is compared: what compares has objects of its own.
      delete everyObject[name];
    }
    expect(found.pop()).toContain('row 2, column “date”: expected an entry of this name');
    expect(found).toEqual(sources.map(({ units }) => units));
  }
});
