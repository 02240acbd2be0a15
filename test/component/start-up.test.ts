import { expect } from '@open-wc/testing';
import { renderJson, zhejiang2024 } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';
import { scriptMaker } from './markup.js';
import { boxOf, newChart, nextDrawing, pictureOf, settled } from './support.js';

/** What could be done while a module is imported, by what is called for it. */
const CALLS = [
  'Intl.NumberFormat',
  'Intl.DateTimeFormat',
  'Intl.PluralRules',
  'Intl.ListFormat',
  'Intl.Collator',
  'Intl.Segmenter',
  'Date',
  'Document.prototype.createElement',
  'Document.prototype.createElementNS',
  'Document.prototype.querySelector',
  'Document.prototype.querySelectorAll',
  'Element.prototype.querySelectorAll',
  'Element.prototype.getBoundingClientRect',
  'EventTarget.prototype.addEventListener',
  'HTMLCanvasElement.prototype.getContext',
  'CSSStyleSheet.prototype.replaceSync',
  'CSSStyleSheet.prototype.insertRule',
  'matchMedia',
  'getComputedStyle',
  'ResizeObserver',
  'IntersectionObserver',
  'MutationObserver',
  'requestAnimationFrame',
  'requestIdleCallback',
  'setTimeout',
  'fetch',
];

/** Counts these calls in a page of its own, while a module is imported and for two frames after. */
async function callsOfImport(address: string): Promise<Readonly<Record<string, number>>> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  frame.src = new URL('./pages/plain.html', import.meta.url).href;
  document.body.append(frame);
  await loaded;
  const page = frame.contentWindow as unknown as Record<string, unknown> & Window & { eval(code: string): unknown };
  const counts: Record<string, number> = {};
  const restores: (() => void)[] = [];
  for (const call of CALLS) {
    const names = call.split('.');
    const name = names.pop() ?? '';
    const owner = names.reduce<unknown>((part, each) => (part as Record<string, unknown>)[each], page);
    const holder = owner as Record<string, (...values: unknown[]) => unknown>;
    const original = holder[name];
    if (!original) continue;
    holder[name] = new Proxy(original, {
      apply(target, self, values) {
        counts[call] = (counts[call] ?? 0) + 1;
        return Reflect.apply(target, self, values);
      },
      construct(target, values, self) {
        counts[call] = (counts[call] ?? 0) + 1;
        return Reflect.construct(target, values, self) as object;
      },
    });
    restores.push(() => (holder[name] = original));
  }
  const url = new URL(address, import.meta.url).href;
  await (page.eval(`import(${JSON.stringify(url)})`) as Promise<unknown>);
  for (const restore of restores) restore();
  frame.remove();
  return counts;
}

describe('importing', () => {
  for (const address of ['../../src/core.ts', '../../src/element.ts', '../../src/index.ts']) {
    it(`${address} asks a page for nothing`, async () => {
      expect(await callsOfImport(address)).to.deep.equal({});
    });
  }
});

/** Counts the calls of functions and methods of this page, by their paths, while something is done. */
async function callsOf<Path extends string>(paths: readonly Path[], act: () => Promise<unknown>) {
  const counts = Object.fromEntries(paths.map((path) => [path, 0])) as Record<Path, number>;
  const restores = paths.map((path) => {
    const names = path.split('.');
    const name = names.pop()!;
    const holder = names.reduce<Holder>((at, part) => at[part] as Holder, window as unknown as Holder);
    const original = holder[name] as () => unknown;
    holder[name] = new Proxy(original, {
      apply: (target, self, values) => ((counts[path] += 1), Reflect.apply(target, self, values) as unknown),
    });
    return () => (holder[name] = original);
  });
  try {
    await act();
  } finally {
    for (const restore of restores) restore();
  }
  return counts;
}

type Holder = Record<string, unknown>;

/**
 * What a tag may ask of its page. Observers are counted by what they are told to watch: WebKit goes on making those of the class
 * that it has compiled for, whatever stands in its place.
 */
const ASKED = [
  'ResizeObserver.prototype.observe',
  'IntersectionObserver.prototype.observe',
  'matchMedia',
  'getComputedStyle',
] as const;

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

describe('the first chart', () => {
  it('is there as soon where its figures stand inside it', async () => {
    const box = await boxOf();
    const makeScript = await scriptMaker();
    const chart = newChart();
    chart.append(makeScript({ type: 'application/json', textContent: renderJson(zhejiang2024, 'certified-share') }));
    await nextFrame();
    box.append(chart);
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(pictureOf(chart)).not.to.equal(undefined);
  });

  it('is there when the script has ended that put it into the page, and waits for no font', async () => {
    const box = await boxOf();
    await nextFrame();
    let asked = 0;
    const fonts = Object.getOwnPropertyDescriptor(Document.prototype, 'fonts');
    Object.defineProperty(document, 'fonts', {
      configurable: true,
      get() {
        asked += 1;
        return fonts?.get?.call(document) as unknown;
      },
    });
    const chart = newChart({ data: zhejiang2024 });
    box.append(chart);
    // No frame and no task of the page comes between these.
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    expect(chart.shadowRoot?.querySelector('.plot svg')).not.to.equal(null);
    await nextFrame();
    await nextFrame();
    expect(asked).to.equal(0);
    Reflect.deleteProperty(document, 'fonts');
  });

  it('asks for its width once and has it watched, once whether it is on paper, and for no more of the screen where it is near it', async () => {
    const box = await boxOf();
    const counts = await callsOf(ASKED, () => {
      const chart = newChart({ data: zhejiang2024, loading: 'lazy' });
      return nextDrawing(chart, () => box.append(chart));
    });
    expect(ASKED.map((path) => counts[path])).to.deep.equal([1, 0, 1, 1]);
  });
});

