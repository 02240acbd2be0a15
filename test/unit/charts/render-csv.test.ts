import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDataset, zhejiang2024 } from '../../../src/core.js';
import type { LanguageOption } from '../../../src/charts/language-for.js';
import { renderCsv } from '../../../src/charts/render-csv.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import type { Dataset } from '../../../src/dataset/schema.js';
import { printedPhrases } from '../../../src/dataset/worded-figure.js';
import { inputOf, printedFigure, withAt, writtenOut } from '../support.js';

const CHARTS = Object.keys(zhejiang2024.charts);
const LANGUAGES = ['zh', 'en', 'zh-TW'] as const;

/** Reads a CSV text after RFC 4180, strictly: every line ends in CR LF, quotes stand round whole cells only. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let rest = csv.replace(/^\uFEFF/, '');
  let row: string[] = [];
  while (rest !== '') {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!match) throw new Error(`no CSV: ${rest.slice(0, 60)}`);
    const [whole, quoted, bare = '', end] = match;
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(whole.length);
  }
  return rows;
}

/** The cells of one figure, by head. */
function cellsOf(dataset: Dataset, chart: string, id: string): Record<string, string> {
  const [heads = [], ...rows] = parseCsv(renderCsv(dataset, chart, { language: 'en' }));
  const row = rows.find(([name]) => name === id) ?? [];
  return Object.fromEntries(heads.map((head, index) => [head, row[index] ?? '']));
}

/** A chart of one figure. */
function chartOf(parts: object, text = 'words'): Dataset {
  const input = inputOf({ it: { ...printedFigure, ...parts } });
  const title = { zh: text, en: text };
  const { dataset, issues } = readDataset({
    ...input,
    charts: { it: { type: 'figure-card', figures: { figure: 'it' }, title } },
  });
  if (!dataset) throw new Error(issues.map(({ message }) => message).join('\n'));
  return dataset;
}

const quantityCells = (quantity: object) => {
  const cells = cellsOf(chartOf({ quantity }), 'it', 'it');
  return [cells['Number'], cells['At least'], cells['At most'], cells['What it means'], cells['Unit'], cells['Kind']];
};

