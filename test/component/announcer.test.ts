import { expect } from '@open-wc/testing';
import { wordChart } from '../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../src/core.js';
import { announce } from '../../src/element/announcer.js';
import { datasetWith } from './datasets.js';
import { withStubs } from './panel-support.js';
import { allInside, drawnChart, nextDrawing, pause, settled } from './support.js';
import { waitUntil } from './wait-until.js';

const regions = () => [...document.querySelectorAll<HTMLElement>('output, [aria-live], [role=status], [role=alert]')];
const said = () => regions()[0]!.textContent;

/** A clock for the timers of the page that goes on as far as it is told: that of a busy machine jumps by seconds. */
class Clock {
  now = 0;
  private readonly _timers = new Map<number, { readonly at: number; readonly act: () => void }>();
  private _last = 0;

  /** Times what is done by this clock. */
  async during(act: () => Promise<void>): Promise<void> {
    const clearReal = window.clearTimeout.bind(window);
    const set = (act: () => void, time = 0) => {
      this._timers.set((this._last -= 1), { at: this.now + time, act });
      return this._last;
    };
    await withStubs(
      [
        [window, 'setTimeout', { value: set }],
        [window, 'clearTimeout', { value: (timer: number) => this._timers.delete(timer) || clearReal(timer) }],
      ],
      act,
    );
  }

  /** Goes on by so many ms, from one timer to the next. */
  async pass(time: number): Promise<void> {
    const end = this.now + time;
    // Observers hear of a change before the next one comes.
    await Promise.resolve();
    for (let next = this._nextUntil(end); next; next = this._nextUntil(end)) {
      const [timer, { at, act }] = next;
      this._timers.delete(timer);
      this.now = at;
      act();
      await Promise.resolve();
    }
    this.now = end;
  }

  private _nextUntil(end: number) {
    const [next] = [...this._timers].sort(([, one], [, other]) => one.at - other.at);
    return next && next[1].at <= end ? next : undefined;
  }
}

describe('the region for spoken messages', () => {
  // Whatever an earlier test has said is cleared by then.
  beforeEach(async function () {
    this.timeout(60_000);
    await waitUntil(() => !regions()[0]?.textContent, 'what was said is cleared');
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

  it('says at most one message a second, the last, and clears it after three', async () => {
    await drawnChart();
    const clock = new Clock();
    const log: [message: string, at: number][] = [];
    const observer = new MutationObserver(() => log.push([said(), clock.now]));
    observer.observe(regions()[0]!, { childList: true, characterData: true, subtree: true });
    await clock.during(async () => {
      announce({ text: 'one', lang: 'en', document });
      announce({ text: 'two', lang: 'en', document });
      await clock.pass(200);
      announce({ text: 'three', lang: 'zh-CN', document });
      await clock.pass(1600);
      announce({ text: 'four', lang: 'en', document });
      await clock.pass(1600);
      announce({ text: 'five', lang: 'en', document });
      await clock.pass(3600);
    });
    observer.disconnect();
    expect(log).to.deep.equal([
      ['one', 0],
      ['three', 1000],
      ['four', 2000],
      ['five', 3400],
      ['', 6400],
    ]);
  });

  it('is made anew when a page has thrown it away', async () => {
    regions()[0]?.remove();
    await drawnChart();
    expect(regions().length).to.equal(1);
  });
});
