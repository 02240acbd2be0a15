import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { SocialWorkChart } from '../../src/element.js';
import { toolsFile } from '../../src/element/later-file.js';
import { datasetOf } from './datasets.js';
import { detailOf, moveAway, placeIn, sendPointer, tap } from './detail-support.js';
import {
  CHARTS,
  drawnChart,
  emulateMediaOrSkip,
  inside,
  isVisible,
  LANGUAGES,
  pause,
  pointsOf,
  setViewport,
  settled,
} from './support.js';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two boxes share more than an edge, which may fall between two px. */
function overlap(a: Box, b: Box): boolean {
  return a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
}

const boxOf = (element: Element) => element.getBoundingClientRect();
/** Whether all of a box is on the screen; scrolling ends between two px. */
const isOnScreen = ({ left, top, right, bottom }: Box) =>
  left > -0.5 && top > -0.5 && right < innerWidth + 0.5 && bottom < innerHeight + 0.5;

/** A detail is in its place as soon as what was begun by an event is done; it needs no frame. */
const placed = () => pause(0);

/** Points at every mark of a chart with a mouse and reaches it by key; says where the detail was, and its mark. */
async function forEachDetail(chart: SocialWorkChart, look: (detail: DOMRect, mark: DOMRect, words: string) => void) {
  for (const mark of pointsOf(chart)) {
    mark.scrollIntoView({ block: 'center' });
    await settled();
    sendPointer(mark, 'pointerover', 'mouse');
    await placed();
    look(boxOf(detailOf(chart)), boxOf(mark), `${mark.dataset.figure}, pointed at`);
    mark.focus({ preventScroll: true });
    await placed();
    look(boxOf(detailOf(chart)), boxOf(mark), `${mark.dataset.figure}, in focus`);
  }
}

before(() => toolsFile.load());
beforeEach(moveAway);

describe('a detail beside its mark', () => {
  for (const [width, page, languages] of [
    [640, 1000, LANGUAGES],
    [1000, 1100, LANGUAGES],
    [520, 540, ['en']],
  ] as const) {
    it(`never covers it and is on the screen, in a chart of ${width} px and a page of ${page} px`, async function () {
      this.timeout(60_000);
      await setViewport({ width: page, height: 900 });
      for (const id of CHARTS) {
        for (const lang of languages) {
          const chart = await drawnChart({ chart: id, lang }, width);
          await forEachDetail(chart, (detail, mark, words) => {
            const told = `${id} ${lang} ${words}`;
            expect(detail.width, told).to.be.within(200, 300);
            expect(overlap(detail, mark), told).to.be.false;
            expect(isOnScreen(detail), `${told}: ${JSON.stringify(detail)}`).to.be.true;
          });
          expect(document.documentElement.scrollWidth, id).to.be.at.most(innerWidth);
          chart.parentElement!.remove();
        }
      }
    });
  }

  it('stands above where there is no room below', async () => {
    await setViewport({ width: 1000, height: 800 });
    const chart = await drawnChart({ chart: 'certified-share' });
    chart.parentElement!.style.paddingTop = '800px';
    const mark = pointsOf(chart)[0]!;
    mark.scrollIntoView({ block: 'end' });
    await tap(mark);
    expect(boxOf(detailOf(chart)).bottom).to.be.below(boxOf(mark).top);
    expect(isOnScreen(boxOf(detailOf(chart)))).to.be.true;
  });

  it('stands at the side that is further from the pointer', async () => {
    await setViewport({ width: 1000, height: 800 });
    const chart = await drawnChart();
    const [first, second] = pointsOf(chart);
    for (const [mark, clientX] of [
      [first!, placeIn(first!, [0.1, 0.5])[0]],
      [second!, placeIn(second!, [0.9, 0.5])[0]],
    ] as const) {
      mark.dispatchEvent(
        new PointerEvent('pointerover', { pointerType: 'mouse', clientX, bubbles: true, composed: true }),
      );
      await settled();
      const { left, right } = boxOf(detailOf(chart));
      expect(clientX < left || clientX > right, `pointer at ${clientX}, detail from ${left} to ${right}`).to.be.true;
    }
  });

  it('stays beside it when the window gets another size', async () => {
    await setViewport({ width: 1000, height: 800 });
    const chart = await drawnChart({}, 600);
    chart.parentElement!.style.margin = '0 auto';
    const mark = pointsOf(chart)[0]!;
    await tap(mark);
    await setViewport({ width: 700, height: 800 });
    await settled();
    await settled();
    expect(overlap(boxOf(detailOf(chart)), boxOf(mark))).to.be.false;
    expect(isOnScreen(boxOf(detailOf(chart)))).to.be.true;
  });
});

