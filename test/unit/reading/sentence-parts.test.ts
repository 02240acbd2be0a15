import { describe, expect, test } from 'vitest';
import { sentencesOf, wordsBefore, wordsBehind } from '../../../src/reading/sentence-parts.js';

// prettier-ignore
test.each<[text: string, sentences: string[]]>([
  ['',                                   []],
  ['甲有5人',                            ['甲有5人']],
  ['甲有5人。乙有6人！丙？',             ['甲有5人。', '乙有6人！', '丙？']],
  ['It rose 3.5%. It fell.',             ['It rose 3.5%.', ' It fell.']],
  ['A; b',                               ['A;', ' b']],
])('sentencesOf parts %s', (text, sentences) => {
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

describe('the words beside a phrase end with their clause', () => {
  // prettier-ignore
  test.each<[text: string, phrase: string, before: string, behind: string]>([
    ['全市，有社工8名参加。',            '8名',   '有社工',     '参加'],
    ['全市,有社工8名,参加',              '8名',   '有社工',     ''],
    ['达1,234万元，占5.6%的',            '5.6%',  '占',         '的'],
    ['（志愿者9人）参加',                '9人',   '志愿者',     ''],
    ['of 1,200 staff, 9 left. Ten',      '9',     ' ',          ' left'],
  ])('%s: %s', (text, phrase, before, behind) => {
    const start = text.indexOf(phrase);
    expect([wordsBefore(text, start), wordsBehind(text, start + phrase.length)]).toEqual([before, behind]);
  });

  test('or at another place, and are not looked for far away', () => {
    expect(wordsBefore('截至9月有8名', 5, 4)).toBe('有');
    expect(wordsBefore('字'.repeat(500), 400)).toHaveLength(80);
    expect(wordsBehind('字'.repeat(500), 100)).toHaveLength(80);
  });
});
