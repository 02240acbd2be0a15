import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { sortableColumns } from '../../src/dataset/sort-rows.js';
import { wordChart } from '../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';
import { heardFrom } from './panel-support.js';
import {
  allInside,
  CHARTS,
  drawnChart,
  inside,
  nextDrawing,
  openTable,
  settled,
  setViewport,
  spokenFromNow,
  words,
} from './support.js';
import { waitUntil } from './wait-until.js';

const LABELS = ['Social organisations (Zhejiang)', 'Community organisations on file (Zhejiang)'];

/** What each row is about, from the top. */
const rows = (chart: SocialWorkChart) => allInside(chart, 'tbody th').map(words);
const orders = (chart: SocialWorkChart) =>
  allInside(chart, 'thead th').flatMap((head) => {
    const order = head.getAttribute('aria-sort');
    return order === null ? [] : [`${words(head)}: ${order}`];
  });

async function opened(settings: Parameters<typeof drawnChart>[0] = {}): Promise<SocialWorkChart> {
  const chart = await drawnChart({ chart: 'organisations', lang: 'en', ...settings });
  await openTable(chart);
  return chart;
}

/** Presses the head of numbers, and waits for what comes of it. */
async function sort(chart: SocialWorkChart): Promise<void> {
  const before = orders(chart).join();
  inside(chart, '.sort[data-key=number]').click();
  await waitUntil(() => orders(chart).join() !== before, 'the order changes');
}

describe('the table', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  it('is sorted up, down, and back into the order of the chart', async () => {
    const chart = await opened();
    expect([rows(chart), orders(chart)]).to.deep.equal([LABELS, []]);
    await sort(chart);
    expect([rows(chart), orders(chart)]).to.deep.equal([LABELS, ['Number: ascending']]);
    await sort(chart);
    expect([rows(chart), orders(chart)]).to.deep.equal([[...LABELS].reverse(), ['Number: descending']]);
    await sort(chart);
    expect([rows(chart), orders(chart)]).to.deep.equal([LABELS, []]);
  });

  it('is sorted where the tools came before it was opened, and stays so where the chart is drawn anew while it is closed', async () => {
    const chart = await drawnChart({ chart: 'organisations', lang: 'en' });
    allInside(chart, '.point')[0]!.click();
    await waitUntil(() => !inside(chart, '.detail').hidden, 'the tools come');
    await openTable(chart);
    await sort(chart);
    await sort(chart);
    inside(chart, '[data-control=table]').click();
    await settled(chart);
    await nextDrawing(chart, () => (chart.parentElement!.style.width = '500px'));
    await openTable(chart);
    expect([rows(chart), orders(chart)]).to.deep.equal([[...LABELS].reverse(), ['Number: descending']]);
  });

  it('is sorted by keys too, and the focus stays on the head', async () => {
    const chart = await opened();
    inside(chart, '.sort[data-key=number]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => orders(chart).length === 1, 'the order changes');
    const [before] = orders(chart);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => orders(chart)[0] !== before, 'the order changes again');
    expect(rows(chart)).to.deep.equal([...LABELS].reverse());
    expect((chart.shadowRoot!.activeElement as HTMLElement).dataset.key).to.equal('number');
  });

  it('tells the page and the reader of its order', async () => {
    const chart = await opened();
    const heard = heardFrom(chart, 'chart-table');
    const spoken = spokenFromNow();
    for (let press = 0; press < 3; press += 1) await sort(chart);
    const told = { chart: 'organisations', isOpen: true, sortedBy: 'number' };
    expect(heard).to.deep.equal([
      { ...told, direction: 'ascending' },
      { ...told, direction: 'descending' },
      { ...told, direction: 'none' },
    ]);
    await waitUntil(() => spoken.slice(-1)[0]?.text === 'In the order of the chart again', 'it is said');
  });

  it('stays sorted in another language and at another width, and tells nobody', async () => {
    const chart = await opened();
    await sort(chart);
    await sort(chart);
    const heard = heardFrom(chart, 'chart-table');
    await nextDrawing(chart, () => (chart.lang = 'zh'));
    expect(rows(chart)).to.deep.equal(['备案类社区社会组织（浙江）', '社会组织（浙江）']);
    expect(orders(chart)).to.deep.equal(['数值: descending']);
    await nextDrawing(chart, () => (chart.parentElement!.style.width = '400px'));
    expect(orders(chart)).to.deep.equal(['数值: descending']);
    expect(heard).to.deep.equal([]);
    await sort(chart);
    expect(rows(chart)).to.deep.equal(['社会组织（浙江）', '备案类社区社会组织（浙江）']);
  });

  it('of another chart is in its own order', async () => {
    const chart = await opened();
    await sort(chart);
    await sort(chart);
    await nextDrawing(chart, () => (chart.chart = 'applicants'));
    expect(orders(chart)).to.deep.equal([]);
    const { table } = wordChart(zhejiang2024, 'applicants', 'en');
    expect(rows(chart)).to.deep.equal(table.map(({ label }) => label.text));
  });

  it('has a button in the heads of columns that have an order, and in no other', async () => {
    for (const id of CHARTS) {
      const chart = await opened({ chart: id });
      const expected = sortableColumns(wordChart(zhejiang2024, id, 'en').table);
      expect(
        allInside(chart, '.sort').map(({ dataset }) => dataset.key),
        id,
      ).to.deep.equal(expected);
      for (const button of allInside(chart, '.sort')) {
        expect(button.getBoundingClientRect().height).to.be.at.least(24);
        expect(button.parentElement!.getAttribute('scope')).to.equal('col');
      }
    }
  });

  it('shows which way it is sorted', async () => {
    const chart = await opened();
    const arrow = () => getComputedStyle(inside(chart, '.sort[data-key=number]'), '::after').transform;
    const looks = new Set<string>();
    await sort(chart);
    looks.add(arrow());
    await sort(chart);
    looks.add(arrow());
    expect(looks.size).to.equal(2);
  });
});
