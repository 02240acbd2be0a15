import { decode, encode } from '@jridgewell/sourcemap-codec';
import { expect, it } from 'vitest';
import { keepOwnSources } from '../../../build/own-source-map.js';

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
