import { describe, expect, test } from 'vitest';
import { chartTypes } from '../../../src/charts/chart-types.js';
import { readDataset, zhejiang2024 } from '../../../src/core.js';
import { MAX_ISSUES } from '../../../src/dataset/read-accepted.js';
import { inputOf, messagesOf, printedFigure, withAt, withoutAt, writtenOut } from '../support.js';

const SHARE = 'figures/exam-share';
const WHEN = 'figures/mobilisation/when';
const DATE = 'a date of the calendar such as 2024-03-31, a month 2024-03 or a year 2024';
const WHEN_WORDS = 'a date with one of on, before, by, after, between or in';
const TYPES = Object.keys(chartTypes).join(', ');
const NEEDED = 'an entry, since it may not be left out';

/** Place, what an editor put there, and the sentence that says what is wrong. */
const FAULTS: readonly (readonly [place: string, value: unknown, message: string])[] = [
  [
    'figures/exam-share/label/zh',
    '\ufffd\ufffd',
    'figures → exam-share → label → zh: expected a text that was saved as UTF-8, received “\ufffd\ufffd”.',
  ],
  ['extra', 1, 'extra: expected no entry of this name, received “extra”.'],
  ['figures', null, 'figures: expected an object, received null.'],
  ['figures', [], 'figures: expected an object, received a list of 0.'],
  ['charts/volunteer-rate', 7, 'charts → volunteer-rate: expected an object, received 7.'],
  ['source/language', 'fr', 'source → language: expected “zh” or “en” or “zh-TW”, received “fr”.'],
  ['source/date', 'Nov 2024', `source → date: expected ${DATE}, received “Nov 2024”.`],
  ['source/updated', 'yesterday', `source → updated: expected ${DATE}, received “yesterday”.`],
  [
    'source/address',
    'javascript:alert(1)',
    'source → address: expected an address that begins with http:// or https://, received “javascript:alert(1)”.',
  ],
  [
    `${SHARE}/label`,
    'Applicants',
    'figures → exam-share → label: expected words in each language, as zh and en, received “Applicants”.',
  ],
  [`${SHARE}/label/en`, ' ', 'figures → exam-share → label → en: expected a text that is not empty, received “ ”.'],
  [`${SHARE}/label/en`, 3, 'figures → exam-share → label → en: expected a text, received 3.'],
  [`${SHARE}/label/fr`, 'x', 'figures → exam-share → label → fr: expected no entry of this name, received “fr”.'],
  [
    `${SHARE}/printed`,
    { when: '3月' },
    'figures → exam-share → printed: expected a phrase, or one for quantity and one for when, received an object.',
  ],
  [
    `${SHARE}/quantity/kind`,
    'amount',
    'figures → exam-share → quantity → kind: expected “count” or “share” or “rate” or “money” or “change” or “multiple”, received “amount”.',
  ],
  [`${SHARE}/quantity/value`, '5', 'figures → exam-share → quantity → value: expected a number, received “5”.'],
  [
    `${SHARE}/quantity/value`,
    null,
    'figures → exam-share → quantity → value: expected a number for the hedge “nearly”, received null.',
  ],
  [
    `${SHARE}/quantity/value`,
    0.3,
    'figures → exam-share → quantity → value: expected 1 ÷ 6, as its fraction says, received 0.3.',
  ],
  [
    `${SHARE}/quantity/value`,
    Infinity,
    'figures → exam-share → quantity → value: expected a number from −10¹⁸ to 10¹⁸, received Infinity.',
  ],
  [`${SHARE}/quantity/value`, NaN, 'figures → exam-share → quantity → value: expected a number, received NaN.'],
  [
    `${SHARE}/quantity/low`,
    0.1,
    'figures → exam-share → quantity → low: expected nothing, as the hedge “nearly” says, received 0.1.',
  ],
  [
    `${SHARE}/quantity/unit`,
    'person',
    'figures → exam-share → quantity → unit: expected no unit for the kind share, received “person”.',
  ],
  [
    'figures/volunteer-rate/quantity',
    { kind: 'share', value: 18 },
    'figures → volunteer-rate → quantity → value: expected a share from 0 to 1: 18 % is 0.18, received 18.',
  ],
  [
    'figures/volunteer-rate/quantity/value',
    18,
    'figures → volunteer-rate → quantity → value: expected a rate of at most 5: 18 % is 0.18, received 18.',
  ],
  [
    'figures/volunteer-rate/quantity/value',
    -0.18,
    'figures → volunteer-rate → quantity → value: expected a rate of 0 or more; for a fall use the kind “change”, received -0.18.',
  ],
  [
    'figures/volunteer-rate/quantity',
    { kind: 'rate', hedge: 'between', low: -0.1, high: 0.1 },
    'figures → volunteer-rate → quantity → low: expected a rate of 0 or more; for a fall use the kind “change”, received -0.1.',
  ],
  [
    'figures/speakers/quantity/value',
    -4,
    'figures → speakers → quantity → value: expected a count of 0 or more; for a fall use the kind “change”, received -4.',
  ],
  [
    'figures/speakers/quantity',
    { kind: 'multiple', value: -4 },
    'figures → speakers → quantity → value: expected a multiple of 0 or more; for a fall use the kind “change”, received -4.',
  ],
  [
    'figures/volunteer-rate/quantity',
    { kind: 'rate', hedge: 'about', value: 0.18, high: 0.2 },
    'figures → volunteer-rate → quantity → high: expected nothing, as the hedge “about” says, received 0.2.',
  ],
  [
    'figures/subsidy-jinhua/quantity',
    { kind: 'money', value: 10_000 },
    'figures → subsidy-jinhua → quantity → unit: expected a unit for the kind money, received nothing.',
  ],
  [
    'figures/subsidy-jinhua/quantity/unit',
    'sheep',
    'figures → subsidy-jinhua → quantity → unit: expected a unit with words in “units”, received “sheep”.',
  ],
  [
    'figures/exam-growth/quantity',
    { kind: 'change', unit: 'percentage-point', value: -18 },
    'figures → exam-growth → quantity → value: expected a change of at most 5: 3 percentage points are 0.03, received -18.',
  ],
  [
    'figures/exam-growth/quantity',
    { kind: 'change', unit: 'percentage-point', hedge: 'between', low: 0.1, high: 18 },
    'figures → exam-growth → quantity → high: expected a change of at most 5: 3 percentage points are 0.03, received 18.',
  ],
  [
    'figures/subsidy-jinhua/quantity/unit',
    'percentage-point',
    'figures → subsidy-jinhua → quantity → kind: expected “change” for the unit “percentage-point”, received “money”.',
  ],
  [
    'figures/exam-growth/quantity',
    { kind: 'change', unit: 'percentage-point', value: 0.5, fraction: [1, 2] },
    'figures → exam-growth → quantity → fraction: expected none for the unit “percentage-point”, received a list of 2.',
  ],
  [
    'figures/allowance-counties/quantity/high',
    200,
    'figures → allowance-counties → quantity → high: expected more than 200, which is low, received 200.',
  ],
  [
    'figures/allowance-counties/quantity/value',
    400,
    'figures → allowance-counties → quantity → value: expected no value beside the low and high of the hedge “between”, received 400.',
  ],
  [WHEN, '2024-01-12', `figures → mobilisation → when: expected ${WHEN_WORDS}, received “2024-01-12”.`],
  [WHEN, {}, `figures → mobilisation → when: expected ${WHEN_WORDS}, received an object.`],
  [
    WHEN,
    { on: '2024-01-12', by: '2024' },
    `figures → mobilisation → when: expected ${WHEN_WORDS}, received an object.`,
  ],
  [WHEN, { on: '2024-02-30' }, `figures → mobilisation → when → on: expected ${DATE}, received “2024-02-30”.`],
  [
    WHEN,
    { on: '2024-02' },
    'figures → mobilisation → when → on: expected a day such as 2024-03-31, received “2024-02”.',
  ],
  [
    WHEN,
    { on: '2024-02-03', until: '2024-02-01' },
    'figures → mobilisation → when → until: expected a later day than that of “on”, received “2024-02-01”.',
  ],
  [
    WHEN,
    { between: ['2024-02', '2023'] },
    'figures → mobilisation → when → between → 1: expected a later date than the first, received “2023”.',
  ],
  [
    `${SHARE}/of`,
    'nobody',
    'figures → exam-share → of: expected the id of a figure of this dataset, received “nobody”.',
  ],
  [
    `${SHARE}/origin/type`,
    'guess',
    'figures → exam-share → origin → type: expected “printed” or “derived” or “supplement”, received “guess”.',
  ],
  [`${SHARE}/origin/section`, -1, 'figures → exam-share → origin → section: expected at least 0, received -1.'],
  [`${SHARE}/origin/paragraph`, 0, 'figures → exam-share → origin → paragraph: expected at least 1, received 0.'],
  [
    `${SHARE}/origin/paragraph`,
    1.5,
    'figures → exam-share → origin → paragraph: expected a whole number, received 1.5.',
  ],
  [
    'figures/exam-applicants-2023/origin',
    { type: 'derived', rule: 'sum', from: ['exam-growth'] },
    'figures → exam-applicants-2023 → origin → from: expected at least 2 entries, received a list of 1.',
  ],
  [
    'figures/exam-applicants-2023/origin/from',
    ['subsidy-jinhua', 'exam-growth'],
    'figures → exam-applicants-2023 → origin → from: expected figures of one unit, not yuanOnce and person, received “subsidy-jinhua”, “exam-growth”.',
  ],
  [
    'charts/certified-share/type',
    'pie',
    `charts → certified-share → type: expected one of the chart types ${TYPES}, received “pie”.`,
  ],
  [
    'charts/certified-share/figures/shares',
    'exam-share',
    'charts → certified-share → figures → shares: expected a list of ids, received “exam-share”.',
  ],
  [
    'charts/certified-share/figures/shares',
    ['subsidy-jinhua', 'exam-share'],
    'charts → certified-share → figures → shares → 0: expected a figure of kind share, received “subsidy-jinhua”, of kind money.',
  ],
  [
    'charts/certified-share/figures/shares',
    [],
    'charts → certified-share → figures → shares: expected at least one figure, received nothing.',
  ],
  [
    'charts/certified-share/figures/shares',
    ['exam-share'],
    'charts → certified-share → figures → counts: expected at most 1, as many as in “shares”, received a list of 2.',
  ],
  [
    'figures/speakers/units',
    [],
    'figures → speakers → units: expected at least one unit, or no “units” at all, received a list of 0.',
  ],
  [
    'figures/speakers/units',
    [{}],
    'figures → speakers → units: expected 4 units, as its quantity says; one without a date has no “when”, received 1.',
  ],
  [
    'charts/certified-share/figures/slices',
    ['exam-share'],
    'charts → certified-share → figures → slices: expected one of the roles shares, counts, received “slices”.',
  ],
  [
    'charts/volunteer-rate/figures/subject',
    ['volunteer-rate'],
    'charts → volunteer-rate → figures → subject: expected the id of one figure, received a list of 1.',
  ],
  [
    'charts/volunteer-rate/figures/subject',
    'toString',
    'charts → volunteer-rate → figures → subject: expected the id of a figure of this dataset, received “toString”.',
  ],
  [
    'charts/volunteer-rate/type',
    'toString',
    `charts → volunteer-rate → type: expected one of the chart types ${TYPES}, received “toString”.`,
  ],
  [
    'charts/volunteer-rate/form',
    'pie',
    'charts → volunteer-rate → form: expected one of the forms bars, icons, received “pie”.',
  ],
  [
    'charts/volunteer-rate/form',
    'length',
    'charts → volunteer-rate → form: expected one of the forms bars, icons, received “length”.',
  ],
  ['charts/volunteer-rate/form', 7, 'charts → volunteer-rate → form: expected a text, received 7.'],
  [
    'charts/certified-share/form',
    'icons',
    'charts → certified-share → form: expected no form, since the type has but one, received “icons”.',
  ],
  [
    'charts/volunteer-rate/corrections',
    [{ date: '2024-11', text: { zh: '改', en: 'x', 'zh-TW': '改' } }],
    'charts → volunteer-rate → corrections → 0 → date: expected a day such as 2024-03-31, received “2024-11”.',
  ],
  [
    'charts/volunteer-rate/corrections',
    [{ date: '2024-11-20', text: { zh: '改', en: 'x' } }],
    'charts → volunteer-rate → corrections → 0 → text → zh-TW: expected the words in traditional Chinese, since other texts of the dataset have them, received nothing.',
  ],
  [
    'charts/volunteer-rate/corrections',
    ['2024-11-20: x'],
    'charts → volunteer-rate → corrections → 0: expected an object, received “2024-11-20: x”.',
  ],
  [
    'units/percentage-point',
    { zh: '个百分点', en: 'points', 'zh-TW': '個百分點' },
    'units → percentage-point: expected another id, since this unit is built in, received words of its own.',
  ],
  ['units/city/en', 7, 'units → city → en: expected a noun, or its one and other form, received 7.'],
];

