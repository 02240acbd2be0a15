import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonPlaces } from '../../../src/checking/json-places.js';
import { timed } from '../support.js';

const TEXT = `{
  "source": { "title": "A \\"quoted\\" \\\\", "date": "2024" },\r
  "a,b:{c}": [1, true, [null, -2.5e3], { "deep": [] }],
  "twice": 1,
  "tw\\u0069ce": 2,
  "量": "近1200万"
}`;

/** What stands at a path: lines that it spans, and its text on the first. */
function shownAt(path: readonly (string | number)[], text = TEXT): string {
  const { startLine, startColumn, endLine, endColumn } = jsonPlaces(text)(path);
  const line = text.split(/\r\n|\n/)[startLine - 1] ?? '';
  expect(endLine).toBe(startLine);
  return `${startLine}: ${line.slice(startColumn - 1, endColumn - 1)}`;
}

describe('jsonPlaces finds', () => {
  // prettier-ignore
  test.each([
    ['a text whole',                      ['source', 'date'],         '2: "2024"'],
    ['a text with quotes and strokes',    ['source', 'title'],        '2: "A \\"quoted\\" \\\\"'],
    ['an object by its name',             ['source'],                 '2: "source"'],
    ['a list by its name',                ['a,b:{c}'],                '3: "a,b:{c}"'],
    ['an entry of a list',                ['a,b:{c}', 0],             '3: 1'],
    ['true and null',                     ['a,b:{c}', 1],             '3: true'],
    ['an entry of a list in a list',      ['a,b:{c}', 2, 1],          '3: -2.5e3'],
    ['a list in a list by its bracket',   ['a,b:{c}', 2],             '3: ['],
    ['an object in a list by its bracket', ['a,b:{c}', 3],            '3: {'],
    ['the last of two of one name',       ['twice'],                  '5: 2'],
    ['Chinese names and words',           ['量'],                     '6: "近1200万"'],
    ['the object where an entry is missing', ['source', 'address'],   '2: "source"'],
    ['the text where a part of it is asked for', ['source', 'date', 'year'], '2: "2024"'],
    ['the whole by its bracket',          [],                         '1: {'],
    ['the whole where nothing is there',  ['figures', 'x'],           '1: {'],
  ] as const)('%s', (_name, path, shown) => {
    expect(shownAt(path)).toBe(shown);
  });

  test('the value of every path of any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 4 }), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const places = jsonPlaces(text);
        const lines = text.split('\n');
        for (const [path, leaf] of leavesOf(value, [])) {
          const { startLine, startColumn, endLine, endColumn } = places(path);
          expect(endLine).toBe(startLine);
          expect(lines[startLine - 1]?.slice(startColumn - 1, endColumn - 1)).toBe(JSON.stringify(leaf));
        }
      }),
    );
  });

  test('something in any text, without an exception', () => {
    const odd = fc.array(fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', 'a', '1', '\n', '"a"'));
    fc.assert(
      fc.property(odd, (tokens) => {
        expect(jsonPlaces(tokens.join(''))(['a', 0]).startLine).toBeGreaterThan(0);
      }),
    );
  });

  test('places in half a megabyte of text and many brackets in less than two seconds', () => {
    const long = JSON.stringify({ a: 'x\\"'.repeat(100_000), b: 1 });
    const { result, time } = timed(() => [
      jsonPlaces(long)(['b']).startLine,
      jsonPlaces('['.repeat(50_000))([0, 0]).startLine,
      jsonPlaces('"'.repeat(100_001))([0, 0]).startLine,
    ]);
    expect(result).toEqual([1, 1, 1]);
    expect(time).toBeLessThan(2000);
  }, 60_000);
});

type Leaf = readonly [path: readonly (string | number)[], value: unknown];

function leavesOf(value: unknown, path: readonly (string | number)[]): readonly Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return (entries as [string | number, unknown][]).flatMap(([key, part]) => leavesOf(part, [...path, key]));
}
