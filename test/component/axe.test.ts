import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { violations } from './axe-violations.js';
import { CHARTS, drawnChart, emulateMediaOrSkip, LANGUAGES, openTable, setViewport } from './support.js';

describe('axe', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  it('sees what is inside a chart', async () => {
    const chart = await drawnChart();
    const image = document.createElement('img');
    chart.shadowRoot!.append(image);
    expect(await violations(chart)).to.include.members([`image-alt: social-work-chart,img`]);
  });

  for (const id of CHARTS) {
    for (const lang of LANGUAGES) {
      for (const theme of ['light', 'dark'] as const) {
        it(`has nothing against ${id}, ${lang}, ${theme}`, async () => {
          const chart = await drawnChart({ chart: id, lang, theme });
          expect(await violations(chart)).to.deep.equal([]);
          await openTable(chart);
          expect(await violations(chart), 'with the table').to.deep.equal([]);
        });
      }
    }

    it(`has nothing against ${id} in forced colours`, async function () {
      await emulateMediaOrSkip(this, { forcedColors: 'active' });
      try {
        const chart = await drawnChart({ chart: id, lang: 'zh' });
        await openTable(chart);
        expect(await violations(chart)).to.deep.equal([]);
      } finally {
        await emulateMedia({ forcedColors: 'none' });
      }
    });
  }
});
