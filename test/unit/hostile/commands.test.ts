/** The corpus through the commands and the readers of tables. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readDataset, readTable } from '../../../src/core.js';
import { expectFileName } from '../../hostile/judges.js';
import { withTexts } from '../../hostile/marked.js';
import { SENTINEL, TEXTS, THINGS } from '../../hostile/payloads.js';
import { makeRow } from '../../../src/cli/batch-row.js';
import { folder, run } from '../cli/support.js';
import { BASES, withEveryText } from './bases.js';
import { OUTPUTS } from './outputs.js';

vi.setConfig({ testTimeout: 120_000 });

const card = BASES.find(({ type }) => type === 'figure-card')!;
const filled = withEveryText(card);
const before = Object.getOwnPropertyNames(Object.prototype).join();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
  expect(SENTINEL in globalThis).toBe(false);
});

/** What a terminal would obey: all control characters but the end of a line. */
const STEERS = /[^\P{Cc}\n]/u;

/** The words of an article with a payload among them. */
const articleOf = (text: string) => `# 2024\n\n志愿者近1200万人 ${text} 占18%。\n`;

describe.each(Object.entries(TEXTS))('%s', (_name, text) => {
  test('in a dataset: render, check and batch', async () => {
    const path = folder();
    const dataset = withTexts(filled, () => text);
    writeFileSync(join(path, 'd.json'), JSON.stringify(dataset));
    const out = join(path, 'out');
    const made = await run(['render', join(path, 'd.json'), '--as', 'svg,text', '--language', 'en', '--out', out]);
    expect(made.exit, made.error).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['index.html', `${card.id}.en.svg`, `${card.id}.en.txt`]);
    const { dataset: read } = readDataset(dataset);
    OUTPUTS['renderSvg light']!({ dataset: read!, id: card.id, language: 'en', turn: 1 });
    const checked = await run(['check', join(path, 'd.json')]);
    // Texts that say nothing of a figure are findings, never a failure of the command.
    expect([0, 1]).toContain(checked.exit);
    expect(checked.out).not.toMatch(STEERS);
    const look = { charts: [card.id], formats: ['svg'], languages: ['en'], look: {} } as const;
    const plan = { ...look, template: withTexts(filled, () => '{{cell}}'), name: '{{cell}}' };
    const { files, fault } = await makeRow(plan, { line: 1, cells: new Map([['cell', text]]) });
    // A cell that is white space at its ends, or a number, is taken as what it is; nothing else is left out.
    expect(fault).toBeUndefined();
    for (const { name } of files!) expectFileName(name);
    expect(readdirSync(path).sort()).toEqual(['d.json', 'out']);
  });

  test('in an article: figures', async () => {
    const path = folder();
    writeFileSync(join(path, 'a.md'), articleOf(text));
    const { exit, out, error } = await run(['figures', join(path, 'a.md'), '--year', '2024']);
    expect(error).not.toMatch(STEERS);
    expect(exit, error).toBe(0);
    // A file has no halves of characters: what is written for them is what decoders put in the place of what they cannot read.
    const messages = (readDataset(JSON.parse(out)).issues ?? []).map(({ message }) => message);
    expect(messages.filter((each) => !each.includes('saved as UTF-8'))).toEqual([]);
  });

  test('in a table: convert, and the reader', async () => {
    const heads = ['id', 'label', 'printed', 'note', 'publisher', 'title', 'published', 'address'];
    const row = ['a', text, '18%', text, text, text, '2024', text];
    const read = readTable([heads, row, [text, 'label', text, '', '', '', '', '']]);
    for (const { message } of read.issues) expect(message.length).toBeLessThan(700);
    if (read.dataset) expect(readDataset(read.dataset).issues ?? []).toEqual([]);
    const path = folder();
    const quoted = row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',');
    writeFileSync(join(path, 't.csv'), `${heads.join(',')}\n${quoted}\n`);
    const { error } = await run(['convert', join(path, 't.csv')]);
    expect(error).not.toMatch(STEERS);
    writeFileSync(
      join(path, 't.html'),
      `<table data-figures><tr><th>label<th>printed</tr><tr><td>${text}<td>${text}</table>`,
    );
    const html = await run([
      'convert',
      join(path, 't.html'),
      '--publisher',
      text,
      '--title',
      text,
      '--published',
      '2024',
    ]);
    expect(html.error).not.toMatch(STEERS);
  });

  test('among the words after a command', async () => {
    for (const command of ['render', 'embed', 'batch', 'figures', 'check', 'convert']) {
      const path = folder();
      const { exit, error } = await run([command, join(path, 'none.json'), `--language=${text}`, `--chart=${text}`]);
      expect(exit).toBeGreaterThan(0);
      expect(error).not.toMatch(STEERS);
      expect(error).not.toMatch(/\n\s+at /);
      expect(readdirSync(path)).toEqual([]);
    }
  });
});

test('things that are no text, as cells of a table, are told in words', () => {
  for (const make of Object.values(THINGS)) {
    const { issues } = readTable([
      ['label', 'printed'],
      [make(), make()],
    ] as never);
    expect(issues.length).toBeGreaterThan(0);
    for (const { message } of issues) expect(message).not.toMatch(/\[object|undefined/);
  }
});

test('the corpus has no duplicate, so that each line of it counts', () => {
  const texts = Object.values(TEXTS);
  expect(new Set(texts).size).toBe(texts.length);
  expect(readFileSync('SECURITY.md', 'utf8')).toContain('test/hostile/payloads.ts');
});
