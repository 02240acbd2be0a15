import { expect, test } from 'vitest';
import { wordFaults, type WordedTag } from '../../../src/element/word-faults.js';

test.each<readonly [tag: WordedTag, faults: readonly string[]]>([
  [{}, []],
  [{ theme: 'auto', loading: 'lazy', controls: undefined, form: undefined }, []],
  [{ theme: 'dark', loading: 'eager', controls: 'Table, share', form: 'icons' }, []],
  [{ controls: 'none' }, []],
  [{ controls: true, theme: null, form: '' }, []],
  [{ controls: 'false', theme: 'false', form: 'false' }, []],
  [{ controls: 'tabel share' }, ['controls: expected table, download, share, none, true, received “tabel”']],
  [{ controls: 'TRUE' }, []],
  [{ controls: 'tabel tabel' }, ['controls: expected table, download, share, none, true, received “tabel”']],
  [{ theme: 'light dark' }, ['theme: expected auto, light, dark, received “light dark”']],
  [{ theme: 'Dark' }, ['theme: expected auto, light, dark, received “Dark”']],
  [{ loading: 'later' }, ['loading: expected lazy, eager, received “later”']],
  [{ form: 'pie' }, ['form: expected bars, icons, received “pie”']],
])('a tag with %j is told %j', (tag, faults) => {
  expect(wordFaults(tag, ['bars', 'icons'])).toEqual(faults);
});

test('a form of a chart that has but one is told', () => {
  expect(wordFaults({ form: 'icons' })).toEqual(['form: expected none, received “icons”']);
});
