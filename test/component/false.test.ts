import { expect } from '@open-wc/testing';
import { SocialWorkChart, SocialWorkFigure } from '../../src/element.js';
import { ACTIVE, isLinked, linked, newFigure, writeInto } from './figures.js';
import { allInside, boxOf, drawnChart, newChart, nextDrawing, nextError, quietly, words } from './support.js';
import { waitUntil } from './wait-until.js';

/** What a framework may hand over where a page gives nothing: servers of some write the word, in a page it is the value. */
const WAYS = {
  'the attribute "false"': (tag: Element, name: string) => tag.setAttribute(name, 'false'),
  'the property false': (tag: Element, name: string) => void Object.assign(tag, { [name]: false }),
};

/** Attributes that are words, and those that have a test of their own. */
const NAMES = ['theme', 'form', 'loading', 'heading', 'notes', 'corrections', 'source', 'src'];
const OTHERS = ['controls', 'chart', 'lang'];
const OF_FIGURES = ['figure', 'src'];

it('what is false is tested for every attribute', () => {
  expect([...NAMES, ...OTHERS].sort()).to.deep.equal([...SocialWorkChart.observedAttributes].sort());
  expect([...OF_FIGURES].sort()).to.deep.equal([...SocialWorkFigure.observedAttributes].sort());
});

/** A drawn chart, changed before it came into the page. */
async function chartWith(change: (chart: SocialWorkChart) => void): Promise<SocialWorkChart> {
  const chart = newChart({ chart: 'volunteer-rate', lang: 'en' });
  change(chart);
  const box = await boxOf();
  await nextDrawing(chart, () => box.append(chart));
  return chart;
}

/** All that readers see and all that styles know of a chart. */
const seen = (chart: SocialWorkChart) =>
  allInside(chart, '.chart *').map((element) => [element.localName, element.part.value, words(element)]);
const controls = (chart: SocialWorkChart) => allInside(chart, '[data-control]').map(({ dataset }) => dataset.control);

for (const [way, give] of Object.entries(WAYS)) {
  describe(way, () => {
    for (const name of NAMES) {
      it(`is as good as none for ${name}`, async () => {
        const plain = await chartWith(() => undefined);
        const chart = await chartWith((made) => give(made, name));
        expect(seen(chart)).to.deep.equal(seen(plain));
      });
    }

    it('takes the controls away', async () => {
      const chart = await chartWith((made) => give(made, 'controls'));
      expect(controls(chart)).to.deep.equal([]);
    });

    it('names no chart', async () => {
      const chart = newChart({ chart: undefined, lang: 'en' });
      give(chart, 'chart');
      const box = await boxOf();
      const { detail } = await quietly(() => nextError(chart, () => box.append(chart)));
      expect(detail.message).to.match(/^no chart is named/);
    });

    it('leaves the language to what stands around', async () => {
      const chart = newChart({ chart: 'volunteer-rate' });
      give(chart, 'lang');
      const box = await boxOf();
      box.lang = 'en';
      await nextDrawing(chart, () => box.append(chart));
      expect(allInside(chart, '.chart')[0]!.lang).to.equal('en');
    });

    /** Words beside a chart that draws their figure. */
    async function wordsWith(name: string) {
      const chart = await drawnChart({ chart: ACTIVE.chart });
      const figure = newFigure();
      const missed: string[] = [];
      figure.addEventListener('figure-mismatch', ({ detail }) => missed.push(detail.figure));
      give(figure, name);
      writeInto(chart.parentElement!, figure);
      return { figure, missed };
    }

    it('names no figure', async () => {
      const { figure, missed } = await wordsWith('figure');
      // An editor is told that the tag names none.
      await waitUntil(() => missed.length > 0, 'the editor is told');
      expect(missed).to.deep.equal(['']);
      expect(isLinked(figure)).to.equal(false);
    });

    it('leaves words to the charts of any address', async () => {
      const { figure } = await wordsWith('src');
      await linked(figure);
    });
  });
}

describe('controls that a framework hands over as true', () => {
  const ways: Readonly<Record<string, (chart: SocialWorkChart) => void>> = {
    'the attribute ""': (chart) => chart.setAttribute('controls', ''),
    'the attribute "true"': (chart) => chart.setAttribute('controls', 'true'),
    'the property true': (chart) => void Object.assign(chart, { controls: true }),
  };
  for (const [way, give] of Object.entries(ways)) {
    it(`are all of them for ${way}`, async () => {
      expect(controls(await chartWith(give))).to.deep.equal(['table', 'download', 'share']);
    });
  }
});
