import { expect } from '@open-wc/testing';
import type { DatasetInput } from '../../src/core.js';
import { FONTS } from '../../src/render/theme.js';
import { datasetOf } from './datasets.js';
import { allInside, drawnChart, inside, nextDrawing, openTable, pictureOf, spokenFromNow, words } from './support.js';
import { waitUntil } from './wait-until.js';

/** Every text of a dataset, made by a function of it. */
function mapTexts(part: unknown, textOf: (zh: string) => object): unknown {
  if (Array.isArray(part)) return part.map((inner) => mapTexts(inner, textOf));
  if (typeof part !== 'object' || part === null) return part;
  if ('zh' in part) return { ...part, ...textOf(String(part.zh)) };
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, mapTexts(inner, textOf)]));
}

const inThree = (zh: string) => ({ zh: `${zh}简`, en: `${zh} English`, 'zh-TW': `${zh}繁` });
const THREE = mapTexts(datasetOf('字'), inThree) as DatasetInput;

/** Words of each language that are nobody else's. */
const OWN = {
  zh: { text: '字简', button: '显示数据表', hide: '收起数据表', list: '图中的数字', tag: 'zh-CN', source: '来源' },
  en: {
    text: '字 English',
    button: 'Show data table',
    hide: 'Hide data table',
    list: 'Figures in the chart',
    tag: 'en',
    source: 'Source',
  },
  'zh-TW': { text: '字繁', button: '顯示資料表', hide: '收合資料表', list: '圖中的數字', tag: 'zh-TW', source: '來源' },
} as const;

type Name = keyof typeof OWN;
const NAMES = Object.keys(OWN) as Name[];

/** Everything that a reader sees or hears in a chart: texts, names, and the words of the picture. */
function saidIn(chart: HTMLElement): string[] {
  const elements = [...chart.shadowRoot!.querySelectorAll('figure, figure *')];
  const texts = elements.flatMap((element) => [...element.childNodes].filter((node) => node instanceof Text));
  const names = elements.map((element) => element.getAttribute('aria-label') ?? '');
  return [...texts.map((text) => text.textContent ?? ''), ...names].filter((text) => text.trim() !== '');
}

describe('the language of a drawn chart', () => {
  it('changes all that it says at once, from any language to any other', async function () {
    this.timeout(60_000);
    for (const id of Object.keys(THREE.charts)) {
      const chart = await drawnChart({ chart: id, data: THREE, lang: 'zh' });
      for (const name of ['zh-TW', 'en', 'zh', 'en', 'zh-TW', 'zh'] as const) {
        const own = OWN[name];
        await nextDrawing(chart, () => (chart.lang = name));
        expect(inside(chart, 'figure').lang).to.equal(own.tag);
        expect(pictureOf(chart)!.getAttribute('lang')).to.equal(own.tag);
        expect(words(inside(chart, '[part=title]'))).to.equal(own.text);
        expect(words(inside(chart, '[part=source]'))).to.match(new RegExp(`^${own.source}`));
        expect(words(inside(chart, '[data-control=table]'))).to.equal(own.button);
        expect(inside(chart, '.points').getAttribute('aria-label')).to.equal(own.list);
        const said = saidIn(chart).join('\n');
        for (const other of NAMES.filter((each) => each !== name)) {
          for (const word of Object.values(OWN[other]).filter((text) => !Object.values<string>(own).includes(text))) {
            if (word !== OWN[other].tag) expect(said, `${name} has no “${word}” in it`).not.to.include(word);
          }
        }
      }
    }
  });

  it('changes the words of an open table and its button, which stay as they are', async () => {
    const chart = await drawnChart({ data: THREE, lang: 'zh' });
    await openTable(chart);
    for (const name of ['en', 'zh-TW', 'zh'] as const) {
      await nextDrawing(chart, () => (chart.lang = name));
      expect(words(inside(chart, '[data-control=table]'))).to.equal(OWN[name].hide);
      expect(inside(chart, '[data-control=table]').getAttribute('aria-expanded')).to.equal('true');
      expect(inside(chart, '[role=region]').hidden).to.be.false;
      expect(words(allInside(chart, 'tbody th')[0])).to.include(OWN[name].text);
    }
  });

  it('is what the change is spoken in', async () => {
    const chart = await drawnChart({ data: THREE, lang: 'zh' });
    const spoken = spokenFromNow();
    for (const name of ['zh-TW', 'en'] as const) {
      await nextDrawing(chart, () => (chart.lang = name));
      const isSaid = () => spoken.slice(-1)[0]?.text.includes(OWN[name].text);
      await waitUntil(isSaid, `it is said in ${name}`);
      expect(spoken.slice(-1)[0]!.lang).to.equal(OWN[name].tag);
    }
  });

  it('has fonts of its own, in the picture and around it', async () => {
    const first = (stack: string) =>
      stack
        .split(', ')
        .find((font) => /TC|SC|Helvetica/.test(font))!
        .replaceAll('"', '');
    for (const name of NAMES) {
      const chart = await drawnChart({ data: THREE, lang: name });
      expect(getComputedStyle(inside(chart, 'figure')).fontFamily).to.include(first(FONTS[name]));
      const [text] = allInside<SVGElement>(chart, 'svg text');
      expect(getComputedStyle(text!).fontFamily).to.equal(getComputedStyle(inside(chart, 'figure')).fontFamily);
    }
  });

  it('has quotation marks of its own width, also in a font that is made for Chinese', async () => {
    for (const lang of NAMES) {
      const chart = await drawnChart({ data: THREE, chart: Object.keys(THREE.charts)[0], lang });
      for (const selector of ['.chart', '.title', '.plot svg'])
        expect(getComputedStyle(inside(chart, selector)).fontVariantEastAsian, `${lang} ${selector}`).to.equal(
          lang === 'en' ? 'proportional-width' : 'normal',
        );
    }
  });

  it('is simplified Chinese, and says so, where a dataset has no traditional', async () => {
    for (const lang of ['zh-TW', 'zh-Hant-HK']) {
      const chart = await drawnChart({ data: datasetOf('字'), lang });
      expect(inside(chart, 'figure').lang).to.equal('zh-CN');
      expect(words(inside(chart, '[data-control=table]'))).to.equal(OWN.zh.button);
      await nextDrawing(chart, () => (chart.data = THREE));
      expect(inside(chart, 'figure').lang).to.equal('zh-TW');
    }
  });
});