const MISSING: readonly (readonly [place: string, message: string])[] = [
  ['source', `source: expected ${NEEDED}, received nothing.`],
  ['charts', `charts: expected ${NEEDED}, received nothing.`],
  [`${SHARE}/label/zh`, 'figures → exam-share → label → zh: expected the words in Chinese, received nothing.'],
  [`${SHARE}/label/en`, 'figures → exam-share → label → en: expected the words in English, received nothing.'],
  [`${SHARE}/quantity/kind`, `figures → exam-share → quantity → kind: expected ${NEEDED}, received nothing.`],
  [`${SHARE}/origin`, `figures → exam-share → origin: expected ${NEEDED}, received nothing.`],
  [
    `${SHARE}/printed`,
    'figures → exam-share → printed: expected the phrase that the article prints, received nothing.',
  ],
  [
    'figures/milestone-2013/origin/section',
    'figures → milestone-2013 → origin → section: expected the section where the phrase is printed, received nothing.',
  ],
  [
    'figures/milestone-2013/origin/paragraph',
    'figures → milestone-2013 → origin → paragraph: expected the paragraph where the phrase is printed, received nothing.',
  ],
  [
    'figures/city-offices/when',
    'figures → city-offices → when: expected the date that its second phrase prints, received nothing.',
  ],
  [
    'charts/volunteer-rate/figures/subject',
    'charts → volunteer-rate → figures → subject: expected a figure, received nothing.',
  ],
];

