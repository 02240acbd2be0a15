import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeXml, svgText } from '../../../src/render/svg-text.js';
import { parseXml } from './xml.js';

describe('escapeXml', () => {
  test.each([
    ['a & b', 'a &amp; b'],
    ['<script>', '&lt;script&gt;'],
    ['"\'', '&quot;&#39;'],
    ['&amp;', '&amp;amp;'],
    [']]>', ']]&gt;'],
    ['社工 👩‍👧 𠮷', '社工 👩‍👧 𠮷'],
    ['\t\n\r', '&#9;&#10;&#13;'],
    ['\u0000\u0008\u000b\u001f', '\ufffd\ufffd\ufffd\ufffd'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['\ud800', '\ufffd'],
    ['\udc00\ud800', '\ufffd\ufffd'],
    ['\ud842\udfb7', '\ud842\udfb7'],
    ['a\ud842', 'a\ufffd'],
  ])('%j is %j', (text, escaped) => {
    expect(escapeXml(text)).toBe(escaped);
  });

  test('makes well-formed XML of any text, in content and attributes, and loses none of it', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'<>&"\'=/ ]\u0000\ud800é') }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        const clean = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
        const element = parseXml(svgText({ name: 'text', attributes: { lang: text }, text }));
        expect([element.text, element.attributes.get('lang')]).toEqual([clean, clean]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('svgText', () => {
  test('closes an element without content in itself', () => {
    expect(svgText({ name: 'rect', attributes: { x: 1.5 } })).toBe('<rect x="1.5"/>');
  });

  test('writes children in their order', () => {
    const child = (name: 'rect' | 'line') => ({ name, attributes: {} });
    expect(svgText({ name: 'g', attributes: {}, children: [child('rect'), child('line')] })).toBe(
      '<g><rect/><line/></g>',
    );
  });

  test('gives the root its namespace', () => {
    expect(svgText({ name: 'svg', attributes: {} })).toBe('<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
});
