import { describe, expect, test } from 'vitest';
import { COLUMN_WORDS, HEAD_WORDS, LANGUAGE_MARKS, plainHead, readHead } from '../../../src/tables/header-words.js';

describe('the words at the head of columns', () => {
  test('each stands for one column', () => {
    expect(HEAD_WORDS.filter((word, index) => HEAD_WORDS.indexOf(word) !== index)).toEqual([]);
  });

  test('each is written as it is compared', () => {
    expect([...HEAD_WORDS, ...Object.values(LANGUAGE_MARKS).flat()].filter((word) => plainHead(word) !== word)).toEqual(
      [],
    );
  });

  test.each(Object.entries(COLUMN_WORDS))('%s is read from each of its words', (column, { zh, en }) => {
    for (const word of [...zh, ...en]) expect(readHead(word)).toEqual({ column });
  });
});

describe('readHead(text)', () => {
  test.each([
    ['Label', { column: 'label' }],
    ['  FIGURE: ', { column: 'printed' }],
    ['as_of', { column: 'asOf' }],
    ['As  of', { column: 'asOf' }],
    ['ｕｒｌ', { column: 'address' }],
    ['名称 ', { column: 'label' }],
    ['label en', { column: 'label', language: 'en' }],
    ['Label (EN)', { column: 'label', language: 'en' }],
    ['English label', { column: 'label', language: 'en' }],
    ['label_zh', { column: 'label', language: 'zh' }],
    ['label zh-TW', { column: 'label', language: 'zh-TW' }],
    ['名称（英文）', { column: 'label', language: 'en' }],
    ['英文名称', { column: 'label', language: 'en' }],
    ['名稱（繁體）', { column: 'label', language: 'zh-TW' }],
    ['地区 英文', { column: 'place', language: 'en' }],
    ['section en', undefined],
    ['en', undefined],
    ['', undefined],
    ['labels of things', undefined],
    ['constructor', undefined],
    ['x'.repeat(1e6), undefined],
  ])('%j', (text, head) => {
    expect(readHead(text)).toEqual(head);
  });
});
