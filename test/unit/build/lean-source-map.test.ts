import { decode, encode, type SourceMapSegment } from '@jridgewell/sourcemap-codec';
import { expect, it } from 'vitest';
import { keepLines, keepOwnSources } from '../../../build/lean-source-map.js';

it('keepOwnSources names our modules alone, and leaves code of other packages without a source', () => {
  const map = {
    version: 3,
    sources: ['../../node_modules/valibot/dist/index.mjs', '../core.js', null],
    sourcesContent: ['a', 'b', null],
    ignoreList: [0],
    names: ['one'],
    mappings: encode([[[0, 0, 4, 2], [5, 1, 7, 3, 0], [9]], [[0, 2, 0, 0]]]),
  };
  const { mappings, ...others } = keepOwnSources(map);
  expect(others).toEqual({ version: 3, sources: ['../core.js'], names: ['one'] });
  expect(decode(mappings)).toEqual([[[0], [5, 0, 7, 3, 0], [9]], [[0]]]);
});

it('keepLines keeps where the code of each line begins, without names', () => {
  const segments: SourceMapSegment[][] = [
    [[0], [3], [5, 0, 7, 3, 0], [9, 0, 7, 8, 1], [12, 0, 8, 2], [15, 1, 8, 2], [20, 0, 7, 0], [22], [24]],
    [[0, 0, 7, 0]],
  ];
  const map = {
    version: 3,
    sources: ['../core.js', '../element.js'],
    names: ['one', 'other'],
    mappings: encode(segments),
  };
  const { mappings, ...others } = keepLines(map);
  expect(others).toEqual({ version: 3, sources: ['../core.js', '../element.js'], names: [] });
  expect(decode(mappings)).toEqual([
    [[0], [5, 0, 7, 3], [12, 0, 8, 2], [15, 1, 8, 2], [20, 0, 7, 0], [22]],
    [[0, 0, 7, 0]],
  ]);
});
