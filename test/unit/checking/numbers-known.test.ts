import { describe, expect, test } from 'vitest';
import { zhejiang2024 } from '../../../src/core.js';
import { inputOf, printedFigure, withAt } from '../support.js';
import { foundBy } from './planted.js';

const WANTED = 'no number but those of figures of the dataset; make a figure of it, or leave it out';

describe('numbersKnown finds numbers in the words of charts that no figure has', () => {
  // prettier-ignore
  test.each([
    ['volunteers/title/en', 'Nearly 13 million are active', 'Nearly 13 million'],
    ['volunteers/title/zh', '近1300万活跃', '近1300万'],
    ['volunteers/subtitle/zh-TW', '近2100萬志願者', '近2100萬'],
    ['volunteer-rate/title/en', 'Four times the national rate, and no 4 cities', 'Four times'],
    ['volunteer-rate/title/zh', '四倍于全国平均', '四倍'],
    ['volunteer-rate/title/en', 'A five-fold rate', 'five-fold'],
    ['organisations/notes/0/en', 'Together they are over 313,700.', 'over 313,700'],
    ['subsidies/title/en', '200 to 700 yuan a month', '200 to 700 yuan a month'],
    ['certified-share/title/en', 'Nearly a quarter is in Zhejiang', 'Nearly a quarter'],
  ])('%s: %s', (place, words, number) => {
    const told = `error charts/${place}: expected ${WANTED}, received “${number}”`;
    expect(foundBy('numbers-known', withAt(`charts/${place}`, words))).toEqual([told]);
  });
});

describe('numbersKnown knows', () => {
  // prettier-ignore
  test.each([
    ['the number of any figure, however it is written', 'certified/title/en', '0.275 million, 64,000 and 12m'],
    ['a fraction in per cent', 'certified-share/title/en', 'Nearly 17%, or 16.7%'],
    ['both ends of a range', 'subsidies/title/en', 'From 200 to 600 yuan'],
    ['how many times a figure of the chart is another', 'volunteer-rate/title/en', 'Three times as many'],
    ['which part a figure of the chart is of another', 'deputy-led/title/en', '9 out of 11 cities'],
    ['how many figures the chart has', 'milestones/title/zh', '五次会议'],
    ['how many units a figure lists', 'deputy-led/title/en', 'All but two cities'],
    ['dates of figures, with and without their year', 'county-rollout/subtitle/en', 'From 12 January to the end of March 2024'],
    ['dates of figures in Chinese', 'county-rollout/subtitle/zh', '2024年1月12日后，到3月底'],
    ['days in a row', 'speakers/subtitle/en', 'Held on 5–6 November 2024'],
    ['years of figures', 'milestones/subtitle/en', 'Between 2013 and 2024'],
    ['the date of the source', 'certified/subtitle/en', 'As reported in November 2024'],
    ['any other date', 'certified/subtitle/en', 'In 1994 it was none, and on 3 May 2021'],
    ['codes and names', 'certified/subtitle/zh', '拨打12345热线，G20与5G'],
    ['places in an order', 'certified/title/en', 'On the 12th floor, at the 3rd door'],
  ])('%s', (_name, place, words) => {
    expect(foundBy('numbers-known', withAt(`charts/${place}`, words))).toEqual([]);
  });

  // prettier-ignore
  test.each<[what: string, title: string, numbers: string[]]>([
    ['the label of a figure of the chart', '很多，60岁以上老年人约多', []],
    ['the phrase that it prints', '有£13.6m', []],
    ['no longer number that ends or begins like one', '160岁以上老年人，£13.6m万', ['160岁以上', '£13.6m']],
  ])('%s', (_what, zh, numbers) => {
    const label = { zh: '60岁以上老年人', en: 'people of 60 and over' };
    const quantity = { kind: 'count', unit: 'person', value: 13_600_000 };
    const input = inputOf({ it: { ...printedFigure, label, printed: '£13.6m', quantity } });
    const planted = { ...input, charts: { it: { type: 'figure-card', figures: { figure: 'it' }, title: { zh, en: 'Many' } } } };
    expect(foundBy('numbers-known', planted)).toEqual(
      numbers.map((number) => `error charts/it/title/zh: expected ${WANTED}, received “${number}”`),
    );
  });

  test('all that the built-in dataset says', () => {
    expect(foundBy('numbers-known', zhejiang2024)).toEqual([]);
  });

  test('nothing of what a correction says was wrong', () => {
    const text = { zh: '原为13万。', en: 'It said 13 million.', 'zh-TW': '原為13萬。' };
    const planted = withAt('charts/certified/corrections', [{ date: '2024-12-01', text }]);
    expect(foundBy('numbers-known', planted)).toEqual([]);
  });
});

describe('numbersKnown tells points from per cent', () => {
  const POINTS = { kind: 'change', unit: 'percentage-point', value: 0.03 };
  const PER_CENT = { kind: 'change', value: 0.03 };
  const DOUBTFUL = 'percentage points, as a figure has them';

  // prettier-ignore
  test.each<[title: string, quantity: object, told: string]>([
    ['Up 3 percentage points', POINTS,   ''],
    ['上升三个百分点',         POINTS,   ''],
    ['上升3個百分點',          POINTS,   ''],
    ['Up 3pp',                 POINTS,   ''],
    ['Up 3%',                  POINTS,   `warning charts/it/title/LANGUAGE: expected ${DOUBTFUL}, received “Up 3%”`],
    ['上升3%',                 POINTS,   `warning charts/it/title/LANGUAGE: expected ${DOUBTFUL}, received “上升3%”`],
    ['Up 4%',                  POINTS,   `error charts/it/title/LANGUAGE: expected ${WANTED}, received “Up 4%”`],
    ['Up 3%',                  PER_CENT, ''],
    ['Up 3 percentage points', PER_CENT, `error charts/it/title/LANGUAGE: expected ${WANTED}, received “Up 3 percentage points”`],
    ['上升3个百分点',          PER_CENT, `error charts/it/title/LANGUAGE: expected ${WANTED}, received “上升3个百分点”`],
    ['It fell by nearly half', { kind: 'change', hedge: 'nearly', value: -0.5 }, ''],
    ['Nearly halving the wait', { kind: 'change', hedge: 'nearly', value: -0.5 }, ''],
    ['Jobs rose by half a million', { kind: 'change', unit: 'person', value: 500_000 }, ''],
    ['Up 3 percentage points', { kind: 'share', value: 0.03 },
      `error charts/it/title/LANGUAGE: expected ${WANTED}, received “Up 3 percentage points”`],
  ])('%s', (title, quantity, told) => {
    const isHan = /\p{Script=Han}/u.test(title);
    const text = isHan ? { zh: title, en: 'Up' } : { zh: '上升', en: title };
    const chart = { type: 'figure-card', figures: { figure: 'it' }, title: text };
    const planted = { ...inputOf({ it: { ...printedFigure, quantity } }), charts: { it: chart } };
    const expected = told.replace('LANGUAGE', isHan ? 'zh' : 'en');
    expect(foundBy('numbers-known', planted)).toEqual(expected === '' ? [] : [expected]);
  });
});
