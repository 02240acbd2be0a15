/** The corpus in a page: in every text of every chart type, in attributes and properties of the tags, in the address. */
import { expect, oneEvent } from '@open-wc/testing';
import { chartTypes } from '../../src/charts/chart-types.js';
import { linkAddress } from '../../src/charts/link.js';
import { readDataset, renderFallback, renderJson, zhejiang2024 } from '../../src/core.js';
import { marked, withTexts } from '../hostile/marked.js';
import { SENTINEL, TEXTS, THINGS } from '../hostile/payloads.js';
import { freePage } from './markup.js';
import { chooseAndWait, openPanel, withClipboard } from './panel-support.js';
import { allInside, boxOf, inside, mishapsOf, newChart, openTable, pause, quietly } from './support.js';
import { waitUntil } from './wait-until.js';

/** The smallest chart of a type, with every word of it marked. */
const FILLED = Object.keys(chartTypes).map((type) => {
  const ids = Object.keys(zhejiang2024.charts).filter((id) => zhejiang2024.charts[id]!.type === type);
  const [smallest] = ids
    .map((id) => ({ id, json: renderJson(zhejiang2024, id) }))
    .sort((a, b) => a.json.length - b.json.length);
  const input = JSON.parse(smallest!.json) as Record<string, Record<string, Record<string, unknown>>>;
  const { charts, source } = input as { charts: typeof input; source: Record<string, unknown> };
  const words = { zh: '', en: '' };
  Object.assign(charts[smallest!.id]!, {
    notes: [words],
    corrections: [{ date: '2024-11-20', text: words }],
    subtitle: words,
  });
  Object.assign(source, { author: words, address: 'https://news.example/story' });
  return { type, id: smallest!.id, filled: marked(input) };
});

/** Elements that a tag or a fallback may have inside. */
const ELEMENTS = new Set(
  'figure figcaption div p span b br a details summary ul li dl dt dd button textarea slot table caption thead tbody tfoot tr th td svg g rect line path circle text style img'.split(
    ' ',
  ),
);

/** Names of attributes that no element may have: handlers, styles, and addresses but for links. */
const FORBIDDEN = /^(on|style$|srcdoc$|formaction$|action$|xlink:|is$)/i;

function expectHarmless(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    expect(ELEMENTS.has(element.localName), `<${element.localName}>`).to.equal(true);
    for (const name of element.getAttributeNames()) {
      // Positions over the marks are set property by property, which shows as an attribute.
      const isPlaced = name === 'style' && element.matches('.point, .detail');
      expect(!FORBIDDEN.test(name) || isPlaced, `<${element.localName} ${name}>`).to.equal(true);
    }
    const href = element.getAttribute('href');
    if (href !== null) {
      expect(linkAddress(href)).to.equal(href);
      expect(element.getAttribute('rel')).to.equal('noopener');
    }
  }
}

function expectNothingRan(): void {
  expect(SENTINEL in globalThis, 'a script ran').to.equal(false);
  expect(Object.keys({}), 'names of every object').to.deep.equal([]);
}

type Chart = ReturnType<typeof newChart>;

/** XML and pages have no place for some characters; all others come back as they went in. */
function kept(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what it is about
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd-\uffff\ud800-\udfff]/gu, '');
}

/** Opens the detail of a figure, which a second press would close. */
async function openDetail(chart: Chart): Promise<HTMLElement> {
  const detail = inside(chart, '.detail');
  if (detail.childElementCount === 0) allInside(chart, '.point')[0]!.click();
  await waitUntil(() => detail.childElementCount > 0, 'the detail opens');
  return detail;
}

/** Opens each panel, and lets the one for sharing show all that it would put on a clipboard, were there one. */
async function usePanels(chart: Chart): Promise<void> {
  await openPanel(chart, 'download');
  expectHarmless(chart.shadowRoot!);
  await openPanel(chart, 'share');
  await withClipboard(undefined, async () => {
    for (const { dataset } of allInside(chart, '.panel button')) {
      await chooseAndWait(chart, dataset.key!);
      expectHarmless(chart.shadowRoot!);
    }
  });
  inside(chart, '[data-control=share]').click();
}

