import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { SocialWorkChart } from '../../src/element.js';
import { THEMES } from '../../src/render/theme.js';
import { allInside, CHARTS, drawnChart, emulateMediaOrSkip, inside, openTable, pictureOf, settled } from './support.js';

/** A colour as computed styles have it. */
function computed(colour: string): string {
  const probe = document.createElement('span');
  probe.style.color = colour;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

const subjects = (chart: SocialWorkChart) => allInside<SVGElement>(chart, "svg [fill='var(--_subject)']");
const fillOf = (chart: SocialWorkChart) => getComputedStyle(subjects(chart)[0]!).fill;
const groundOf = (chart: SocialWorkChart) => getComputedStyle(inside(chart, 'figure')).backgroundColor;

describe('theme', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`${theme} gives marks and words its colours`, async () => {
      for (const id of CHARTS) {
        const chart = await drawnChart({ chart: id, theme });
        expect(subjects(chart).length).to.be.above(0);
        expect(fillOf(chart)).to.equal(computed(THEMES[theme].subject));
        expect(groundOf(chart)).to.equal(computed(THEMES[theme].ground));
        const words = allInside<SVGElement>(chart, "svg text[fill='var(--_ink)']");
        expect(getComputedStyle(words[0]!).fill).to.equal(computed(THEMES[theme].ink));
        const hatch = allInside<SVGElement>(chart, "svg [stroke='var(--_subject)']")[0];
        if (hatch) expect(getComputedStyle(hatch).stroke).to.equal(computed(THEMES[theme].subject));
      }
    });
  }

  it('leaves no colour of the picture to chance', async () => {
    for (const id of CHARTS) {
      const chart = await drawnChart({ chart: id });
      const paints = allInside<SVGElement>(chart, 'svg [fill], svg [stroke]').flatMap((element) =>
        ['fill', 'stroke'].flatMap((name) => element.getAttribute(name) ?? []),
      );
      expect(paints.length).to.be.above(5);
      expect(paints.filter((paint) => !/^(none|var\(--_[a-z-]+\))$/.test(paint))).to.deep.equal([]);
      for (const shape of allInside<SVGElement>(chart, 'svg rect, svg circle, svg text')) {
        expect(getComputedStyle(shape).fill).to.match(/^(none|rgb)/);
      }
    }
  });

  it('changes without drawing anything again, by property and by attribute', async () => {
    const chart = await drawnChart();
    const picture = pictureOf(chart);
    let drawings = 0;
    chart.addEventListener('chart-drawn', () => (drawings += 1));
    for (const theme of ['dark', 'light'] as const) {
      chart.theme = theme;
      await settled(chart);
      expect(fillOf(chart)).to.equal(computed(THEMES[theme].subject));
    }
    chart.setAttribute('theme', 'dark');
    await settled(chart);
    expect(fillOf(chart)).to.equal(computed(THEMES.dark.subject));
    chart.removeAttribute('theme');
    await settled(chart);
    expect(fillOf(chart)).to.equal(computed(THEMES.light.subject));
    expect(drawings).to.equal(0);
    expect(pictureOf(chart) === picture).to.be.true;
  });

  it('may change while the tag is in no page', async () => {
    const chart = await drawnChart({ theme: 'light' });
    const box = chart.parentElement!;
    chart.remove();
    chart.theme = 'dark';
    await settled(chart);
    box.append(chart);
    await settled(chart);
    expect(fillOf(chart)).to.equal(computed(THEMES.dark.subject));
  });

  it('auto follows the reader, light and dark do not', async function () {
    await emulateMediaOrSkip(this, { colorScheme: 'dark' });
    try {
      const auto = await drawnChart();
      const light = await drawnChart({ theme: 'light' });
      const other = await drawnChart({ theme: 'sepia' as 'light' });
      expect([auto, light, other].map(fillOf)).to.deep.equal(
        [THEMES.dark, THEMES.light, THEMES.dark].map(({ subject }) => computed(subject)),
      );
      await emulateMedia({ colorScheme: 'light' });
      expect(fillOf(auto)).to.equal(computed(THEMES.light.subject));
      expect(fillOf(await drawnChart({ theme: 'dark' }))).to.equal(computed(THEMES.dark.subject));
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });

  it('gives way to the colours of the page', async () => {
    const chart = await drawnChart({ theme: 'dark' });
    chart.parentElement!.style.setProperty('--social-work-chart-subject', 'rgb(1, 2, 3)');
    chart.style.setProperty('--social-work-chart-ground', 'rgb(4, 5, 6)');
    expect(fillOf(chart)).to.equal('rgb(1, 2, 3)');
    expect(groundOf(chart)).to.equal('rgb(4, 5, 6)');
    chart.style.setProperty('--social-work-chart-on-mark', 'rgb(7, 8, 9)');
    expect(getComputedStyle(inside(chart, 'figure')).getPropertyValue('--_on-mark').trim()).to.equal('rgb(7, 8, 9)');
  });
});

describe('forced colours', () => {
  it('leave none of ours', async function () {
    await emulateMediaOrSkip(this, { forcedColors: 'active' });
    try {
      // Colours that no system has: whatever still comes from the page shows.
      document.body.style.setProperty('--social-work-chart-subject', 'rgb(1, 2, 3)');
      const system = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'GrayText', 'ButtonText', 'ButtonFace'];
      const allowed = new Set([...system, 'ButtonBorder', 'transparent'].map(computed));
      for (const id of CHARTS) {
        const chart = await drawnChart({ chart: id, theme: 'dark' });
        await openTable(chart);
        for (const element of allInside<Element>(chart, 'svg *')) {
          const { fill, stroke } = getComputedStyle(element);
          for (const paint of [fill, stroke]) expect(paint === 'none' || allowed.has(paint), paint).to.be.true;
        }
        for (const element of allInside<Element>(chart, 'figure, figure *:not(svg):not(svg *)')) {
          const { color, backgroundColor } = getComputedStyle(element);
          for (const colour of [color, backgroundColor]) {
            expect(allowed.has(colour) || colour.endsWith(', 0)'), `${element.localName} ${colour}`).to.be.true;
          }
        }
      }
    } finally {
      document.body.style.removeProperty('--social-work-chart-subject');
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});

describe('print', () => {
  it('has the table and no button', async function () {
    await emulateMediaOrSkip(this, { media: 'print' });
    try {
      const chart = await drawnChart();
      expect(inside(chart, 'table').getClientRects().length).to.be.above(0);
      expect(inside(chart, 'button').getClientRects().length).to.equal(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
