import { describe, expect, it } from 'vitest';
import type { FigureDetail } from '../../../../src/dataset/figure-detail.js';
import { detailView, HEADING_ID } from '../../../../src/element/tools/detail-view.js';
import type { TreeElement } from '../../../../src/render/tree.js';

const detail: FigureDetail = {
  heading: 'Volunteers',
  phrase: 'nearly 12 million',
  rows: [
    { term: 'As printed', text: '近1200万', lang: 'zh-CN' },
    { term: 'In the article', text: 'Section 3', href: 'https://news.example/a#:~:text=x' },
  ],
};

const shown = (changes: Partial<FigureDetail> = {}, isPinned = false) =>
  detailView({ ...detail, ...changes }, { language: 'en', isPinned });
const flat = (elements: readonly TreeElement[]): TreeElement[] =>
  elements.flatMap((element) => [element, ...flat(element.children ?? [])]);
const namesAndTexts = (elements: readonly TreeElement[]) =>
  flat(elements).flatMap(({ name, text }) => (text === undefined ? [] : [`${name}: ${text}`]));
const attribute = (element: TreeElement | undefined, name: string) => element?.attributes[name];

describe('detailView()', () => {
  it('names the figure, says its phrase, and then all rows', () => {
    expect(namesAndTexts(shown())).toEqual([
      'p: Volunteers',
      'p: nearly 12 million',
      'dt: As printed',
      'dd: 近1200万',
      'dt: In the article',
      'a: Section 3',
    ]);
    expect(attribute(shown()[0], 'id')).toBe(HEADING_ID);
  });

  it('has a button to close it where it is pinned, in every language', () => {
    const words = (['zh', 'en', 'zh-TW'] as const).map((language) => {
      const button = detailView(detail, { language, isPinned: true }).find(({ name }) => name === 'button');
      return button?.text;
    });
    expect(words).toEqual(['关闭', 'Close', '關閉']);
    expect(flat(shown()).filter(({ name }) => name === 'button')).toEqual([]);
  });

  it('leaves out what is not there', () => {
    expect(namesAndTexts(shown({ phrase: '', rows: [] }))).toEqual(['p: Volunteers']);
  });

  it('says in which language words are that are in another', () => {
    const cells = flat(shown()).filter(({ name }) => name === 'dd');
    expect(cells.map((cell) => attribute(cell, 'lang'))).toEqual(['zh-CN', undefined]);
  });

  // prettier-ignore
  it.each([
    ['https://news.example/a#:~:text=x', 'https://news.example/a#:~:text=x'],
    ['http://news.example',              'http://news.example/'],
    ['mailto:desk@news.example',         'mailto:desk@news.example'],
    [' https://news.example/ ',          'https://news.example/'],
    ['javascript:alert(1)',              undefined],
    ['java\nscript:alert(1)',            undefined],
    ['\u0001javascript:alert(1)',        undefined],
    ['JAVASCRIPT:alert(1)',              undefined],
    ['data:text/html,<script>',          undefined],
    ['vbscript:x',                       undefined],
    ['file:///etc/passwd',               undefined],
    ['blob:https://news.example/1',      undefined],
    ['//news.example',                   undefined],
    ['a/b',                              undefined],
    ['',                                 undefined],
  ])('links %j to %j', (href, address) => {
    const view = shown({ rows: [{ term: 'In the article', text: 'Section 3', href }] });
    const link = flat(view).find(({ name }) => name === 'a');
    expect(attribute(link, 'href')).toBe(address);
    expect(attribute(link, 'rel')).toBe(address === undefined ? undefined : 'noopener');
    expect(namesAndTexts(view)).toContain(`${address === undefined ? 'dd' : 'a'}: Section 3`);
  });
});
