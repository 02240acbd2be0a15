import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readChartQuery } from '../../../src/frame/chart-query.js';

const page = 'https://news.example/charts/embed.html';
const read = (query: string) => readChartQuery(`${page}?${query}`);
const requestOf = (query: string) => read(query).request;

describe('readChartQuery', () => {
  test('reads all that a tag is given', () => {
    expect(read('chart=share&lang=zh-Hant-HK&src=story.json&theme=dark&form=icons')).toEqual({
      faults: [],
      request: {
        chart: 'share',
        lang: 'zh-TW',
        src: 'https://news.example/charts/story.json',
        theme: 'dark',
        form: 'icons',
      },
    });
  });

  test('passes over what others put into an address', () => {
    expect(
      read('chart=a&initialWidth=360&childId=box&parentTitle=x&parentUrl=https%3A%2F%2Fa.example&utm_source=x'),
    ).toEqual({ faults: [], request: { chart: 'a' } });
  });

  test.each<[string, string]>([
    ['', 'the address names no chart; expected ?chart= and the id of one'],
    ['chart=', 'the address names no chart; expected ?chart= and the id of one'],
    ['chart=a&chart=a', '“chart” stands 2 times in the address; expected it once'],
    ['chart=a&src=a.json&src=b.json', '“src” stands 2 times in the address; expected it once'],
    ['chart=__proto__', '“chart”: expected an id of 1 to 64 letters'],
    [`chart=${'a'.repeat(65)}`, `received “${'a'.repeat(65)}”`],
    [`chart=${'a'.repeat(3000)}`, `received “${'a'.repeat(80)}…”`],
    ['chart=<script>', 'received “<script>”'],
    ['chart=a&src=javascript:alert(1)', '“src”: expected the address of a dataset on the same server'],
    ['chart=a&src=data:application/json,{}', '“src”: expected'],
    ['chart=a&src=blob:https://news.example/1', '“src”: expected'],
    ['chart=a&src=file:///etc/passwd', '“src”: expected'],
    ['chart=a&src=//evil.example/a.json', '“src”: expected'],
    ['chart=a&src=https://news.example.evil.example/a.json', '“src”: expected'],
    ['chart=a&src=http://news.example/a.json', '“src”: expected'],
    ['chart=a&src=https://news.example:444/a.json', '“src”: expected'],
    ['chart=a&src=https://me:secret@news.example/a.json', '“src”: expected'],
    ['chart=a&src=\\\\evil.example\\a.json', '“src”: expected'],
    ['chart=a&src=%09java%0Ascript:alert(1)', '“src”: expected'],
    [`chart=a&src=${'a'.repeat(2001)}`, '“src”: expected'],
  ])('%s asks for nothing, and an editor is told why', (query, fault) => {
    const { request, faults } = read(query);
    expect(request).toBeUndefined();
    expect(faults.join()).toContain(fault);
  });

  test.each(['lang=tlh', 'theme=pink', 'form=<b>', 'lang=en&lang=zh', 'theme=dark&theme=light'])(
    'with a wrong look, %s, the chart is drawn in its usual one, and an editor is told',
    (query) => {
      const { request, faults } = read(`chart=a&${query}`);
      expect(request).toEqual({ chart: 'a' });
      expect(faults).toHaveLength(1);
    },
  );

  test('whatever stands in an address, datasets come from its server alone, and nothing throws', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('https://a.example/x.json', '//a.example', '/\\a.example', 'javascript:1', '..'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('chart', 'src', 'lang', 'theme', 'form'), value)), (pairs) => {
        const query = new URLSearchParams([...pairs, ['chart', 'a']]).toString();
        const src = requestOf(query)?.src;
        return src === undefined || new URL(src).origin === 'https://news.example';
      }),
      { numRuns: 1000 },
    );
  });
});
