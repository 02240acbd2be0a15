import { expect } from '@open-wc/testing';
import type { SocialWorkChart } from '../../src/element.js';
import { allInside, boxOf, drawnChart, inside, nextDrawing, pause, pictureOf, settled } from './support.js';
import { waitUntil } from './wait-until.js';

type Page = Window & typeof globalThis & { violations?: string[] };

/** A page of its own in a frame. */
async function openPage(name: string): Promise<Page> {
  const frame = document.createElement('iframe');
  frame.width = '700';
  frame.src = new URL(`./pages/${name}`, import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  (await boxOf(700)).append(frame);
  await loaded;
  return frame.contentWindow as Page;
}

/** Loads a module in a page, from the root of the project. */
async function loadScript({ document }: Page, path: string): Promise<void> {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = new URL(`../../${path}`, import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', () => reject(new Error(`${path} was not loaded`)));
  });
  document.body.append(script);
  await loaded;
  script.remove();
}

function addChart({ document }: Page): SocialWorkChart {
  const chart = document.createElement('social-work-chart');
  chart.setAttribute('chart', 'certified-share');
  document.body.append(chart);
  return chart;
}

const chartsOf = ({ document }: Page) => [...document.querySelectorAll('social-work-chart')];
const isDrawn = (chart: SocialWorkChart) => () => chart.shadowRoot !== null && pictureOf(chart) !== undefined;

describe('a page with a strict content policy', () => {
  it('has its charts, tables and focus without one violation', async () => {
    const page = await openPage('strict.html');
    await waitUntil(() => page.violations !== undefined, 'the page runs its script');
    for (const chart of chartsOf(page)) {
      await waitUntil(isDrawn(chart), 'a chart is drawn');
      inside(chart, '[data-control=table]').click();
      await pause(20);
      expect(chart.shadowRoot!.activeElement?.localName).to.equal('caption');
      // Styles are there: of the sheet, and of the items that are laid over the marks.
      expect(page.getComputedStyle(allInside(chart, 'figure')[0]!).paddingLeft).to.equal('16px');
      const [point] = allInside(chart, '[part=point]');
      expect(page.getComputedStyle(point!).position).to.equal('absolute');
      expect(parseFloat(page.getComputedStyle(point!).width)).to.be.above(24);
      point!.focus();
    }
    expect(page.getComputedStyle(page.document.querySelector('output')!).position).to.equal('absolute');
    await pause(50);
    expect(page.violations).to.deep.equal([]);
  });

  it('would have told of a violation', async () => {
    const page = await openPage('strict.html');
    await waitUntil(() => page.violations !== undefined, 'the page runs its script');
    page.document.body.setAttribute('style', 'color: red');
    await waitUntil(() => page.violations!.length > 0, 'the policy is at work');
  });
});

describe('a page in an engine without adopted style sheets', () => {
  it('has its styles as elements, which stay whatever is shown', async () => {
    const page = await openPage('plain.html');
    delete (page.Document.prototype as Partial<Document>).adoptedStyleSheets;
    await loadScript(page, 'src/index.ts');
    const chart = addChart(page);
    await waitUntil(isDrawn(chart), 'a chart is drawn');
    const isStyled = () => page.getComputedStyle(allInside(chart, '[part=point]')[0]!).position === 'absolute';
    expect(chart.shadowRoot!.adoptedStyleSheets ?? []).to.have.length(0);
    expect(isStyled()).to.be.true;
    page.console.error = () => undefined;
    chart.chart = 'no-such';
    await waitUntil(() => allInside(chart, '[part=status]').length === 1, 'a line says why there is none');
    expect(page.getComputedStyle(allInside(chart, '[part=status]')[0]!).paddingTop).to.equal('16px');
    chart.chart = 'volunteer-rate';
    await waitUntil(isDrawn(chart), 'a chart is drawn again');
    expect(isStyled()).to.be.true;
  });
});

