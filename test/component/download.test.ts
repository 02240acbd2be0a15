import { expect } from '@open-wc/testing';
import { readDataset, renderCsv, renderJson, renderSvg, zhejiang2024 } from '../../src/core.js';
import { wordChart } from '../../src/charts/worded-chart.js';
import type { SocialWorkChart } from '../../src/element.js';
import { THEMES, type PageTheme } from '../../src/render/theme.js';
import { datasetOf } from './datasets.js';
import { xmlParser } from './markup.js';
import { choose, chooseAndWait, heardFrom, inBrowser, openPanel, savedDuring, withStubs } from './panel-support.js';
import {
  allInside,
  CHARTS,
  drawnChart,
  inside,
  isVisible,
  mishapsOf,
  LANGUAGES,
  nextDrawing,
  pause,
  settled,
  spokenFromNow,
  words,
} from './support.js';
import { waitUntil } from './wait-until.js';

const WECHAT = 'Mozilla/5.0 (Linux; Android 13) Chrome/130.0.6723.103 Mobile Safari/537.36 MicroMessenger/8.0.49';

/** The one file that a choice hands to the browser. */
async function save(chart: SocialWorkChart, format: string) {
  const files = await savedDuring(() => chooseAndWait(chart, format));
  expect(files, format).to.have.length(1);
  return files[0]!;
}

async function opened(settings: Parameters<typeof drawnChart>[0] = {}): Promise<SocialWorkChart> {
  const chart = await drawnChart(settings);
  await openPanel(chart, 'download');
  return chart;
}

/** Computed colours as a file writes those of a theme. */
const inHex = (svg: string) =>
  svg.replace(/rgb\((\d+), (\d+), (\d+)\)/g, (_, ...parts: string[]) =>
    ['#', ...parts.slice(0, 3).map((part) => Number(part).toString(16).padStart(2, '0'))].join(''),
  );

const withoutSpaces = (text: string) => text.replace(/\s+/g, '');

/** The pixels of a picture. */
async function pixelsOf(blob: Blob) {
  const image = await createImageBitmap(blob);
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, image.width, image.height);
  const colourAt = (pixel: number) => [...data.slice(4 * pixel, 4 * pixel + 3)].join();
  const colours = new Set<string>();
  for (let pixel = 0; pixel < data.length / 4; pixel += 7) colours.add(colourAt(pixel));
  return { width: image.width, height: image.height, ground: colourAt(0), colours };
}

const rgb = (hex: string) => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join();

let parseXml: (xml: string) => Document;
before(async () => (parseXml = await xmlParser()));

