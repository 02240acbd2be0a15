import { expect } from '@open-wc/testing';
import { wordChart } from '../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../src/core.js';
import { announce } from '../../src/element/announcer.js';
import { datasetWith } from './datasets.js';
import { allInside, drawnChart, nextDrawing, pause, settled } from './support.js';

const regions = () => [...document.querySelectorAll<HTMLElement>('output, [aria-live], [role=status], [role=alert]')];
const said = () => regions()[0]!.textContent;

/** Everything that is said from now on, with the time since then in ms. */
function listen(): { readonly message: string; readonly at: number }[] {
  const start = performance.now();
  const log: { message: string; at: number }[] = [];
  const observer = new MutationObserver(() => log.push({ message: said(), at: performance.now() - start }));
  observer.observe(regions()[0]!, { childList: true, characterData: true, subtree: true });
  return log;
}

describe('the region for spoken messages', () => {
  // Whatever an earlier test has said is cleared by then.
  beforeEach(async function () {
    this.timeout(20_000);
    for (let wait = 0; wait < 40 && regions()[0]?.textContent; wait += 1) await pause(100);
    await pause(regions().length > 0 ? 1100 : 0);
  });

  it('is one in the page, however many charts there are, and empty at first', async () => {
    for (let count = 0; count < 3; count += 1) await drawnChart();
    await settled();
    expect(regions().length).to.equal(1);
    expect(regions()[0]!.parentElement === document.body).to.be.true;
    expect(said()).to.equal('');
    const { position, width, height } = getComputedStyle(regions()[0]!);
    expect([position, width, height]).to.deep.equal(['absolute', '1px', '1px']);
    expect(regions()[0]!.closest('[hidden], [aria-hidden]') === null).to.be.true;
  });

  it('says what a chart shows after a change of language or data, not at first, for size or for theme', async () => {
    const chart = await drawnChart({ lang: 'zh' });
    chart.theme = 'dark';
    await nextDrawing(chart, () => (chart.parentElement!.style.width = '400px'));
    await settled(chart);
    expect(said()).to.equal('');
    await nextDrawing(chart, () => (chart.lang = 'en'));
    expect(said()).to.equal(wordChart(zhejiang2024, 'certified-share', 'en').sentence);
    expect(regions()[0]!.lang).to.equal('en');
    await pause(1100);
    await nextDrawing(chart, () => (chart.data = datasetWith('Other')));
    expect(said()).to.include('Other');
  });

  it('says the sentence of a chart also where the page leaves it to the plot', async () => {
    const chart = await drawnChart({ lang: 'zh', chart: 'milestones' });
    expect(allInside(chart, '[part=takeaway]').length).to.equal(0);
    await nextDrawing(chart, () => (chart.lang = 'en'));
    expect(said()).to.equal(wordChart(zhejiang2024, 'milestones', 'en').sentence);
  });

  it('says at most one message a second, the last, and clears it after three', async function () {
    this.timeout(20_000);
    await drawnChart();
    const log = listen();
    announce({ text: 'one', lang: 'en', document });
    announce({ text: 'two', lang: 'en', document });
    await pause(200);
    announce({ text: 'three', lang: 'zh-CN', document });
    await pause(1600);
    announce({ text: 'four', lang: 'en', document });
    await pause(3600);
    expect(log.map(({ message }) => message)).to.deep.equal(['one', 'three', 'four', '']);
    const [one, three, four, end] = log.map(({ at }) => at) as [number, number, number, number];
    expect(three - one).to.be.within(980, 1500);
    expect(four - three, 'a pause of a second is enough').to.be.below(1500);
    expect(end - four).to.be.within(2980, 3600);
  });

  it('is made anew when a page has thrown it away', async () => {
    regions()[0]?.remove();
    await drawnChart();
    expect(regions().length).to.equal(1);
  });
});
