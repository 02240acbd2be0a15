import { describe, expect, test } from 'vitest';
import { withAt } from '../support.js';
import { foundBy } from './planted.js';

const words = (text: string) => ({ zh: text, en: text, 'zh-TW': text });
const complete = () => withAt('source/address', 'https://news.example/2024/11');

describe('sourceComplete', () => {
  // prettier-ignore
  test.each([
    ['nothing', complete(), []],
    ['what a draft left to be added', withAt('source/title', words('headline to be added'), withAt('source/publisher', { zh: '媒体名称待补', en: 'Paper', 'zh-TW': '報' }, complete())),
      ['error source/publisher: expected the publisher in place of the words of the draft, received “Paper”',
       'error source/title: expected the headline in place of the words of the draft, received “headline to be added”']],
    ['no address, which is no more than a note', withAt('source/updated', '2024-12'),
      ['note source/address: expected the address of the article, if it has one, so that readers get to it, received nothing']],
    ['an update in the month of publication', withAt('source/updated', '2024-11-01', complete()), []],
    ['an update before publication', withAt('source/updated', '2024-10-31', complete()),
      ['error source/updated: expected no time before 2024-11, when it was published, received “2024-10-31”']],
    ['a supplement that names the publisher as its source', withAt('figures/milestone-2013/origin/source', words('潮新闻'), complete()),
      ['warning figures/milestone-2013/origin/source: expected a source of its own, since the article does not print it, received “潮新闻”']],
    ['a correction before publication', withAt('charts/certified/corrections', [{ date: '2024-10-01', text: words('.') }], complete()),
      ['error charts/certified/corrections/0/date: expected no day before 2024-11, when the article was published, received “2024-10-01”']],
    ['a correction after it', withAt('charts/certified/corrections', [{ date: '2024-12-01', text: words('.') }], complete()), []],
  ])('finds %s', (_name, dataset, told) => {
    expect(foundBy('source-complete', dataset)).toEqual(told);
  });
});