describe('charts far from the screen', () => {
  it('are watched in their width and place, with an empty frame and no plot', async () => {
    const box = await boxOf();
    box.style.paddingTop = '5000px';
    const charts = Array.from({ length: 20 }, () => newChart({ data: zhejiang2024, loading: 'lazy' }));
    const counts = await callsOf(ASKED, async () => {
      box.append(...charts);
      await settled();
    });
    expect(ASKED.map((path) => counts[path])).to.deep.equal([20, 20, 0, 20]);
    const [first = 0, ...rest] = charts.map((chart) => contentOf(chart).length);
    expect(rest.every((count) => count === first)).to.equal(true);
    // The frame that is as wide as a chart will be, with a picture without height, and the slots of the children.
    expect(contentOf(charts[0]!)).to.deep.equal(['div', 'div', 'svg', 'slot', 'slot', 'slot', 'slot', 'slot']);
  });

  function contentOf(chart: SocialWorkChart): string[] {
    return [...chart.renderRoot.querySelectorAll('*')]
      .map(({ localName }) => localName)
      .filter((name) => name !== 'style');
  }
});

describe('drawing again', () => {
  /** What is changed inside a chart while something is done. */
  async function changesOf(
    chart: SocialWorkChart,
    act: () => unknown,
  ): Promise<{ records: MutationRecord[]; drawn: number }> {
    let drawn = 0;
    const count = () => (drawn += 1);
    chart.addEventListener('chart-drawn', count);
    const records: MutationRecord[] = [];
    const observing = new MutationObserver((list) => records.push(...list));
    observing.observe(chart.renderRoot, { subtree: true, childList: true, attributes: true, characterData: true });
    await act();
    await settled(chart);
    records.push(...observing.takeRecords());
    observing.disconnect();
    chart.removeEventListener('chart-drawn', count);
    return { records, drawn };
  }

  async function chartInBox() {
    const box = await boxOf(640);
    const chart = newChart({ data: zhejiang2024 });
    await nextDrawing(chart, () => box.append(chart));
    await settled(chart);
    // The first chart enters, and is then as any other.
    await Promise.all(
      chart.renderRoot
        .querySelector('.chart')
        ?.getAnimations({ subtree: true })
        .map((each) => each.finished) ?? [],
    );
    await settled(chart);
    return { box, chart };
  }

  it('changes nothing where nothing has changed', async () => {
    const { box, chart } = await chartInBox();
    const { records, drawn } = await changesOf(chart, async () => {
      chart.requestUpdate();
      await chart.updateComplete;
      chart.data = zhejiang2024;
      chart.chart = 'certified-share';
      await chart.updateComplete;
      box.style.height = '2000px';
      await nextFrame();
      box.style.width = '640.4px';
      await nextFrame();
    });
    expect(records.map(({ type, attributeName }) => `${type} ${attributeName}`)).to.deep.equal([]);
    expect(drawn).to.equal(0);
  });

  it('happens once for all that changes the width in a frame', async () => {
    const { box, chart } = await chartInBox();
    const { records, drawn } = await changesOf(chart, () => {
      for (const width of [500, 520, 540]) box.style.width = `${width}px`;
    });
    expect(drawn).to.equal(1);
    // The figure is replaced as one.
    expect(records.filter(({ type }) => type === 'childList').length).to.be.within(1, 2);
    expect(chart.renderRoot.querySelectorAll('.chart').length).to.equal(1);
  });

  it('happens at most once a frame while the width goes on changing', async () => {
    const { box, chart } = await chartInBox();
    let frames = 0;
    const { drawn } = await changesOf(chart, async () => {
      for (let width = 640; width > 600; width -= 1) {
        box.style.width = `${width}px`;
        if (width % 2 === 0) {
          await nextFrame();
          frames += 1;
        }
      }
    });
    expect(drawn).to.be.within(1, frames + 1);
  });

  it('makes as many nodes for a changed value as the chart has, and moves none of the others', async () => {
    const { chart } = await chartInBox();
    const fixed = [...chart.renderRoot.children].filter((child) => !child.matches('.chart'));
    const [id = ''] = Object.values(zhejiang2024.charts['certified-share']!.figures).flat();
    const label = { zh: '省内', en: 'In the province', 'zh-TW': '省內' };
    const figure = { ...zhejiang2024.figures[id]!, label };
    const data = { ...zhejiang2024, figures: { ...zhejiang2024.figures, [id]: figure } };
    const before = chart.renderRoot.querySelectorAll('.chart *').length;
    const { records, drawn } = await changesOf(chart, () => nextDrawing(chart, () => (chart.data = data)));
    expect(drawn).to.equal(1);
    const made = records
      .flatMap(({ addedNodes }) => [...addedNodes])
      .filter((node) => !fixed.includes(node as Element));
    expect(made.map((node) => (node as Element).className)).to.deep.equal(['chart']);
    expect(chart.renderRoot.querySelectorAll('.chart *').length).to.equal(before);
  });
});
