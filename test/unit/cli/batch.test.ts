import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { batchCommand } from '../../../src/cli/batch-command.js';
import { JOURNAL } from '../../../src/cli/batch-journal.js';
import { makeRow, rowName, type BatchPlan } from '../../../src/cli/batch-row.js';
import { CommandError } from '../../../src/cli/command-error.js';
import { LOCK } from '../../../src/cli/folder-lock.js';
import { UNFINISHED } from '../../../src/cli/write-whole.js';
import { allElements, parseXml } from '../render/xml.js';
import { folder, ioOf } from './support.js';

const place = { zh: '{{name}}', en: '{{name}}' };
const origin = { type: 'printed', section: 1, paragraph: 1 };

/** A rate in one place, beside one that is always the same. */
const TEMPLATE = {
  source: { publisher: { zh: '报', en: 'Paper' }, title: { zh: '文', en: 'Story' }, date: '2024', language: 'zh' },
  figures: {
    here: { label: place, printed: '{{printed}}', place, quantity: { kind: 'rate', value: '{{rate}}' }, origin },
    all: { label: { zh: '全国', en: 'All' }, printed: '6%', quantity: { kind: 'rate', value: 0.06 }, origin },
  },
  charts: { rate: { type: 'rate-comparison', figures: { subject: 'here', against: ['all'] }, title: place } },
};

/** Runs a batch in this very thread. */
async function batch(
  rows: string | Uint8Array,
  args: readonly string[] = [],
  out = folder(),
  isTerminal = false,
  filled: unknown = TEMPLATE,
) {
  const inputs = folder();
  const template = join(inputs, 'template.json');
  const path = join(inputs, 'rows.csv');
  writeFileSync(template, JSON.stringify(filled));
  writeFileSync(path, rows);
  const { io, written } = ioOf({ isTerminal });
  const made: number[] = [];
  const open = (plan: BatchPlan) => ({
    run: async (task: Parameters<typeof makeRow>[1]) => {
      made.push(task.line);
      // As from a thread: what comes is later than what is read.
      await setTimeout(5);
      return makeRow(plan, structuredClone(task));
    },
    close: () => Promise.resolve(),
  });
  const exit = await batchCommand([template, path, '--out', out, '--threads', '2', ...args], io, open);
  const events = isTerminal
    ? []
    : written.error
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Record<string, unknown>);
  return {
    exit,
    out,
    made,
    events,
    words: written.error,
    files: readdirSync(out)
      .filter((name) => name !== JOURNAL)
      .sort(),
  };
}

const HEAD = 'code,name,rate,printed\n';
const good = (count: number) =>
  HEAD + Array.from({ length: count }, (_, i) => `c${i},N${i},0.${i + 1},x${i}\n`).join('');

