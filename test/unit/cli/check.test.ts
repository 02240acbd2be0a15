import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULE_IDS } from '../../../src/checking/rule-ids.js';
import { COMMAND_HELP } from '../../../src/cli/help.js';
import { withAt, withoutAt, writtenOut } from '../support.js';
import { folder, run } from './support.js';

const ARTICLE = '# Headline\n\nIn the lead, nearly 1,200 of 9,000 people help.\n\n## 一\nOver 300 came.\n';
const words = (text: string) => ({ zh: text, en: text });
const printed = (phrase: string, paragraph: number, quantity: object) => ({
  label: words('helpers'),
  printed: phrase,
  quantity: { kind: 'count', unit: 'person', ...quantity },
  origin: { type: 'printed', section: 0, paragraph },
});
const STORY = {
  source: {
    publisher: words('Paper'),
    title: words('Story'),
    date: '2024',
    language: 'en',
    address: 'https://news.example/story',
  },
  figures: {
    helpers: printed('nearly 1,200', 1, { hedge: 'nearly', value: 1200 }),
    all: printed('9,000', 1, { value: 9000 }),
  },
  charts: {
    helpers: {
      type: 'part-of-whole',
      figures: { whole: 'all', parts: ['helpers'] },
      title: { zh: '近1200人', en: 'Nearly 1,200 help' },
    },
  },
};

/** Writes a dataset and an article, and gives their paths in the folder. */
function filesOf(dataset: unknown, article = ARTICLE) {
  const path = folder();
  const [story, text] = [join(path, 'story.json'), join(path, 'article.txt')];
  writeFileSync(story, JSON.stringify(dataset, null, 2));
  writeFileSync(text, article);
  return { path, story, text };
}

const planted = (title: string) => withAt('charts/helpers/title/en', title, structuredClone(STORY));