describe('a detail in a narrow chart', () => {
  it('stands under the plot, as wide as that, and moves nothing sideways', async function () {
    this.timeout(60_000);
    await setViewport({ width: 500, height: 1000 });
    for (const id of CHARTS) {
      for (const lang of LANGUAGES) {
        const chart = await drawnChart({ chart: id, lang }, 360);
        const plot = inside(chart, '[part=plot]');
        for (const mark of pointsOf(chart)) {
          mark.click();
          await placed();
          const detail = detailOf(chart);
          inside(chart, '[part=source]').scrollIntoView({ block: 'end' });
          const told = `${id} ${lang} ${mark.dataset.figure}`;
          expect(boxOf(detail).top, told).to.be.at.least(boxOf(plot).bottom);
          expect(boxOf(detail).width, told).to.equal(328);
          expect(detail.scrollWidth, told).to.be.at.most(detail.clientWidth);
          expect(boxOf(inside(chart, '[part=source]')).top, told).to.be.above(boxOf(detail).bottom);
        }
        expect(document.documentElement.scrollWidth, id).to.be.at.most(innerWidth);
        chart.parentElement!.remove();
      }
    }
  });

  it('is on the screen with its mark once it was asked for, however high the plot is', async function () {
    this.timeout(60_000);
    await setViewport({ width: 500, height: 640 });
    for (const id of CHARTS) {
      const chart = await drawnChart({ chart: id, lang: 'en' }, 360);
      for (const mark of pointsOf(chart)) {
        for (const block of ['start', 'end'] as const) {
          mark.scrollIntoView({ block });
          mark.click();
          await placed();
          const told = `${id} ${mark.dataset.figure} at the ${block}`;
          expect(isOnScreen(boxOf(detailOf(chart))), told).to.be.true;
          expect(overlap(boxOf(detailOf(chart)), boxOf(mark)), told).to.be.false;
          expect(isOnScreen(boxOf(mark)), told).to.be.true;
          mark.click();
        }
      }
      chart.parentElement!.remove();
    }
  });

  it('scrolls nothing while a mouse only passes', async () => {
    await setViewport({ width: 500, height: 640 });
    const chart = await drawnChart({ chart: 'county-rollout' }, 360);
    chart.parentElement!.style.paddingBottom = '900px';
    pointsOf(chart)[1]!.scrollIntoView({ block: 'end' });
    const before = scrollY;
    sendPointer(pointsOf(chart)[1]!, 'pointerover', 'mouse');
    await settled();
    expect(isVisible(detailOf(chart))).to.be.true;
    expect(scrollY).to.equal(before);
  });
});

describe('a detail', () => {
  it('has no letter under 12 px, and room around its words', async () => {
    for (const width of [360, 640]) {
      const chart = await drawnChart({ lang: 'en' }, width);
      await tap(pointsOf(chart)[0]!);
      for (const element of [detailOf(chart), ...detailOf(chart).querySelectorAll('*')]) {
        expect(parseFloat(getComputedStyle(element).fontSize), element.localName).to.be.at.least(12);
      }
      expect(parseFloat(getComputedStyle(detailOf(chart)).paddingLeft)).to.be.at.least(12);
      await tap(pointsOf(chart)[0]!);
    }
  });

  it('keeps long words inside', async () => {
    const text = 'Donaudampfschifffahrtsgesellschaft'.repeat(8);
    for (const width of [360, 640]) {
      const chart = await drawnChart({ data: datasetOf(text), lang: 'en' }, width);
      await tap(pointsOf(chart)[0]!);
      const detail = detailOf(chart);
      expect(detail.scrollWidth).to.be.at.most(detail.clientWidth);
    }
  });

  it('is not printed', async function () {
    const chart = await drawnChart();
    await tap(pointsOf(chart)[0]!);
    await emulateMediaOrSkip(this, { media: 'print' });
    try {
      expect(isVisible(detailOf(chart))).to.be.false;
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