describe('batch', () => {
  test('makes the charts of every row, in every language and format', async () => {
    const { exit, files, out, events } = await batch(good(2), [
      '--language',
      'zh,en',
      '--as',
      'svg,csv',
      '--name',
      '{{code}}',
    ]);
    expect(exit).toBe(0);
    expect(files).toEqual(
      ['c0', 'c1'].flatMap((code) => ['en.csv', 'en.svg', 'zh.csv', 'zh.svg'].map((end) => `${code}.rate.${end}`)),
    );
    expect(readFileSync(join(out, 'c1.rate.en.svg'), 'utf8')).toMatch(/>N1<[^]*>20%</);
    expect(events[events.length - 1]).toEqual({ event: 'end', done: 2, before: 0, failed: 0, folder: out });
  });

  test('reports bad rows by line, makes the others, and ends with 1', async () => {
    const rows = [
      'code,name,rate,printed',
      'a,"two',
      'lines",0.2,20%',
      'b,B,abc,x',
      'c,C',
      'd,D,1200,x',
      'a,again,0.5,x',
      'e,,0.5,x',
      'f,F,0.3,30%',
    ].join('\n');
    const { exit, files, events } = await batch(rows, ['--name', '{{code}}']);
    expect([exit, files]).toEqual([1, ['a.rate.zh.svg', 'f.rate.zh.svg']]);
    const failed = new Map(
      events.filter(({ event }) => event === 'row-failed').map(({ line, message }) => [line, message]),
    );
    expect([...failed.keys()].sort()).toEqual([4, 5, 6, 7, 8]);
    expect(failed.get(4)).toBe('column “rate”: expected a number such as 1200 or 0.18, received “abc”');
    expect(failed.get(5)).toBe('expected 4 cells, received 2');
    expect(failed.get(6)).toContain('figures → here → quantity → value: expected a rate of at most 5');
    expect(failed.get(7)).toBe('the name “a” is taken by line 2');
    expect(failed.get(8)).toContain('figures → here → label → zh: expected the words in Chinese, received nothing');
    expect(events[events.length - 1]).toMatchObject({ event: 'end', done: 2, failed: 5 });
  });

  test('tells a person the same in words', async () => {
    const { words } = await batch(`${HEAD}a,A,0.2,x\nb,B,abc,x\n`, [], folder(), true);
    expect(words).toContain('✗ line 3: column “rate”: expected a number');
    expect(words).toMatch(/1 rows made in .*, 1 failed\n$/);
  });

  test('makes the same, whatever the cells hold, and lets no name out of the folder', async () => {
    const hostile = [
      '../../up',
      '/etc/x',
      '<script>alert(1)</script>',
      '{{rate}}',
      'con',
      '.hidden',
      'a\u0000b\u202ec',
      '=1+1',
    ];
    const quoted = hostile.map((cell) => `"${cell}","${cell}",0.2,"${cell}"\n`).join('');
    const { exit, files, out } = await batch(HEAD + quoted, ['--name', '{{code}}']);
    expect(exit).toBe(0);
    expect(files).toEqual(
      ['up', 'etc-x', 'script-alert(1)-script', '{{rate}}', 'chart-con', 'hidden', 'a-b-c', '=1+1']
        .map((name) => `${name}.rate.zh.svg`)
        .sort(),
    );
    for (const name of files) {
      const svg = parseXml(readFileSync(join(out, name), 'utf8'));
      expect(allElements(svg).map((element) => element.name)).not.toContain('script');
    }
  });

  test('names files by the number of their line where no name is asked for', () => {
    expect(rowName({ name: undefined }, { line: 12, cells: new Map() })).toBe('000012');
    expect(rowName({ name: '{{a}}' }, { line: 12, cells: new Map([['a', '///']]) })).toBe('000012');
  });

  test('a column that no row has ends it with 3 before anything is made', async () => {
    const out = folder();
    await expect(batch('code,name\na,A\n', [], out)).rejects.toMatchObject({
      exit: 3,
      message: 'the template asks for printed, rate; the rows have code, name',
    });
    expect(readdirSync(out).filter((name) => name !== JOURNAL)).toEqual([]);
  });
});

test('the template and the rows of the docs make what the docs say', async () => {
  const docs = readFileSync('docs/cli.md', 'utf8');
  const blockOf = (kind: string) => new RegExp(`\`\`\`${kind}\\n([^]*?)\`\`\``).exec(docs)![1]!;
  const template: unknown = JSON.parse(blockOf('json'));
  const made = await batch(blockOf('csv'), ['--language', 'zh,en', '--name', '{{code}}'], folder(), false, template);
  expect([made.exit, made.files]).toEqual([
    0,
    ['A01.rate.en.svg', 'A01.rate.zh.svg', 'A02.rate.en.svg', 'A02.rate.zh.svg'],
  ]);
});

test.each(['feed', 'amp', 'apple-news'])(
  '%s without the address of its pictures is refused once, not for each row',
  async (format) => {
    await expect(batch(good(3), ['--as', format])).rejects.toThrow('name their picture: add --base');
  },
);

