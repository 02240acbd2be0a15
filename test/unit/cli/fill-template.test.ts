import { describe, expect, test } from 'vitest';
import { columnsOf, fillTemplate, fillText } from '../../../src/cli/fill-template.js';

const cells = new Map<string, unknown>([
  ['name', 'Hangzhou'],
  ['rate', '0.18'],
  ['zero', 0],
  ['empty', ''],
  ['nothing', null],
  ['hostile', '{{name}} $& <b>'],
  ['list', [1]],
  ['words', '1,200'],
]);

describe('fillTemplate', () => {
  test.each([
    ['{{name}}', 'Hangzhou'],
    ['in {{ name }}, {{rate}}', 'in Hangzhou, 0.18'],
    ['{{hostile}}!', '{{name}} $& <b>!'],
    ['{{hostile}}', '{{name}} $& <b>'],
    ['{name} {{}', '{name} {{}'],
    [{ value: '{{rate}}' }, { value: 0.18 }],
    [{ value: '{{zero}}' }, { value: 0 }],
    [{ fraction: ['{{zero}}', 5] }, { fraction: [0, 5] }],
    [{ label: '{{rate}}' }, { label: '0.18' }],
    [{ label: '{{zero}}' }, { label: '0' }],
    [{ note: '{{empty}}', value: '{{nothing}}', kept: 1 }, { kept: 1 }],
    [{ '{{name}}': true }, { '{{name}}': true }],
  ])('%j', (template, filled) => {
    expect(fillTemplate(template, cells)).toEqual(filled);
  });

  test.each([
    [{ value: '{{name}}' }, 'column “name”: expected a number such as 1200 or 0.18, received “Hangzhou”'],
    [{ value: '{{words}}' }, 'received “1,200”'],
    [{ label: '{{list}}' }, 'column “list”: expected a text or a number'],
    ['{{other}}', 'there is no column “other”'],
    ['{{constructor}}', 'there is no column “constructor”'],
  ])('refuses %j', (template, message) => {
    expect(() => fillTemplate(template, cells)).toThrow(message);
  });

  test('a template cannot reach a prototype', () => {
    const filled = fillTemplate(JSON.parse('{"__proto__":{"polluted":"{{name}}"}}'), cells) as object;
    expect(Object.keys(filled)).toEqual(['__proto__']);
    expect('polluted' in {}).toBe(false);
  });
});

test('columnsOf tells every column that is asked for', () => {
  expect([...columnsOf([{ a: '{{x}} {{ y }}', b: { c: ['{{x}}', 1, null] } }, '{{z}}', undefined])]).toEqual([
    'x',
    'y',
    'z',
  ]);
});

test('fillText puts cells into a pattern', () => {
  expect(fillText('{{name}}-{{zero}}', cells)).toBe('Hangzhou-0');
});
