import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { THEMES } from '../../src/render/theme.js';
import { blend, contrast } from '../unit/contrast.js';
import { ACTIVE, isLit, linked, newFigure, pointAtMark, pointer, spanOf, writeInto } from './figures.js';
import { CHARTS, drawnChart, emulateMediaOrSkip, pointsOf, settled } from './support.js';

// A script of the old kind: it leaves its one name on the window.
declare const axe: typeof Axe;

/** All rules, also the best practices. */
async function violations(context: Element): Promise<string[]> {
  const { violations: found, passes } = await axe.run(context);
  expect(passes, 'axe looked at nothing').not.to.be.empty;
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const rgbaOf = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
const hexOf = (colour: string) => {
  const bytes = rgbaOf(colour).slice(0, 3);
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
};

/** Words with a page's colours, beside a chart that draws their figure. */
async function wordsIn(theme: 'light' | 'dark') {
  const chart = await drawnChart({ chart: ACTIVE.chart, theme });
  const figure = newFigure();
  const paragraph = writeInto(chart.parentElement!, figure);
  const { ink, ground } = THEMES[theme];
  Object.assign(paragraph.style, { color: ink, background: ground });
  await linked(figure);
  return { chart, figure, paragraph };
}

describe('lit marks', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`leave words and marks their contrast, ${theme}`, async () => {
      const chart = await drawnChart({ chart: ACTIVE.chart, theme });
      await pointAtMark(chart, ACTIVE.figure);
      const lit = pointsOf(chart).find((point) => point.hasAttribute('data-lit'))!;
      const [before, after] = ['::before', '::after'].map((pseudo) => getComputedStyle(lit, pseudo));
      const colours = THEMES[theme];
      expect([hexOf(before!.backgroundColor), hexOf(after!.backgroundColor)]).to.deep.equal([
        colours.subject,
        colours.ink,
      ]);
      const ground = blend(colours.subject, Number(before!.opacity), colours.ground);
      for (const words of ['ink', 'muted'] as const)
        expect(contrast(colours[words], ground), words).to.be.at.least(4.5);
      for (const mark of ['subject', 'context'] as const)
        expect(contrast(colours[mark], ground), mark).to.be.at.least(3);
      expect(contrast(colours.ink, colours.ground), 'the bar').to.be.at.least(3);
      await pointAtMark(chart, undefined);
    });
  }

  it('have their ground behind the picture, and the bar beside it', async () => {
    for (const id of CHARTS) {
      const chart = await drawnChart({ chart: id });
      for (const point of pointsOf(chart)) point.toggleAttribute('data-lit', true);
      for (const point of pointsOf(chart)) {
        const [before, after] = ['::before', '::after'].map((pseudo) => getComputedStyle(point, pseudo));
        expect([before!.zIndex, after!.zIndex, point.style.zIndex]).to.deep.equal(['-1', '-1', '']);
        expect([getComputedStyle(point).zIndex, after!.left, after!.width]).to.deep.equal(['auto', '-5px', '3px']);
      }
    }
  });

  it('change neither the size of a chart nor the way it scrolls', async () => {
    for (const id of CHARTS) {
      const chart = await drawnChart({ chart: id }, 320);
      const plot = chart.shadowRoot!.querySelector('.plot')!;
      const size = () => [
        chart.offsetWidth,
        chart.offsetHeight,
        plot.scrollWidth,
        plot.scrollHeight,
        plot.clientHeight,
      ];
      const before = size();
      for (const point of pointsOf(chart)) point.toggleAttribute('data-lit', true);
      expect(size(), id).to.deep.equal(before);
    }
  });
});

describe('axe', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`has nothing against linked, lit and kept words, ${theme}`, async () => {
      const { chart, figure, paragraph } = await wordsIn(theme);
      expect(await violations(paragraph), 'linked').to.deep.equal([]);
      await pointer('pointerenter', figure);
      expect(isLit(figure)).to.be.true;
      expect(await violations(paragraph), 'lit').to.deep.equal([]);
      expect(await violations(chart), 'the chart').to.deep.equal([]);
      figure.click();
      await settled();
      expect(await violations(paragraph), 'kept').to.deep.equal([]);
      figure.click();
    });
  }
});

describe('lit words', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`keep their contrast, ${theme}`, async () => {
      const { figure } = await wordsIn(theme);
      await pointer('pointerenter', figure);
      const colour = getComputedStyle(spanOf(figure)!).backgroundColor;
      const [, , , alpha = 1] = rgbaOf(colour);
      const { ink, ground } = THEMES[theme];
      expect(alpha).to.be.within(0.05, 0.95);
      expect(contrast(ink, blend(hexOf(colour), alpha, ground))).to.be.at.least(7);
    });
  }

  it('differ from others by the form of their line, not by colour alone', async function () {
    const { figure } = await wordsIn('light');
    const lineOf = () => {
      const { textDecorationStyle, textDecorationThickness } = getComputedStyle(spanOf(figure)!);
      return [textDecorationStyle, textDecorationThickness];
    };
    expect(lineOf()).to.deep.equal(['dotted', '1px']);
    await pointer('pointerenter', figure);
    expect(lineOf()).to.deep.equal(['solid', '2px']);
    await emulateMediaOrSkip(this, { forcedColors: 'active' });
    try {
      expect(lineOf(), 'in forced colours').to.deep.equal(['solid', '2px']);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });

  it('take the colours that a page gives them', async () => {
    const { figure, paragraph } = await wordsIn('light');
    paragraph.style.setProperty('--social-work-figure-line', 'rgb(1, 2, 3)');
    paragraph.style.setProperty('--social-work-figure-ground', 'rgb(4, 5, 6)');
    await pointer('pointerenter', figure);
    const { textDecorationColor, backgroundColor } = getComputedStyle(spanOf(figure)!);
    expect([textDecorationColor, backgroundColor]).to.deep.equal(['rgb(1, 2, 3)', 'rgb(4, 5, 6)']);
  });

  it('are plain on paper', async function () {
    const { figure } = await wordsIn('light');
    await pointer('pointerenter', figure);
    await emulateMediaOrSkip(this, { media: 'print' });
    try {
      const { textDecorationLine, backgroundColor } = getComputedStyle(spanOf(figure)!);
      expect([textDecorationLine, rgbaOf(backgroundColor)[3]]).to.deep.equal(['none', 0]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });
});
