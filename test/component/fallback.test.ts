import { expect, fixture, html } from '@open-wc/testing';
import { chartTypes } from '../../src/charts/chart-types.js';
import { zhejiang2024 } from '../../src/core.js';
import type { Words } from '../../src/dataset/language.js';
import { LOAD_LIMITS, loadJson, LoadError, readAddress, type LoadLimits } from '../../src/element/load-dataset.js';
import { SocialWorkChart } from '../../src/element.js';
import { datasetWith, FOREIGN } from './datasets.js';
import {
  allInside,
  isVisible,
  mishapsOf,
  newChart,
  nextDrawing,
  nextError,
  pause,
  pictureOf,
  quietly,
  settled,
  type Settings,
  words,
} from './support.js';
import { waitUntil } from './wait-until.js';

const realFetch = window.fetch.bind(window);
type Answer = (signal: AbortSignal, address: string) => Response | Promise<Response>;

/** Stands in for the network. */
function answer(reply: Answer): void {
  window.fetch = (input, init) =>
    Promise.resolve(reply(init!.signal!, String(input instanceof Request ? input.url : input)));
}

const json = (value: unknown) =>
  new Response(JSON.stringify(value), { headers: { 'content-type': 'application/json' } });

/** A response that is never there, and gives up when it is told to. */
const never: Answer = (signal) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('The request was aborted.', 'AbortError')));
  });

/** A body that goes on for ever, until nobody listens. */
function endless(signal: AbortSignal): Response {
  const chunk = new TextEncoder().encode('[0,'.repeat(50_000));
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => signal.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError'))),
    pull: (controller) => controller.enqueue(chunk),
  });
  return new Response(body, { headers: { 'content-type': 'application/json' } });
}

/** A tag with a child that stands in for the chart. */
async function tagWithChild(): Promise<SocialWorkChart> {
  const chart = await fixture<SocialWorkChart>(html`<social-work-chart lang="en"><p>27.5万人</p></social-work-chart>`);
  return chart;
}

const childIsSeen = (chart: SocialWorkChart) => isVisible(chart.firstElementChild!) && !pictureOf(chart);

afterEach(() => {
  window.fetch = realFetch;
});

describe('the children of a tag', () => {
  it('are seen until a chart is drawn, and not after', async () => {
    answer(never);
    const chart = await tagWithChild();
    chart.chart = 'certified-share';
    chart.src = 'slow.json';
    await settled(chart);
    expect(childIsSeen(chart)).to.be.true;
    answer(() => json(FOREIGN));
    await nextDrawing(chart, () => (chart.src = 'fast.json'));
    expect(childIsSeen(chart)).to.be.false;
    expect(pictureOf(chart)).not.to.equal(undefined);
  });
});

interface Fault {
  readonly name: string;
  readonly code: string;
  readonly message: RegExp;
  readonly settings: Partial<Pick<SocialWorkChart, 'chart' | 'src' | 'data'>>;
  readonly reply?: Answer;
  /** How often the server is asked. Default: once. */
  readonly requests?: number;
}

const typed = (type: string) => () => new Response('{}', { headers: { 'content-type': type } });

