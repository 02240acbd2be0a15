import { expect } from '@open-wc/testing';
import { renderFallback, zhejiang2024 } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';
import { FOREIGN } from './datasets.js';
import { htmlParser, scriptMaker } from './markup.js';
import {
  allInside,
  boxOf,
  inside,
  isVisible,
  mishapsOf,
  newChart,
  nextDrawing,
  nextError,
  pause,
  pictureOf,
  pointsOf,
  quietly,
  settled,
  words,
} from './support.js';
import { waitUntil } from './wait-until.js';

const ARTICLE = { publisher: '潮新闻', title: '浙江社会工作', published: '2024-11-20' };

/** A table of rows, the first of which are its heads. */
function tableOf(rows: readonly (readonly string[])[], data: Readonly<Record<string, string>> = ARTICLE) {
  const table = document.createElement('table');
  Object.assign(table.dataset, { figures: '', ...data });
  for (const [index, cells] of rows.entries()) {
    const row = table.insertRow();
    for (const text of cells) {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      cell.textContent = text;
      row.append(cell);
    }
  }
  return table;
}

const HEADS = ['名称', '原文', '节', '段'];
const SHARES = [HEADS, ['浙江', '18%', '3', '1'], ['全国', '6%', '3', '1']];

let makeScript: Awaited<ReturnType<typeof scriptMaker>>;
before(async () => (makeScript = await scriptMaker()));
const scriptOf = (textContent: string) => makeScript({ type: 'application/json', textContent });

/** A tag with children, in the page. */
async function chartWith(children: readonly Node[], settings: Parameters<typeof newChart>[0]) {
  const box = await boxOf();
  const chart = newChart({ lang: 'zh', ...settings });
  chart.append(...children);
  return { chart, show: () => box.append(chart) };
}

const title = (chart: SocialWorkChart) => words(inside(chart, '[part=title]'));

/** What heads the rows of the table, which is opened for it. */
function cellsOf(chart: SocialWorkChart): readonly string[] {
  if (inside(chart, '.table').hidden) inside(chart, '[data-control=table]').click();
  return allInside(chart, '.table tbody tr').map((row) => words(row.children[0]));
}

