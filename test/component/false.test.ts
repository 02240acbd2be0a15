import { expect } from '@open-wc/testing';
import type { SocialWorkChart } from '../../src/element.js';
import { allInside, boxOf, newChart, nextDrawing, nextError, quietly, words } from './support.js';

/** What a framework may hand over where a page gives nothing: servers of some write the word, in a page it is the value. */
const WAYS = {
  'the attribute "false"': (chart: SocialWorkChart, name: string) => chart.setAttribute(name, 'false'),
  'the property false': (chart: SocialWorkChart, name: string) => void Object.assign(chart, { [name]: false }),
};

/** Attributes that are words; `chart` and `lang` are what this chart is drawn by. */
const NAMES = ['theme', 'form', 'loading', 'heading', 'notes', 'corrections', 'source', 'src'];

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
