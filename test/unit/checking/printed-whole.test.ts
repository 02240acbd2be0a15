import { describe, expect, test } from 'vitest';
import { inputOf, printedFigure, timed } from '../support.js';
import { foundBy } from './planted.js';

const ARTICLE = `全省有注册志愿者近2000万，活跃志愿者近1200万，占常住人口18%，津贴200元到600元不等，社区社会组织24.4 万余家。
去年有1200万人，今年近1200万人。
Of 9,000 people, nearly 1,200 help, over 118 firms and 30% to 40% of towns.
The balance was -€3m, while unemployment went from 15% to 16%.
Support rose 3 per cent points.
`;

function found(phrase: string, paragraph: number): readonly string[] {
  const origin = { type: 'printed', section: 0, paragraph };
  const quantity = { kind: 'count', unit: 'person', value: 1 };
  return foundBy('printed-whole', inputOf({ it: { ...printedFigure, printed: phrase, quantity, origin } }), ARTICLE);
}

describe('printedWhole finds phrases that are cut', () => {
  // prettier-ignore
  test.each([
    ['1200万',     1, '近1200万',     '1:21'],
    ['2000万',     1, '近2000万',     '1:9'],
    ['8%',         1, '18%',          '1:33'],
    ['200元',      1, '200元到600元不等', '1:39'],
    ['24.4',       1, '24.4 万余家',  '1:57'],
    ['1,200',      3, 'nearly 1,200', '3:18'],
    ['18 firms',   3, 'over 118 firms', '3:37'],
    ['40%',        3, '30% to 40%',   '3:56'],
    ['€3m',        4, '-€3m',         '4:17'],
    ['rose 3 per cent', 5, 'rose 3 per cent points', '5:9'],
  ])('%s', (phrase, paragraph, whole, at) => {
    const told = `error figures/it/printed: expected the phrase whole: “${whole}”, received “${phrase}” @ §0 ¶${paragraph} ${at}`;
    expect(found(phrase, paragraph)).toEqual([told]);
  });

  // prettier-ignore
  test.each([
    ['the whole', '近1200万', 1],
    ['without its unit', '9,000', 3],
    ['without the noun behind it', '24.4 万余', 1],
    ['with words around it', '常住人口18%', 1],
    ['where it stands whole once', '1200万', 2],
    ['of two values, one after the other', '15%', 4],
    ['which says no number', '全省', 1],
    ['which does not stand there', '1300万', 1],
  ])('but none %s: %s', (_name, phrase, paragraph) => {
    expect(found(phrase, paragraph)).toEqual([]);
  });
});

test('printedWhole takes less than two seconds for a phrase that is cut twenty thousand times', () => {
  const origin = { type: 'printed', section: 0, paragraph: 1 };
  const figure = {
    ...printedFigure,
    printed: '1200万',
    quantity: { kind: 'count', unit: 'person', value: 12e6 },
    origin,
  };
  const article = '近1200万，'.repeat(20_000);
  const { result, time } = timed(() => foundBy('printed-whole', inputOf({ it: figure }), article));
  expect(result).toHaveLength(1);
  expect(time).toBeLessThan(2000);
}, 60_000);