describe('a table inside the tag', () => {
  it('is seen until its chart is drawn from it', async () => {
    const table = tableOf(SHARES);
    const { chart, show } = await chartWith([table], { chart: 'shares' });
    const drawn = nextDrawing(chart, show);
    await settled();
    expect(pictureOf(chart) !== undefined || isVisible(table)).to.be.true;
    await drawn;
    expect([title(chart), isVisible(table)]).to.deep.equal(['浙江社会工作', false]);
    expect(cellsOf(chart)).to.deep.equal(['浙江', '全国']);
    expect(words(inside(chart, '[part=source]'))).to.include('潮新闻');
  });

  it('may stand deeper, has its caption for a title, and cells that span rows', async () => {
    const figure = document.createElement('figure');
    const table = tableOf([
      ['地区', '名称', '原文'],
      ['浙江', '志愿者', '近20%'],
      ['社工', '约5%'],
    ]);
    table.rows[1]!.cells[0]!.rowSpan = 2;
    table.createCaption().textContent = '谁在服务';
    figure.append(table);
    const { chart, show } = await chartWith([figure], { chart: 'shares' });
    await nextDrawing(chart, show);
    expect(title(chart)).to.equal('谁在服务');
    expect(chart.textContent).to.include('近20%');
  });

  it('says in which Chinese it is by its lang', async () => {
    const table = tableOf([
      ['名稱', '原文'],
      ['社會組織', '18%'],
      ['志願者', '近20%'],
    ]);
    table.lang = 'zh-Hant-TW';
    const { chart, show } = await chartWith([table], { chart: 'shares', lang: 'zh-TW' });
    await nextDrawing(chart, show);
    expect([inside(chart, 'figure').lang, cellsOf(chart)]).to.deep.equal(['zh-TW', ['社會組織', '志願者']]);
  });

  it('is read again when a script changes it', async () => {
    const table = tableOf(SHARES);
    const { chart, show } = await chartWith([table], { chart: 'shares' });
    await nextDrawing(chart, show);
    await nextDrawing(chart, () => (table.rows[1]!.cells[0]!.textContent = '杭州'));
    expect(cellsOf(chart)).to.deep.equal(['杭州', '全国']);
  });

  it('that is not marked stays a fallback, as that of renderFallback does', async () => {
    const plain = tableOf(SHARES);
    plain.removeAttribute('data-figures');
    const { chart, show } = await chartWith([plain], { chart: 'certified' });
    const fallback = document.createElement('div');
    const parse = await htmlParser();
    fallback.append(parse(renderFallback(zhejiang2024, 'certified', { language: 'zh' })));
    chart.append(fallback);
    await nextDrawing(chart, show);
    expect(title(chart)).to.equal(zhejiang2024.charts['certified']!.title.zh);
  });

  it('is not read where there is a dataset or an address', async () => {
    const { chart, show } = await chartWith([tableOf(SHARES)], { chart: 'certified-share', data: FOREIGN });
    await nextDrawing(chart, show);
    expect(title(chart)).to.equal('Other');
    const src = new URL('./pages/dataset.json', import.meta.url).href;
    const { chart: other, show: showOther } = await chartWith([tableOf(SHARES)], { chart: 'volunteer-rate', src });
    await nextDrawing(other, showOther);
    expect(pictureOf(other)).not.to.be.undefined;
  });

  it('with faults stays, and each is told once, by row and column', async () => {
    const table = tableOf([...SHARES, ['杭州', '第一', '3', '1'], ['宁波', '7%', '三', '1'], ['', '1%', '3', '1']]);
    const { chart, show } = await chartWith([table], { chart: 'shares' });
    const errors: HTMLElementEventMap['chart-error'][] = [];
    chart.addEventListener('chart-error', (event) => errors.push(event));
    const mishaps = await mishapsOf(async () => {
      await nextError(chart, show);
      await pause(50);
    });
    expect(errors).to.have.length(1);
    const { code, message, issues } = errors[0]!.detail;
    expect(code).to.equal('bad-dataset');
    expect(issues.map(({ path }) => path)).to.deep.equal([
      [4, '原文'],
      [5, '节'],
      [6, '名称'],
    ]);
    expect(message).to.match(/^row 4, column “原文”: expected a figure that can be read[^]* row 5, column “节”/);
    expect(mishaps).to.deep.equal({
      exceptions: [],
      consoleErrors: [`<social-work-chart chart="shares">: ${message}`],
    });
    expect([isVisible(table), pictureOf(chart)]).to.deep.equal([true, undefined]);
  });

  it('that is put right draws', async () => {
    const table = tableOf([HEADS, ['浙江', '十八大', '3', '1'], ['全国', '6%', '3', '1']]);
    const { chart, show } = await chartWith([table], { chart: 'shares' });
    await quietly(() => nextError(chart, show));
    await nextDrawing(chart, () => (table.rows[1]!.cells[1]!.textContent = '18%'));
    expect(pictureOf(chart)).not.to.be.undefined;
  });

  it('with hostile words in every cell draws them as text, and leaves the page alone', async () => {
    const hostile = '"><img src=x onerror="window.hacked = 1"><script>window.hacked = 1</' + 'script>';
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const table = tableOf(
      [
        ['编号', '名称', '原文', '地区', '备注', '占', '__proto__', hostile],
        ['__proto__', '名', '18%', hostile, hostile, hostile, '{"polluted":1}', hostile],
        ['constructor', '名', '18%', hostile, hostile, hostile, '{"polluted":1}', hostile],
      ],
      { ...ARTICLE, publisher: hostile, title: hostile, address: 'javascript:window.hacked = 1' },
    );
    const { chart, show } = await chartWith([table], { chart: 'shares' });
    const { detail } = await quietly(() => nextError(chart, show));
    expect(detail.issues.map(({ path }) => path)).to.deep.equal([[1], [2, '编号'], [3, '编号']]);
    table.removeAttribute('data-address');
    await quietly(() =>
      nextDrawing(chart, () => {
        table.rows[1]!.cells[0]!.textContent = 'a';
        table.rows[2]!.cells[0]!.textContent = 'b';
      }),
    );
    expect(title(chart)).to.equal(hostile);
    expect(allInside(chart, 'img, script')).to.deep.equal([]);
    expect('hacked' in window).to.be.false;
    expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
    expect(({} as { polluted?: number }).polluted).to.be.undefined;
  });
});

