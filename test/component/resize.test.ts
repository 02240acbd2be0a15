import { expect } from '@open-wc/testing';
import { zhejiang2024 } from '../../src/core.js';
import { boxOf, CHARTS, engine, mishapsOf, newChart, nextDrawing, pictureOf, setViewport, settled } from './support.js';
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