const FAULTS: readonly Fault[] = [
  { name: 'no chart named', code: 'unknown-chart', message: /no chart is named/, settings: { chart: '' } },
  {
    name: 'an unknown chart',
    code: 'unknown-chart',
    message: /“no-such”.*certified-share/,
    settings: { chart: 'no-such' },
  },
  { name: 'a name of the prototype', code: 'unknown-chart', message: /“toString”/, settings: { chart: 'toString' } },
  {
    name: 'an object that is no dataset',
    code: 'bad-dataset',
    message: /source: expected/,
    settings: { data: { figures: {} } as never },
  },
  { name: 'a list', code: 'bad-dataset', message: /expected/, settings: { data: [] as never } },
  { name: 'a text', code: 'bad-dataset', message: /expected/, settings: { data: 'zhejiang' as never } },
  {
    name: 'an object that throws',
    code: 'bad-dataset',
    message: /refuses to be read/,
    settings: {
      data: new Proxy({}, { ownKeys: () => { throw new Error('no'); } }) as never, // prettier-ignore
    },
  },
  {
    name: 'JSON that is no dataset',
    code: 'bad-dataset',
    message: /expected/,
    settings: { src: 'x.json' },
    reply: () => json({}),
  },
  {
    name: 'status 404',
    code: 'load-failed',
    message: /404/,
    settings: { src: 'x.json' },
    reply: () => new Response('', { status: 404 }),
  },
  ...[429, 502, 503, 504].map((status): Fault => ({
    name: `status ${status}`,
    code: 'load-failed',
    message: new RegExp(`${status}`),
    settings: { src: 'x.json' },
    requests: 3,
    reply: () => new Response('', { status }),
  })),
  {
    name: 'status 503 for a minute',
    code: 'load-failed',
    message: /503/,
    settings: { src: 'x.json' },
    reply: () => new Response('', { status: 503, headers: { 'retry-after': '60' } }),
  },
  {
    name: 'status 500',
    code: 'load-failed',
    message: /500/,
    settings: { src: 'x.json' },
    reply: () => new Response('{}', { status: 500 }),
  },
  { name: 'HTML', code: 'load-failed', message: /text\/html/, settings: { src: 'x.json' }, reply: typed('text/html') },
  {
    name: 'a type that only begins like JSON',
    code: 'load-failed',
    message: /jsonp/,
    settings: { src: 'x.json' },
    reply: typed('text/jsonp'),
  },
  {
    name: 'half of a JSON',
    code: 'load-failed',
    message: /not JSON/,
    settings: { src: 'x.json' },
    reply: () => new Response('{"a":', { headers: { 'content-type': 'application/json' } }),
  },
  {
    name: 'nothing at all',
    code: 'load-failed',
    message: /not JSON/,
    settings: { src: 'x.json' },
    reply: () => new Response(null, { headers: { 'content-type': 'application/json' } }),
  },
  {
    name: 'more than is read',
    code: 'load-failed',
    message: /x\.json is larger than 5 MB/,
    settings: { src: 'x.json' },
    reply: endless,
  },
  {
    name: 'no network',
    code: 'load-failed',
    message: /could not be reached/,
    requests: 3,
    settings: { src: 'x.json' },
    reply: () => Promise.reject(new TypeError('Failed to fetch')),
  },
  {
    name: 'a connection that breaks',
    code: 'load-failed',
    message: /could not be reached/,
    requests: 3,
    settings: { src: 'x.json' },
    reply: () =>
      new Response(new ReadableStream({ start: (body) => body.error(new TypeError('reset')) }), {
        headers: { 'content-type': 'application/json' },
      }),
  },
  ...[
    'javascript:alert(1)',
    'data:application/json,{}',
    'file:///etc/passwd',
    'blob:null/1',
    'ftp://example.org/a.json',
  ].map((src): Fault => ({
    name: src,
    code: 'load-failed',
    message: /not an http or https address/,
    settings: { src },
  })),
  { name: 'no address', code: 'load-failed', message: /not an address/, settings: { src: 'http://[' } },
];