describe('readDataset: what an editor reads', () => {
  test.each(FAULTS)('%s = %j', (place, value, message) => {
    expect(messagesOf(withAt(place, value))).toEqual([message]);
  });

  test.each(MISSING)('without %s', (place, message) => {
    expect(messagesOf(withoutAt(place))).toContain(message);
  });

  test('names path, expected and received beside the sentence', () => {
    expect(readDataset(withAt('source/language', 'fr')).issues).toEqual([
      {
        path: ['source', 'language'],
        expected: '“zh” or “en” or “zh-TW”',
        received: '“fr”',
        message: 'source → language: expected “zh” or “en” or “zh-TW”, received “fr”.',
      },
    ]);
  });

  test('shortens long values and names between characters, on one line', () => {
    const [value] = messagesOf(withAt('source/date', `\n${'𠮷'.repeat(500)}`));
    expect(value).toBe(`source → date: expected ${DATE}, received “ ${'𠮷'.repeat(39)}…”.`);
    const [name] = messagesOf(withAt('x'.repeat(1_000_000), 1));
    expect(name).toBe(`${'x'.repeat(40)}…: expected no entry of this name, received “${'x'.repeat(40)}…”.`);
  });

  test(`stops after ${MAX_ISSUES} issues and says how many more there are`, () => {
    const messages = messagesOf(withAt('charts/volunteer-rate/notes', Array<number>(70).fill(1)));
    expect(messages).toHaveLength(MAX_ISSUES + 1);
    expect(messages[messages.length - 1]).toBe('The dataset has 20 more faults.');
  });
});

