import { expect } from '@open-wc/testing';
import type { SocialWorkChart } from '../../src/element.js';
import { chooseAndWait, openPanel } from './panel-support.js';
import { allInside, boxOf, inside, pause, pictureOf, words } from './support.js';
import { waitUntil } from './wait-until.js';

type Page = Window & typeof globalThis & { violations?: string[] };

/** A page of its own in a frame, whose browser saves nothing, and the first of its charts. */
async function openPage(name: string): Promise<{ page: Page; chart: SocialWorkChart; saved: string[] }> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.src = new URL(`./pages/${name}`, import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  (await boxOf(700)).append(frame);
  await loaded;
  const page = frame.contentWindow as Page;
  const saved: string[] = [];
  page.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push(this.download.slice(-4));
  };
  await waitUntil(() => page.violations !== undefined, 'the page runs its script');
  const chart = page.document.querySelector('social-work-chart')!;
  await waitUntil(() => chart.shadowRoot !== null && pictureOf(chart) !== undefined, 'a chart is drawn');
  return { page, chart, saved };
}

/** Uses all that is no picture. */
async function useAllButPictures(chart: SocialWorkChart): Promise<void> {
  await openPanel(chart, 'download');
  for (const format of ['svg', 'csv', 'json']) {
    await chooseAndWait(chart, format);
    await chooseAndWait(chart, 'by-hand');
  }
  await openPanel(chart, 'share');
  for (const key of ['link', 'citation-zh', 'citation-en']) await chooseAndWait(chart, key);
  inside(chart, '[data-control=table]').click();
  allInside(chart, '.sort')[0]?.click();
}

describe('panels in a page with a strict content policy', () => {
  it('break nothing of it, and say that it allows no picture', async () => {
    const { page, chart, saved } = await openPage('strict.html');
    await useAllButPictures(chart);
    const box = page.getComputedStyle(inside(chart, '.panel'));
    expect([box.borderTopStyle, box.paddingTop], 'the styles of the panel').to.deep.equal(['solid', '12px']);
    await pause(50);
    expect(page.violations).to.deep.equal([]);
    await openPanel(chart, 'download');
    expect(await chooseAndWait(chart, 'png')).to.match(/SVG/);
    expect(saved).to.deep.equal(['.svg', '.csv', 'json']);
    await waitUntil(() => page.violations!.length > 0, 'the policy is at work');
    expect(page.violations!.filter((violation) => !violation.startsWith('img-src'))).to.deep.equal([]);
  });

  it('draw pictures where it allows images of blobs, and nothing more', async () => {
    const { page, chart, saved } = await openPage('strict-images.html');
    await useAllButPictures(chart);
    await openPanel(chart, 'download');
    await chooseAndWait(chart, 'png');
    expect(words(inside(chart, '[data-key=by-hand]'))).not.to.equal('');
    await chooseAndWait(chart, 'by-hand');
    expect(inside<HTMLImageElement>(chart, '.panel img').naturalWidth).to.equal(1280);
    expect(saved).to.deep.equal(['.svg', '.csv', 'json', '.png']);
    await pause(50);
    expect(page.violations).to.deep.equal([]);
  });
});
