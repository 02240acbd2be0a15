import { expect } from '@open-wc/testing';
import { fallbackStyles, renderFallback, zhejiang2024 } from '../../src/core.js';
import { addSheet, htmlParser } from './markup.js';
import { allInside, boxOf, CHARTS, newChart, nextDrawing, pause, setViewport, settled } from './support.js';

const LANGUAGES = ['zh', 'en', 'zh-TW'] as const;

let parseHtml: (html: string) => DocumentFragment;
before(async () => (parseHtml = await htmlParser()));

/** A tag with its fallback inside, which waits for its dataset. */
function tagWithFallback(chart: string, lang: (typeof LANGUAGES)[number], narrowest?: number) {
  const tag = newChart({ chart, lang, data: null });
  const html = renderFallback(zhejiang2024, chart, { language: lang, ...(narrowest && { narrowest }) });
  tag.append(parseHtml(html));
  return tag;
}

/** Where each of the named things is, from the top of the tag. */
function placesIn(tag: Element, within: ParentNode): Record<string, number> {
  const { top } = tag.getBoundingClientRect();
  const places = ['.title', '.subtitle', '.takeaway', '.reading', '.plot svg', '.notes', '.source'].flatMap((name) => {
    const found = within.querySelector(name);
    return found ? [[name, found.getBoundingClientRect().top - top] as const] : [];
  });
  return Object.fromEntries(places);
}

describe('when a chart takes the place of its fallback', () => {
  let removeSheet: () => void;
  beforeEach(() => (removeSheet = addSheet(fallbackStyles())));
  afterEach(() => removeSheet());

  for (const width of [280, 360, 640, 1000]) {
    it(`nothing moves, ${width} px wide`, async () => {
      await setViewport({ width: Math.max(width + 40, 500), height: 800 });
      const box = await boxOf(width);
      for (const chart of CHARTS) {
        for (const lang of LANGUAGES) {
          const tag = tagWithFallback(chart, lang);
          box.replaceChildren(tag);
          await settled();
          const before = { height: tag.offsetHeight, ...placesIn(tag, tag) };
          await nextDrawing(tag, () => (tag.data = zhejiang2024));
          const after = { height: tag.offsetHeight, ...placesIn(tag, tag.shadowRoot!) };
          expect(Object.keys(after)).to.deep.equal(Object.keys(before));
          for (const [name, place] of Object.entries(after)) {
            const words = `${chart} ${lang} ${name}: ${JSON.stringify(before)} then ${JSON.stringify(after)}`;
            expect(Math.abs(place - before[name as keyof typeof before]), words).to.be.at.most(1);
          }
        }
      }
    });
  }

  it('keeps the form for wide columns where the fallback has it', async () => {
    const box = await boxOf(640);
    const tag = tagWithFallback('county-rollout', 'en', 600);
    box.append(tag);
    await settled();
    const before = tag.offsetHeight;
    await nextDrawing(tag, () => (tag.data = zhejiang2024));
    expect(Math.abs(tag.offsetHeight - before)).to.be.at.most(1);
  });

  it('engines see no shift of the layout', async function () {
    if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) this.skip();
    const box = await boxOf(600);
    const tags = CHARTS.slice(0, 4).map((chart) => tagWithFallback(chart, 'en'));
    box.append(...tags.flatMap((tag) => [tag, Object.assign(document.createElement('p'), { textContent: 'After.' })]));
    await settled();
    await pause(100);
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    });
    observer.observe({ type: 'layout-shift' });
    await Promise.all(tags.map((tag) => nextDrawing(tag, () => (tag.data = zhejiang2024))));
    await settled();
    await pause(100);
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
  });

  it('a page that styles its own paragraphs and lists changes nothing', async () => {
    const removeArticle = addSheet(
      '.article p{margin:2em;font-size:22px;line-height:2}.article ul{padding:3em}.article figure{margin:1em 40px}',
    );
    const box = await boxOf(600);
    box.className = 'article';
    const tag = tagWithFallback('volunteers', 'zh');
    box.append(tag);
    await settled();
    const before = tag.offsetHeight;
    await nextDrawing(tag, () => (tag.data = zhejiang2024));
    const after = tag.offsetHeight;
    removeArticle();
    expect(Math.abs(after - before)).to.be.at.most(1);
  });

  it('shows the table without a script', async () => {
    const box = await boxOf(600);
    const tag = tagWithFallback('volunteers', 'en');
    box.append(tag);
    await settled();
    const folded = tag.offsetHeight;
    tag.querySelector('summary')!.click();
    await settled();
    expect(tag.offsetHeight - folded).to.be.greaterThan(50);
    expect(allInside(tag, 'figure')).to.deep.equal([]);
  });
});