describe('readDataset: figures on one axis', () => {
  const figure = (kind: string, unit?: string) => ({
    ...printedFigure,
    quantity: { kind, value: 0.5, ...(unit && { unit }) },
  });
  const figures = {
    people: figure('count', 'person'),
    more: figure('change', 'person'),
    yuan: figure('money', 'CNY'),
    richer: figure('change', 'CNY'),
    rate: figure('rate'),
    share: figure('share'),
    points: figure('change', 'percentage-point'),
    percent: figure('change'),
  };
  const faultsIn = (type: string, roles: object) =>
    messagesOf({ ...inputOf(figures), charts: { it: { type, figures: roles, title: { zh: '题', en: 'title' } } } });

  test.each([
    ['change', { before: 'people', after: 'people', change: 'more' }],
    ['change', { before: 'yuan', after: 'yuan', change: 'richer' }],
    ['change', { before: 'rate', after: 'share', change: 'points' }],
    ['change', { before: 'rate', after: 'rate' }],
    ['part-of-whole', { whole: 'people', parts: ['people'] }],
    ['amount-bars', { amounts: ['people', 'yuan'] }],
  ])('lets %s draw %j', (type, roles) => {
    expect(faultsIn(type, roles)).toEqual([]);
  });

  test.each([
    [
      'change',
      { before: 'people', after: 'yuan' },
      'charts → it → figures → after: expected a figure measured as “person”, like “people” in “before”, received “yuan”, measured as “CNY”.',
    ],
    [
      'change',
      { before: 'people', after: 'people', change: 'richer' },
      'charts → it → figures → change: expected a figure measured as “person”, like “people” in “before”, received “richer”, measured as “CNY”.',
    ],
    [
      'change',
      { before: 'people', after: 'people', change: 'points' },
      'charts → it → figures → change: expected a figure measured as “person”, like “people” in “before”, received “points”, measured as a percentage.',
    ],
    [
      'change',
      { before: 'rate', after: 'share', change: 'percent' },
      'charts → it → figures → change: expected a figure measured as a percentage, like “rate” in “before”, received “percent”, measured as a change in per cent (one in points has the unit “percentage-point”).',
    ],
    [
      'change',
      { before: 'rate', after: 'people' },
      'charts → it → figures → after: expected a figure measured as a percentage, like “rate” in “before”, received “people”, measured as “person”.',
    ],
    [
      'part-of-whole',
      { whole: 'people', parts: ['people', 'yuan'] },
      'charts → it → figures → parts → 1: expected a figure measured as “person”, like “people” in “whole”, received “yuan”, measured as “CNY”.',
    ],
    [
      'share-bars',
      { shares: ['share', 'share'] },
      'charts → it → figures → shares: expected each figure once, received “share” twice.',
    ],
    [
      'part-of-whole',
      { whole: 'nobody', parts: ['yuan'] },
      'charts → it → figures → whole: expected the id of a figure of this dataset, received “nobody”.',
    ],
  ])('refuses %s of %j', (type, roles, message) => {
    expect(faultsIn(type, roles)).toEqual([message]);
  });
});