describe('a tag without a chart', () => {
  const { wait } = LOAD_LIMITS;
  before(() => (SocialWorkChart.limits.wait = 1));
  after(() => (SocialWorkChart.limits.wait = wait));

  for (const { name, code, message, settings, reply, requests: expected = 1 } of FAULTS) {
    it(`keeps its children and says why once: ${name}`, async () => {
      let requests = 0;
      answer((...request) => {
        requests += 1;
        return reply!(...request);
      });
      const chart = await quietly(tagWithChild);
      const details: unknown[] = [];
      const { exceptions, consoleErrors } = await mishapsOf(async () => {
        // Without a change there is nothing to say again, so the fault is always a new one.
        await nextDrawing(chart, () => (chart.chart = 'certified-share'));
        chart.addEventListener('chart-error', ({ detail }) => details.push(detail));
        const isSaid = nextError(chart, () => Object.assign(chart, settings));
        await isSaid;
        chart.requestUpdate();
        await settled(chart);
        chart.style.width = '300px';
        await settled(chart);
      });
      expect(exceptions).to.deep.equal([]);
      expect(details.length).to.equal(1);
      const detail = details[0] as HTMLElementEventMap['chart-error']['detail'];
      expect(Object.keys(detail).sort()).to.deep.equal(['code', 'issues', 'message']);
      expect(detail.code).to.equal(code);
      expect(detail.message).to.match(message);
      expect(detail.issues.length > 0).to.equal(code === 'bad-dataset');
      for (const issue of detail.issues) {
        expect(issue).to.have.all.keys('path', 'expected', 'received', 'message');
        expect(detail.message).to.include(issue.message);
      }
      expect(consoleErrors.length).to.equal(1);
      expect(consoleErrors[0]).to.match(message).and.to.include('<social-work-chart');
      expect(childIsSeen(chart)).to.be.true;
      expect(requests).to.equal(reply ? expected : 0);
      // What is right afterwards is drawn.
      chart.src = undefined;
      await nextDrawing(chart, () => Object.assign(chart, { chart: 'certified-share', data: zhejiang2024 }));
      expect(childIsSeen(chart)).to.be.false;
    });
  }

  it('waits ten seconds and no longer', async () => {
    answer(never);
    const real = window.setTimeout.bind(window);
    const delays: number[] = [];
    window.setTimeout = ((handler: () => void, delay = 0) => {
      if (delay >= 5000) delays.push(delay);
      return real(handler, delay >= 5000 ? 20 : delay);
    }) as typeof setTimeout;
    try {
      const chart = await quietly(tagWithChild);
      await quietly(async () => {
        const { detail } = await nextError(chart, () =>
          Object.assign(chart, { chart: 'certified-share', src: 'x.json' }),
        );
        expect(detail.code).to.equal('load-failed');
        expect(detail.message).to.equal(`${new URL('x.json', document.baseURI).href} took longer than 10 seconds`);
      });
      expect(delays).to.include(10_000);
      expect(childIsSeen(chart)).to.be.true;
    } finally {
      window.setTimeout = real;
    }
  });

  it('says a line of words where it has no children', async () => {
    const line = (chart: SocialWorkChart) => allInside(chart, '[part=status]').map(words);
    answer(never);
    for (const [lang, tag, loading] of [
      ['zh', 'zh-CN', '图表载入中…'],
      ['en', 'en', 'Loading the chart…'],
      ['zh-TW', 'zh-TW', '圖表載入中…'],
    ] as const) {
      const box = await fixture<HTMLElement>(html`<div></div>`);
      const chart = newChart({ lang, src: 'x.json' });
      chart.append('\n  ');
      box.append(chart);
      await settled(chart);
      expect(line(chart)).to.deep.equal([loading]);
      expect(allInside(chart, '[part=status]')[0]!.lang).to.equal(tag);
      await nextDrawing(chart, () => (chart.src = undefined));
      expect(line(chart)).to.deep.equal([]);
    }
  });

  describe('and without children says why, to readers', () => {
    const before = { ...chartTypes['share-bars'] };
    afterEach(() => Object.assign(chartTypes['share-bars'], before));

    const REASONS: Readonly<Record<string, readonly [settings: Partial<Settings>, words: Words]>> = {
      'unknown-chart': [
        { chart: 'no-such' },
        { zh: '找不到这张图表。', en: 'This chart was not found.', 'zh-TW': '找不到這張圖表。' },
      ],
      'bad-dataset': [
        { data: {} as never },
        {
          zh: '图表的数据有误，未能显示。',
          en: 'The chart is not shown, because there are errors in its data.',
          'zh-TW': '圖表的資料有誤，未能顯示。',
        },
      ],
      'load-failed': [
        { src: 'ftp://example.org/' },
        {
          zh: '图表未能载入，请稍后刷新页面重试。',
          en: 'The chart could not be loaded. Reloading the page may help.',
          'zh-TW': '圖表未能載入，請稍後重新整理頁面。',
        },
      ],
      'not-drawn': [
        { data: datasetWith('Broken') },
        { zh: '图表绘制出错，未能显示。', en: 'The chart could not be drawn.', 'zh-TW': '圖表繪製出錯，未能顯示。' },
      ],
    };

    for (const [code, [settings, said]] of Object.entries(REASONS)) {
      it(code, async () => {
        if (code === 'not-drawn') {
          Object.assign(chartTypes['share-bars'], {
            layout: () => {
              throw new Error('a secret of the editors');
            },
          });
        }
        const chart = newChart({ lang: 'en', ...settings });
        const box = await fixture<HTMLElement>(html`<div></div>`);
        const { detail } = await quietly(() => nextError(chart, () => box.append(chart)));
        expect(detail.code).to.equal(code);
        for (const lang of ['en', 'zh', 'zh-TW'] as const) {
          chart.lang = lang;
          await settled(chart);
          expect(allInside(chart, '[part=status]').map(words)).to.deep.equal([said[lang]]);
          expect(words(allInside(chart, '[part=status]')[0])).not.to.include(detail.message);
        }
      });
    }
  });

  it('takes the line back when children come late, as from a slow page', async () => {
    answer(never);
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const chart = newChart({ src: 'x.json' });
    box.append(chart);
    await settled(chart);
    expect(allInside(chart, '[part=status]').length).to.equal(1);
    chart.append(Object.assign(document.createElement('p'), { textContent: '27.5万人' }));
    await settled(chart);
    expect(allInside(chart, '[part=status]').length).to.equal(0);
    expect(childIsSeen(chart)).to.be.true;
  });
});

