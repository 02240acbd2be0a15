import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv, type AnySchema } from 'ajv';
import { describe, expect, test } from 'vitest';
import { datasetSchema } from '../../../src/dataset/schema.js';
import { inputOf, messagesOf, printedFigure, withAt, withoutAt, writtenOut } from '../support.js';

// Made as the build makes dist/dataset.schema.json.
const schema = toJsonSchema(datasetSchema, { typeMode: 'input', errorMode: 'ignore' });
const accepts = new Ajv({ strict: false }).compile(schema as AnySchema);

describe('the JSON Schema that is made from datasetSchema', () => {
  test('accepts the built-in dataset, written out', () => {
    expect(accepts(writtenOut())).toBe(true);
    expect(messagesOf(writtenOut())).toEqual([]);
  });

  test('accepts what an editor may leave out', () => {
    const figure = { ...printedFigure, quantity: { kind: 'rate', value: 0.5 } };
    const input = inputOf({
      it: figure,
      range: { ...figure, quantity: { kind: 'rate', hedge: 'between', low: 0, high: 1 } },
    });
    expect(accepts(input)).toBe(true);
    expect(messagesOf(input)).toEqual([]);
  });

  test.each([
    [[{}, { when: { on: '2024-01-12' }, count: 3 }]],
    [{ on: [19_700, null, 19_700, 19_701] }],
    [{ earliest: [null, 19_700, 19_700, null], latest: [null, null, 19_710, 19_710] }],
  ])('accepts the units %j, as readDataset does', (units) => {
    expect(accepts(withAt('figures/speakers/units', units))).toBe(true);
    expect(messagesOf(withAt('figures/speakers/units', units))).toEqual([]);
  });

  test.each([
    ['extra', 1],
    ['source', []],
    ['source/language', 'fr'],
    ['source/address', 7],
    ['figures', []],
    ['figures', null],
    ['charts/volunteer-rate/figures', []],
    ['figures/exam-share/label', 'x'],
    ['figures/exam-share/label/en', 3],
    ['figures/exam-share/label/fr', 'x'],
    ['figures/exam-share/printed', { when: 'x' }],
    ['figures/exam-share/quantity/kind', 'amount'],
    ['figures/exam-share/quantity/hedge', 'circa'],
    ['figures/exam-share/quantity/value', '5'],
    ['figures/exam-share/quantity/value', 1e19],
    ['figures/exam-share/quantity/fraction', [1]],
    ['figures/exam-share/quantity/fraction', [1, 2.5]],
    ['figures/mobilisation/when', {}],
    ['figures/mobilisation/when', '2024-01-12'],
    ['figures/mobilisation/when', { on: '2024-01-12', by: '2024' }],
    ['figures/exam-share/origin', { type: 'guess' }],
    ['figures/exam-share/origin/paragraph', 0],
    ['figures/exam-share/units', [[]]],
    ['figures/exam-share/units', []],
    ['figures/exam-share/units', [{ count: 0 }]],
    ['figures/exam-share/units', { on: [] }],
    ['figures/exam-share/units', { on: ['2024-01-12'] }],
    ['figures/exam-share/units', { on: [1.5] }],
    ['figures/exam-share/units', { earliest: [1] }],
    ['figures/exam-share/units', { on: [1], latest: [1] }],
    ['figures/exam-applicants-2023/origin/rule', 'guess'],
    ['figures/exam-applicants-2023/origin/from', ['exam-applicants']],
    ['charts/volunteer-rate/figures/subject', 9],
    ['source/updated', 2024],
    ['charts/volunteer-rate/corrections', [{ date: '2024-11-20' }]],
    ['charts/volunteer-rate/notes', 'x'],
    ['units/city/en', { one: 'x' }],
  ])('refuses %s = %j, as readDataset does', (place, value) => {
    expect(accepts(withAt(place, value))).toBe(false);
    expect(messagesOf(withAt(place, value))).not.toEqual([]);
  });

  test.each([
    'source',
    'figures',
    'charts',
    'source/title',
    'figures/exam-share/label/zh',
    'figures/exam-share/label/en',
    'figures/exam-share/origin',
    'figures/exam-share/quantity/kind',
    'figures/milestone-2013/origin/source',
    'charts/volunteer-rate/title/en',
  ])('refuses a dataset without %s, as readDataset does', (place) => {
    expect(accepts(withoutAt(place))).toBe(false);
    expect(messagesOf(withoutAt(place))).not.toEqual([]);
  });
});
