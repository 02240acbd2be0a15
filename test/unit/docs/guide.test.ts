import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { wordFigure } from '../../../src/dataset/worded-figure.js';
import { FIGURE_KINDS, HEDGES, checkDataset, readDataset, type DatasetInput } from '../../../src/core.js';
import type { ChartType } from '../../../src/layout/chart-type.js';
import { codeBlocks } from '../../docs/blocks.js';
import { flat, flatMarks } from '../layout/support.js';

const read = (page: string) => readFileSync(new URL(`../../../docs/guide/${page}`, import.meta.url), 'utf8');

/** The block of a page that the words before it name as a file. */
function fileOf(page: string, name: string): string {
  const file = `docs/guide/${page}`;
  const block = codeBlocks(file).find((each) => each.name === name);
  if (block === undefined) throw new Error(`${file} has no block after “${name}”`);
  return block.code;
}

/** Pages with an article and its dataset, and titles of them in which a hedge would be missed. */
const STORIES = [
  {
    page: 'dataset.md',
    article: 'library.txt',
    story: 'library.json',
    hedged: 'Nearly 60,000 people',
    bare: '60,000 people',
  },
  {
    page: 'editor.md',
    article: 'library.txt',
    story: 'story.json',
    hedged: 'Nearly 60,000 people',
    bare: '60,000 people',
  },
  { page: 'zh/dataset.md', article: 'library.txt', story: 'library.json', hedged: '近6万人有', bare: '6万人有' },
];

describe.each(STORIES)('the story of docs/guide/$page', ({ page, article, story, hedged, bare }) => {
  const text = fileOf(page, story);
  const findingsOf = (dataset: string) =>
    checkDataset(JSON.parse(dataset), { article: fileOf(page, article) }).findings.map(({ rule, severity }) => [
      rule,
      severity,
    ]);

  it('is a dataset that agrees with its article', () => {
    expect(findingsOf(text)).toEqual([]);
  });

  it('is found to have lost a hedge, as the page says, where a title is without', () => {
    expect(text).toContain(hedged);
    expect(findingsOf(text.replace(hedged, bare))).toEqual([['hedge-kept', 'error']]);
  });
});

describe('mistakes that docs/guide/zh/dataset.md names', () => {
  const mend = (change: (dataset: DatasetInput) => unknown) => {
    const dataset = JSON.parse(fileOf('zh/dataset.md', 'library.json')) as DatasetInput;
    change(dataset);
    const { findings } = checkDataset(dataset, { article: fileOf('zh/dataset.md', 'library.txt') });
    return findings.map(({ rule }) => rule);
  };
  const set = (id: string, entries: object) => (dataset: DatasetInput) =>
    Object.assign(dataset.figures[id] as object, entries);
  it.each([
    ['a phrase cut away from its hedge', set('card-holders', { printed: '6万人' }), 'printed-whole'],
    [
      'a ceiling read as an amount',
      set('at-a-time', { quantity: { kind: 'count', unit: 'book', value: 5 } }),
      'reading-agrees',
    ],
    ['the middle of a range', set('fee', { quantity: { kind: 'money', unit: 'CNY', value: 15 } }), 'reading-agrees'],
    ['a deadline read as its day', set('all-villages', { when: { on: '2024-06-30' } }), 'reading-agrees'],
    [
      'a percentage worked out of two hedged amounts',
      ({ charts }: DatasetInput) => Object.assign(charts['cards']!.title, { zh: '60%的人有借书证' }),
      'numbers-known',
    ],
  ])('%s', (_name, change, rule) => {
    expect(mend(change)).toContain(rule);
  });
});

describe('docs/guide/dataset.md', () => {
  const page = read('dataset.md');
  it.each(HEDGES)('says how the hedge %s is written', (hedge) => {
    expect(page).toMatch(new RegExp(`^\\| \`hedge: '${hedge}'\``, 'm'));
  });
  it.each(FIGURE_KINDS.filter((kind) => kind !== 'date'))('says what the kind %s is', (kind) => {
    expect(/^\*\*`kind`\*\*[^]*?\n\n/m.exec(page)?.[0]).toContain(`\`${kind}\``);
  });
});

describe('docs/guide/adding-a-chart.md', () => {
  it('has a chart type that lays out and says what its figures are', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'social-work-chart-guide-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const source = new URL('../../../src/', import.meta.url).pathname;
    const [{ code } = { code: '' }] = codeBlocks('docs/guide/adding-a-chart.md').filter(({ kind }) => kind === 'ts');
    const file = join(folder, 'towards-target.ts');
    writeFileSync(file, code.replaceAll("'../", `'${source}`).replaceAll("'./", `'${source}layout/`));
    const { towardsTarget } = (await import(file)) as { towardsTarget: ChartType };

    const amount = (en: string, value: number, hedge: string) => ({
      label: { zh: en, en },
      printed: `${hedge} ${value}`,
      quantity: { kind: 'count', unit: 'person', hedge, value },
      origin: { type: 'printed', section: 0, paragraph: 1 },
    });
    const { dataset } = readDataset({
      source: { publisher: { zh: '报', en: 'Paper' }, title: { zh: '事', en: 'Story' }, date: '2024', language: 'en' },
      figures: { reached: amount('members', 300, 'over'), target: amount('aim', 250, 'exact') },
      charts: {},
    });
    const roles = Object.keys(towardsTarget.roles);
    const figures = Object.fromEntries(roles.map((id) => [id, wordFigure(dataset!, id, 'en')])) as never;
    const rects = flatMarks(towardsTarget.layout(figures, { width: 360, language: 'en', measure: flat }).marks).filter(
      (mark) => mark.mark === 'rect',
    );
    const lengthOf = (tone: string) => rects.find(({ fill }) => fill === tone)!.width;
    expect(lengthOf('subject') / lengthOf('context')).toBeCloseTo(300 / 250, 6);
    expect(towardsTarget.sentence(figures, 'en')).toBe('Members: over 300; aim: exact 250.');
  });
});