describe('src', () => {
  it('is asked for without cookies and with a way to stop it', async () => {
    const requests: [string, RequestInit | undefined][] = [];
    window.fetch = (input, init) => {
      requests.push([input instanceof URL ? input.href : 'no URL', init]);
      return Promise.resolve(json(FOREIGN));
    };
    const chart = newChart({ src: 'data/figures.json' });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    await nextDrawing(chart, () => box.append(chart));
    expect(requests.length).to.equal(1);
    const [[address, init]] = requests as [[string, RequestInit]];
    expect(address).to.equal(new URL('data/figures.json', document.baseURI).href);
    expect([init.credentials, init.referrerPolicy]).to.deep.equal(['omit', 'same-origin']);
    expect(init.signal).to.be.instanceOf(AbortSignal);
  });

  it('takes JSON of any JSON type, and plain text', async () => {
    for (const type of ['application/json; charset=utf-8', 'application/ld+json', 'text/json', 'text/plain']) {
      answer(() => new Response(JSON.stringify(FOREIGN), { headers: { 'content-type': type } }));
      const chart = newChart({ src: `x.json?${type}` });
      const box = await fixture<HTMLElement>(html`<div></div>`);
      await nextDrawing(chart, () => box.append(chart));
    }
  });

  it('is asked for once by charts of a page, also when the first of them has been moved', async () => {
    const asked: string[] = [];
    answer((_, address) => {
      asked.push(address);
      return json(FOREIGN);
    });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const first = newChart({ src: 'shared.json' });
    await nextDrawing(first, () => box.append(first));
    const elsewhere = await fixture<HTMLElement>(html`<div></div>`);
    elsewhere.append(first);
    await settled(first);
    const second = newChart({ src: 'shared.json' });
    await nextDrawing(second, () => box.append(second));
    expect(asked.length, 'after a move').to.equal(1);
    for (const chart of [first, second]) chart.remove();
    const third = newChart({ src: 'shared.json' });
    await nextDrawing(third, () => box.append(third));
    expect(asked.length, 'when none has shown it').to.equal(2);
  });

  it('never shows what a newer one has overtaken', async () => {
    const replies = new Map<string, (response: Response) => void>();
    // This network does not listen when it is told to stop.
    answer((_, address) => new Promise((resolve) => replies.set(address.split('/').pop()!, resolve)));
    const chart = newChart({ src: 'old.json', lang: 'en' });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const titles: string[] = [];
    chart.addEventListener('chart-drawn', () => titles.push(words(allInside(chart, '[part=title]')[0])));
    box.append(chart);
    await settled(chart);
    chart.src = 'new.json';
    await settled(chart);
    replies.get('new.json')!(json(datasetWith('New')));
    await waitUntil(() => titles.length > 0, 'the newer one is drawn');
    replies.get('old.json')!(json(datasetWith('Old')));
    await settled(chart);
    await pause(20);
    expect(titles).to.deep.equal(['New']);
    expect(words(allInside(chart, '[part=title]')[0])).to.equal('New');
  });

  it('is stopped when another value comes or the tag is taken away', async () => {
    const signals: AbortSignal[] = [];
    answer((signal, address) => {
      signals.push(signal);
      return never(signal, address);
    });
    const chart = newChart({ src: 'a.json' });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const { exceptions, consoleErrors } = await mishapsOf(async () => {
      box.append(chart);
      await settled(chart);
      chart.src = 'b.json';
      await settled(chart);
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
      chart.remove();
      await settled(chart);
      expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
      answer(() => json(datasetWith('Back')));
      await nextDrawing(chart, () => box.append(chart));
    });
    expect([exceptions, consoleErrors]).to.deep.equal([[], []]);
  });

  it('gives way to data, and comes back when data is taken away', async () => {
    answer(() => json(datasetWith('Loaded')));
    const chart = newChart({ src: 'a.json', data: datasetWith('Given'), lang: 'en' });
    const box = await fixture<HTMLElement>(html`<div></div>`);
    await nextDrawing(chart, () => box.append(chart));
    expect(words(allInside(chart, '[part=title]')[0])).to.equal('Given');
    await nextDrawing(chart, () => (chart.data = undefined));
    expect(words(allInside(chart, '[part=title]')[0])).to.equal('Loaded');
  });
});

