import { expect, fixture, html } from '@open-wc/testing';
import { chartTypes } from '../../src/charts/chart-types.js';
import { defineDataset, zhejiang2024, type DatasetInput } from '../../src/core.js';
import { SocialWorkChart } from '../../src/element.js';
import type { ChartType } from '../../src/layout/chart-type.js';
import { datasetWith } from './datasets.js';
import {
  allInside,
  boxOf,
  CHARTS,
  drawnChart,
  inside,
  mishapsOf,
  newChart,
  nextDrawing,
  nextError,
  pictureOf,
  quietly,
  settled,
  words,
} from './support.js';
import { waitUntil } from './wait-until.js';

const title = (chart: SocialWorkChart) => words(inside(chart, '[part=title]'));
const langOf = (chart: SocialWorkChart) => inside(chart, 'figure').lang;
/** Typed as it stands, so that it can be defined. */
const DEFINED = {
  source: { publisher: both('Paper'), title: both('Article'), date: '2024-11', language: 'zh' },
  figures: {
    share: {
      label: both('Share'),
      printed: '近五分之一',
      quantity: { kind: 'share', hedge: 'nearly', value: 0.2 },
      origin: { type: 'printed', section: 1, paragraph: 1 },
    },
  },
  charts: { 'certified-share': { type: 'share-bars', figures: { shares: ['share'] }, title: both('Other') } },
} as const;

function both(text: string) {
  return { zh: text, en: text };
}

const BUILT_IN = zhejiang2024.charts['certified-share']!.title;

/** Counts the drawings of a chart from now on. */
function drawingsOf(chart: SocialWorkChart): number[] {
  const widths: number[] = [];
  chart.addEventListener('chart-drawn', ({ detail }) => widths.push(detail.width));
  return widths;
}

describe('the class', () => {
  it('is known to the registry and to TypeScript under the name of the tag', () => {
    const chart: SocialWorkChart = document.createElement('social-work-chart');
    expect(chart).to.be.instanceOf(SocialWorkChart);
    expect(SocialWorkChart.version).to.match(/^\d+\.\d+\.\d+/);
  });

  it('can be made with new, and has no attributes or children of its own then', () => {
    const chart = new SocialWorkChart();
    expect(chart.outerHTML).to.equal('<social-work-chart></social-work-chart>');
    expect([chart.theme, chart.chart, chart.src, chart.data]).to.deep.equal(['auto', undefined, undefined, undefined]);
  });

  it('leaves its tag as the page wrote it', async () => {
    const chart = await drawnChart({ chart: 'volunteer-rate', lang: 'en' });
    expect(chart.getAttributeNames()).to.deep.equal(['lang']);
    expect(chart.childNodes.length).to.equal(0);
  });
});

describe('chart', () => {
  for (const id of CHARTS) {
    it(`draws ${id} from the attribute`, async () => {
      const box = await boxOf();
      const chart = document.createElement('social-work-chart');
      chart.setAttribute('chart', id);
      chart.setAttribute('lang', 'en');
      const { detail, bubbles, composed } = await nextDrawing(chart, () => box.append(chart));
      expect(detail).to.deep.equal({ chart: id, language: 'en', width: 608 });
      expect([bubbles, composed]).to.deep.equal([true, true]);
      expect(pictureOf(chart)!.getAttribute('width')).to.equal('608');
    });
  }

  it('changes the picture when it changes', async () => {
    const chart = await drawnChart({ lang: 'en' });
    const { detail } = await nextDrawing(chart, () => chart.setAttribute('chart', 'volunteer-rate'));
    expect(detail.chart).to.equal('volunteer-rate');
    expect(title(chart)).to.equal(zhejiang2024.charts['volunteer-rate']!.title.en);
  });
});

describe('form', () => {
  const type: ChartType = chartTypes['share-bars'];
  const before = { forms: [], ...type };
  const asked: (string | undefined)[] = [];

  beforeEach(() => {
    asked.length = 0;
    const noting: ChartType['layout'] = (figures, frame) => {
      asked.push(frame.form);
      return before.layout(figures, frame);
    };
    Object.assign(type, { forms: ['bars', 'icons'], layout: noting });
  });
  afterEach(() => Object.assign(type, before));

  it('reaches the drawing by attribute and by property, and another one is as none', async () => {
    const chart = await drawnChart({ lang: 'en' });
    await nextDrawing(chart, () => chart.setAttribute('form', 'icons'));
    await nextDrawing(chart, () => (chart.form = 'bars'));
    await nextDrawing(chart, () => (chart.form = 'pie'));
    await nextDrawing(chart, () => chart.removeAttribute('form'));
    expect(asked).to.deep.equal([undefined, 'icons', 'bars', undefined, undefined]);
  });

  it('goes before the form of the dataset, which an unknown one falls back to', async () => {
    const data = { ...datasetWith('Icons') };
    const shares = { ...data.charts['certified-share']!, form: 'icons' };
    const chart = await drawnChart({ data: { ...data, charts: { 'certified-share': shares } } });
    await nextDrawing(chart, () => (chart.form = 'bars'));
    await nextDrawing(chart, () => (chart.form = 'pie'));
    expect(asked).to.deep.equal(['icons', 'bars', 'icons']);
  });
});

