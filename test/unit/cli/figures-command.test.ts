import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { draftDataset, findFigures, readDataset } from '../../../src/core.js';
import { folder, run } from './support.js';

const ARTICLE = `# 社工
截至今年9月底，全市有社会组织5.2万家，志愿者近2000万人。
3月8日前，11个学习站均已开放；到3月底，全部县开放。`;

const inFile = (text: string | Uint8Array) => {
  const path = join(folder(), 'article.txt');
  writeFileSync(path, text);
  return path;
};

describe('figures', () => {
  test('writes a draft of the figures of a file, which render draws', async () => {
    const { exit, out } = await run(['figures', inFile(ARTICLE), '--year', '2024']);
    const figures = findFigures(ARTICLE, { language: 'zh', year: 2024 });
    const { dataset } = draftDataset(figures, { language: 'zh', date: '2024', title: '社工' });
    expect([exit, JSON.parse(out)]).toEqual([0, JSON.parse(JSON.stringify(dataset))]);

    const path = folder();
    writeFileSync(join(path, 'draft.json'), out);
    const drawn = await run(['render', join(path, 'draft.json'), '--language', 'zh,en', '--out', join(path, 'cards')]);
    expect(drawn.exit).toBe(0);
    expect(readdirSync(join(path, 'cards'))).toHaveLength(2 * Object.keys(dataset.charts).length + 1);
  });

  test('reads the standard input, with a byte order mark and line ends of Windows', async () => {
    const input = `\uFEFF${ARTICLE.replace(/\n/g, '\r\n')}`;
    const { out } = await run(['figures', '-', '--year', '2024'], { input });
    expect(out).toBe((await run(['figures', inFile(ARTICLE), '--year', '2024'])).out);
  });

  test('tells what no chart draws, with its place and the reason', async () => {
    const { error } = await run(['figures', inFile(ARTICLE), '--year', '2024']);
    expect(error).toBe(
      'figure-6 (section 0, paragraph 2) 全部县: How many there are is not printed.\n' +
        '6 figures, 1 of them as text alone. Labels are words of the article, the same in every language.\n',
    );
    const lines = (await run(['figures', inFile(ARTICLE), '--year', '2024'], { isTerminal: false })).error
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      {
        event: 'figure-as-text',
        id: 'figure-6',
        section: 0,
        paragraph: 2,
        printed: '全部县',
        remark: 'How many there are is not printed.',
      },
      { event: 'end', figures: 6, asText: 1 },
    ]);
  });

  test('without a year keeps dates that leave it out as text, and dates the article by the latest that it prints', async () => {
    const { exit, out, error } = await run(['figures', inFile('2023年有8人，2024年有9人。3月8日开会。')]);
    expect([exit, error]).toEqual([0, expect.stringContaining('3月8日: The year is left out')]);
    expect(readDataset(JSON.parse(out)).dataset?.source.date).toBe('2024');
  });

  test('writes English where the article is, or what it is told', async () => {
    const path = inFile('In 2024 there were 12 volunteers.');
    expect(JSON.parse((await run(['figures', path])).out)).toMatchObject({ source: { language: 'en' } });
    const traditional = await run(['figures', inFile('2024年有志願者近2000萬。'), '--language', 'zh-TW']);
    expect(JSON.parse(traditional.out)).toMatchObject({ source: { language: 'zh-TW' } });
  });

  test.each<[what: string, path: () => string, exit: number, message: string]>([
    ['no file', () => '/nonexistent.txt', 3, 'cannot read /nonexistent.txt: there is no such file'],
    ['no figure', () => inFile('没有数字。'), 3, 'no figure was found in '],
    ['another encoding', () => inFile(Uint8Array.of(0xd3, 0xd0, 0x38, 0xc8, 0xcb)), 3, 'it is not UTF-8'],
    ['no year at all', () => inFile('有8人。'), 2, 'expected --year and the year of the article'],
  ])('%s', async (_what, path, exit, message) => {
    const result = await run(['figures', path()]);
    expect([result.exit, result.out, result.error]).toEqual([exit, '', expect.stringContaining(message)]);
  });
});
