import { expect } from '@open-wc/testing';
import type { SocialWorkChart } from '../../src/element.js';
import {
  boxOf,
  drawnChart,
  inside,
  mishapsOf,
  newChart,
  pictureOf,
  pointsOf,
  settled,
  setViewport,
} from './support.js';
import { waitUntil } from './wait-until.js';

/** The page at another address, without a trace in its history. */
async function at(hash: string, act: () => Promise<unknown>): Promise<void> {
  const before = location.href;
  history.replaceState(null, '', hash);
  try {
    await act();
  } finally {
    history.replaceState(null, '', before.replace(/#.*$/, ''));
    scrollTo(0, 0);
  }
}

/** Follows a link in the page. */
async function follow(hash: string): Promise<void> {
  const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = hash;
  await changed;
  await settled();
}

async function farChart(settings: Parameters<typeof newChart>[0] = {}): Promise<SocialWorkChart> {
  const box = await boxOf();
  box.style.padding = '5000px 0';
  const chart = newChart({ loading: 'lazy', ...settings });
  box.append(chart);
  return chart;
}

const focusedFigure = (chart: SocialWorkChart) =>
  (chart.shadowRoot?.activeElement as HTMLElement | null | undefined)?.dataset.figure;
const isInView = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0;
};

describe('an address that names a chart', () => {
  before(() => setViewport({ width: 800, height: 600 }));

  it('brings it into view when the page opens, though it is far from the screen', async () => {
    await at('#chart=certified-share', async () => {
      const chart = await farChart();
      await waitUntil(() => pictureOf(chart), 'it is drawn');
      await waitUntil(() => isInView(chart), 'it is in view');
      expect(Math.abs(chart.getBoundingClientRect().top)).to.be.below(2);
      expect(focusedFigure(chart)).to.equal(undefined);
    });
  });

  it('brings the mark of its figure into view and into focus, which the arrow keys go on from', async () => {
    await at('#chart=certified-share&figure=exam-share', async () => {
      const chart = await farChart();
      await waitUntil(() => focusedFigure(chart) === 'exam-share', 'the mark is in focus');
      const point = pointsOf(chart).find(({ dataset }) => dataset.figure === 'exam-share')!;
      expect(isInView(point)).to.equal(true);
      expect(pointsOf(chart).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
      expect(point.tabIndex).to.equal(0);
      await waitUntil(() => !inside(chart, '.detail').hidden, 'its detail is shown');
    });
  });

  it('does so again when a reader follows a link in the page, and at no other time', async () => {
    const chart = await farChart({ loading: 'eager' });
    await waitUntil(() => pictureOf(chart), 'it is drawn');
    expect(isInView(chart)).to.equal(false);
    await at('', async () => {
      await follow('#chart=certified-share&figure=certified-share');
      expect([isInView(chart), focusedFigure(chart)]).to.deep.equal([true, 'certified-share']);
      pointsOf(chart)[0]!.blur();
      scrollTo(0, 0);
      chart.lang = 'en';
      await settled(chart);
      expect(isInView(chart), 'not by a drawing').to.equal(false);
      const box = chart.parentElement!;
      chart.remove();
      box.append(chart);
      await settled(chart);
      expect(isInView(chart), 'not by coming back').to.equal(false);
      const another = newChart({ loading: 'eager' });
      box.replaceChildren(another);
      await waitUntil(() => pictureOf(another), 'a new tag is drawn in its place');
      await settled(another);
      expect(isInView(another), 'not by a new tag of it').to.equal(false);
      box.replaceChildren(chart);
      await settled(chart);
      await follow('#chart=volunteers');
      expect(isInView(chart), 'not by the name of another').to.equal(false);
      await follow('#chart=certified-share&figure=certified-share');
      expect(isInView(chart), 'by the same link once more').to.equal(true);
    });
  });

  it('is followed again where a script leads to it anew, without a link', async () => {
    const entry = '#chart=certified-share&figure=certified-share';
    await at('', async () => {
      const box = await boxOf();
      box.style.padding = '5000px 0';
      for (const time of ['first', 'second']) {
        history.pushState(null, '', entry);
        const chart = newChart({ loading: 'eager' });
        box.replaceChildren(chart);
        await waitUntil(() => focusedFigure(chart) === 'certified-share', `it is followed the ${time} time`);
        history.pushState(null, '', '#elsewhere');
        chart.remove();
        scrollTo(0, 0);
      }
    });
  });

  it('is not meant by a page without one, nor by a tag without a chart', async () => {
    const { consoleErrors } = await mishapsOf(async () => {
      const chart = await farChart();
      chart.removeAttribute('chart');
      chart.chart = null as unknown as string;
      await settled(chart);
    });
    expect(consoleErrors).to.deep.equal([]);
  });

  it('is answered by the first of several tags', async () => {
    const [first, second] = [await farChart({ loading: 'eager' }), await farChart({ loading: 'eager' })];
    await waitUntil(() => pictureOf(first) && pictureOf(second), 'both are drawn');
    await at('', async () => {
      await follow('#chart=certified-share&figure=certified-share');
      expect([focusedFigure(first), focusedFigure(second)]).to.deep.equal(['certified-share', undefined]);
      expect([isInView(first), isInView(second)]).to.deep.equal([true, false]);
    });
  });

  it('shows the chart where the figure is not one of it', async () => {
    await at('#chart=certified-share&figure=nobody', async () => {
      const chart = await farChart();
      await waitUntil(() => pictureOf(chart) && isInView(chart), 'the chart is in view');
      expect(focusedFigure(chart)).to.equal(undefined);
    });
  });

  it('leaves a chart that it does not name where it is', async () => {
    await at('#chart=volunteers', async () => {
      const chart = await farChart();
      await settled(chart);
      expect(pictureOf(chart)).to.equal(undefined);
      expect(scrollY).to.equal(0);
    });
  });

  for (const hash of ['#chart=%E0%A4%A', '#chart', '#%', '#chart=__proto__&figure=toString', '#chart="]&figure="]']) {
    it(`may hold anything: ${hash}`, async () => {
      await at(hash, async () => {
        const { exceptions, consoleErrors } = await mishapsOf(() => drawnChart());
        expect([...exceptions, ...consoleErrors]).to.deep.equal([]);
        expect(scrollY).to.equal(0);
      });
    });
  }
});
