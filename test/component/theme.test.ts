import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { fallbackStyles, renderFallback, zhejiang2024 } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';
import { LIVE_COLOURS } from '../../src/element/live-colours.js';
import { themeStyles } from '../../src/element/theme-styles.js';
import { THEMES } from '../../src/render/theme.js';
import { EVERY_HEDGE } from './datasets.js';
import { addSheet, htmlParser } from './markup.js';
import {
  allInside,
  boxOf,
  CHARTS,
  drawnChart,
  emulateMediaOrSkip,
  engine,
  inside,
  isVisible,
  mishapsOf,
  newChart,
  openTable,
  pictureOf,
  pointsOf,
  settled,
} from './support.js';
import { waitUntil } from './wait-until.js';

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

const TAG_THEMES = [undefined, 'auto', 'light', 'dark'] as const;

/** Colours of the first mark and of the ground of a fallback, in a tag with a theme or none, with the styles of fallbacks. */
async function fallbackColours(theme: (typeof TAG_THEMES)[number]): Promise<readonly string[]> {
  const removeSheet = addSheet(fallbackStyles());
  const box = await boxOf(360);
  const tag = newChart({ chart: 'volunteer-rate', data: null });
  if (theme) tag.setAttribute('theme', theme);
  tag.append((await htmlParser())(renderFallback(zhejiang2024, 'volunteer-rate')));
  box.append(tag);
  const mark = tag.querySelector(`svg [fill="${THEMES.light.subject}"]`)!;
  const colours = [getComputedStyle(mark).fill, getComputedStyle(tag.querySelector('figure')!).backgroundColor];
  removeSheet();
  box.remove();
  return colours;
}

