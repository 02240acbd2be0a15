import { describe, expect, test } from 'vitest';
import { datasetOf, inputOf, printedFigure } from '../support.js';
import { foundBy } from './planted.js';

const ARTICLE = `A town counts its helpers.
## One
  Of 9,000 people, nearly 1,200 help.
## Two
In May over 300 came, and 24.4 万余家 firms.
By June 450 had come, nearly 1,200 in all.
`;

const printed = (phrase: unknown, section: number, paragraph: number) => ({
  ...printedFigure,
  printed: phrase,
  when: { in: '2024-05' },
  quantity: { kind: 'count', unit: 'person', value: 1 },
  origin: { type: 'printed', section, paragraph },
});

describe('printedInPlace finds phrases that do not stand where the dataset says', () => {
  // prettier-ignore
  test.each([
    ['in place', 'nearly 1,200', 1, 1, ''],
    ['in place in another section', 'over 300', 2, 1, ''],
    ['one letter off', 'nearly 1.200', 1, 1,
      'error figures/it/printed: expected a phrase that stands letter for letter in section 1, paragraph 1, received “nearly 1.200” (the paragraph prints “nearly 1,200”) @ §1 ¶1 3:20'],
    ['the spaces of the article left out', '24.4万余家', 2, 1,
      'error figures/it/printed: expected a phrase that stands letter for letter in section 2, paragraph 1, received “24.4万余家” (the paragraph prints “24.4 万余家”) @ §2 ¶1 5:27'],
    ['in the next paragraph', '450', 2, 1,
      'error figures/it/printed: expected a phrase that stands letter for letter in section 2, paragraph 1, received “450” (it stands in section 2, paragraph 2) @ §2 ¶2 6:9'],
    ['in another section', 'over 300', 1, 1,
      'error figures/it/printed: expected a phrase that stands letter for letter in section 1, paragraph 1, received “over 300” (it stands in section 2, paragraph 1) @ §2 ¶1 5:8'],
    ['twice elsewhere: the one of the same section is told', 'nearly 1,200', 2, 1,
      'error figures/it/printed: expected a phrase that stands letter for letter in section 2, paragraph 1, received “nearly 1,200” (it stands in section 2, paragraph 2) @ §2 ¶2 6:23'],
    ['a paragraph that is not there', 'over 300', 2, 9,
      'error figures/it/origin: expected a paragraph of the article, in which “over 300” stands, received section 2, paragraph 9, which it does not have (it stands in section 2, paragraph 1) @ §2 ¶1 5:8'],
    ['in the lead', 'twenty', 0, 1,
      'error figures/it/printed: expected a phrase that stands letter for letter in the lead, paragraph 1, received “twenty” @ §0 ¶1 1:1'],
  ])('%s', (_name, phrase, section, paragraph, told) => {
    const found = foundBy('printed-in-place', inputOf({ it: printed(phrase, section, paragraph) }), ARTICLE);
    expect(found).toEqual(told === '' ? [] : [told]);
  });

  test('each of two phrases', () => {
    const dataset = datasetOf({ it: printed({ when: 'By July', quantity: '450' }, 2, 2) });
    expect(foundBy('printed-in-place', dataset, ARTICLE)).toEqual([
      'error figures/it/printed/when: expected a phrase that stands letter for letter in section 2, paragraph 2, received “By July” (the paragraph prints “By June”) @ §2 ¶2 6:1',
    ]);
  });
});
