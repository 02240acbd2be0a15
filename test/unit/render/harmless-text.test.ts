import { expect, test } from 'vitest';
import { harmlessText } from '../../../src/render/harmless-text.js';

test.each([
  ['plain words, 社会工作 and 𠮷', 'plain words, 社会工作 and 𠮷'],
  ['one\r\ntwo\tthree\u2028four\u0085five', 'one two three four five'],
  ['\u202eright\u202c \u2066left\u2069', 'right left'],
  ['a\u0000b\u001fc\u007fd\u009fe', 'a\ufffdb\ufffdc\ufffdd\ufffde'],
  ['\ud800 \udfff \ufdd0 \u{1ffff}', '\ufffd \ufffd \ufffd \ufffd'],
  ['<b>&amp;', '<b>&amp;'],
])('harmlessText of %j', (text, expected) => {
  expect(harmlessText(text)).toBe(expected);
});