describe('renderCsv', () => {
  test('writes a byte order mark, heads and a row for each figure', () => {
    expect(renderCsv(zhejiang2024, 'volunteers')).toBe(
      [
        '\uFEFF编号,项目,表述,原文,数值,至少,至多,含义,单位,类别,日期,截至,整体,节,段,出处,来源',
        'registered-volunteers,注册志愿者（浙江）,近2000万,近2000万,20000000,,20000000,略低于此数,人,数量,,2024-11,,3,17,报道原文,潮新闻',
        'active-volunteers,活跃志愿者（浙江）,近1200万,近1200万,12000000,,12000000,略低于此数,人,数量,,2024-11,注册志愿者,3,17,报道原文,潮新闻',
        '',
      ].join('\r\n'),
    );
  });

  test.each(CHARTS)('%s: has what is printed of each figure once, in every language', (chart) => {
    for (const language of LANGUAGES) {
      const [heads = [], ...rows] = parseCsv(renderCsv(zhejiang2024, chart, { language }));
      expect(heads).toHaveLength(17);
      const { figures } = wordChart(zhejiang2024, chart, language);
      expect(rows.map(([id]) => id)).toEqual([...new Set(figures.map(({ id }) => id))]);
      for (const [index, row] of rows.entries()) {
        expect(row).toHaveLength(17);
        expect(row[3]).toBe(printedPhrases(figures[index]!.figure).join(' · '));
      }
    }
  });

  // prettier-ignore
  test.each([
    [{ kind: 'count', unit: 'person', value: 275_000, precision: 1000 },    '275000', '275000', '275000', 'this number, as printed',             'people', 'count'],
    [{ kind: 'count', unit: 'person', hedge: 'over', value: 244_000 },      '244000', '244000', '',       'above this number',                   'people', 'count'],
    [{ kind: 'money', unit: 'CNY', hedge: 'between', low: 200, high: 600 }, '',       '200',    '600',    'between the two numbers',             'yuan',   'money'],
    [{ kind: 'change', unit: 'person', value: -5 },                         '-5',     '-5',     '-5',     'this number, as printed',             'people', 'change'],
    [{ kind: 'rate', value: 0.18 },                                         '0.18',   '0.18',   '0.18',   'this number, as printed',             '',       'rate'],
    [{ kind: 'change', unit: 'percentage-point', value: 0.07 },             '7',      '7',      '7',      'this number, as printed',             'percentage points', 'change'],
    [{ kind: 'change', unit: 'percentage-point', hedge: 'between', low: 0.02, high: 0.031 }, '', '2', '3.1', 'between the two numbers',          'percentage points', 'change'],
    [{ kind: 'money', unit: 'CNY', hedge: 'over', value: -3.2e6 },          '-3200000', '',     '-3200000', 'below this number',                 'yuan',   'money'],
    [{ kind: 'money', unit: 'CNY', hedge: 'upTo', value: -2e6 },            '-2000000', '-2000000', '',   'a floor: this number or more',        'yuan',   'money'],
    [{ kind: 'change', unit: 'person', hedge: 'over', value: -6 },          '-6',     '',       '-6',     'below this number',                   'people', 'change'],
    [{ kind: 'share', hedge: 'nearly', value: 1 / 6, fraction: [1, 6] },    '0.17',   '',       '0.17',   'a little below this number (converted)', '',    'share'],
    [{ kind: 'share', hedge: 'over', value: 1 / 6, fraction: [1, 6] },      '0.16',   '0.16',   '',       'above this number (converted)',       '',       'share'],
    [{ kind: 'share', value: 1 / 3, fraction: [1, 3] },                     '0.33',   '',       '',       'approximate: a little more or less (converted)', '', 'share'],
    [{ kind: 'share', value: 1 / 5, fraction: [1, 5] },                     '0.2',    '0.2',    '0.2',    'this number, as printed (converted)', '',       'share'],
    [{ kind: 'count', unit: 'person', value: 1e18 },                        '1000000000000000000', '1000000000000000000', '1000000000000000000', 'this number, as printed', 'people', 'count'],
  ])('writes numbers bare and invents no digits: %j', (quantity, ...cells) => {
    expect(quantityCells(quantity)).toEqual(cells);
  });

  // prettier-ignore
  test.each([
    ['mobilisation',   '2024-01-12',    'date'],
    ['county-offices', '../2024-03-31', 'date'],
    ['city-offices',   '../2024-03-07', 'count'],
  ])('writes the days of %s after EDTF: %s', (id, date, kind) => {
    const cells = cellsOf(zhejiang2024, 'county-rollout', id);
    expect([cells['Date'], cells['Kind']]).toEqual([date, kind]);
  });

  test('says for when a number holds and what it is a part of, where that is known', () => {
    const told = (chart: string, id: string) => {
      const cells = cellsOf(zhejiang2024, chart, id);
      return [cells['As of'], cells['Part of']];
    };
    expect(told('applicants', 'exam-applicants-2023')).toEqual(['2023', '']);
    expect(told('applicants', 'exam-applicants')).toEqual(['2024', '']);
    expect(told('volunteers', 'active-volunteers')).toEqual(['2024-11', 'registered volunteers']);
  });

  test('says of no exact number that it is printed where it is not', () => {
    const quantity = { kind: 'count', unit: 'person', value: 5 };
    const source = { zh: '年鉴', en: 'a yearbook' };
    const supplement = chartOf({ printed: undefined, quantity, origin: { type: 'supplement', source } });
    expect(cellsOf(supplement, 'it', 'it')['What it means']).toBe('');
    expect(cellsOf(zhejiang2024, 'applicants', 'exam-applicants-2023')['What it means']).toBe('');
    const fraction = { kind: 'share', value: 0.2, fraction: [1, 5] };
    const converted = chartOf({ printed: undefined, quantity: fraction, origin: { type: 'supplement', source } });
    expect(cellsOf(converted, 'it', 'it')['What it means']).toBe('converted');
  });

  test('spells out the arithmetic of derived figures and names the source of supplements', () => {
    const derived = cellsOf(zhejiang2024, 'applicants', 'exam-applicants-2023');
    expect(derived['Where from']).toMatch(/^derived: 304,000 \(.*\) − 64,000 \(.*\) = 240,000$/);
    expect([derived['Section'], derived['As printed']]).toEqual(['', '']);
    const supplement = cellsOf(zhejiang2024, 'milestones', 'milestone-2013');
    expect([supplement['Where from'], supplement['Source']]).toEqual([
      'supplement',
      'communiqués of the meetings (public record)',
    ]);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u3000=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '=HYPERLINK("http://x.example","a")',
  ])('keeps %j from being run as a formula', (label) => {
    const dataset = chartOf({ label: { zh: label, en: label }, quantity: { kind: 'change', value: -0.05 } });
    const cells = cellsOf(dataset, 'it', 'it');
    expect(cells['Figure']).toBe(`'${label}`);
    expect(cells['Number']).toBe('-0.05');
  });

  test.each(['a,b', 'a"b', 'a\nb', 'a\r\nb', 'a;=1', 'a\tb', '5-6', 'a=b'])('keeps %j as it is', (label) => {
    const dataset = chartOf({ label: { zh: label, en: label }, quantity: { kind: 'rate', value: 0.1 } });
    expect(cellsOf(dataset, 'it', 'it')['Figure']).toBe(label.charAt(0).toUpperCase() + label.slice(1));
    const csv = renderCsv(dataset, 'it', { language: 'en' });
    if (/[;\t]/.test(label)) expect(csv).toContain(`"${label.charAt(0).toUpperCase()}${label.slice(1)}"`);
  });

  test('no text is run and none breaks the table', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'=+-@",;\r\n\t 社') }),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(text.trim() !== '' && text.length < 2000);
        const words = { zh: text, en: text };
        const dataset = chartOf({ label: words, printed: text, place: words, quantity: { kind: 'rate', value: 0.1 } });
        const rows = parseCsv(renderCsv(dataset, 'it', { language: 'zh' }));
        expect(rows.map((row) => row.length)).toEqual([17, 17]);
        for (const cell of rows[1]!) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/);
      }),
      { numRuns: 300 },
    );
  });

  test('throws a RangeError for what renderSvg refuses too', () => {
    expect(() => renderCsv(zhejiang2024, 'nobody')).toThrow('unknown chart “nobody”; the dataset has: ');
    expect(() => renderCsv(writtenOut() as unknown as Dataset, 'volunteers')).toThrow('unread dataset');
    const french = { language: 'fr' } as unknown as LanguageOption;
    expect(() => renderCsv(zhejiang2024, 'volunteers', french)).toThrow('unknown language “fr”');
    const { dataset } = readDataset(withAt('source/language', 'en'));
    expect(renderCsv(dataset!, 'volunteers')).toContain('Id,Figure,');
  });
});
