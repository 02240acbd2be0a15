import { expect } from '@open-wc/testing';
import { chartHeight } from '../../src/charts/chart-height.js';
import { reserveStyles } from '../../src/charts/reserve-styles.js';
import { zhejiang2024 } from '../../src/core.js';
import { addSheet } from './markup.js';
import { boxOf, CHARTS, drawnChart, newChart, nextDrawing, pause, setViewport, settled } from './support.js';
import { waitUntil } from './wait-until.js';

/** What may be reserved too much: a line of words, and 15 %. */
const spareOf = (height: number) => 24 + height * 0.15;

describe('chartHeight()', () => {
  for (const width of [280, 320, 360, 480, 640, 900]) {
    it(`is what a chart takes at ${width} px, or a little more`, async () => {
      await setViewport({ width: Math.max(width + 40, 500), height: 800 });
      for (const chart of CHARTS) {
        for (const lang of ['zh', 'en', 'zh-TW'] as const) {
          const { offsetHeight } = await drawnChart({ chart, lang }, width);
          const reserved = chartHeight(zhejiang2024, chart, { width, language: lang });
          const words = `${chart} ${lang}: ${reserved} for ${offsetHeight}`;
          expect(reserved - offsetHeight, words).to.be.within(0, spareOf(offsetHeight));
        }
      }
    });
  }
});

describe('reserveStyles()', () => {
  for (const width of [320, 480, 768, 1280]) {
    it(`keeps a page of charts where it is while they are drawn, ${width} px wide`, async function () {
      if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
      await setViewport({ width, height: 900 });
      const shifts = await shiftsOf(reserveStyles(zhejiang2024, { language: 'en' }));
      expect(shifts).to.deep.equal([]);
    });
  }

  it('is what keeps it: without it, the page moves', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    await setViewport({ width: 480, height: 900 });
    expect(await shiftsOf('', { isAwaited: true })).not.to.deep.equal([]);
  });
});

/**
 * Layout shifts of a page with a sheet of styles in which a script draws charts between words.
 * @param isAwaited - whether there must be one
 */
async function shiftsOf(rules: string, { isAwaited = false } = {}): Promise<number[]> {
  const removeSheet = addSheet(rules);
  const page = await boxOf();
  page.style.width = '';
  page.style.maxWidth = '640px';
  const charts = ['volunteer-rate', 'organisations', 'applicants'].map((chart) => {
    const words = Object.assign(document.createElement('p'), { textContent: 'Words after a chart.' });
    // Not yet a chart: its script has not run.
    const tag = newChart({ lang: 'en', data: null });
    tag.setAttribute('chart', chart);
    page.append(tag, words);
    return tag;
  });
  await settled();
  await pause(100);
  const shifts: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  });
  observer.observe({ type: 'layout-shift' });
  await Promise.all(charts.map((chart) => nextDrawing(chart, () => (chart.data = zhejiang2024))));
  if (isAwaited) await waitUntil(() => shifts.length > 0, 'the page moves');
  await settled();
  await pause(100);
  observer.disconnect();
  removeSheet();
  return shifts;
}