describe('a batch that goes on', () => {
  test('does not make again what is there', async () => {
    const { out } = await batch(good(5));
    const again = await batch(good(5), [], out);
    expect([again.exit, again.made]).toEqual([0, []]);
    expect(again.events[again.events.length - 1]).toMatchObject({ done: 0, before: 5, failed: 0 });
  });

  test('makes what is missing, cut short or torn from the journal, and takes unfinished files away', async () => {
    const { out } = await batch(good(5));
    rmSync(join(out, '000002.rate.zh.svg'));
    truncateSync(join(out, '000004.rate.zh.svg'), 0);
    const unfinished = join(out, `.000006.rate.zh.svg${UNFINISHED}`);
    writeFileSync(unfinished, 'half');
    const lines = readFileSync(join(out, JOURNAL), 'utf8').split('\n');
    writeFileSync(join(out, JOURNAL), lines.slice(0, -2).join('\n'));
    appendFileSync(join(out, JOURNAL), '\n{"line":6,"fil');
    const again = await batch(good(5), [], out);
    expect([again.exit, again.made]).toEqual([0, [2, 4, 6]]);
    expect(existsSync(unfinished)).toBe(false);
    expect((await batch(good(5), [], out)).made).toEqual([]);
  });

  test('tries rows that failed again', async () => {
    const rows = `${HEAD}a,A,0.2,x\nb,B,abc,x\n`;
    const { out } = await batch(rows);
    const again = await batch(rows, [], out);
    expect([again.exit, again.made]).toEqual([1, [3]]);
  });

  test.each([
    ['other rows', good(6), []],
    ['other options', good(5), ['--language', 'en']],
  ])('refuses %s, unless it shall begin anew', async (_name, rows, args) => {
    const { out } = await batch(good(5));
    await expect(batch(rows, args, out)).rejects.toThrow(/holds a batch of another template.*--restart/);
    const anew = await batch(rows, [...args, '--restart'], out);
    expect([anew.exit, anew.made.length]).toEqual([0, rows.split('\n').length - 2]);
  });

  test('finishes the rows in work where no more can be read, and goes on from there', async () => {
    const out = folder();
    // Files are read in pieces of 64 kB: the fault comes when rows of the first are in work.
    const cell = 'x'.repeat(9000);
    const broken = Buffer.from(`${HEAD}${`${cell},N,0.1,x\n`.repeat(9)}`);
    broken[80_000] = 0xff;
    await expect(batch(broken, [], out)).rejects.toThrow('it is not UTF-8');
    const made = readdirSync(out).filter((name) => name.endsWith('.svg')).length;
    const noted = readFileSync(join(out, JOURNAL), 'utf8').match(/"line"/g);
    expect([made, noted?.length]).toEqual([7, 7]);
  });

  test('tells a journal that cannot be read', async () => {
    const out = folder();
    mkdirSync(join(out, JOURNAL, 'x'), { recursive: true });
    await expect(batch(good(1), [], out)).rejects.toSatisfy(
      (error) => error instanceof CommandError && error.exit === 4 && error.message.includes('a folder of this name'),
    );
  });

  test('refuses a folder in which another process works, and takes it over from one that is gone', async () => {
    const out = folder();
    writeFileSync(join(out, LOCK), String(process.ppid));
    await expect(batch(good(1), [], out)).rejects.toThrow(`in use by process ${process.ppid}`);
    for (const gone of ['999999999', '', String(process.pid)]) {
      writeFileSync(join(out, LOCK), gone);
      expect([(await batch(good(1), [], out)).exit, existsSync(join(out, LOCK))]).toEqual([0, false]);
    }
  });

  test('ends with 4 where a file cannot be written, and goes on when it can', async () => {
    const out = folder();
    mkdirSync(join(out, '000003.rate.zh.svg'));
    await expect(batch(good(40), [], out)).rejects.toSatisfy(
      (error) => error instanceof CommandError && error.exit === 4 && error.message.includes('cannot write'),
    );
    rmSync(join(out, '000003.rate.zh.svg'), { recursive: true });
    const again = await batch(good(40), [], out);
    expect([again.exit, again.files.length]).toEqual([0, 40]);
    expect(again.files.filter((name) => name.endsWith(UNFINISHED))).toEqual([]);
  });
});
