import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { citeChart, zhejiang2024 } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';
import { datasetOf } from './datasets.js';
import { sendPointer, tap } from './detail-support.js';
import { scriptMaker } from './markup.js';
import { choose, chooseAndWait, heardFrom, openPanel, withClipboard, withStubs } from './panel-support.js';
import {
  allInside,
  boxOf,
  drawnChart,
  inside,
  nextDrawing,
  newChart,
  pause,
  pointsOf,
  setViewport,
  settled,
  spokenFromNow,
  words,
} from './support.js';
import { waitUntil } from './wait-until.js';

const here = location.href.replace(/#.*$/, '');
const SCRIPT = 'https://cdn.example/social-work-chart.min.js';

/** A clipboard that keeps what it was given. */
function clipboard() {
  const texts: string[] = [];
  return {
    texts,
    writeText: (text: string) => {
      texts.push(text);
      return Promise.resolve();
    },
  };
}

async function opened(settings: Parameters<typeof drawnChart>[0] = {}): Promise<SocialWorkChart> {
  const chart = await drawnChart(settings);
  await openPanel(chart, 'share');
  return chart;
}

const keysOf = (chart: SocialWorkChart) => allInside(chart, '.panel button').map(({ dataset }) => dataset.key);
const noShare = { value: undefined };

/** A page that names the file for script tags, without loading it. */
async function withScript(act: () => Promise<unknown>): Promise<void> {
  const script = (await scriptMaker())({ type: 'text/plain', src: SCRIPT });
  document.head.append(script);
  try {
    await act();
  } finally {
    script.remove();
  }
}

describe('the share panel', () => {
  it('copies a link to the chart, and says so to everybody', async () => {
    const chart = await opened({ lang: 'en' });
    const heard = heardFrom(chart, 'chart-share');
    const spoken = spokenFromNow();
    const { texts, writeText } = clipboard();
    await withClipboard({ writeText }, async () => {
      expect(await chooseAndWait(chart, 'link')).to.equal('Copied');
    });
    expect(texts).to.deep.equal([`${here}#chart=certified-share`]);
    expect(heard).to.deep.equal([{ chart: 'certified-share', way: 'link' }]);
    await waitUntil(() => spoken.slice(-1)[0]?.text === 'Copied', 'it is said');
    expect(inside(chart, '[data-key=link] + .outcome')).to.not.equal(null);
  });

  it('copies a link to the figure that is open', async () => {
    const chart = await drawnChart({ lang: 'zh' });
    await openPanel(chart, 'share');
    expect(keysOf(chart)).not.to.include('figure-link');
    inside(chart, '[data-control=share]').click();
    const point = pointsOf(chart)[1]!;
    point.setAttribute('aria-expanded', 'true');
    await openPanel(chart, 'share');
    const figure = point.dataset.figure!;
    expect(words(inside(chart, '[data-key=figure-link]'))).to.equal('复制数字链接：持证社会工作者，27.5万人');
    const heard = heardFrom(chart, 'chart-share');
    const { texts, writeText } = clipboard();
    await withClipboard({ writeText }, () => chooseAndWait(chart, 'figure-link'));
    expect(texts).to.deep.equal([`${here}#chart=certified-share&figure=${figure}`]);
    expect(heard).to.deep.equal([{ chart: 'certified-share', way: 'figure-link', figure }]);
  });

  for (const kind of ['mouse', 'touch'] as const) {
    it(`knows the figure that was open when a press began, though the press closed it, ${kind}`, async () => {
      const chart = await drawnChart();
      const [point] = pointsOf(chart);
      const button = inside(chart, '[data-control=share]');
      const isOpen = () => allInside(chart, '.panel button').length > 0;
      await tap(point!);
      await waitUntil(() => point!.getAttribute('aria-expanded') === 'true', 'it is kept open');
      await tap(button, kind);
      await waitUntil(isOpen, 'the panel is open');
      expect(point!.getAttribute('aria-expanded')).to.equal('false');
      expect(keysOf(chart)).to.include('figure-link');
      await tap(button, kind);
      expect(isOpen()).to.equal(false);
      await tap(button, kind);
      expect(keysOf(chart), 'nor for ever').not.to.include('figure-link');
    });
  }

  it('knows no figure that a reader has closed since they came to the button', async () => {
    const chart = await drawnChart();
    const [point] = pointsOf(chart);
    const button = inside(chart, '[data-control=share]');
    const isPinned = () => point!.getAttribute('aria-expanded') === 'true';
    await tap(point!);
    await waitUntil(isPinned, 'it is kept open');
    sendPointer(button, 'pointerover', 'mouse');
    button.focus();
    await sendKeys({ press: 'Escape' });
    expect(isPinned()).to.equal(false);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => allInside(chart, '.panel button').length > 0);
    expect(keysOf(chart)).not.to.include('figure-link');
  });

  it('links to the figure whose detail a reader has kept open, by mouse and by keys', async () => {
    await setViewport({ width: 800, height: 900 });
    const press = async (element: Element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = [left + width / 2, top + height / 2].map(Math.round) as [number, number];
      await sendMouse({ type: 'move', position: at });
      await sendMouse({ type: 'click', position: at });
    };
    const chart = await drawnChart();
    const [point] = pointsOf(chart);
    const isPinned = () => point!.getAttribute('aria-expanded') === 'true';
    await press(point!);
    await waitUntil(isPinned, 'it is kept open');
    await press(inside(chart, '[data-control=share]'));
    await waitUntil(() => allInside(chart, '.panel button').length > 0);
    expect(keysOf(chart)).to.include('figure-link');
    inside(chart, '[data-control=share]').click();
    if (!isPinned()) point!.click();
    await waitUntil(isPinned, 'it is kept open again');
    inside(chart, '[data-control=share]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => allInside(chart, '.panel button').length > 0);
    expect(keysOf(chart)).to.include('figure-link');
    await resetMouse();
  });

  it('copies code to embed it, in the language of the chart', async () => {
    await withScript(async () => {
      const { texts, writeText } = clipboard();
      const chart = await opened({ lang: 'en' });
      const src = new URL('./pages/dataset.json', import.meta.url).href;
      const other = await opened({ src, chart: 'volunteer-rate', lang: 'en' });
      await withClipboard({ writeText }, async () => {
        await chooseAndWait(chart, 'embed');
        await chooseAndWait(other, 'embed');
      });
      expect(texts[0]).to.contain(`<script type="module" src="${SCRIPT}"></script>`);
      expect(texts[0]).to.contain('<social-work-chart chart="certified-share" lang="en">');
      expect(texts[1]).to.contain(`<social-work-chart chart="volunteer-rate" lang="en" src="${src}">`);
    });
  });

  it('offers no code where nobody could load it: code that is not known, data or children without an address', async () => {
    expect(keysOf(await opened())).not.to.include('embed');
    await withScript(async () => {
      expect(keysOf(await opened())).to.include('embed');
      expect(keysOf(await opened({ data: datasetOf('Words') }))).not.to.include('embed');
      const box = await boxOf();
      const chart = newChart({ chart: 'certified-share' });
      const textContent = JSON.stringify(datasetOf('Words'));
      chart.append((await scriptMaker())({ type: 'application/json', textContent }));
      await nextDrawing(chart, () => box.append(chart));
      await openPanel(chart, 'share');
      expect(keysOf(chart)).not.to.include('embed');
    });
  });

  for (const [lang, languages] of [
    ['zh', ['zh', 'en']],
    ['en', ['en', 'zh']],
    ['zh-TW', ['zh-TW', 'en']],
  ] as const) {
    it(`shows and copies citations in two languages, ${lang}`, async () => {
      const chart = await opened({ lang });
      const shown = allInside(chart, '.shown').map((element) => [element.lang.slice(0, 5), words(element)]);
      const address = `${here}#chart=certified-share`;
      const cited = languages.map((language) => citeChart(zhejiang2024, 'certified-share', { language, address }));
      expect(shown.map(([, text]) => text)).to.deep.equal(cited);
      expect(shown.map(([tag]) => tag)).to.deep.equal(
        languages.map((language) => (language === 'zh' ? 'zh-CN' : language)),
      );
      const { texts, writeText } = clipboard();
      await withClipboard({ writeText }, async () => {
        for (const language of languages) await chooseAndWait(chart, `citation-${language}`);
      });
      expect(texts).to.deep.equal(cited);
    });
  }

  it('comes again in another language', async () => {
    const chart = await opened({ lang: 'zh' });
    const heard = heardFrom(chart, 'chart-share');
    await nextDrawing(chart, () => (chart.lang = 'en'));
    expect(words(inside(chart, '[data-key=link]'))).to.equal('Copy link to this chart');
    expect(heard).to.deep.equal([]);
  });
});

describe('a text that is not copied by itself', () => {
  const refusals: [string, Parameters<typeof withClipboard>[0]][] = [
    ['there is no clipboard', undefined],
    ['the reader refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    [
      'the engine throws',
      {
        writeText: () => {
          throw new TypeError('no');
        },
      },
    ],
  ];
  for (const [why, refused] of refusals) {
    it(`stands in a field, selected, where ${why}`, async () => {
      const chart = await opened({ lang: 'en' });
      const heard = heardFrom(chart, 'chart-share');
      await withClipboard(refused, async () => {
        expect(await chooseAndWait(chart, 'link')).to.equal('Copy it from here');
        const field = inside<HTMLTextAreaElement>(chart, '.field');
        expect(field.value).to.equal(`${here}#chart=certified-share`);
        expect([field.readOnly, field.selectionStart, field.selectionEnd]).to.deep.equal([true, 0, field.value.length]);
        expect(chart.shadowRoot!.activeElement === field, 'the field has the focus').to.equal(true);
        await chooseAndWait(chart, 'citation-en');
        expect(allInside(chart, '.field')).to.have.length(1);
      });
      expect(heard.map(({ way }) => way)).to.deep.equal(['link', 'citation']);
    });
  }

  it('does not come back into a panel that was closed', async () => {
    const chart = await opened();
    let answer: (() => void) | undefined;
    const writeText = () => new Promise<void>((_, reject) => (answer = () => reject(new Error('late'))));
    await withClipboard({ writeText }, async () => {
      choose(chart, 'link');
      inside(chart, '[data-control=share]').click();
      answer!();
      await pause(20);
    });
    expect(allInside(chart, '.field, .said')).to.have.length(0);
  });
});

describe('sharing by the system', () => {
  it('is offered only where there is such a thing', async () => {
    await withStubs([[navigator, 'canShare', noShare]], async () => {
      expect(keysOf(await opened())).not.to.include('system');
    });
    await withStubs([[navigator, 'canShare', { value: () => false }]], async () => {
      expect(keysOf(await opened())).not.to.include('system');
    });
  });

  it('hands over title, sentence and link; who gives up has shared nothing', async () => {
    const shared: ShareData[] = [];
    let isGivenUp = false;
    const share = (data: ShareData) => {
      shared.push(data);
      return isGivenUp ? Promise.reject(new DOMException('given up', 'AbortError')) : Promise.resolve();
    };
    await withStubs(
      [
        [navigator, 'canShare', { value: () => true }],
        [navigator, 'share', { value: share }],
      ],
      async () => {
        const chart = await opened({ lang: 'en' });
        const heard = heardFrom(chart, 'chart-share');
        choose(chart, 'system');
        await settled();
        isGivenUp = true;
        choose(chart, 'system');
        await settled();
        const [title, text] = ['.title', '.takeaway'].map((name) => words(inside(chart, name)));
        expect(shared[0]).to.deep.equal({ title, text, url: `${here}#chart=certified-share` });
        expect(shared).to.have.length(2);
        expect(heard).to.deep.equal([{ chart: 'certified-share', way: 'system' }]);
      },
    );
  });
});

describe('hostile words', () => {
  for (const text of [
    '"><img src=x onerror="globalThis.__harmed = 3">',
    '</textarea><script>1</script>',
    '\u202e\ud800',
  ]) {
    it(`stay words: ${JSON.stringify(text)}`, async () => {
      await withScript(async () => {
        const chart = newChart({ data: datasetOf(text), lang: 'en' });
        await nextDrawing(chart, () => void boxOf().then((box) => box.append(chart)));
        pointsOf(chart)[0]!.setAttribute('aria-expanded', 'true');
        await openPanel(chart, 'share');
        await withClipboard(undefined, async () => {
          for (const key of keysOf(chart)) if (key !== 'system') await chooseAndWait(chart, key!);
        });
        const names = new Set([...inside(chart, '.panel').querySelectorAll('*')].map(({ localName }) => localName));
        expect([...names].filter((name) => !/^(div|ul|li|button|p|textarea)$/.test(name))).to.deep.equal([]);
        expect((globalThis as { __harmed?: number }).__harmed).to.equal(undefined);
      });
    });
  }
});
