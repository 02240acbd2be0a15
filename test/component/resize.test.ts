import { expect } from '@open-wc/testing';
import { zhejiang2024 } from '../../src/core.js';
import {
  boxOf,
  CHARTS,
  engine,
  mishapsOf,
  newChart,
  nextDrawing,
  pause,
  pictureOf,
  setViewport,
  settled,
} from './support.js';
import { waitUntil } from './wait-until.js';

// An error of a ResizeObserver is an event at the window, which the error trackers of newsrooms count.
describe('drawings that change the size of something else', () => {
  before(() => setViewport({ width: 800, height: 600 }));

  it('bring a scroll bar, and the charts before them become narrower', async () => {
    const { exceptions } = await mishapsOf(async () => {
      for (const chart of CHARTS.slice(0, 4)) {
        const box = await boxOf();
        box.style.width = 'auto';
        const tag = newChart({ chart, data: zhejiang2024 });
        await nextDrawing(tag, () => box.append(tag));
        await settled();
      }
    });
    expect(exceptions).to.deep.equal([]);
    // Of these engines only Firefox has scroll bars that take room, headless as here.
    if (engine === 'firefox') expect(document.documentElement.clientWidth).to.be.below(innerWidth);
  });

  it('are answered by a page that makes other charts narrower', async () => {
    const { exceptions } = await mishapsOf(async () => {
      const box = await boxOf();
      const [first, second] = [newChart({ data: zhejiang2024 }), newChart({ data: zhejiang2024 })];
      await nextDrawing(first, () => box.append(first));
      await settled();
      const other = await boxOf();
      second.addEventListener('chart-drawn', () => (box.style.width = '500px'), { once: true });
      await nextDrawing(second, () => other.append(second));
      await waitUntil(() => pictureOf(first)?.getAttribute('width') === '468', 'the other is narrower');
    });
    expect(exceptions).to.deep.equal([]);
  });

  // A wider chart may be the higher one, with a scroll bar, for which it has to be narrower, and then it needs none.
  it('bring a scroll bar and take it away, and come to an end', async () => {
    const box = await boxOf(519);
    const chart = newChart({ data: zhejiang2024 });
    const widths: number[] = [];
    chart.addEventListener('chart-drawn', ({ detail: { width } }) => {
      widths.push(width);
      box.style.width = width > 480 ? '504px' : '519px';
    });
    box.append(chart);
    await waitUntil(() => widths.length >= 10, 'it is drawn as often as it may be');
    await pause(300);
    expect(widths.length).to.be.below(14);
    expect(pictureOf(chart)?.getAttribute('width'), 'as it has room for').to.equal('472');
    // And is open to what a page does otherwise.
    await nextDrawing(chart, () => (box.style.width = '600px'));
    await nextDrawing(chart, () => (box.style.width = '584px'));
    await nextDrawing(chart, () => (box.style.width = '600px'));
  });

  it('are watched by a page with an observer of its own', async () => {
    const { exceptions } = await mishapsOf(async () => {
      const box = await boxOf();
      const heights: number[] = [];
      const observer = new ResizeObserver(([entry]) => heights.push(entry!.contentRect.height));
      observer.observe(box);
      await settled();
      const chart = newChart({ data: zhejiang2024 });
      await nextDrawing(chart, () => box.append(chart));
      await settled();
      box.style.width = '400px';
      await waitUntil(() => heights.length >= 3, 'the observer is told of each');
      await settled();
      observer.disconnect();
    });
    expect(exceptions).to.deep.equal([]);
  });
});