describe('a script with JSON inside the tag', () => {
  it('is the dataset', async () => {
    const { chart, show } = await chartWith([scriptOf(JSON.stringify(FOREIGN))], { chart: 'certified-share' });
    await nextDrawing(chart, show);
    expect(title(chart)).to.equal('Other');
  });

  it('is read again when it is another', async () => {
    const script = scriptOf(JSON.stringify(FOREIGN));
    const { chart, show } = await chartWith([script], { chart: 'certified-share' });
    await nextDrawing(chart, show);
    await nextDrawing(chart, () => script.replaceWith(scriptOf(JSON.stringify(FOREIGN).replaceAll('Other', 'Third'))));
    expect(title(chart)).to.equal('Third');
  });

  it('keeps what a reader has open when it changes', async () => {
    const script = scriptOf(JSON.stringify(FOREIGN));
    const { chart, show } = await chartWith([script], { chart: 'certified-share' });
    await nextDrawing(chart, show);
    const [mark] = pointsOf(chart);
    mark!.focus();
    const seen: boolean[] = [];
    const observer = new MutationObserver(() => seen.push(pictureOf(chart) !== undefined));
    observer.observe(chart.shadowRoot!, { childList: true });
    await nextDrawing(chart, () => script.replaceWith(scriptOf(JSON.stringify(FOREIGN).replaceAll('Other', 'Third'))));
    observer.disconnect();
    expect(title(chart)).to.equal('Third');
    expect(seen).not.to.include(false);
    expect((chart.shadowRoot!.activeElement as HTMLElement).dataset.figure).to.equal(mark!.dataset.figure);
  });

  it('is none where a link leads to such a file', async () => {
    const link = Object.assign(document.createElement('a'), { type: 'application/json', textContent: 'JSON' });
    const { chart, show } = await chartWith([link], { chart: 'certified-share' });
    await nextDrawing(chart, show);
    expect(title(chart)).to.equal(zhejiang2024.charts['certified-share']!.title.zh);
  });

  it('without which the built-in dataset is meant again', async () => {
    const script = scriptOf(JSON.stringify(FOREIGN));
    const { chart, show } = await chartWith([script], { chart: 'certified-share' });
    await nextDrawing(chart, show);
    await nextDrawing(chart, () => script.remove());
    expect(title(chart)).to.equal(zhejiang2024.charts['certified-share']!.title.zh);
  });

  for (const [name, text, expected] of [
    ['that is no JSON', '{"figures": ', 'expected a table, or JSON in a script'],
    ['that is empty', '', 'expected a table, or JSON in a script'],
    ['that is no dataset', '{"figures": {}}', 'source: expected an entry'],
    ['with a prototype as a name', '{"__proto__": {"polluted": 1}}', '__proto__: expected another name'],
  ] as const) {
    it(`${name} is told, and a line says why there is no chart`, async () => {
      const { chart, show } = await chartWith([scriptOf(text)], { chart: 'certified-share' });
      const { detail } = await quietly(() => nextError(chart, show));
      expect(detail.code).to.equal('bad-dataset');
      expect(detail.message).to.include(expected);
      await settled(chart);
      expect(words(inside(chart, '[part=status]'))).not.to.equal('');
      expect(({} as { polluted?: number }).polluted).to.be.undefined;
    });
  }
});

describe('an address', () => {
  it('of a file in another encoding than UTF-8 draws no broken words, and says so', async () => {
    const src = new URL('./pages/gb18030.json', import.meta.url).href;
    const { chart, show } = await chartWith([], { chart: 'share', src });
    const { detail } = await quietly(() => nextError(chart, show));
    expect(detail.code).to.equal('bad-dataset');
    expect(detail.message).to.include('expected a text that was saved as UTF-8');
  });
});

