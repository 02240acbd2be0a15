import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { zhejiang2024 } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';
import { datasetWith } from './datasets.js';
import { htmlParser } from './markup.js';
import {
  boxOf,
  drawnChart,
  emulateMediaOrSkip,
  newChart,
  nextDrawing,
  openTable,
  pause,
  pictureOf,
  settled,
} from './support.js';

/** What moves inside a chart, its children and what they show included. */
const motions = (chart: SocialWorkChart) => chart.shadowRoot!.getAnimations();

/** After so long, in ms, the entrance of a chart is over, and another one may enter. */
const ENTRANCE = 450;

/** A chart whose entrance is over. */
async function enteredChart(): Promise<SocialWorkChart> {
  await pause(ENTRANCE);
  const chart = await drawnChart({ lang: 'en' });
  await Promise.all(motions(chart).map(({ finished }) => finished));
  await settled(chart);
  return chart;
}

describe('motion', () => {
  it('is one entrance of the picture, shorter than half a second', async () => {
    const [motion, ...others] = motions(await drawnChart());
    expect(others).to.deep.equal([]);
    const { duration, delay, iterations } = motion!.effect!.getComputedTiming();
    expect(duration).to.be.within(200, 499);
    expect([delay, iterations]).to.deep.equal([0, 1]);
    expect((motion!.effect as KeyframeEffect).target?.localName).to.equal('svg');
  });

  it('is that of one chart at a time', async () => {
    await pause(ENTRANCE);
    const box = await boxOf();
    // With the built-in dataset they are drawn in the next frame, with one of the page before it.
    for (const data of [undefined, zhejiang2024]) {
      const charts = [newChart({ data }), newChart({ data }), newChart({ data })];
      await Promise.all(charts.map((chart) => nextDrawing(chart, () => box.append(chart))));
      expect(charts.map((chart) => motions(chart).length)).to.deep.equal([1, 0, 0]);
      await pause(ENTRANCE);
    }
    expect(motions(await drawnChart()).length).to.equal(1);
  });

  it('leaves the picture as it is without it', async () => {
    const chart = await enteredChart();
    expect(motions(chart)).to.deep.equal([]);
    const { clipPath, opacity, transform, visibility } = getComputedStyle(pictureOf(chart)!);
    expect([clipPath, opacity, transform, visibility]).to.deep.equal(['none', '1', 'none', 'visible']);
  });

  it('does not come again: for another width, language, theme, chart or dataset, for the table or a new place', async () => {
    const chart = await enteredChart();
    const box = chart.parentElement!;
    const drawn: readonly (() => unknown)[] = [
      () => (box.style.width = '400px'),
      () => (chart.lang = 'zh'),
      () => (chart.chart = 'volunteer-rate'),
      () => (chart.data = datasetWith('Other')),
    ];
    for (const act of drawn) {
      await nextDrawing(chart, act);
      expect(motions(chart), String(act)).to.deep.equal([]);
    }
    const shown: readonly (() => unknown)[] = [
      () => (chart.theme = 'dark'),
      () => openTable(chart),
      () => box.append(chart),
      () => (chart.hidden = true),
      () => (chart.hidden = false),
    ];
    for (const act of shown) {
      await act();
      await settled(chart);
      expect(motions(chart), String(act)).to.deep.equal([]);
    }
  });

  it('is left out where the chart takes the place of a picture', async () => {
    const chart = newChart();
    chart.append((await htmlParser())('<figure><img alt="" src="data:," /></figure>'));
    const box = await boxOf();
    await nextDrawing(chart, () => box.append(chart));
    expect(motions(chart)).to.deep.equal([]);
  });

  it('is nothing for readers who want less of it', async function () {
    await emulateMediaOrSkip(this, { reducedMotion: 'reduce' });
    try {
      const chart = await drawnChart();
      expect(motions(chart)).to.deep.equal([]);
      expect(getComputedStyle(pictureOf(chart)!).clipPath).to.equal('none');
    } finally {
      await emulateMedia({ reducedMotion: 'no-preference' });
    }
    // Nothing is made up for when the reader allows it again.
    await pause(ENTRANCE);
    const chart = await drawnChart();
    await pause(0);
    expect(motions(chart).length).to.equal(1);
  });
});