describe('properties', () => {
  it('that were set before the tag was known are kept', async () => {
    const box = await boxOf();
    const name = `late-chart-${Date.now()}`;
    const early = document.createElement(name) as SocialWorkChart;
    Object.assign(early, { chart: 'certified-share', data: datasetWith('Early'), theme: 'dark' });
    box.append(early);
    await nextDrawing(early, () => customElements.define(name, class extends SocialWorkChart {}));
    expect(title(early)).to.equal('Early');
    expect(Object.prototype.hasOwnProperty.call(early, 'data')).to.be.false;
    await nextDrawing(early, () => (early.data = datasetWith('Late')));
    expect(title(early)).to.equal('Late');
  });

  it('take a defined dataset, plain JSON, and nothing again', async () => {
    const chart = await drawnChart({ lang: 'en', data: defineDataset(DEFINED) });
    expect(title(chart)).to.equal('Other');
    await nextDrawing(chart, () => (chart.data = JSON.parse(JSON.stringify(datasetWith('Plain'))) as DatasetInput));
    expect(title(chart)).to.equal('Plain');
    await nextDrawing(chart, () => (chart.data = undefined));
    expect(title(chart)).to.equal(BUILT_IN.en);
    await quietly(() => nextError(chart, () => (chart.data = { charts: {} } as never)));
    expect(pictureOf(chart)).to.equal(undefined);
    await nextDrawing(chart, () => (chart.data = zhejiang2024));
    expect(title(chart)).to.equal(BUILT_IN.en);
  });

  it('wait for data that is null, with the children in place, and say nothing of it', async () => {
    const chart = newChart({ lang: 'en', data: null });
    const told: string[] = [];
    for (const name of ['chart-drawn', 'chart-error']) chart.addEventListener(name, () => told.push(name));
    (await boxOf(640)).append(chart);
    await settled(chart);
    expect(told).to.deep.equal([]);
    expect(pictureOf(chart)).to.equal(undefined);
    await nextDrawing(chart, () => (chart.data = datasetWith('Arrived')));
    expect(title(chart)).to.equal('Arrived');
  });

  it('do not change the data that they are given', async () => {
    const data = datasetWith('Mine');
    const before = JSON.stringify(data);
    await drawnChart({ data });
    expect(JSON.stringify(data)).to.equal(before);
    expect(Object.isFrozen(data)).to.be.false;
  });

  it('may change while the tag is in no page', async () => {
    const chart = await drawnChart({ lang: 'en' });
    const box = chart.parentElement!;
    chart.remove();
    chart.data = datasetWith('Changed');
    await settled(chart);
    await nextDrawing(chart, () => box.append(chart));
    expect(title(chart)).to.equal('Changed');
  });

  it('follow each other fast and are drawn once', async () => {
    const chart = await drawnChart({ lang: 'en' });
    const drawings = drawingsOf(chart);
    for (const id of CHARTS) chart.chart = id;
    chart.lang = 'zh';
    chart.data = datasetWith('Last');
    await settled(chart);
    expect(drawings.length).to.equal(1);
    expect(title(chart)).to.equal('Last');
  });
});