describe('hostile texts', () => {
  const before = Object.getOwnPropertyNames(Object.prototype).join();

  afterEach(() => {
    expectNothingRan();
    expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
  });

  for (const [own, { type, id, filled }] of FILLED.entries()) {
    it(`in every field of ${type} stay text, with its table, a detail and the panels open`, async () => {
      const box = await boxOf(500);
      const chart = newChart({ chart: id, lang: 'en' });
      box.append(chart);
      for (const [turn, [name, text]] of Object.entries(TEXTS).entries()) {
        const drawn = oneEvent(chart, 'chart-drawn');
        const failed = oneEvent(chart, 'chart-error').then(({ detail }) => {
          throw new Error(`${name}: ${(detail as { message: string }).message}`);
        });
        chart.data = withTexts(filled, () => text) as never;
        await Promise.race([drawn, failed]);
        expect(kept(inside(chart, '.title').textContent), name).to.equal(kept(text));
        // It stays open from then on, whatever is drawn.
        if (turn === 0) await openTable(chart);
        expect(kept(inside(chart, '.table').textContent), name).to.include(kept(text));
        expect(kept((await openDetail(chart)).textContent), name).to.include(kept(text));
        expectHarmless(chart.shadowRoot!);
        // Panels hold the words of the chart and not those of its type, so there types take turns.
        if (turn % FILLED.length === own) await usePanels(chart);
      }
    }).timeout(120_000);

    it(`in the fallback of ${type} stay text where a page parses it`, async () => {
      const page = await freePage();
      for (const text of Object.values(TEXTS)) {
        const { dataset } = readDataset(withTexts(filled, () => text));
        // As a server would have sent it: parsed by the engine, in a page without a policy that would stop a script.
        page.document.body.innerHTML = renderFallback(dataset!, id, { language: 'en' });
        expectHarmless(page.document.body);
      }
      await pause(50);
      expect(SENTINEL in page, 'a script ran').to.equal(false);
    });
  }
});

describe('hostile words of a page', () => {
  afterEach(expectNothingRan);

  it('in attributes of the chart stay words', async () => {
    const box = await boxOf(500);
    const chart = newChart({ lang: 'en' });
    box.append(chart);
    await oneEvent(chart, 'chart-drawn');
    const names = ['heading', 'notes', 'source', 'corrections', 'form', 'theme', 'controls', 'loading', 'lang'];
    // An editor is told which of them mean nothing.
    await quietly(async () => {
      for (const text of Object.values(TEXTS)) {
        for (const name of names) chart.setAttribute(name, text);
        await chart.updateComplete;
        expectHarmless(chart.shadowRoot!);
      }
    });
  });

  it('as the name and the address of a dataset are told and not drawn', async () => {
    const box = await boxOf(500);
    for (const name of ['chart', 'src']) {
      const chart = newChart();
      await quietly(async () => {
        box.replaceChildren(chart);
        for (const text of Object.values(TEXTS).filter((each) => !/^(\/\/|https|[^:]*$)/i.test(each.trim()))) {
          const error = oneEvent(chart, 'chart-error');
          chart.setAttribute(name, text);
          await error;
          expectHarmless(chart.shadowRoot!);
        }
      });
    }
  });

  it('and values that are none, as properties, break nothing', async () => {
    const box = await boxOf(500);
    const { exceptions } = await mishapsOf(async () => {
      const chart = newChart({ lang: 'en' });
      const figure = Object.assign(document.createElement('social-work-figure'), { textContent: '18%' });
      box.append(chart, figure);
      await oneEvent(chart, 'chart-drawn');
      for (const make of Object.values(THINGS)) {
        for (const name of ['heading', 'notes', 'source', 'corrections', 'form', 'theme', 'data', 'src', 'chart']) {
          Object.assign(chart, { [name]: make() });
          await chart.updateComplete;
          Object.assign(chart, { [name]: undefined, chart: 'certified-share' });
        }
        Object.assign(figure, { figure: make(), src: make() });
        await figure.updateComplete;
        expectHarmless(chart.shadowRoot!);
      }
    });
    expect(exceptions).to.deep.equal([]);
  });

  it('in the address of the page lead nowhere', async () => {
    const box = await boxOf(500);
    const chart = newChart();
    box.append(chart);
    await oneEvent(chart, 'chart-drawn');
    const { exceptions } = await mishapsOf(async () => {
      const texts = Object.values(TEXTS).filter((each) => each.length < 300 && !/\p{Cs}/u.test(each));
      for (const [turn, text] of texts.entries()) {
        // One of them by turns: WebKit lets a page change its address no more than a hundred times in ten seconds.
        const hashes = [text, `chart=${text}`, `chart=certified-share&figure=${encodeURIComponent(text)}`];
        history.replaceState(null, '', `#${hashes[turn % hashes.length]!}`);
        dispatchEvent(new HashChangeEvent('hashchange'));
        await chart.updateComplete;
      }
    });
    history.replaceState(null, '', location.pathname + location.search);
    expect(exceptions).to.deep.equal([]);
    expectHarmless(chart.shadowRoot!);
  });
});
