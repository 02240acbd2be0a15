import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDataset, readTable, type DatasetInput } from '../../../src/core.js';
import { writtenOut } from '../support.js';
import { folder, run } from './support.js';

const CSV = '名称,原文,段\n浙江,18%,1\n全国,近6%,1\n';
const ARTICLE = { publisher: '潮新闻', title: '浙江社会工作', published: '2024-11-20' };
const FACTS = Object.entries(ARTICLE).flatMap(([name, value]) => [`--${name}`, value]);
const dataset = readTable(CSV, ARTICLE).dataset!;
const HTML = `<!doctype html><title>页</title><table><tr><td>目录</table>
<table><caption>谁在服务</caption>
<thead><tr><th>名称<th>原文<th>段</thead>
<tr><td rowspan=2>浙江 <b>全省</b><td>18%<td>1
<tr><td>近6%<td>1</table>`;

/** A file with a content, in a folder of its own. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder(), name);
  writeFileSync(path, content);
  return path;
}

describe('convert', () => {
  test.each([
    ['figures.csv', CSV],
    ['figures.tsv', CSV.replaceAll(',', '\t')],
    ['figures.TXT', CSV.replaceAll(',', ';')],
    ['figures', CSV],
    ['figures.html', `<table data-figures>${rowsOf(CSV)}</table>`],
    ['figures.htm', rowsOf(CSV)],
    ['page', `<p>Text</p><table>${rowsOf(CSV)}</table>`],
    ['figures.json', JSON.stringify(dataset)],
    ['data', ` ${JSON.stringify(dataset)}`],
    ['marked.csv', `\ufeff${CSV}`],
    ['wide.csv', Buffer.from(`\ufeff${CSV.replaceAll(',', '\t')}`, 'utf16le')],
  ])('%s gives the dataset on the standard output, and nothing else', async (name, content) => {
    const html = content.toString().replace(/^<tr>[^]*$/, (rows) => `<table>${rows}</table>`);
    const path = file(name, typeof content === 'string' ? html : content);
    const { exit, out, error } = await run(['convert', path, ...FACTS]);
    expect([exit, error]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual(dataset);
    expect(out).toBe(`${JSON.stringify(dataset, null, 2)}\n`);
  });

  test('reads the standard input', async () => {
    const { out } = await run(['convert', '-', ...FACTS], { input: CSV });
    expect(JSON.parse(out)).toEqual(dataset);
    const tabs = await run(['convert', '-', '--from', 'tsv', ...FACTS], { input: 'name\tfigure\nA, B\t18%' });
    expect(JSON.parse(tabs.out)).toMatchObject({ figures: { 'a-b': { label: { en: 'A, B' } } } });
  });

  test('writes a file whole, and says what is in it', async () => {
    const path = folder();
    const out = join(path, 'new', 'story.json');
    const told = await run(['convert', '-', ...FACTS, '--out', out], { input: CSV });
    expect(told).toEqual({ exit: 0, out: '', error: `2 figures in ${out}; charts: shares\n` });
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(dataset);
    expect(readdirSync(join(path, 'new'))).toEqual(['story.json']);
    const { exit } = await run(['render', out, '--chart', 'shares']);
    expect(exit).toBe(0);
  });

  test('takes what is known besides from the options', async () => {
    const facts = [
      '--author',
      '记者',
      '--updated',
      '2024-11-21',
      '--address',
      'https://example.org/',
      '--language',
      'zh-TW',
    ];
    const { out } = await run(['convert', '-', ...FACTS, ...facts], { input: CSV });
    expect((JSON.parse(out) as DatasetInput).source).toEqual({
      publisher: { zh: '潮新闻', en: '潮新闻', 'zh-TW': '潮新闻' },
      author: { zh: '记者', en: '记者', 'zh-TW': '记者' },
      title: { zh: '浙江社会工作', en: '浙江社会工作', 'zh-TW': '浙江社会工作' },
      date: '2024-11-20',
      updated: '2024-11-21',
      address: 'https://example.org/',
      language: 'zh-TW',
    });
  });

  test('takes the table of a page with the most heads that are known, its caption and its spans', async () => {
    const { out, error } = await run(['convert', '-', ...FACTS], { input: HTML });
    expect(error).toBe('');
    const { figures, charts } = JSON.parse(out) as DatasetInput;
    expect(Object.keys(figures)).toEqual(['浙江-全省', '浙江-全省-2']);
    expect(charts['shares']!.title.zh).toBe('谁在服务');
  });

  test('takes the article from the attributes of the table', async () => {
    const input = `<table data-figures data-publisher="报" data-title="文" data-published="2024">${rowsOf(CSV)}</table>`;
    const { out } = await run(['convert', '-', '--title', '另一篇'], { input });
    expect((JSON.parse(out) as DatasetInput).source).toMatchObject({
      publisher: { zh: '报' },
      title: { zh: '另一篇' },
      date: '2024',
    });
  });

  test('takes the dataset inside a tag', async () => {
    const input = `<social-work-chart><script type="application/json">${JSON.stringify(dataset)}</script></social-work-chart>`;
    const { exit, out } = await run(['convert', '-'], { input });
    expect([exit, JSON.parse(out)]).toEqual([0, dataset]);
    const derived = await run(['convert', '-'], { input: JSON.stringify(writtenOut()) });
    expect(readDataset(JSON.parse(derived.out)).issues).toBeUndefined();
  });

  test('reads GB18030, and says so', async () => {
    // 名称,原文 / 浙江,18%
    const bytes = [
      0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xd4, 0xad, 0xce, 0xc4, 0x0a, 0xd5, 0xe3, 0xbd, 0xad, 0x2c, 0x31, 0x38, 0x25,
    ];
    const path = file('figures.csv', Uint8Array.from(bytes));
    const guessed = await run(['convert', path, ...FACTS]);
    expect(guessed.error).toBe(
      `${path} is not UTF-8; it was read as GB18030. If its words are wrong, say what it is with --encoding\n`,
    );
    expect(JSON.parse(guessed.out)).toMatchObject({ figures: { 浙江: { quantity: { value: 0.18 } } } });
    const said = await run(['convert', path, ...FACTS, '--encoding', 'GB18030']);
    expect(said).toEqual({ ...guessed, error: '' });
  });

  test('leaves out what cannot be read, tells it by row and column, and ends with 1', async () => {
    const input = `${CSV}杭州,第一,1\n宁波,7%,x\n`;
    const { exit, out, error } = await run(['convert', '-', ...FACTS], { input });
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toEqual(dataset);
    expect(error).toMatch(/^row 4, column “原文”: expected .*\nrow 5, column “段”: expected .*\n$/);
    const program = await run(['convert', '-', ...FACTS], { input, isTerminal: false });
    const events = program.error
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(events).toMatchObject([
      { event: 'row-failed', row: 4, column: '原文' },
      { event: 'row-failed', row: 5, column: '段' },
    ]);
  });

  test('tells what was taken in a way that could be meant differently, and ends with 0', async () => {
    const { exit, error } = await run(['convert', '-', ...FACTS], { input: 'name,figure,plcae\nA,18%,x' });
    expect([exit, error]).toEqual([0, expect.stringContaining('row 1, column “plcae”: expected a head that is known')]);
  });

  test.each<[name: string, args: readonly string[], input: string | Uint8Array, message: string]>([
    ['an article that is not known', [], CSV, 'the standard input gives no dataset:\n- row 1: expected who published'],
    ['no figure that can be read', FACTS, 'name,figure\nA,third', '- row 2, column “figure”: expected a figure'],
    ['heads that are not known', FACTS, 'a,b\n1,2', '- row 1: expected a column for what is counted'],
    ['nothing', FACTS, '', 'row 1: expected a row of heads'],
    ['a page without a table', FACTS, '<p>Text</p>', 'the standard input has no table and no dataset in it'],
    ['JSON that is none', FACTS, '{"a":', 'the standard input is no JSON'],
    ['JSON that is no dataset', FACTS, '{}', 'the standard input is no dataset:\n- source: expected an entry'],
    [
      'a workbook',
      FACTS,
      Uint8Array.from([0x50, 0x4b, 3, 4]),
      'it is a workbook or an archive; save it as CSV in UTF-8',
    ],
    ['another encoding than is said', ['--encoding', 'utf-8'], Uint8Array.from([0xc3, 0xfb]), 'it is not UTF-8'],
    ['too much', FACTS, new Uint8Array(5_000_001), 'the standard input is larger than 5 MB'],
    [
      'what no chart can draw',
      FACTS,
      'id,name,figure,chart type,chart,role\na,A,5 people,change,c,before\nb,B,6 yuan,change,c,after',
      'charts → c → figures → after: expected a figure measured as “person”',
    ],
  ])('ends with 3 for %s', async (_name, args, input, message) => {
    const { exit, out, error } = await run(['convert', '-', ...args], { input });
    expect([exit, out]).toEqual([3, '']);
    expect(error).toContain(message);
  });

  test.each([
    [['convert'], 'expected one file, or - for the standard input, received none'],
    [['convert', 'a', 'b'], 'received a, b'],
    [['convert', '-', '--from', 'xlsx'], 'unknown form “xlsx”; expected one of csv, tsv, html, json'],
    [['convert', '-', '--encoding', 'latin1'], 'unknown encoding “latin1”; expected one of utf-8, utf-16le,'],
    [['convert', '-', '--language', 'fr'], 'unknown language “fr”; expected one of zh, en, zh-TW'],
  ])('ends with 2 for %j', async (args, message) => {
    const { exit, error } = await run(args);
    expect([exit, error]).toEqual([2, expect.stringContaining(message)]);
    expect(error).toContain('social-work-chart convert --help says more');
  });

  test('ends with 4 where it cannot write', async () => {
    const out = join(file('a-file', ''), 'story.json');
    expect((await run(['convert', '-', ...FACTS, '--out', out], { input: CSV })).exit).toBe(4);
  });

  test('a page that is nested deep, or has a cell that spans everything, is no danger', async () => {
    const deep = `${'<div>'.repeat(2e5)}<table>${rowsOf(CSV)}</table>`;
    expect((await run(['convert', '-', ...FACTS], { input: deep })).exit).toBe(0);
    const wide = `<table><tr><td colspan=1000 rowspan=65534>x${'<tr><td>y'.repeat(1e4)}</table>`;
    expect((await run(['convert', '-', ...FACTS], { input: wide })).exit).toBe(3);
  }, 60_000);
});

function rowsOf(csv: string): string {
  const rows = csv.trim().split('\n');
  return rows
    .map(
      (row) =>
        `<tr>${row
          .split(',')
          .map((cell) => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('');
}