describe('the download panel', () => {
  it('says what each format is for', async () => {
    const said: Record<string, string[]> = {};
    for (const lang of ['zh', 'en', 'zh-TW']) {
      const chart = await opened({ lang });
      said[lang] = allInside(chart, '.panel button').map(words);
    }
    expect(said).to.deep.equal({
      zh: ['PNG 适合发布', 'SVG 适合印刷和修改', 'CSV 适合电子表格', 'JSON 适合程序读取'],
      en: ['PNG for posts and slides', 'SVG for print and editing', 'CSV for spreadsheets', 'JSON for programs'],
      'zh-TW': ['PNG 適合發布', 'SVG 適合印刷和修改', 'CSV 適合試算表', 'JSON 適合程式讀取'],
    });
  });

  for (const id of CHARTS) {
    for (const lang of LANGUAGES) {
      it(`saves ${id}, ${lang}, as SVG with all of its words`, async () => {
        const { name, blob } = await save(await opened({ chart: id, lang }), 'svg');
        expect(name).to.match(/\.svg$/);
        expect(blob.type).to.equal('image/svg+xml');
        const picture = parseXml(await blob.text());
        expect(picture.querySelector('parsererror')).to.equal(null);
        const all = withoutSpaces(picture.documentElement.textContent ?? '');
        const { title, notes, source, figures } = wordChart(zhejiang2024, id, lang);
        const drawn = figures.map(({ phrase }) => phrase).filter((phrase) => phrase !== '');
        for (const text of [title, ...notes, source]) expect(all).to.contain(withoutSpaces(text));
        expect(drawn.some((phrase) => all.includes(withoutSpaces(phrase))) || drawn.length === 0).to.equal(true);
      });
    }
  }

  for (const theme of ['light', 'dark'] as PageTheme[]) {
    it(`saves the picture that renderSvg makes, ${theme}`, async () => {
      const { blob } = await save(await opened({ theme, lang: 'en' }), 'svg');
      const expected = renderSvg(zhejiang2024, 'certified-share', { theme, language: 'en' });
      expect(inHex(await blob.text())).to.equal(expected);
    });

    it(`saves a PNG that is wide enough, not blank, and ${theme}`, async () => {
      const { name, blob } = await save(await opened({ theme, lang: 'zh' }), 'png');
      expect([name, blob.type]).to.deep.equal(['全国持证社工，近五分之一在浙江.png', 'image/png']);
      const { width, height, ground, colours } = await pixelsOf(blob);
      const svg = renderSvg(zhejiang2024, 'certified-share', { language: 'zh' });
      expect(width).to.equal(1280);
      expect(height).to.equal(2 * Number(/ height="([\d.]+)"/.exec(svg)![1]));
      expect(ground).to.equal(rgb(THEMES[theme].ground));
      for (const tone of ['subject', 'track', 'ink'] as const)
        expect([...colours]).to.include(rgb(THEMES[theme][tone]));
    });
  }

  it('has the form that the page asks for', async () => {
    const chart = await drawnChart({ chart: 'volunteer-rate', lang: 'en' });
    await nextDrawing(chart, () => chart.setAttribute('form', 'icons'));
    await openPanel(chart, 'download');
    const { blob } = await save(chart, 'svg');
    const expected = renderSvg(zhejiang2024, 'volunteer-rate', { form: 'icons', language: 'en' });
    expect(inHex(await blob.text())).to.equal(expected);
  });

  it('has the words and the colours of the page', async () => {
    const chart = await drawnChart({ lang: 'en' });
    await nextDrawing(chart, () => chart.setAttribute('heading', 'A title of the page'));
    chart.style.setProperty('--social-work-chart-subject', 'rgb(1, 2, 3)');
    await openPanel(chart, 'download');
    const { name, blob } = await save(chart, 'svg');
    expect(name).to.equal('A-title-of-the-page.svg');
    const text = await blob.text();
    expect(text).to.contain('A title of the page').and.to.contain('fill="rgb(1, 2, 3)"');
  });

  it('has colours that all viewers of files know, whatever the page writes them in', async function () {
    if (!CSS.supports('color', 'color-mix(in srgb, oklch(1 0 0), red)')) return this.skip();
    const chart = await drawnChart({ lang: 'en' });
    const colours = {
      subject: 'color(srgb 0.2 0.4 0.6)',
      context: 'color(srgb 1.2 -0.1 0)',
      track: 'color(srgb 0.2 0.4 0.6 / 0.5)',
      ink: 'oklch(0.3 0.1 250)',
      muted: 'color(display-p3 0.3 0.3 0.3)',
      ground: 'transparent',
    };
    for (const [tone, colour] of Object.entries(colours)) {
      chart.style.setProperty(`--social-work-chart-${tone}`, colour);
    }
    await openPanel(chart, 'download');
    chart.parentElement!.style.backgroundColor = 'oklab(1 0 0)';
    const svg = await (await save(chart, 'svg')).blob.text();
    const written = new Set([...svg.matchAll(/(?:fill|stroke)="([a-z]+\([^"]*\))"/g)].map(([, colour]) => colour));
    expect([...written].filter((colour) => !/^rgba?\(\d+, \d+, \d+(, 0\.5)?\)$/.test(colour!))).to.deep.equal([]);
    for (const colour of ['rgb(51, 102, 153)', 'rgba(51, 102, 153, 0.5)', 'rgb(255, 255, 255)']) {
      expect(written).to.include(colour);
    }
  });

  it('has the ground that lies behind a chart without one', async () => {
    const chart = await drawnChart({ lang: 'en' });
    chart.style.setProperty('--social-work-chart-ground', 'transparent');
    await openPanel(chart, 'download');
    chart.parentElement!.style.backgroundColor = 'rgb(250, 240, 230)';
    expect(await (await save(chart, 'svg')).blob.text()).to.contain('fill="rgb(250, 240, 230)"');
    chart.parentElement!.style.backgroundColor = '';
    expect(inHex(await (await save(chart, 'svg')).blob.text())).to.contain('fill="#ffffff"');
  });

  it('saves the table as CSV, with the mark of UTF-8', async () => {
    const { name, blob } = await save(await opened({ lang: 'en' }), 'csv');
    expect(name).to.match(/\.csv$/);
    expect([...new Uint8Array(await blob.slice(0, 3).arrayBuffer())]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const expected = renderCsv(zhejiang2024, 'certified-share', { language: 'en' });
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer())).to.equal(expected);
  });

  it('saves the figures as JSON that is a dataset', async () => {
    const { name, blob } = await save(await opened({ lang: 'en' }), 'json');
    expect(name).to.match(/\.json$/);
    const text = await blob.text();
    expect(text).to.equal(renderJson(zhejiang2024, 'certified-share'));
    const { dataset, issues } = readDataset(JSON.parse(text));
    expect(issues).to.equal(undefined);
    expect(Object.keys(dataset!.charts)).to.deep.equal(['certified-share']);
  });

  it('tells the page and the reader of each file, once', async () => {
    const chart = await opened({ lang: 'en' });
    const heard = heardFrom(chart, 'chart-download');
    const spoken = spokenFromNow();
    const file = 'Nearly-one-in-five-certified-social-workers-is-in-Zhejiang';
    for (const format of ['png', 'svg', 'csv', 'json'] as const) {
      await save(chart, format);
      expect(words(inside(chart, '.said'))).to.equal(`Downloading “${file}.${format}”`);
      expect(heard.pop()).to.deep.equal({ chart: 'certified-share', format, language: 'en' });
    }
    await waitUntil(() => spoken.slice(-1)[0]?.text === `Downloading “${file}.json”`, 'the last file is spoken of');
    await nextDrawing(chart, () => (chart.lang = 'zh'));
    expect(heard).to.deep.equal([]);
  });
});

