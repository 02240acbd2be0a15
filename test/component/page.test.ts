import { expect } from '@open-wc/testing';
import type { SocialWorkChart } from '../../src/element.js';
import { chooseAndWait, openPanel } from './panel-support.js';
import {
  allInside,
  boxOf,
  CHARTS,
  drawnChart,
  inside,
  isVisible,
  mishapsOf,
  newChart,
  nextDrawing,
  pause,
  pictureOf,
  settled,
} from './support.js';
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

function addChart({ document }: Page, id = 'certified-share'): SocialWorkChart {
  const chart = document.createElement('social-work-chart');
  chart.setAttribute('chart', id);
  chart.setAttribute('loading', 'eager');
  document.body.append(chart);
  return chart;
}

/** Numbers for things that a page cannot write down, the same for the same thing. */
const known = new Map<unknown, number>();
function numberOf(thing: unknown): number {
  if (!known.has(thing)) known.set(thing, known.size);
  return known.get(thing)!;
}

/** What every class of a page hands on to its objects: names, and what stands there. */
function prototypesOf(page: Page): Record<string, string> {
  const globals = Object.entries(Object.getOwnPropertyDescriptors(page));
  const classes = globals.flatMap(([name, { value }]) => {
    const prototype: unknown = typeof value === 'function' && (value as { prototype?: unknown }).prototype;
    return prototype ? [[name, prototype] as const] : [];
  });
  return Object.fromEntries(
    classes.map(([name, prototype]) => {
      const parts = Reflect.ownKeys(prototype).map((key) => {
        const { value, get, set } = Reflect.getOwnPropertyDescriptor(prototype, key)! as Record<string, unknown>;
        return `${String(key)} ${[value, get, set].map(numberOf).join()}`;
      });
      return [name, parts.join(' ')];
    }),
  );
}

/** All that a script could leave in a page. The library that the tag is made with counts its own versions. */
async function stateOf(page: Page) {
  const { document, localStorage, sessionStorage, indexedDB, caches } = page;
  const names = Reflect.ownKeys(page).map(String);
  return {
    names: names.filter((name) => !/^(?:\d+$|(?:lit|reactiveElement)[A-Za-z]*$)/.test(name)).sort(),
    prototypes: prototypesOf(page),
    head: [...document.head.childNodes].map((node) => (node as Element).outerHTML ?? node.textContent),
    body: [...document.body.children].map(({ localName }) => localName),
    attributes: [document.documentElement, document.body].map((element) => element.getAttributeNames()),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    stored: [localStorage.length, sessionStorage.length, document.cookie],
    databases: [await indexedDB.databases(), await caches.keys()],
    address: [page.location.href, page.history.length, page.name],
  };
}

/** Uses every control of every chart, and opens a detail. */
async function useAll(charts: readonly SocialWorkChart[]): Promise<void> {
  for (const chart of charts) {
    const [point] = allInside(chart, '[part=point]');
    point?.focus();
    point?.click();
    inside(chart, '[data-control=table]').click();
    allInside(chart, '.sort')[0]?.click();
    for (const control of ['download', 'share'] as const) {
      await openPanel(chart, control);
      for (const { dataset } of allInside(chart, '.panel button')) await chooseAndWait(chart, dataset.key!);
    }
    chart.lang = 'en';
    chart.theme = 'dark';
  }
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
      await waitUntil(() => chart.shadowRoot!.activeElement?.localName === 'caption', 'its table has the focus');
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

  it('has those of the tools too, each once, after a drawing and in another document', async () => {
    const page = await openPage('plain.html');
    delete (page.Document.prototype as Partial<Document>).adoptedStyleSheets;
    await loadScript(page, 'src/index.ts');
    const chart = addChart(page);
    await waitUntil(isDrawn(chart), 'a chart is drawn');
    allInside(chart, '[part=point]')[0]!.click();
    await waitUntil(() => allInside(chart, '.detail').some(isVisible), 'a detail is open');
    const rules = () => allInside(chart, 'style').map(({ textContent }) => textContent);
    const before = rules();
    expect(new Set(before).size).to.equal(before.length);
    const position = () => page.getComputedStyle(inside(chart, '.detail')).position;
    expect(position()).to.equal('absolute');
    await nextDrawing(chart, () => (chart.lang = 'zh'));
    expect([position(), rules()]).to.deep.equal(['absolute', before]);
    const other = await openPage('plain.html');
    other.document.body.append(chart);
    await settled();
    expect(rules()).to.deep.equal(before);
  });
});