/** A page in a frame that knows the tag and has not ended: what is written comes as it does over a network. */
async function writtenPage() {
  const frame = document.createElement('iframe');
  frame.width = '700';
  // An empty frame has the content policy of the page around it.
  frame.src = new URL('./pages/plain.html', import.meta.url).href;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  (await boxOf(700)).append(frame);
  await loaded;
  const page = frame.contentWindow as Window & typeof globalThis;
  const { document: written } = page;
  written.open();
  written.write('<!doctype html><html lang="zh"><body>');
  const script = written.createElement('script');
  script.type = 'module';
  script.src = new URL('../../src/index.ts', import.meta.url).href;
  written.body.append(script);
  await waitUntil(() => page.customElements.get('social-work-chart') !== undefined, 'the tag is known');
  const errors: string[] = [];
  written.addEventListener('chart-error', (event) => {
    errors.push((event as HTMLElementEventMap['chart-error']).detail.message);
  });
  return { page, written, errors };
}

describe('a page that is still being loaded', () => {
  it('has its figures read when it is whole', async () => {
    const { written, errors } = await writtenPage();
    const rows = SHARES.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const data = Object.entries(ARTICLE).map(([name, value]) => `data-${name}="${value}"`);
    written.write(`<social-work-chart chart="shares" loading="eager"><table data-figures ${data.join(' ')}>${rows[0]}`);
    await pause(100);
    written.write(`${rows.slice(1).join('')}</table></social-work-chart>`);
    written.close();
    const chart = written.querySelector('social-work-chart')!;
    await waitUntil(() => chart.shadowRoot !== null && pictureOf(chart) !== undefined, 'the chart is drawn');
    expect(errors).to.deep.equal([]);
    expect(cellsOf(chart)).to.deep.equal(['浙江', '全国']);
  });

  it('does not see the built-in article in a tag whose figures are still on their way', async () => {
    const { page, written, errors } = await writtenPage();
    // A scroll bar that comes with the chart may make it draw again.
    const drawn = new Set<string>();
    written.addEventListener('chart-drawn', ({ target }) => drawn.add(title(target as SocialWorkChart)));
    written.write('<social-work-chart chart="certified-share" loading="eager"><p>字');
    await pause(100);
    const asked = page.performance.getEntriesByType('resource').map(({ name }) => name);
    expect(asked.filter((name) => name.includes('zhejiang-2024'))).to.deep.equal([]);
    written.write(`<script type="application/json">${JSON.stringify(FOREIGN)}</script></social-work-chart>`);
    written.close();
    await waitUntil(() => drawn.size > 0, 'the chart is drawn');
    expect([[...drawn], errors]).to.deep.equal([['Other'], []]);
  });

  it('has the built-in article where there are none when it is whole', async () => {
    const { written, errors } = await writtenPage();
    written.write('<social-work-chart chart="certified-share" loading="eager"></social-work-chart>');
    written.close();
    const chart = written.querySelector('social-work-chart')!;
    await waitUntil(() => chart.shadowRoot !== null && pictureOf(chart) !== undefined, 'the chart is drawn');
    expect(errors).to.deep.equal([]);
  });
});

describe('a page with a strict content policy', () => {
  it('has charts of figures inside their tags without one violation', async () => {
    const frame = document.createElement('iframe');
    frame.width = '700';
    frame.src = new URL('./pages/strict-data.html', import.meta.url).href;
    (await boxOf(700)).append(frame);
    const page = frame.contentWindow as Window & typeof globalThis & { violations?: string[] };
    await waitUntil(() => page.violations !== undefined, 'the page runs its script');
    const charts = [...page.document.querySelectorAll('social-work-chart')];
    expect(charts).to.have.length(2);
    for (const chart of charts) {
      await waitUntil(() => chart.shadowRoot !== null && pictureOf(chart) !== undefined, 'a chart is drawn');
    }
    await pause(50);
    expect(page.violations).to.deep.equal([]);
  });
});