describe('an address that several tags name', () => {
  /** Charts that are added to the page, each in a box of its own. */
  async function chartsOf(count: number, src: string): Promise<SocialWorkChart[]> {
    const charts = Array.from({ length: count }, () => newChart({ src, lang: 'en' }));
    for (const chart of charts) (await fixture<HTMLElement>(html`<div></div>`)).append(chart);
    return charts;
  }
  const isDrawn = (chart: SocialWorkChart) => pictureOf(chart) !== undefined;

  it('is asked for once, and once more when all of them are gone', async () => {
    const asked: string[] = [];
    answer((_, address) => {
      asked.push(address);
      return json(datasetWith('One'));
    });
    const charts = await chartsOf(3, 'one.json');
    await waitUntil(() => charts.every(isDrawn), 'all are drawn');
    const [late] = await chartsOf(1, 'one.json#part');
    await waitUntil(() => isDrawn(late!), 'a late one is drawn');
    expect(asked.length).to.equal(1);
    for (const chart of [...charts, late!]) chart.remove();
    const [next] = await chartsOf(1, 'one.json');
    await waitUntil(() => isDrawn(next!), 'another is drawn');
    expect(asked.length).to.equal(2);
  });

  it('is stopped when the last of them has gone, not before', async () => {
    const signals: AbortSignal[] = [];
    answer((signal, address) => {
      signals.push(signal);
      return never(signal, address);
    });
    const [first, second] = await chartsOf(2, 'slow.json');
    await settled();
    first!.remove();
    await settled();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([false]);
    second!.src = 'other.json';
    await settled();
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('that has failed is told at each of them, and asked for again by the next', async () => {
    let isThere = false;
    answer(() => (isThere ? json(datasetWith('There')) : new Response('', { status: 404 })));
    const codes: string[] = [];
    const hear = ({ detail }: HTMLElementEventMap['chart-error']) => void codes.push(detail.code);
    document.addEventListener('chart-error', hear as EventListener);
    const { exceptions, consoleErrors } = await mishapsOf(async () => {
      await chartsOf(2, 'late.json');
      await waitUntil(() => codes.length === 2, 'both are told');
    });
    document.removeEventListener('chart-error', hear as EventListener);
    expect([exceptions, consoleErrors.length]).to.deep.equal([[], 2]);
    isThere = true;
    const [next] = await chartsOf(1, 'late.json');
    await waitUntil(() => isDrawn(next!), 'the next is drawn');
  });
});

describe('the same file with another query', () => {
  it('is a newer state: the chart stays until it has come, and where it does not come', async () => {
    answer(() => json(datasetWith('Old')));
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const chart = newChart({ src: 'live.json', lang: 'en' });
    await nextDrawing(chart, () => box.append(chart));
    const title = () => words(allInside(chart, '[part=title]')[0]);

    answer(() => new Response('', { status: 500 }));
    const { consoleErrors } = await mishapsOf(async () => {
      const { detail } = await nextError(chart, () => (chart.src = 'live.json?2'));
      expect([detail.code, title()]).to.deep.equal(['load-failed', 'Old']);
      await settled(chart);
    });
    expect([title(), consoleErrors.length]).to.deep.equal(['Old', 1]);

    answer(() => json({}));
    await quietly(async () => {
      const { detail } = await nextError(chart, () => (chart.src = 'live.json?3'));
      expect([detail.code, title()]).to.deep.equal(['bad-dataset', 'Old']);
    });

    let reply: (response: Response) => void = () => undefined;
    answer(() => new Promise((resolve) => (reply = resolve)));
    await nextDrawing(chart, async () => {
      chart.src = 'live.json?4';
      await settled(chart);
      expect(title()).to.equal('Old');
      reply(json(datasetWith('New')));
    });
    expect(title()).to.equal('New');
  });

  it('is asked for when the tag comes back, which shows what it has meanwhile', async () => {
    answer(() => json(datasetWith('Old')));
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const chart = newChart({ src: 'away.json', lang: 'en' });
    await nextDrawing(chart, () => box.append(chart));
    answer(never);
    chart.src = 'away.json?2';
    await settled(chart);
    chart.remove();
    answer(() => json(datasetWith('New')));
    await nextDrawing(chart, () => box.append(chart));
    expect(words(allInside(chart, '[part=title]')[0])).to.equal('New');
  });

  it('is another dataset where the file is another', async () => {
    answer(() => json(datasetWith('Old')));
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const chart = newChart({ src: 'a.json?v=1', lang: 'en' });
    await nextDrawing(chart, () => box.append(chart));
    answer(never);
    chart.src = 'b.json?v=1';
    await settled(chart);
    expect(pictureOf(chart)).to.equal(undefined);
  });
});

describe('loadJson', () => {
  const load = (limits: Partial<LoadLimits>) =>
    loadJson(readAddress('a.json'), new AbortController().signal, { ...LOAD_LIMITS, wait: 1, ...limits });
  const failure = (promise: Promise<unknown>) => promise.then(() => undefined, (error: unknown) => error); // prettier-ignore

  it('counts bytes, not characters, whatever the server says of the length', async () => {
    answer(() => json('亿'.repeat(10)));
    expect(await load({ bytes: 32 })).to.equal('亿'.repeat(10));
    const error = await failure(load({ bytes: 31 }));
    expect(error).to.be.instanceOf(LoadError);
  });

  it('asks a busy server again, after the wait that it asks for', async () => {
    const times: number[] = [];
    answer(() => {
      times.push(performance.now());
      const headers = { 'content-type': 'application/json', 'retry-after': '0.2' };
      return new Response('[1]', { status: times.length < 3 ? 429 : 200, headers });
    });
    expect(await load({})).to.deep.equal([1]);
    expect(times.length).to.equal(3);
    expect(times[2]! - times[0]!).to.be.above(390);
  });

  it('waits longer each time, and gives up after as many times as it may', async () => {
    let asked = 0;
    answer(() => {
      asked += 1;
      return Promise.reject(new TypeError('no network'));
    });
    const start = performance.now();
    expect(await failure(load({ retries: 3, wait: 40 }))).to.be.instanceOf(LoadError);
    expect(asked).to.equal(4);
    // At least half of 40, 80 and 160 ms.
    expect(performance.now() - start).to.be.above(135);
    expect(await failure(load({ retries: 0 }))).to.be.instanceOf(LoadError);
    expect(asked).to.equal(5);
  });

  it('reads a time by the clock of the server', async () => {
    let asked = 0;
    const date = 'Wed, 27 Nov 2024 08:00:00 GMT';
    const headers = { date, 'retry-after': 'Wed, 27 Nov 2024 08:01:00 GMT' };
    answer(() => new Response('', { status: 503, headers: { ...headers, n: String((asked += 1)) } }));
    expect(String(await failure(load({})))).to.include('503');
    expect(asked).to.equal(1);
  });

  it('refuses to be led from https to http', async () => {
    const reply = json([]);
    Object.defineProperty(reply, 'url', { value: 'http://a.example/' });
    answer(() => reply);
    const url = new URL('https://a.example/a.json');
    const error = await failure(loadJson(url, new AbortController().signal));
    expect(String(error)).to.include('https://a.example/a.json leads to http://a.example/, which is not https');
  });

  it('counts the time until the last byte', async () => {
    answer((signal) => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(new TextEncoder().encode('['));
          signal.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
        },
      });
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    });
    const error = await failure(load({ timeout: 30, bytes: 100 }));
    expect(String(error)).to.include('took longer than 0.03 seconds');
  });

  it('reads characters that two pieces share', async () => {
    const bytes = new TextEncoder().encode('"近五分之一"');
    answer(() => {
      const body = new ReadableStream<Uint8Array>({
        start(controller) {
          for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
      return new Response(body, { headers: { 'content-type': 'application/json' } });
    });
    expect(await load({ bytes: 100 })).to.equal('近五分之一');
  });
});
