import { expect } from '@open-wc/testing';
import { wordChart } from '../../src/charts/worded-chart.js';
import { renderSvg, zhejiang2024 } from '../../src/core.js';
import { measureText } from '../../src/layout/parts/measure.js';
import type { Mark, Scene } from '../../src/marks/scene.js';
import { pictureElement, type PictureRoot } from '../../src/render/picture.js';
import { domNode } from '../../src/render/dom-nodes.js';
import { svgText } from '../../src/render/svg-text.js';
import { FONTS, THEMES } from '../../src/render/theme.js';
import { datasetOf } from './datasets.js';
import { xmlParser } from './markup.js';
import { allInside, CHARTS, drawnChart, LANGUAGES, mishapsOf, openTable, pause, pictureOf } from './support.js';

let parseXml: (xml: string) => Document;
before(async () => (parseXml = await xmlParser()));
const parse = (xml: string) => parseXml(xml).documentElement;

/** Texts that have broken other charts. */
const HOSTILE = [
  '<img src=x onerror="globalThis.__harmed = 1">',
  '"><script>globalThis.__harmed = 2</script>',
  "'><svg onload=globalThis.__harmed=3>",
  'javascript:globalThis.__harmed=4',
  '${globalThis.__harmed = 5}{{constructor.constructor("globalThis.__harmed=5")()}}',
  ']]><!-- --!> &lt;b&gt; &#60; &unknown; <?xml version="1.0"?>',
  '</text></svg></style></template><iframe srcdoc="<script>parent.__harmed=6</script>">',
  '__proto__ constructor toString',
  '\u202Eright to left\u202C \u200B\u2028\u2029 e\u0301 👩‍👩‍👧 𠮷',
  'tab\tline\nreturn\r\nbell\u0007nul\u0000 \uFFFE\uFFFF',
  'lone \uD800 half \uDC00',
];

function sceneOf(chart: string, language: 'zh' | 'en', width = 608): Scene {
  const worded = wordChart(zhejiang2024, chart, language);
  return worded.type.layout(worded.byRole, { width, language, measure: measureText });
}

/** The same marks with another text. */
function withText(mark: Mark, text: string): Mark {
  if (mark.mark === 'text') return { ...mark, text };
  return mark.mark === 'group' ? { ...mark, marks: mark.marks.map((child) => withText(child, text)) } : mark;
}

function expectSame(scene: Scene, root: PictureRoot): void {
  const element = pictureElement(scene, root);
  const xml = svgText(element);
  const node = domNode(element, document);
  const parsed = parse(xml);
  expect(parsed.localName).to.equal('svg');
  // Nodes have their namespace without saying so.
  parsed.removeAttribute('xmlns');
  expect(parsed.isEqualNode(node)).to.be.true;
}

describe('the two renderers', () => {
  for (const chart of CHARTS) {
    for (const language of LANGUAGES) {
      it(`make one tree of ${chart} in ${language}`, () => {
        for (const width of [240, 608, 1200]) {
          for (const colours of Object.values(THEMES)) {
            const root = { colours, lang: language, fontFamily: FONTS[language] };
            expectSame(sceneOf(chart, language, width), root);
            expectSame(sceneOf(chart, language, width), { ...root, name: 'A “name” & more' });
          }
        }
      });
    }
  }

  it('make one tree of hostile texts', () => {
    const scene = sceneOf('county-rollout', 'zh');
    for (const text of HOSTILE) {
      const marks = scene.marks.map((mark) => withText(mark, text));
      expectSame({ ...scene, marks }, { colours: THEMES.light, lang: text, fontFamily: text, name: text });
    }
  });

  it('make one tree of every kind of mark', () => {
    const marks: Mark[] = [
      { mark: 'rect', x: 0.123, y: -1, width: 10, height: 1e-9, fill: 'subject', stroke: 'ink', opacity: 0.5 },
      { mark: 'hatch', x: 1, y: 2, width: 50, height: 20, stroke: 'subject' },
      { mark: 'line', x1: 0, y1: 0, x2: 9, y2: 9, stroke: 'rule', strokeWidth: 2 },
      { mark: 'path', d: ['M', 0, 0, 'L', 9, 9], stroke: 'context' },
      { mark: 'circle', cx: 1, cy: 1, r: 4, fill: 'ground', stroke: 'subject' },
      { mark: 'text', x: 1, y: 1, text: '', size: 12, fill: 'onMark', anchor: 'end', weight: 700 },
      { mark: 'group', figure: 'a', x: 1, y: 2, marks: [{ mark: 'group', marks: [] }] },
    ];
    const scene = { width: 100, height: 50, marks, points: [] };
    expectSame(scene, { colours: THEMES.dark, lang: 'zh-CN', fontFamily: FONTS.zh });
    expect(domNode(pictureElement(scene, { colours: THEMES.dark, lang: 'en', fontFamily: '' }), document).outerHTML)
      .to.include('<path')
      .and.not.include('NaN');
  });

  it('make the picture in the page of the same marks as the file', async () => {
    for (const chart of CHARTS) {
      const live = pictureOf(await drawnChart({ chart, lang: 'zh' }))!;
      const file = parse(renderSvg(zhejiang2024, chart, { width: 640, language: 'zh' }));
      const texts = (root: Element) => [...root.querySelectorAll('[data-figure] text')].map((text) => text.outerHTML);
      const named = (root: Element) => texts(root).map((text) => text.replace(/ fill="[^"]*"| xmlns="[^"]*"/g, ''));
      expect(named(live)).not.to.deep.equal([]);
      expect(named(file)).to.deep.equal(named(live));
    }
  });
});

describe('hostile texts in a dataset', () => {
  const harm = () => (globalThis as { __harmed?: number }).__harmed;

  for (const text of HOSTILE) {
    it(`are shown as text: ${JSON.stringify(text).slice(0, 40)}`, async () => {
      const violations: string[] = [];
      const { exceptions } = await mishapsOf(async () => {
        for (const chart of Object.keys(datasetOf('x').charts)) {
          const plain = await drawnChart({ chart, data: datasetOf('x') });
          const hostile = await drawnChart({ chart, data: datasetOf(text) });
          await openTable(plain);
          await openTable(hostile);
          const names = (root: typeof plain) =>
            new Set(allInside<Element>(root, '*').map(({ localName }) => localName));
          expect([...names(hostile)].filter((name) => !names(plain).has(name))).to.deep.equal([]);
          const attributes = (root: typeof plain) =>
            new Set(allInside<Element>(root, '*').flatMap((element) => element.getAttributeNames()));
          // Only while a chart enters.
          const known = new Set([...attributes(plain), 'data-entering']);
          const added = [...attributes(hostile)].filter((name) => !known.has(name));
          expect(added).to.deep.equal([]);
          expect(
            allInside<Element>(hostile, 'img, script, iframe, object, style, link, foreignObject').length,
          ).to.equal(0);
          for (const { protocol } of allInside<HTMLAnchorElement>(hostile, 'a')) expect(protocol).to.match(/^https?:$/);
          const shown = hostile.shadowRoot!.getElementById('title')!.textContent;
          // eslint-disable-next-line no-control-regex -- what XML forbids is replaced
          expect(shown).to.equal(text.replace(/[\u0000-\u0008\uFFFE\uFFFF]|[\uD800-\uDFFF]/gu, '\uFFFD'));
        }
        await pause(20);
      });
      expect(harm()).to.equal(undefined);
      expect([exceptions, violations]).to.deep.equal([[], []]);
      expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
    });
  }
});
