import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paragraphAt, paragraphsOf, readArticle } from '../../../src/reading/article.js';
import { anyCharacter } from './any-character.js';

/** An article in short: the headings and paragraphs of each section. */
const outline = (text: string) =>
  readArticle(text).sections.map(({ heading, paragraphs }) => [
    ...(heading === undefined ? [] : [`# ${heading}`]),
    ...paragraphs.map((paragraph) => paragraph.text),
  ]);

describe('readArticle finds sections and paragraphs', () => {
  // prettier-ignore
  test.each<[what: string, text: string, sections: string[][]]>([
    ['nothing at all',                 '',                                     [[]]],
    ['space alone',                    ' \n\u3000\n\t',                        [[]]],
    ['no headings',                    '甲。\n乙。',                           [['甲。', '乙。']]],
    ['a lead and sections',            '甲。\n一\n乙。\n丙。\n二\n丁。',       [['甲。'], ['# 一', '乙。', '丙。'], ['# 二', '丁。']]],
    ['no lead',                        '一\n甲。',                             [[], ['# 一', '甲。']]],
    ['a section without paragraphs',   '甲。\n一\n二\n乙。',                   [['甲。'], ['# 一'], ['# 二', '乙。']]],
    ['blank lines',                    '\n甲。\n\n\n乙。\n',                   [['甲。', '乙。']]],
    ['a byte order mark',              '\uFEFF一\n甲。',                       [[], ['# 一', '甲。']]],
    ['line ends of Windows',           '甲。\r\n一\r\n乙。\r\n',               [['甲。'], ['# 一', '乙。']]],
    ['line ends of old systems',       '甲。\r乙。\u2028丙。\u2029丁。',       [['甲。', '乙。', '丙。', '丁。']]],
    ['full-width spaces',              '\u3000\u3000甲。\n\u3000一\u3000\n\u3000\u3000乙 丙。\u3000', [['甲。'], ['# 一', '乙 丙。']]],
    ['zero-width spaces',              '甲。\n\u200B\n乙。',                   [['甲。', '乙。']]],
    ['numbers in brackets',            '（一）\n甲。\n(二)\n乙。',             [[], ['# （一）', '甲。'], ['# (二)', '乙。']]],
    ['numbers in figures',             '1\n甲。\n02.\n乙。',                   [[], ['# 1', '甲。'], ['# 02.', '乙。']]],
    ['Roman numbers',                  'I\nOne.\nII\nTwo.',                    [[], ['# I', 'One.'], ['# II', 'Two.']]],
    ['numbered headings',              '一、队伍\n甲。\n（二）服务\n乙。',     [[], ['# 一、队伍', '甲。'], ['# （二）服务', '乙。']]],
    ['chapters',                       '第一章 队伍\n甲。\n第二部分\n乙。',    [[], ['# 第一章 队伍', '甲。'], ['# 第二部分', '乙。']]],
    ['numbered sentences',             '一、加强队伍。\n二、做好服务；',       [['一、加强队伍。', '二、做好服务；']]],
    ['a long numbered line',           `一、${'长'.repeat(40)}`,               [[`一、${'长'.repeat(40)}`]]],
    ['a year alone',                   '2024\n甲。',                           [['2024', '甲。']]],
    ['marked headings',                'Lead.\n## One\nA.\n### Two ##\nB.',    [['Lead.'], ['# One', 'A.'], ['# Two', 'B.']]],
    ['a hash that is no mark',         '#话题\n#1 of 2',                       [['#话题', '#1 of 2']]],
    ['lines that only part',           '甲。\n---\n* * *\n——\n乙。',           [['甲。', '乙。']]],
  ])('%s', (_what, text, sections) => {
    expect(outline(text)).toEqual(sections);
  });

  test.each<[what: string, text: string, title: string | undefined, sections: string[][]]>([
    ['a title', '# Story\nLead.\n## One\nA.', 'Story', [['Lead.'], ['# One', 'A.']]],
    ['two of one level', '# One\nA.\n# Two\nB.', undefined, [[], ['# One', 'A.'], ['# Two', 'B.']]],
    ['no first line', 'Lead.\n# One\nA.', undefined, [['Lead.'], ['# One', 'A.']]],
    ['a lower level', '## One\nA.', undefined, [[], ['# One', 'A.']]],
  ])('%s', (_what, text, title, sections) => {
    expect([readArticle(text).title, outline(text)]).toEqual([title, sections]);
  });

  test('numbers paragraphs as origins do, with lines and offsets', () => {
    const text = '\uFEFF甲。\r\n\r\n一\r\n\u3000\u3000乙。\r\n丙。';
    expect(readArticle(text)).toEqual({
      text,
      sections: [
        { section: 0, paragraphs: [{ section: 0, paragraph: 1, text: '甲。', start: 1, end: 3, line: 1 }] },
        {
          section: 1,
          heading: '一',
          paragraphs: [
            { section: 1, paragraph: 1, text: '乙。', start: 12, end: 14, line: 4 },
            { section: 1, paragraph: 2, text: '丙。', start: 16, end: 18, line: 5 },
          ],
        },
      ],
    });
  });

  test('of any text whatever gives paragraphs that stand where they say, in order, and none that is blank', () => {
    const pieces = fc.constantFrom(
      '一',
      '# ',
      '\r',
      '\n',
      '\u3000',
      ' ',
      '\u200B',
      '\uFEFF',
      '2',
      '---',
      '字',
      '。',
      '\u{1F600}',
    );
    const texts = fc.oneof(
      fc.string({ unit: anyCharacter }),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const article = readArticle(text);
        const paragraphs = paragraphsOf(article);
        expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs.map((each) => each.text));
        expect(paragraphs.filter((each) => each.text.trim() === '')).toEqual([]);
        expect(paragraphs.filter(({ start }, at) => start < (paragraphs[at - 1]?.end ?? 0))).toEqual([]);
        expect(paragraphs.map((each) => paragraphAt(article, each))).toEqual(paragraphs);
      }),
    );
  });

  test.each([
    ['one line', '字'.repeat(1e6)],
    ['a million lines', '\n'.repeat(1e6)],
    ['spaces', ' '.repeat(1e6)],
    ['hashes', '# '.repeat(5e5)],
    ['dashes', '- '.repeat(5e5) + 'x'],
  ])('reads a megabyte of %s at once', (_what, text) => {
    const start = performance.now();
    readArticle(text);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});

test('paragraphAt finds no paragraph where there is none', () => {
  const article = readArticle('甲。\n一\n乙。');
  expect(paragraphAt(article, { section: 1, paragraph: 1 })?.text).toBe('乙。');
  expect(paragraphAt(article, { section: 1, paragraph: 2 })).toBeUndefined();
  expect(paragraphAt(article, { section: 2, paragraph: 1 })).toBeUndefined();
});