describe('check', () => {
  test('without a dataset checks the built-in one, and says once what it left out', async () => {
    const { exit, out, error } = await run(['check']);
    expect([exit, error]).toEqual([0, '']);
    expect(out).toBe(`source → address
  note  source-complete
    expected the address of the article, if it has one, so that readers get to it,
    received nothing

nothing wrong, 1 note
not checked without --article: printed-in-place, printed-whole
`);
  });

  test('says that nothing is found', async () => {
    const { story, text } = filesOf(STORY);
    expect(await run(['check', story, '--article', text])).toEqual({ exit: 0, out: 'nothing found\n', error: '' });
  });

  test('tells findings by figure and chart, each with its place, what was expected and what may be right', async () => {
    const dataset = withAt('figures/helpers/printed', 'Nearly 1,200', planted('1,200 of 9,100 help'));
    const { story, text } = filesOf(dataset);
    const { exit, out } = await run(['check', story, '--article', text]);
    expect(exit).toBe(1);
    expect(out.replaceAll(story, 'story.json').replaceAll(text, 'article.txt')).toBe(`figures → helpers
  error  printed-in-place  story.json:21:18
    printed: expected a phrase that stands letter for letter in the lead, paragraph 1,
    received “Nearly 1,200”
    → the paragraph prints “nearly 1,200”: article.txt:3:14

charts → helpers
  error  hedge-kept  story.json:63:15
    title → en: expected “nearly 1,200 people”, with its hedge,
    received “1,200” without one
  error  numbers-known  story.json:63:15
    title → en: expected no number but those of figures of the dataset; make a figure of it, or leave it out,
    received “9,100”

3 errors
`);
  });

  test('takes a dataset from the standard input, which has no lines to point at', async () => {
    const input = JSON.stringify(planted('1,200 help'));
    const { exit, out } = await run(['check', '-', '--rules', 'hedge-kept'], { input });
    expect([exit, out]).toEqual([1, expect.stringContaining('  error  hedge-kept\n')]);
  });

  test('ends with 1 for an error, for a warning with --strict alone, and for a note never', async () => {
    const exitOf = async (dataset: unknown, ...more: string[]) =>
      (await run(['check', filesOf(dataset).story, ...more])).exit;
    expect(await exitOf(planted('1,200 help'))).toBe(1);
    expect(await exitOf(planted('About 1,200 help'))).toBe(0);
    expect(await exitOf(planted('About 1,200 help'), '--strict')).toBe(1);
    expect(await exitOf(withoutAt('source/address', structuredClone(STORY)), '--strict')).toBe(0);
  });

  test('checks the rules that are asked for', async () => {
    const { story } = filesOf(planted('1,200 of 9,100 help'));
    const { out } = await run(['check', story, '--rules', 'numbers-known,derived-follows', '--form', 'json']);
    const { findings, unchecked } = JSON.parse(out) as { findings: { rule: string }[]; unchecked: unknown };
    expect(findings.map(({ rule }) => rule)).toEqual(['numbers-known']);
    expect(unchecked).toEqual([]);
  });

  test('tells the faults of what is no dataset, each with its line', async () => {
    const { story, text } = filesOf(withAt('source/date', 7, withoutAt('figures/all/origin', structuredClone(STORY))));
    const { exit, out } = await run(['check', story, '--article', text]);
    expect(exit).toBe(1);
    expect(out.replaceAll(story, 'story.json')).toContain(`source → date
  error  dataset  story.json:11:13
    expected a text,
    received 7
`);
    expect(out).toMatch(/\nfigures → all\n {2}error {2}dataset .*:34:5\n[^]*origin: expected/);
    expect(out).toContain(`\n2 errors\nnot checked, since this is no dataset: ${RULE_IDS.join(', ')}\n`);
  });

  test('as JSON: paths of the files, findings with their regions, and what was left out', async () => {
    const { story } = filesOf(planted('1,200 help'));
    const { out } = await run(['check', story, '--form', 'json']);
    expect(JSON.parse(out)).toEqual({
      dataset: story,
      article: null,
      findings: [
        {
          rule: 'hedge-kept',
          severity: 'error',
          path: ['charts', 'helpers', 'title', 'en'],
          expected: '“nearly 1,200 people”, with its hedge',
          received: '“1,200” without one',
          message:
            'charts → helpers → title → en: expected “nearly 1,200 people”, with its hedge, received “1,200” without one.',
          region: { startLine: 63, startColumn: 15, endLine: 63, endColumn: 27 },
        },
      ],
      unchecked: ['printed-in-place', 'printed-whole'],
    });
  });

  test('as SARIF into a file: addresses of the files, lines of both', async () => {
    const dataset = withAt('figures/helpers/printed', 'Nearly 1,200', structuredClone(STORY));
    const { path, story, text } = filesOf(dataset);
    const out = join(path, 'check.sarif');
    const told = await run(['check', story, '--article', text, '--form', 'sarif', '--out', out], { isTerminal: false });
    expect(told).toEqual({
      exit: 1,
      out: '',
      error: `${JSON.stringify({ event: 'end', done: 1, failed: 0, files: [out] })}\n`,
    });
    expect(readdirSync(path).sort()).toEqual(['article.txt', 'check.sarif', 'story.json']);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'social-work-chart', version: '0.1.0' } },
          results: [
            {
              ruleId: 'printed-in-place',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: `file://${story}` },
                    region: { startLine: 21, startColumn: 18 },
                  },
                },
              ],
              relatedLocations: [{ physicalLocation: { artifactLocation: { uri: `file://${text}` } } }],
            },
          ],
        },
      ],
    });
  });

  test('an article in another encoding is refused, not read as rubbish', async () => {
    const { path, story } = filesOf(STORY);
    const article = join(path, 'gbk.txt');
    writeFileSync(article, Buffer.from([0xbd, 0xfc, 0x31, 0x32, 0x30, 0x30, 0xcd, 0xf2]));
    const { exit, error } = await run(['check', story, '--article', article]);
    const message = `cannot read ${article}: it is not UTF-8 but seems to be GB18030; save it as UTF-8\n`;
    expect([exit, error]).toEqual([3, message]);
  });

  test('words of a dataset do not steer the terminal', async () => {
    const { story } = filesOf(withAt('figures/helpers/printed', '\u001b[2J1,200', structuredClone(STORY)));
    const { out } = await run(['check', story, '--article', filesOf(STORY).text]);
    expect(out).toContain('“\ufffd[2J1,200”');
    expect(out).not.toContain('\u001b');
  });
});

describe('check ends', () => {
  test.each([
    [['a.json', 'b.json'], 2, 'expected one dataset, received a.json, b.json'],
    [['--form', 'xml'], 2, 'unknown form “xml”; expected some of human, json, sarif'],
    [['--rules', 'spelling'], 2, 'unknown rule “spelling”; expected some of printed-in-place, '],
    [['--article', '/nonexistent.txt'], 3, 'cannot read /nonexistent.txt: there is no such file'],
    [['/nonexistent.json'], 3, 'cannot read /nonexistent.json: there is no such file'],
    [['-'], 3, 'the standard input is no JSON'],
    [['--out', '/nonexistent/a.txt'], 4, 'cannot write /nonexistent/a.txt'],
  ])('%j with %d', async (args, exit, message) => {
    const told = await run(['check', ...args]);
    expect([told.exit, told.out]).toEqual([exit, '']);
    expect(told.error).toContain(message);
  });
});

test('the help names every rule', () => {
  const help = COMMAND_HELP.check.replace(/,\n +/g, ', ');
  expect(help).toContain(`--rules <ids>       ${RULE_IDS.join(', ')} (default: all)`);
});

test('what was written out by the built-in dataset is as clean as it is', async () => {
  const { story } = filesOf(writtenOut());
  const { exit, out } = await run(['check', story]);
  expect([exit, out]).toEqual([0, expect.stringContaining('\nnothing wrong, 1 note\n')]);
});