describe('language', () => {
  const root = document.documentElement;
  const before = root.lang;
  afterEach(() => {
    root.lang = before;
  });

  it('is the own one, else that of the nearest element around', async () => {
    const box = await boxOf();
    box.lang = 'zh-Hans-CN';
    const chart = newChart();
    await nextDrawing(chart, () => box.append(chart));
    expect(langOf(chart)).to.equal('zh-CN');
    await nextDrawing(chart, () => (chart.lang = 'en-GB'));
    expect(langOf(chart)).to.equal('en');
    await nextDrawing(chart, () => chart.removeAttribute('lang'));
    expect(langOf(chart)).to.equal('zh-CN');
    expect(title(chart)).to.equal(BUILT_IN.zh);
  });

  it('is found through shadow roots', async () => {
    const box = await boxOf();
    box.lang = 'zh';
    const chart = newChart();
    const around = document.createElement('div');
    await nextDrawing(chart, () => {
      box.attachShadow({ mode: 'open' }).append(around);
      around.append(chart);
    });
    expect(langOf(chart)).to.equal('zh-CN');
    await nextDrawing(chart, () => (box.lang = 'en'));
    expect(langOf(chart)).to.equal('en');
    await settled(chart);
    around.lang = 'zh';
    await settled(chart);
    expect(langOf(chart), 'inside the root around it').to.equal('zh-CN');
  });

  it('follows the page', async () => {
    root.lang = 'en';
    const chart = await drawnChart();
    expect(langOf(chart)).to.equal('en');
    await nextDrawing(chart, () => (root.lang = 'zh-CN'));
    expect(langOf(chart)).to.equal('zh-CN');
    expect(words(inside(chart, '[data-control=table]'))).to.equal('显示数据表');
  });

  it('is that of the article for languages that charts do not speak', async () => {
    for (const lang of ['fr', '', 'x-zh', 'english']) {
      expect(langOf(await drawnChart({ lang })), lang).to.equal('zh-CN');
    }
  });

  it('follows the tag when it is moved', async () => {
    root.lang = 'en';
    const chart = await drawnChart();
    const box = await boxOf();
    box.lang = 'zh';
    await nextDrawing(chart, () => box.append(chart));
    expect(langOf(chart)).to.equal('zh-CN');
  });
});

describe('width', () => {
  it('is that of the place, and followed', async () => {
    const chart = await drawnChart({}, 640);
    for (const width of [360, 900, 280]) {
      const { detail } = await nextDrawing(chart, () => (chart.parentElement!.style.width = `${width}px`));
      expect(detail.width).to.equal(width - 32);
      expect(pictureOf(chart)!.getBoundingClientRect().width).to.equal(width - 32);
    }
  });

  it('that stays the same draws nothing again', async () => {
    const chart = await drawnChart({ lang: 'en' });
    const drawings = drawingsOf(chart);
    const picture = pictureOf(chart);
    chart.parentElement!.style.width = '640.4px';
    chart.parentElement!.style.height = '900px';
    await settled(chart);
    chart.requestUpdate();
    await settled(chart);
    chart.chart = 'certified-share';
    chart.title = 'a tooltip of the page';
    await settled(chart);
    chart.setAttribute('lang', 'en-GB');
    await settled(chart);
    inside(chart, '[data-control=table]').click();
    await settled(chart);
    expect(drawings).to.deep.equal([]);
    expect(pictureOf(chart) === picture).to.be.true;
  });

  it('of nothing waits until there is some', async () => {
    const box = await boxOf(0);
    const chart = newChart();
    const drawings = drawingsOf(chart);
    box.append(chart);
    await settled(chart);
    expect(drawings).to.deep.equal([]);
    await nextDrawing(chart, () => (box.style.width = '500px'));
    expect(drawings).to.deep.equal([468]);
  });

  it('changes as the page answers a drawing, without an error of the observer', async () => {
    const box = await boxOf(640);
    const chart = newChart();
    let answers = 0;
    chart.addEventListener('chart-drawn', () => {
      // Like a scroll bar that the new height brings.
      if (answers < 3) box.style.width = `${640 - 15 * (answers += 1)}px`;
    });
    const { exceptions } = await mishapsOf(async () => {
      await nextDrawing(chart, () => box.append(chart));
      const width = String(640 - 45 - 32);
      await waitUntil(() => pictureOf(chart)?.getAttribute('width') === width, 'it has the last width');
      await settled(chart);
      expect(pictureOf(chart)!.getAttribute('width')).to.equal(width);
    });
    expect(exceptions).to.deep.equal([]);
  });
});

describe('hidden', () => {
  it('hides a drawn chart and gives it back as it was', async () => {
    const chart = await drawnChart();
    const picture = pictureOf(chart);
    const drawings = drawingsOf(chart);
    chart.hidden = true;
    await settled(chart);
    expect(chart.getClientRects().length).to.equal(0);
    chart.hidden = false;
    await settled(chart);
    expect(drawings).to.deep.equal([]);
    expect(pictureOf(chart) === picture).to.be.true;
  });

  it('waits with the first drawing until the tag is shown', async () => {
    const box = await boxOf();
    const chart = newChart({ hidden: true });
    box.append(chart);
    await settled(chart);
    expect(pictureOf(chart)).to.equal(undefined);
    await nextDrawing(chart, () => (chart.hidden = false));
  });
});