describe('the script', () => {
  it('leaves the page as it was, but for the one region for messages', async () => {
    const page = await openPage('plain.html');
    const stateOf = () => ({
      names: Object.getOwnPropertyNames(page).filter((name) => !/^\d+$/.test(name)),
      head: page.document.head.innerHTML,
      body: [...page.document.body.children].map(({ localName }) => localName),
      root: page.document.documentElement.getAttributeNames(),
      storage: [page.localStorage.length, page.sessionStorage.length, page.document.cookie],
      prototypes: [page.Object, page.Array, page.String, page.HTMLElement, page.Element].map(
        (constructor) => Object.getOwnPropertyNames(constructor.prototype).length,
      ),
    });
    const before = stateOf();
    await loadScript(page, 'src/index.ts');
    const chart = addChart(page);
    await waitUntil(isDrawn(chart), 'a chart is drawn');
    inside(chart, '[data-control=table]').click();
    chart.lang = 'zh';
    await pause(50);
    chart.remove();
    const after = stateOf();
    // The library that the tag is made with counts its own versions.
    const added = after.names.filter((name) => !before.names.includes(name));
    expect(added.filter((name) => !/^(lit|reactiveElement)[A-Za-z]*$/.test(name))).to.deep.equal([]);
    const expected = { ...before, body: [...before.body, 'output'], names: [] };
    expect({ ...after, names: [] }).to.deep.equal(expected);
  });

  it('asks for the built-in dataset once, and for nothing that a page has not named', async () => {
    const page = await openPage('plain.html');
    await loadScript(page, 'src/index.ts');
    const asked = () => page.performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
    const known = asked().length;
    await waitUntil(isDrawn(addChart(page)), 'a chart is drawn');
    const article = /^\/src\/charts\/(zhejiang-2024-[\w-]+|trust-dataset)\.ts$/;
    expect(
      asked()
        .slice(known)
        .filter((path) => !article.test(path)),
    ).to.deep.equal([]);
    const first = asked().length;
    expect(first).to.be.above(known);
    await waitUntil(isDrawn(addChart(page)), 'another is drawn');
    await pause(50);
    expect(asked().slice(first)).to.deep.equal([]);
  });

  it('may run twice', async () => {
    const page = await openPage('plain.html');
    const said = listen(page);
    await loadScript(page, 'src/index.ts');
    await loadScript(page, 'src/index.ts?again');
    const chart = addChart(page);
    const widths: number[] = [];
    chart.addEventListener('chart-drawn', ({ detail }) => widths.push(detail.width));
    await waitUntil(isDrawn(chart), 'a chart is drawn');
    await pause(50);
    // A scroll bar that comes with the chart may make it draw again, for another width.
    expect(widths.length).to.be.within(1, 2);
    expect(new Set(widths).size).to.equal(widths.length);
    expect(said).to.deep.equal([]);
  });

  it('keeps a chart that is moved into another document, with its styles, language and tools', async () => {
    const page = await openPage('plain.html');
    const said = listen(page);
    const chart = await drawnChart();
    page.document.documentElement.lang = 'en';
    await nextDrawing(chart, () => page.document.body.append(page.document.adoptNode(chart)));
    await settled(chart);
    const [point] = allInside(chart, '[part=point]');
    expect(page.getComputedStyle(point!).position).to.equal('absolute');
    expect(point!.getAttribute('aria-label')).to.match(/^Certified/);
    await nextDrawing(chart, () => (page.document.documentElement.lang = 'zh'));
    allInside(chart, '[part=point]')[1]!.focus();
    await nextDrawing(chart, () => (chart.lang = 'en'));
    expect((chart.shadowRoot!.activeElement as HTMLElement).dataset.figure).to.equal(
      allInside(chart, '[part=point]')[1]!.dataset.figure,
    );
    chart.remove();
    expect(said).to.deep.equal([]);
  });

  it('stands back where the tag is known already, and says so once', async () => {
    const page = await openPage('plain.html');
    const said = listen(page);
    const First = class extends page.HTMLElement {
      static version = '0.0.1';
    };
    page.customElements.define('social-work-chart', First);
    await loadScript(page, 'src/index.ts');
    expect(page.customElements.get('social-work-chart') === First).to.be.true;
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^warn: .*<social-work-chart>.*0\.0\.1.*\d+\.\d+\.\d+ stands back/);
  });

  it('finds the tags that stood in the page before it', async () => {
    const page = await openPage('plain.html');
    const chart = addChart(page);
    const late = Object.assign(addChart(page), { chart: 'volunteer-rate', lang: 'zh' });
    await loadScript(page, 'src/index.ts');
    await waitUntil(isDrawn(chart), 'a chart is drawn');
    await waitUntil(isDrawn(late), 'the other is drawn');
    expect(late.shadowRoot!.getElementById('title')!.textContent).to.include('志愿者');
  });
});

/** What goes wrong in a page, or is said on its console. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.addEventListener('error', ({ message }) => said.push(`exception: ${message}`));
  for (const level of ['warn', 'error'] as const) {
    page.console[level] = (...args: unknown[]) => {
      const message = args.map(String).join(' ');
      // Development builds of the library below say that they are.
      if (!message.includes('Lit is in dev mode')) said.push(`${level}: ${message}`);
    };
  }
  return said;
}