describe('a file that the browser does not save', () => {
  it('is there to be kept by hand, whatever the browser', async () => {
    const chart = await opened({ lang: 'en' });
    await save(chart, 'png');
    expect(words(inside(chart, '[data-key=by-hand]'))).to.equal('Nothing happened?');
    expect(await chooseAndWait(chart, 'by-hand')).to.contain('Press and hold the picture to keep it');
    const picture = inside<HTMLImageElement>(chart, '.panel img');
    expect([picture.naturalWidth, isVisible(picture)]).to.deep.equal([1280, true]);
    expect(picture.alt).to.contain('nearly one fifth');
    await save(chart, 'json');
    await chooseAndWait(chart, 'by-hand');
    expect(inside<HTMLTextAreaElement>(chart, '.field').value).to.equal(renderJson(zhejiang2024, 'certified-share'));
    expect(allInside(chart, '.panel img')).to.have.length(0);
  });

  it('is laid out at once in WeChat: the picture to press, texts in a field', async () => {
    const chart = await opened({ lang: 'zh' });
    const heard = heardFrom(chart, 'chart-download');
    const files = await savedDuring(() =>
      inBrowser(WECHAT, async () => {
        expect(await chooseAndWait(chart, 'png')).to.equal('长按图片保存');
        const picture = inside<HTMLImageElement>(chart, '.panel img');
        expect(picture.src).to.match(/^data:image\/png;base64,/);
        expect(picture.naturalWidth).to.equal(1280);
        expect(await chooseAndWait(chart, 'csv')).to.match(/^请复制以下内容，存为“.*\.csv”$/);
        const field = inside<HTMLTextAreaElement>(chart, '.field');
        expect([field.readOnly, field.selectionStart, field.selectionEnd]).to.deep.equal([true, 0, field.value.length]);
        expect(chart.shadowRoot!.activeElement === field, 'the field has the focus').to.equal(true);
      }),
    );
    expect(files).to.deep.equal([]);
    expect(heard.map(({ format }) => format)).to.deep.equal(['png', 'csv']);
  });
});

describe('a picture that cannot be shown', () => {
  it('is said to be so, and breaks nothing', async () => {
    const chart = await opened({ lang: 'en' });
    await save(chart, 'png');
    /** An image that no address gives. */
    function Refused() {
      const image = document.createElement('img');
      Object.defineProperty(image, 'src', { set: () => image.dispatchEvent(new Event('error')) });
      return image;
    }
    const mishaps = await mishapsOf(() =>
      withStubs([[window, 'Image', { value: Refused }]], async () => {
        expect(await chooseAndWait(chart, 'by-hand')).to.equal(
          'The PNG could not be made here. The SVG holds the same.',
        );
      }),
    );
    expect(mishaps).to.deep.equal({ exceptions: [], consoleErrors: [] });
  });
});

describe('a picture that cannot be drawn', () => {
  const noBlob = { value: (done: BlobCallback) => done(null) };
  const tainted = {
    value: () => {
      throw new DOMException('tainted', 'SecurityError');
    },
  };
  const cases: [string, object, string, PropertyDescriptor][] = [
    ['the engine gives none', HTMLCanvasElement.prototype, 'toBlob', noBlob],
    ['the canvas is tainted', HTMLCanvasElement.prototype, 'toBlob', tainted],
    ['there is no canvas', HTMLCanvasElement.prototype, 'getContext', { value: () => null }],
    ['it is too large', HTMLImageElement.prototype, 'naturalHeight', { get: () => 20_000 }],
  ];
  for (const [why, owner, name, descriptor] of cases) {
    it(`is said to be so where ${why}, and the SVG is there`, async () => {
      const chart = await opened({ lang: 'en' });
      const heard = heardFrom(chart, 'chart-download');
      const files = await savedDuring(() =>
        withStubs([[owner, name, descriptor]], async () => {
          expect(await chooseAndWait(chart, 'png')).to.equal('The PNG could not be made here. The SVG holds the same.');
          expect(heard).to.deep.equal([]);
          await chooseAndWait(chart, 'svg');
        }),
      );
      expect(files.map((file) => file.name.slice(-4))).to.deep.equal(['.svg']);
      expect(heard.map(({ format }) => format)).to.deep.equal(['svg']);
    });
  }
});