describe('theme', () => {
  for (const theme of ['light', 'dark'] as const) {
    it(`${theme} gives marks and words its colours`, async () => {
      for (const id of CHARTS) {
        const chart = await drawnChart({ chart: id, theme });
        if (subjects(chart).length > 0) expect(fillOf(chart)).to.equal(computed(THEMES[theme].subject));
        expect(groundOf(chart)).to.equal(computed(THEMES[theme].ground));
        const words = allInside<SVGElement>(chart, "svg text[fill='var(--_ink)']");
        expect(getComputedStyle(words[0]!).fill).to.equal(computed(THEMES[theme].ink));
        const hatch = allInside<SVGElement>(chart, "svg [stroke='var(--_subject)']")[0];
        expect(subjects(chart).length + (hatch ? 1 : 0)).to.be.above(0);
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
      expect(paints.length).to.be.above(1);
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

  it('gives way to the colours of the page', async () => {
    const chart = await drawnChart({ theme: 'dark' });
    chart.parentElement!.style.setProperty('--social-work-chart-subject', 'rgb(1, 2, 3)');
    chart.style.setProperty('--social-work-chart-ground', 'rgb(4, 5, 6)');
    expect(fillOf(chart)).to.equal('rgb(1, 2, 3)');
    expect(groundOf(chart)).to.equal('rgb(4, 5, 6)');
    chart.style.setProperty('--social-work-chart-on-mark', 'rgb(7, 8, 9)');
    expect(getComputedStyle(inside(chart, 'figure')).getPropertyValue('--_on-mark').trim()).to.equal('rgb(7, 8, 9)');
  });

  it('gives way to the font of the page, in the picture as around it and in every language', async () => {
    for (const lang of ['zh', 'en', 'zh-TW']) {
      const chart = await drawnChart({ lang });
      await openTable(chart);
      chart.parentElement!.style.setProperty('--social-work-chart-font', 'Georgia, serif');
      for (const element of allInside<Element>(chart, 'svg text, [part=title], [part=button], td')) {
        expect(getComputedStyle(element).fontFamily, `${lang}, ${element.localName}`).to.equal('Georgia, serif');
      }
    }
  });
});

describe('theme auto', () => {
  const root = document.documentElement;
  const knowsLightDark = CSS.supports('color', 'light-dark(red, red)');
  const { dark, light } = THEMES;

  afterEach(() => root.style.removeProperty('color-scheme'));

  it('follows the color-scheme of the page around it, live and without a drawing; light and dark do not', async function () {
    if (!knowsLightDark) this.skip();
    const charts = [await drawnChart(), await drawnChart({ theme: 'light' }), await drawnChart({ theme: 'dark' })];
    let drawings = 0;
    for (const chart of charts) chart.addEventListener('chart-drawn', () => (drawings += 1));
    for (const [scheme, colours] of [
      ['', light],
      ['dark', dark],
      ['light', light],
      ['only dark', dark],
      ['normal', light],
    ] as const) {
      root.style.colorScheme = scheme;
      const subjects = [colours, light, dark].map(({ subject }) => computed(subject));
      expect(charts.map(fillOf), `color-scheme: ${scheme}`).to.deep.equal(subjects);
      expect(charts.map(groundOf)).to.deep.equal([colours, light, dark].map(({ ground }) => computed(ground)));
    }
    expect(drawings).to.equal(0);
  });

  it('follows the part of the page that it stands in, its boxes and buttons too', async function () {
    if (!knowsLightDark) this.skip();
    const chart = await drawnChart();
    chart.parentElement!.style.colorScheme = 'dark';
    expect(fillOf(chart)).to.equal(computed(dark.subject));
    expect(getComputedStyle(inside(chart, '[data-control=table]')).colorScheme).to.equal('dark');
    expect(getComputedStyle(inside(chart, '[part=title]')).color).to.equal(computed(dark.ink));
    const other = await drawnChart({ theme: 'light' });
    other.parentElement!.style.colorScheme = 'dark';
    expect(getComputedStyle(inside(other, '[data-control=table]')).colorScheme).to.equal('light');
  });

  it('follows the system of the reader where the page leaves it to that, and only there', async function () {
    await emulateMediaOrSkip(this, { colorScheme: 'dark' });
    try {
      const chart = await drawnChart();
      expect(fillOf(chart), 'a page that says nothing is light').to.equal(computed(light.subject));
      root.style.colorScheme = 'light dark';
      expect(fillOf(chart)).to.equal(computed(dark.subject));
      await emulateMedia({ colorScheme: 'light' });
      expect(fillOf(chart)).to.equal(computed(light.subject));
    } finally {
      await emulateMedia({ colorScheme: 'light' });
    }
  });

  it('is what is taken for any other value', async () => {
    const schemes = [];
    for (const theme of ['auto', 'sepia', 'DARK', '', null] as unknown as 'auto'[]) {
      const chart = await drawnChart({ theme });
      schemes.push(inside(chart, 'figure').dataset.theme);
    }
    expect(schemes).to.deep.equal(['auto', 'auto', 'auto', 'auto', 'auto']);
  });

  it('lets a page give both colours of a tone at once', async function () {
    if (!knowsLightDark) this.skip();
    const chart = await drawnChart();
    chart.style.setProperty('--social-work-chart-subject', 'light-dark(rgb(1, 2, 3), rgb(4, 5, 6))');
    expect(fillOf(chart)).to.equal('rgb(1, 2, 3)');
    root.style.colorScheme = 'dark';
    expect(fillOf(chart)).to.equal('rgb(4, 5, 6)');
  });

  it('has rules for engines without light-dark() before those for the others', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeStyles.cssText);
    const rules = [...sheet.cssRules];
    const [older, newer] = [/prefers-color-scheme/, /light-dark/].map((condition) =>
      rules.findIndex((rule) => rule instanceof CSSConditionRule && condition.test(rule.conditionText)),
    );
    expect(rules[older!]?.cssText)
      .to.match(/\[data-theme="auto"\]/)
      .and.include(dark.subject);
    expect(newer).to.be.above(older!);
  });
});

describe('forced colours', () => {
  /** Runs with forced colours, which only Chromium can. */
  async function forced(test: Mocha.Context, act: () => Promise<void>): Promise<void> {
    await emulateMediaOrSkip(test, { forcedColors: 'active' });
    try {
      await act();
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  }

  it('leave none of ours', function () {
    return forced(this, async () => {
      const system = ['Canvas', 'CanvasText', 'Highlight', 'HighlightText', 'GrayText', 'ButtonText', 'ButtonFace'];
      const allowed = new Set([...system, 'ButtonBorder', 'transparent'].map(computed));
      for (const id of CHARTS) {
        const chart = await drawnChart({ chart: id, theme: 'dark' });
        // A colour that no system has: whatever still comes from the page shows.
        chart.style.setProperty('--social-work-chart-subject', 'rgb(1, 2, 3)');
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
    });
  });

  it('leave none of ours in a fallback either, whatever theme its tag has', function () {
    return forced(this, async () => {
      const system = ['Highlight', 'Canvas'].map(computed);
      for (const theme of TAG_THEMES) expect(await fallbackColours(theme), theme).to.deep.equal(system);
    });
  });

  it('leave every mark of every hedge to be seen, printed or not', function () {
    return forced(this, async () => {
      for (const id of Object.keys(EVERY_HEDGE.charts)) {
        const chart = await drawnChart({ chart: id, data: EVERY_HEDGE });
        const marks = allInside<SVGElement>(chart, 'svg [data-figure] *:not(g)');
        expect(marks.length).to.be.above(20);
        expect(marks.filter((mark) => !isSeen(mark)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
      }
    });
  });
});

/** Whether a mark differs from the ground by a paint of its own that is not faint, or is made to cover others. */
function isSeen(mark: SVGElement): boolean {
  const { fill, stroke } = getComputedStyle(mark);
  const isGround = ['fill', 'stroke'].some((name) => mark.getAttribute(name) === LIVE_COLOURS.ground);
  const isOnMark = mark.getAttribute('fill') === LIVE_COLOURS.onMark;
  return isGround || isOnMark || [fill, stroke].some((paint) => paint !== 'none' && paint !== computed('Canvas'));
}

describe('print', () => {
  const root = document.documentElement;
  const printed = (selector: string, chart: SocialWorkChart) => getComputedStyle(inside<HTMLElement>(chart, selector));

  beforeEach(async function () {
    await emulateMediaOrSkip(this, { media: 'print' });
  });

  afterEach(async () => {
    root.style.removeProperty('color-scheme');
    if (engine === 'chromium') await emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  it('has the table, with a head, and nothing to press', async () => {
    const chart = await drawnChart();
    expect(isVisible(inside(chart, 'table'))).to.be.true;
    expect(isVisible(inside(chart, 'thead'))).to.be.true;
    expect(isVisible(inside(chart, '[data-control=table]'))).to.be.false;
    expect(pointsOf(chart).some(isVisible), 'nothing over the marks').to.be.false;
  });

  it('is dark on white, whatever theme the tag, the page and the reader have', async () => {
    await emulateMedia({ media: 'print', colorScheme: 'dark' });
    root.style.colorScheme = 'light dark';
    for (const theme of ['auto', 'light', 'dark'] as const) {
      const chart = await drawnChart({ theme });
      chart.style.setProperty('--social-work-chart-ground', 'rgb(0, 0, 0)');
      expect([fillOf(chart), groundOf(chart)]).to.deep.equal([THEMES.light.subject, THEMES.light.ground].map(computed));
      expect(printed('[part=title]', chart).color).to.equal(computed(THEMES.light.ink));
    }
  });

  it('is so for a fallback, too', async () => {
    await emulateMedia({ media: 'print', colorScheme: 'dark' });
    root.style.colorScheme = 'dark';
    const paper = [THEMES.light.subject, THEMES.light.ground].map(computed);
    for (const theme of TAG_THEMES) expect(await fallbackColours(theme), theme).to.deep.equal(paper);
  });

  it('keeps the paints of marks, which browsers else leave out', async () => {
    const chart = await drawnChart();
    for (const mark of subjects(chart)) {
      expect(getComputedStyle(mark).getPropertyValue('-webkit-print-color-adjust')).to.equal('exact');
    }
  });

  it('keeps the chart on one page, and the picture no wider than the paper', async () => {
    const chart = await drawnChart({ chart: 'county-rollout' }, 1200);
    const picture = pictureOf(chart)!;
    const { height } = picture.getBoundingClientRect();
    chart.parentElement!.style.width = '600px';
    // Without a drawing in between, as when a page is printed.
    const { width: narrow, height: low } = picture.getBoundingClientRect();
    expect(narrow).to.be.closeTo(600 - 32, 1);
    expect(low).to.be.closeTo((height * (600 - 32)) / (1200 - 32), 1);
    expect(printed('[part=plot]', chart).breakInside).to.equal('avoid');
    for (const name of ['caption', 'takeaway', 'reading']) {
      expect(printed(`[part=${name}]`, chart).breakAfter, name).to.equal('avoid');
    }
    for (const name of ['notes', 'source'])
      expect(printed(`[part=${name}]`, chart).breakBefore, name).to.equal('avoid');
    expect(printed('[part=plot]', chart).overflow).to.equal('visible');
    expect(printed('[part=table]', chart).overflow).to.equal('visible');
  });

  it('does not move', async () => {
    expect((await drawnChart()).shadowRoot!.getAnimations()).to.deep.equal([]);
  });
});

describe('printing', () => {
  const tell = (name: string) => dispatchEvent(new Event(name));

  it('draws wide charts for the width of paper at once, and as they were afterwards', async () => {
    const [wide, narrow] = [await drawnChart({}, 1200), await drawnChart({}, 500)];
    const widths = () => [wide, narrow].map((chart) => pictureOf(chart)!.getAttribute('width'));
    expect(widths()).to.deep.equal(['1168', '468']);
    const kept = pictureOf(narrow);
    tell('beforeprint');
    expect(widths()).to.deep.equal(['640', '468']);
    expect(pictureOf(narrow) === kept, 'what fits is not drawn again').to.be.true;
    tell('afterprint');
    expect(widths()).to.deep.equal(['1168', '468']);
    wide.remove();
    tell('beforeprint');
    expect(widths()).to.deep.equal(['1168', '468']);
    tell('afterprint');
  });

  it('fills the table, which is empty until a reader opens it, or paper shows it', async function () {
    const rows = (chart: SocialWorkChart) => chart.shadowRoot!.querySelectorAll('.table tr').length;
    const charts = [await drawnChart(), await drawnChart({ controls: 'none' })];
    expect(charts.map(rows)).to.deep.equal([0, 0]);
    tell('beforeprint');
    expect(charts.map(rows)).to.deep.equal([5, 5]);
    tell('afterprint');
    // As services do that make pictures of paper, and never say so.
    const seen = await drawnChart();
    await emulateMediaOrSkip(this, { media: 'print' });
    await waitUntil(() => rows(seen) === 5, 'the table is filled');
    await emulateMedia({ media: 'screen' });
  });

  it('leaves alone what is not drawn', async () => {
    const { exceptions } = await mishapsOf(async () => {
      const box = await boxOf(0);
      box.append(newChart(), newChart({ data: null }));
      await settled();
      tell('beforeprint');
      tell('afterprint');
    });
    expect(exceptions).to.deep.equal([]);
  });
});
