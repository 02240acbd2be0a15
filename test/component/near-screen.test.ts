import { expect, oneEvent } from '@open-wc/testing';
import { zhejiang2024 } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';
import { boxOf, CHARTS, newChart, pause, pictureOf, setViewport, settled, words } from './support.js';
import { waitUntil } from './wait-until.js';

/** A tag with a fallback, so far below the top of the page. */
async function farChart(settings: Parameters<typeof newChart>[0] = {}, distance = 5000): Promise<SocialWorkChart> {
  const box = await boxOf();
  box.style.paddingTop = `${distance}px`;
  const chart = newChart({ loading: 'lazy', ...settings });
  chart.append(Object.assign(document.createElement('p'), { textContent: 'Words' }));
  box.append(chart);
  return chart;
}

beforeEach(() => scrollTo(0, 0));
after(() => scrollTo(0, 0));

describe('a tag far from the screen', () => {
  it('keeps its children and asks for nothing until a reader comes near', async () => {
    let asked = 0;
    const fetch = window.fetch.bind(window);
    window.fetch = (...request) => {
      asked += 1;
      return fetch(...request);
    };
    try {
      const chart = await farChart({
        src: new URL('./pages/dataset.json', import.meta.url).href,
        chart: 'volunteer-rate',
      });
      await settled();
      await pause(100);
      expect(pictureOf(chart)).to.equal(undefined);
      expect(words(chart)).to.equal('Words');
      expect(asked).to.equal(0);
      const drawn = oneEvent(chart, 'chart-drawn');
      scrollTo(0, 4300);
      await drawn;
      expect(asked).to.equal(1);
    } finally {
      window.fetch = fetch;
    }
  });

  it('is drawn before it is seen', async () => {
    await setViewport({ width: 800, height: 600 });
    const chart = await farChart();
    await settled();
    const drawn = oneEvent(chart, 'chart-drawn');
    scrollTo(0, chart.getBoundingClientRect().top - innerHeight - 300);
    await drawn;
    expect(chart.getBoundingClientRect().top).to.be.above(innerHeight);
  });

  it('is drawn where a reader has zoomed in, and the window says that it is lower than the observer takes it for', async () => {
    await setViewport({ width: 800, height: 600 });
    const height = Object.getOwnPropertyDescriptor(window, 'innerHeight')!;
    Object.defineProperty(window, 'innerHeight', { configurable: true, value: 100 });
    try {
      const chart = await farChart({}, 900);
      await waitUntil(() => pictureOf(chart), 'it is drawn');
      expect(chart.getBoundingClientRect().top).to.be.within(500, 1000);
    } finally {
      Object.defineProperty(window, 'innerHeight', height);
    }
  });

  it('is drawn at once where the page asks for that, or sets it later', async () => {
    const eager = await farChart({ loading: 'eager' });
    await waitUntil(() => pictureOf(eager), 'the eager one is drawn');
    const late = await farChart();
    await settled();
    expect(pictureOf(late)).to.equal(undefined);
    late.setAttribute('loading', 'eager');
    await waitUntil(() => pictureOf(late), 'the other is drawn too');
  });

  it('is drawn for the printer, which shows all of the page', async () => {
    const near = newChart({ loading: 'eager' });
    (await boxOf()).append(near);
    await waitUntil(() => pictureOf(near), 'the built-in dataset is there');
    const chart = await farChart();
    await settled();
    dispatchEvent(new Event('beforeprint'));
    expect(pictureOf(chart), 'at once: what comes later is not on the paper').not.to.equal(undefined);
    dispatchEvent(new Event('afterprint'));
  });

  it('stays drawn when the reader goes on', async () => {
    const chart = await farChart();
    const drawn = oneEvent(chart, 'chart-drawn');
    scrollTo(0, 5000);
    await drawn;
    scrollTo(0, 0);
    chart.lang = 'en';
    await oneEvent(chart, 'chart-drawn');
  });

  it('is let go when it leaves the page, and looked after when it comes back', async () => {
    const chart = await farChart();
    await settled();
    const box = chart.parentElement!;
    chart.remove();
    scrollTo(0, 5000);
    await settled();
    expect(pictureOf(chart)).to.equal(undefined);
    box.append(chart);
    await waitUntil(() => pictureOf(chart), 'it is near now');
  });
});

describe('a tag that is near the screen from the first', () => {
  it('is drawn before the page is painted with it', async () => {
    const first = newChart({ loading: 'eager' });
    (await boxOf()).append(first);
    await waitUntil(() => pictureOf(first), 'the built-in dataset is there');
    const chart = newChart({ loading: 'lazy' });
    const box = await boxOf();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    first.parentElement!.remove();
    box.append(chart);
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(pictureOf(chart)).not.to.equal(undefined);
  });
});

describe('fifty charts in a page', () => {
  it('draw only those that a reader can come to soon', async () => {
    await setViewport({ width: 800, height: 600 });
    const box = await boxOf();
    const charts = Array.from({ length: 50 }, (_, index) =>
      newChart({ loading: 'lazy', chart: CHARTS[index % CHARTS.length]!, lang: index % 2 ? 'en' : 'zh' }),
    );
    for (const chart of charts) chart.style.minHeight = '500px';
    box.append(...charts);
    await waitUntil(() => pictureOf(charts[0]!), 'the first is drawn');
    await pause(100);
    const drawn = charts.filter((chart) => pictureOf(chart));
    expect(drawn.length).to.be.within(1, 4);
    scrollTo(0, document.documentElement.scrollHeight);
    await waitUntil(() => pictureOf(charts[49]!), 'the last is drawn');
    expect(charts.filter((chart) => pictureOf(chart)).length).to.be.below(12);
  });

  it('draw only those as well where all were empty in one place, and the others when a reader comes to them', async () => {
    await setViewport({ width: 800, height: 600 });
    const box = await boxOf(600);
    const charts = Array.from({ length: 20 }, () => newChart({ data: zhejiang2024, loading: 'lazy' }));
    box.append(...charts);
    await waitUntil(() => pictureOf(charts[0]!), 'the first is drawn');
    const firstLeft = () => charts.find((chart) => !pictureOf(chart))!;
    await waitUntil(() => firstLeft().getBoundingClientRect().top > 1000, 'those that are near are drawn');
    await settled();
    await pause(100);
    const drawnInOrder = () => {
      const drawn = charts.map((chart) => Boolean(pictureOf(chart)));
      const count = drawn.lastIndexOf(true) + 1;
      expect(drawn.slice(0, count).every(Boolean), `from the first on: ${drawn.join()}`).to.be.true;
      return count;
    };
    const count = drawnInOrder();
    expect(charts[count - 1]!.getBoundingClientRect().top).to.be.below(1000);
    expect(charts[count]!.getBoundingClientRect().top).to.be.above(1000);
    const next = oneEvent(charts[count]!, 'chart-drawn');
    scrollTo(0, 500);
    await next;
    await settled();
    expect(drawnInOrder(), 'no more than those that are near').to.be.below(count + 3);
  });
});
