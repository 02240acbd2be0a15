import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type AnySchema } from 'ajv';
import { toJsonSchema } from '@valibot/to-json-schema';
import { describe, expect, test } from 'vitest';
import * as core from '../../../src/core.js';
import { LOAD_LIMITS } from '../../../src/element/load-dataset.js';
import { readHtml } from '../../../src/cli/read-html.js';
import { datasetSchema } from '../../../src/dataset/schema.js';
import { KIND_WORDS } from '../../../src/tables/kind-words.js';
import { COLUMN_WORDS, readHead, type Column } from '../../../src/tables/header-words.js';
import { folder, run } from '../cli/support.js';

const page = readFileSync(new URL('../../../docs/data.md', import.meta.url), 'utf8');

function blocks(language: string): string[] {
  return [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
}

const cellsOf = (line: string) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const ARTICLE = { publisher: '潮新闻', title: '浙江社会工作', published: '2024-11-20' };

describe('docs/data.md', () => {
  test('lists every column with its heads, in the order of the code', () => {
    const lines = page.split('\n');
    const first = lines.findIndex((line) => line.startsWith('| column | heads in English'));
    const rows = lines.slice(first + 2, lines.indexOf('', first)).map(cellsOf);
    expect(rows.map((row) => row.slice(0, 3))).toEqual(
      Object.entries(COLUMN_WORDS).map(([column, { en, zh }]) => [`\`${column}\``, en.join(', '), zh.join('、')]),
    );
    const kinds = rows.find(([column]) => column === '`kind`')?.[3];
    for (const [kind, [, zh]] of Object.entries(KIND_WORDS)) expect(kinds).toContain(`\`${kind}\` ${zh}`);
  });

  test('has heads of other languages that are read', () => {
    const [, written = ''] = /once for each language: (.*);/.exec(page) ?? [];
    const heads = written.split(', ').map((head) => readHead(head.replaceAll('`', '')));
    expect(heads).toEqual(Array<unknown>(4).fill({ column: 'label' satisfies Column, language: 'en' }));
  });

  test('has JSON that is a dataset, for the check and for editors, and settings that editors can read', () => {
    const [example = '', settings = ''] = blocks('json');
    const { $schema } = JSON.parse(example) as { $schema: string };
    const { name, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      name: string;
      exports: Record<string, string>;
    };
    expect($schema).toBe(`./${join('node_modules', name, exports['./dataset.schema.json'] ?? '')}`);
    expect(core.readDataset(JSON.parse(example)).issues).toBeUndefined();
    const schema = toJsonSchema(datasetSchema, { typeMode: 'input', errorMode: 'ignore' });
    expect(new Ajv({ strict: false }).validate(schema as AnySchema, JSON.parse(example))).toBe(true);
    expect(JSON.parse(settings)).toHaveProperty(['json.schemas']);
  });

  test('has a script in the tag that is a dataset with the chart of the tag', () => {
    const html = blocks('html').find((block) => block.includes('application/json')) ?? '';
    const found = readHtml(html)!;
    const { dataset } = core.readDataset(JSON.parse('json' in found ? found.json : ''));
    expect(core.renderSvg(dataset!, 'share', { language: 'zh' })).toContain('近五分之一');
    expect(html).toContain('<social-work-chart chart="share">');
  });

  test('has a table in the tag that makes the chart of the tag', () => {
    const html = blocks('html').find((block) => block.includes('data-figures')) ?? '';
    const found = readHtml(html)!;
    if (!('rows' in found)) throw new Error('expected a table');
    const { dataset, issues } = core.readTable(found.rows, found.options);
    expect(issues).toEqual([]);
    expect(dataset!.charts['shares']!.title.zh).toBe('活跃志愿者占常住人口');
    expect(html).toContain('<social-work-chart chart="shares">');
  });

  test('has a script that reads a file of units, tells how far it is, and draws', async () => {
    const [, code = ''] = blocks('js');
    const csv = blocks('csv').find((block) => block.includes('挂牌日期')) ?? '';
    const size = new TextEncoder().encode(csv).length;
    const answer = (text: string) => new Response(text, { headers: { 'content-length': String(size) } });
    const body = `${code.replace(/^import .*$/m, '')}return showRollOut;`;
    const told: string[] = [];
    const status = {
      set textContent(text: string) {
        told.push(text);
      },
    };
    const show = async (text: string) => {
      const chart: { data?: unknown } = {};
      // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code of our own page
      const make = new Function('readUnits', 'fetch', body) as (
        ...tools: unknown[]
      ) => (...parts: object[]) => Promise<void>;
      await make(core.readUnits, () => Promise.resolve(answer(text)))(chart, status, new AbortController());
      return chart.data;
    };
    const { dataset } = core.readDataset(await show(csv));
    expect(core.renderSvg(dataset!, 'rollout')).toContain('各村社挂牌');
    expect(dataset!.figures['villages']!.units).toEqual([
      { when: { on: '2024-01-16' } },
      { when: { by: '2024-03-31' } },
      {},
    ]);
    expect(await show('编号,名称\n1,2\n')).toBeUndefined();
    expect(told).toEqual([
      'reading… 100 %',
      '3 villages',
      expect.stringMatching(/^reading… \d\d %$/),
      expect.stringContaining('row 1: expected a column for the date'),
    ]);
  });

  test('has code that runs and draws', () => {
    const code = blocks('js').find((block) => block.includes('renderSvg')) ?? '';
    const body = code.replace(/^import .*$/m, '').replace(/^renderSvg\(/m, 'return renderSvg(');
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code of our own page
    const draw = new Function('readDataset', 'readTable', 'renderSvg', body) as (...tools: unknown[]) => string;
    expect(draw(core.readDataset, core.readTable, core.renderSvg)).toContain('nearly 12 million people');
  });

  test('has limits of loading that the tag has', async () => {
    const [, code = ''] = /<script>([^]*?limits[^]*?)<\/script>/.exec(page) ?? [];
    const limits = { ...LOAD_LIMITS };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code of our own page
    const run = new Function('customElements', code) as (registry: object) => void;
    run({
      whenDefined: () => Promise.resolve(),
      get: (tag: string) => (tag === 'social-work-chart' ? { limits } : undefined),
    });
    await Promise.resolve();
    expect(limits).toEqual({ timeout: 4000, bytes: 1_000_000, retries: 1, wait: 250 });
  });

  test('has a table of which every row is read, and the command that converts it', async () => {
    const [csv = ''] = blocks('csv');
    const { dataset, issues } = core.readTable(csv);
    expect(issues).toEqual([]);
    expect(Object.keys(dataset!.figures)).toHaveLength(csv.trim().split('\n').length - 1);
    const [command = ''] = blocks('sh');
    const out = join(folder(), 'story.json');
    const [, , name, , ...args] = command.trim().split(' ');
    expect(name).toBe('convert');
    const converted = args.map((word) => (word === 'story.json' ? out : word));
    expect((await run(['convert', '-', ...converted], { input: csv })).exit).toBe(0);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual(core.readTable(csv, ARTICLE).dataset);
  });

  test('says by which rules charts are chosen, and what they are called', () => {
    const rows = [
      ['name', 'figure'],
      ...[
        'A,18%',
        'B,6%',
        'C,12 people',
        'D,13 people',
        'E,12家',
        'F,13家',
        'G,30 March 2024',
        'H,31 March 2024',
        'K,最高5元',
        'L,2元到6元',
        'I,3倍',
      ],
    ].map((row) => (typeof row === 'string' ? row.split(',') : row));
    const { charts } = core.readTable(rows, ARTICLE).dataset!;
    for (const [id, { type }] of Object.entries(charts).slice(0, -1)) {
      const line = page.split('\n').find((each) => each.includes(`| \`${type}\` |`));
      expect(line).toContain(`\`${id}\``);
    }
    expect(charts['i']).toMatchObject({ type: 'figure-card', figures: { figure: 'i' } });
  });
});
