import { expect, it } from 'vitest';
import { packageOf } from '../../../build/notices.js';

it.each([
  ['/a/node_modules/valibot/dist/index.mjs', 'valibot'],
  ['/a/node_modules/@lit/reactive-element/reactive-element.js', '@lit/reactive-element'],
  ['../../node_modules/d3-array/node_modules/internmap/src/index.js', 'internmap'],
  ['C:\\a\\node_modules\\@floating-ui\\dom\\dist\\index.mjs', '@floating-ui/dom'],
  ['/a/src/core.ts', undefined],
  ['../charts/node_modules.js', undefined],
])('packageOf(%s) is %s', (module, expected) => {
  expect(packageOf(module)).toBe(expected);
});