describe('readDataset: what comes out', () => {
  test('is equal to the dataset that was written out as JSON', () => {
    expect(readDataset(writtenOut()).dataset).toStrictEqual(zhejiang2024);
  });

  test('is the same object for a dataset that was read before', () => {
    expect(readDataset(zhejiang2024).dataset).toBe(zhejiang2024);
  });

  test('is frozen all the way down, and the input is left as it was', () => {
    const input = writtenOut();
    const before = JSON.stringify(input);
    const { dataset } = readDataset(input);
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(dataset)).toBe(true);
    expect(Object.isFrozen(input)).toBe(false);
    expect(JSON.stringify(input)).toBe(before);
  });

  test('fills in what follows from hedge and value', () => {
    const quantity = (id: string) => zhejiang2024.figures[id]?.quantity;
    expect(quantity('certified-workers')).toMatchObject({
      hedge: 'exact',
      value: 275_000,
      low: 275_000,
      high: 275_000,
    });
    expect(quantity('active-volunteers')).toMatchObject({ value: 12_000_000, low: null, high: 12_000_000 });
    expect(quantity('community-organisations')).toMatchObject({ value: 244_000, low: 244_000, high: null });
    expect(quantity('allowance-counties')).toMatchObject({ value: null, low: 200, high: 600 });
  });

  test('writes a zero without sign and leaves out entries without a value, as JSON does', () => {
    const figure = { ...printedFigure, quantity: { kind: 'multiple', value: -0 }, note: undefined };
    const { dataset } = readDataset(inputOf({ it: figure }));
    expect(dataset?.figures['it']?.quantity?.value).toBe(0);
    expect(dataset?.figures['it']).not.toHaveProperty('note');
    expect(readDataset(JSON.parse(JSON.stringify(dataset))).dataset).toStrictEqual(dataset);
  });

  test('takes ids that every object inherits a name of', () => {
    const figure = { ...printedFigure, quantity: { kind: 'rate', value: 0.5 } };
    const { dataset } = readDataset(inputOf({ toString: figure, valueOf: { ...figure, of: 'toString' } }));
    expect(Object.keys(dataset?.figures ?? {})).toEqual(['toString', 'valueOf']);
  });

  test.each(['__proto__', 'constructor', 'prototype', '', '-a', 'a b', 'a/b', 'x'.repeat(65)])(
    'refuses the id %j',
    (id) => {
      const input: unknown = JSON.parse(`{${JSON.stringify(id)}: ${JSON.stringify(printedFigure)}}`);
      expect(messagesOf(inputOf(input as Record<string, unknown>))).toHaveLength(1);
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );
});