describe('files', () => {
  it('of a panel that was closed, or of a choice before the last, are not saved', async () => {
    const chart = await opened();
    const files = await savedDuring(async () => {
      choose(chart, 'png');
      inside(chart, '[data-control=download]').click();
      await pause(500);
      await openPanel(chart, 'download');
      choose(chart, 'png');
      await chooseAndWait(chart, 'csv');
      await pause(500);
    });
    expect(files.map(({ name }) => name.slice(-4))).to.deep.equal(['.csv']);
  });

  it('are let go of: pictures with their panel, saved ones later', async () => {
    const held = new Set<string>();
    const [create, revoke] = [URL.createObjectURL.bind(URL), URL.revokeObjectURL.bind(URL)];
    const timers: (() => void)[] = [];
    const note = (blob: Blob) => {
      const address = create(blob);
      held.add(address);
      return address;
    };
    const drop = (address: string) => {
      held.delete(address);
      revoke(address);
    };
    const chart = await opened();
    const after = window.setTimeout.bind(window);
    await withStubs(
      [
        [URL, 'createObjectURL', { value: note }],
        [URL, 'revokeObjectURL', { value: drop }],
        [HTMLAnchorElement.prototype, 'click', { value: () => undefined }],
        [
          window,
          'setTimeout',
          { value: (act: () => void, time: number) => (time === 60_000 ? timers.push(act) : after(act, time)) },
        ],
      ],
      async () => {
        await chooseAndWait(chart, 'png');
        expect(held.size, 'the saved file').to.equal(1);
        await chooseAndWait(chart, 'by-hand');
        expect(held.size, 'and the picture').to.equal(2);
        inside(chart, '[data-control=download]').click();
        expect(held.size, 'the saved file').to.equal(1);
        timers.forEach((act) => act());
        expect(held.size).to.equal(0);
      },
    );
  });

  it('leave nothing in the page, and nothing in storage', async () => {
    const chart = await opened();
    const stateOf = () => [
      document.body.querySelectorAll(':scope > :not(output)').length,
      localStorage.length,
      sessionStorage.length,
      document.cookie,
    ];
    const before = stateOf();
    for (const format of ['png', 'svg', 'csv', 'json']) await save(chart, format);
    expect(stateOf()).to.deep.equal(before);
  });

  for (const text of [
    '</title><script>globalThis.__harmed = 1</script>',
    '=HYPERLINK("https://a.example")',
    '\u202e../..\u0000\ud800',
    ']]>&amp;"\'`${1}',
  ]) {
    it(`keep ${JSON.stringify(text)} as text`, async () => {
      const chart = await opened({ data: datasetOf(text), lang: 'zh' });
      for (const format of ['png', 'svg', 'csv', 'json']) {
        const { name, blob } = await save(chart, format);
        expect(name)
          .to.match(/^[\p{L}\p{N}\p{P}\p{S}]+\.(png|svg|csv|json)$/u)
          .and.not.to.match(/[\\/:*?"<>|]/);
        if (format !== 'svg') continue;
        const picture = parseXml(await blob.text());
        const names = new Set([...picture.querySelectorAll('*')].map(({ localName }) => localName));
        expect([...names].filter((name) => !/^(svg|g|rect|line|path|circle|text)$/.test(name))).to.deep.equal([]);
      }
      await inBrowser(WECHAT, () => chooseAndWait(chart, 'json'));
      const inPanel = new Set([...inside(chart, '.panel').querySelectorAll('*')].map(({ localName }) => localName));
      expect([...inPanel].filter((name) => !/^(div|ul|li|button|b|span|p|textarea)$/.test(name))).to.deep.equal([]);
      expect((globalThis as { __harmed?: number }).__harmed).to.equal(undefined);
      await settled();
    });
  }

  it('say so where their code has not come, and come when it has', async () => {
    const { filesFile } = await import('../../src/element/tools/files-file.js');
    const chart = await opened({ lang: 'en' });
    await waitUntil(() => filesFile.loaded !== undefined);
    const files = await savedDuring(async () => {
      await withStubs([[filesFile, 'load', { value: () => Promise.reject(new Error('offline')) }]], async () => {
        expect(await chooseAndWait(chart, 'csv')).to.equal('This could not be loaded. Trying again may help.');
      });
      await chooseAndWait(chart, 'csv');
    });
    expect(files).to.have.length(1);
  });
});