describe('coming and going', () => {
  it('keeps the picture when the tag comes back', async () => {
    const chart = await drawnChart();
    const box = chart.parentElement!;
    const picture = pictureOf(chart);
    const drawings = drawingsOf(chart);
    chart.remove();
    await settled(chart);
    box.append(chart);
    await settled(chart);
    expect(pictureOf(chart) === picture).to.be.true;
    expect(drawings).to.deep.equal([]);
    await nextDrawing(chart, () => (box.style.width = '400px'));
  });

  it('may be what a page answers a drawing with, without an error of the observer', async () => {
    const { exceptions } = await mishapsOf(async () => {
      const box = await boxOf();
      const [chart, answer] = [newChart(), newChart({ chart: 'volunteer-rate' })];
      chart.addEventListener('chart-drawn', () => box.append(answer), { once: true });
      const answered = nextDrawing(answer, () => box.append(chart));
      await answered;
      await settled();
      expect(pictureOf(chart)).not.to.equal(undefined);
    });
    expect(exceptions).to.deep.equal([]);
  });

  it('survives coming and going at once', async () => {
    const box = await boxOf();
    const chart = newChart();
    const { exceptions } = await mishapsOf(async () => {
      box.append(chart);
      chart.remove();
      await settled(chart);
      box.append(chart);
      box.prepend(chart);
      await settled(chart);
    });
    expect(exceptions).to.deep.equal([]);
    expect(pictureOf(chart)).not.to.equal(undefined);
  });

  it('draws fifty charts, and leaves nothing running when they are gone', async () => {
    const running = new Set<object>();
    const restore = [ResizeObserver, MutationObserver].map(({ prototype }) => {
      // The classes themselves stay: WebKit goes on to take the old one where it has compiled the code that asks for it.
      const { observe, disconnect } = Object.getOwnPropertyDescriptors(prototype);
      prototype.observe = function (this: object, ...args: unknown[]) {
        running.add(this);
        Reflect.apply(observe.value as () => void, this, args);
      };
      prototype.disconnect = function () {
        running.delete(this);
        Reflect.apply(disconnect.value as () => void, this, []);
      };
      return () => void Object.defineProperties(prototype, { observe, disconnect });
    });
    try {
      const box = await boxOf();
      const charts = Array.from({ length: 50 }, (_, index) => newChart({ chart: CHARTS[index % CHARTS.length]! }));
      box.append(...charts);
      await waitUntil(() => charts.every((chart) => pictureOf(chart)), 'all are drawn');
      // Each watches its width and its words, and one of them the language of the page.
      // Widths are watched again one frame after a drawing.
      await waitUntil(() => running.size === 101, 'each is watched');
      for (const chart of charts) chart.remove();
      await settled();
      expect(running.size).to.equal(0);
      let updates = 0;
      for (const chart of charts) chart.requestUpdate = () => void (updates += 1);
      document.documentElement.lang = 'zh';
      await settled();
      document.documentElement.lang = 'en';
      await settled();
      expect(updates).to.equal(0);
    } finally {
      for (const each of restore) each();
    }
  });

  it('can be cloned and serialised like any tag', async () => {
    const box = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const chart = document.createElement('social-work-chart');
    chart.setAttribute('chart', 'volunteer-rate');
    chart.setAttribute('theme', 'dark');
    const copy = chart.cloneNode(true) as SocialWorkChart;
    await nextDrawing(copy, () => box.append(copy));
    expect(copy.theme).to.equal('dark');
    expect(allInside(copy, 'figure').length).to.equal(1);
  });

  it('says in the console, once, which of its words mean nothing, and is drawn as usual', async () => {
    const said = await mishapsOf(async () => {
      const words = { theme: 'pink' as 'dark', controls: 'tabel', form: 'pie' };
      const chart = await drawnChart({ chart: 'volunteer-rate', lang: 'zh', ...words });
      await nextDrawing(chart, () => (chart.lang = 'en'));
      chart.theme = 'blue' as 'dark';
      await chart.updateComplete;
      expect(allInside(chart, 'figure').length).to.equal(1);
    });
    expect(said).to.deep.equal({
      exceptions: [],
      consoleErrors: [
        'theme: expected auto, light, dark, received “pink”',
        'controls: expected table, download, share, none, true, received “tabel”',
        'form: expected bars, icons, received “pie”',
        'theme: expected auto, light, dark, received “blue”',
      ].map((fault) => `<social-work-chart chart="volunteer-rate">: ${fault}`),
    });
  });
});