describe('the script', () => {
  it('leaves the page as it was, but for the one region for messages', async function () {
    this.timeout(60_000);
    const page = await openPage('plain.html');
    // What is saved is no part of this.
    page.HTMLAnchorElement.prototype.click = () => undefined;
    const before = await stateOf(page);
    const expected = { ...before, body: [...before.body, 'output'] };
    await loadScript(page, 'src/index.ts');
    expect(await stateOf(page), 'after the script').to.deep.equal(before);

    const charts = CHARTS.map((id) => addChart(page, id));
    const words = page.document.createElement('social-work-figure');
    words.setAttribute('figure', 'active-volunteers');
    words.textContent = '近1200万';
    page.document.body.prepend(words);
    for (const chart of charts) await waitUntil(isDrawn(chart), 'a chart is drawn');
    const tags = [words, ...charts].map(({ localName }) => localName);
    const drawn = await stateOf(page);
    expect({ ...drawn, body: drawn.body.sort() }, 'with charts').to.deep.equal({
      ...expected,
      body: [...expected.body, ...tags].sort(),
    });

    // Of three types, which have all that others have.
    await useAll(charts.slice(0, 3));
    for (const tag of [words, ...charts]) tag.remove();
    await pause(50);
    expect(await stateOf(page), 'after the charts').to.deep.equal(expected);
  });

  it('would be found to leave something', async () => {
    const page = await openPage('plain.html');
    const before = await stateOf(page);
    const things: readonly [keyof typeof before, () => unknown][] = [
      ['names', () => Object.assign(page, { left: 1 })],
      ['prototypes', () => (page.Array.prototype.pop = () => undefined)],
      ['head', () => page.document.head.append('left')],
      ['stored', () => page.sessionStorage.setItem('left', 'something')],
      ['sheets', () => (page.document.adoptedStyleSheets = [new page.CSSStyleSheet()])],
    ];
    for (const [part, leave] of things) {
      leave();
      expect((await stateOf(page))[part], part).not.to.deep.equal(before[part]);
    }
    page.sessionStorage.clear();
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

  it('draws a chart that is made in this document and first shown in another, with its styles', async () => {
    const page = await openPage('plain.html');
    const said = listen(page);
    const { exceptions } = await mishapsOf(async () => {
      const chart = newChart();
      await nextDrawing(chart, () => page.document.body.append(chart));
      const [point] = allInside(chart, '[part=point]');
      expect(page.getComputedStyle(point!).position).to.equal('absolute');
      chart.remove();
    });
    expect([...exceptions, ...said]).to.deep.equal([]);
  });

  it('waits in a document that nobody sees, and draws when it comes out of it', async () => {
    const { exceptions } = await mishapsOf(async () => {
      const chart = await drawnChart();
      const box = chart.parentElement!;
      const unseen = document.implementation.createHTMLDocument('');
      unseen.body.append(chart);
      await settled();
      box.style.width = '400px';
      await nextDrawing(chart, () => box.append(chart));
      expect(getComputedStyle(allInside(chart, '[part=point]')[0]!).position).to.equal('absolute');
    });
    expect(exceptions).to.deep.equal([]);
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

  it('draws charts where only the tag for words is known already, and names that one', async () => {
    const page = await openPage('plain.html');
    const said = listen(page);
    const First = class extends page.HTMLElement {
      static version = '0.0.1';
    };
    page.customElements.define('social-work-figure', First);
    const chart = addChart(page);
    await loadScript(page, 'src/index.ts');
    await waitUntil(isDrawn(chart), 'a chart is drawn');
    expect(page.customElements.get('social-work-figure') === First).to.be.true;
    expect(said.length).to.equal(1);
    expect(said[0]).to.match(/^warn: <social-work-figure> is already registered in version 0\.0\.1;/);
  });

  it('takes the limits of a script before it, also for a tag that waits for nothing', async () => {
    const page = await openPage('plain.html');
    page.console.error = () => undefined;
    const docs = await (await fetch(new URL('../../docs/data.md', import.meta.url))).text();
    const [, code = ''] =
      /<script>\n([^]*?)<\/script>\n<script type="module" src="social-work-chart\.min\.js">/.exec(docs) ?? [];
    expect(code).to.include('limits');
    // One byte is too few for any dataset.
    page.document.body.append(
      Object.assign(page.document.createElement('script'), { textContent: code.replace(/bytes: [\d_]+/, 'bytes: 1') }),
    );
    const chart = addChart(page);
    chart.setAttribute('src', new URL('./pages/dataset.json', import.meta.url).href);
    const messages: string[] = [];
    chart.addEventListener('chart-error', ({ detail }) => messages.push(detail.message));
    await loadScript(page, 'src/index.ts');
    await waitUntil(() => messages.length > 0, 'the dataset is refused');
    expect(messages.join()).to.include('is larger than 0.000001 MB');
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
