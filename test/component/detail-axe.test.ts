import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { SocialWorkChart } from '../../src/element.js';
import { toolsFile } from '../../src/element/later-file.js';
import { FOREIGN } from './datasets.js';
import { detailOf, headingOf, tap } from './detail-support.js';
import { CHARTS, drawnChart, emulateMediaOrSkip, pointsOf, setViewport, type Settings } from './support.js';

// A script of the old kind: it leaves its one name on the window.
declare const axe: typeof Axe;

async function violations(context: Element): Promise<string[]> {
  const { violations: found, passes } = await axe.run(context);
  expect(passes, 'axe looked at nothing').not.to.be.empty;
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** A chart with an open detail, pinned, of its last mark. */
async function openChart(settings: Settings, width: number): Promise<SocialWorkChart> {
  const chart = await drawnChart(settings, width);
  await tap(pointsOf(chart).pop()!);
  expect(headingOf(chart)).not.to.equal(undefined);
  return chart;
}

describe('axe', () => {
  before(async () => {
    await toolsFile.load();
    await setViewport({ width: 800, height: 900 });
  });

  it('sees what is inside a detail', async () => {
    const chart = await openChart({}, 640);
    detailOf(chart).append(document.createElement('img'));
    expect(await violations(chart)).to.include.members([`image-alt: social-work-chart,img`]);
  });

  for (const theme of ['light', 'dark'] as const) {
    for (const width of [360, 640]) {
      it(`has nothing against open details, ${theme}, ${width} px`, async function () {
        this.timeout(60_000);
        for (const [index, chart] of CHARTS.entries()) {
          const opened = await openChart({ chart, theme, lang: index % 2 ? 'zh' : 'en' }, width);
          expect(await violations(opened), chart).to.deep.equal([]);
          opened.parentElement!.remove();
        }
      });

      it(`has nothing against a detail with a link, ${theme}, ${width} px`, async () => {
        const chart = await openChart({ data: FOREIGN, theme, lang: 'en' }, width);
        expect(detailOf(chart).querySelectorAll('a[href]').length).to.equal(1);
        expect(await violations(chart)).to.deep.equal([]);
      });
    }
  }

  it('has nothing against open details in forced colours, which have a border there', async function () {
    await emulateMediaOrSkip(this, { forcedColors: 'active' });
    try {
      const chart = await openChart({ data: FOREIGN, lang: 'en' }, 640);
      expect(await violations(chart)).to.deep.equal([]);
      const { borderTopColor, borderTopStyle, backgroundColor } = getComputedStyle(detailOf(chart));
      const canvas = document.createElement('div');
      canvas.style.setProperty('color', 'CanvasText');
      canvas.style.setProperty('background-color', 'Canvas');
      chart.after(canvas);
      const { color, backgroundColor: ground } = getComputedStyle(canvas);
      expect([borderTopStyle, borderTopColor, backgroundColor]).to.deep.equal(['solid', color, ground]);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});
