import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { SocialWorkChart } from '../../src/element.js';
import { violations } from './axe-violations.js';
import { choose, chooseAndWait, heardFrom, inBrowser, openPanel, savedDuring, withClipboard } from './panel-support.js';
import {
  allInside,
  boxOf,
  drawnChart,
  emulateMediaOrSkip,
  inside,
  isVisible,
  newChart,
  nextDrawing,
  openTable,
  settled,
  setViewport,
  words,
} from './support.js';
import { waitUntil } from './wait-until.js';

const WECHAT = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) Mobile/15E148 MicroMessenger/8.0.49';

const control = (chart: SocialWorkChart, name: string) => inside(chart, `[data-control=${name}]`);
const focusedKey = (chart: SocialWorkChart) => {
  const { key, control: name } = (chart.shadowRoot!.activeElement as HTMLElement | null)?.dataset ?? {};
  return key ?? name;
};
const openNow = (chart: SocialWorkChart) =>
  allInside(chart, '.control[aria-expanded=true]').map(({ dataset }) => dataset.control);

describe('a control that opens a panel', () => {
  before(() => setViewport({ width: 800, height: 900 }));

  for (const [name, said] of [
    ['download', '下载'],
    ['share', '分享'],
  ] as const) {
    it(`opens and closes ${name}, a group of its name, and keeps the focus`, async () => {
      const chart = await drawnChart({ lang: 'zh' });
      const button = control(chart, name);
      expect(isVisible(inside(chart, '.panel'))).to.equal(false);
      button.focus();
      const panel = await openPanel(chart, name);
      expect(isVisible(panel)).to.equal(true);
      expect([panel.getAttribute('role'), panel.getAttribute('aria-label')]).to.deep.equal(['group', said]);
      expect(button.getAttribute('aria-controls')).to.equal(panel.id);
      expect(focusedKey(chart)).to.equal(name);
      button.click();
      expect([isVisible(panel), openNow(chart)]).to.deep.equal([false, []]);
      expect(panel.childElementCount).to.equal(0);
    });
  }

  it('takes the place of the other one', async () => {
    const chart = await drawnChart();
    await openPanel(chart, 'download');
    const panel = await openPanel(chart, 'share');
    expect(openNow(chart)).to.deep.equal(['share']);
    expect(allInside(chart, '[data-key=png]')).to.have.length(0);
    expect(panel.querySelectorAll('ul')).to.have.length(1);
  });

  it('closes by Esc in its panel or on itself, and has the focus back; elsewhere Esc is left alone', async () => {
    const chart = await drawnChart();
    await openPanel(chart, 'download');
    inside(chart, '[data-key=svg]').focus();
    await sendKeys({ press: 'Escape' });
    expect([openNow(chart), focusedKey(chart)]).to.deep.equal([[], 'download']);
    await openPanel(chart, 'share');
    control(chart, 'share').focus();
    await sendKeys({ press: 'Escape' });
    expect([openNow(chart), focusedKey(chart)]).to.deep.equal([[], 'share']);
    await openPanel(chart, 'download');
    control(chart, 'table').focus();
    await sendKeys({ press: 'Escape' });
    expect([openNow(chart), focusedKey(chart)]).to.deep.equal([['download'], 'table']);
  });

  it('takes the Esc that closes its panel, and leaves the next one to the dialog that it stands in', async () => {
    const box = await boxOf();
    const dialog = document.createElement('dialog');
    const chart = newChart();
    box.append(dialog);
    dialog.showModal();
    await nextDrawing(chart, () => dialog.append(chart));
    await openPanel(chart, 'download');
    inside(chart, '[data-key=svg]').focus();
    await sendKeys({ press: 'Escape' });
    await settled();
    expect([openNow(chart), dialog.open]).to.deep.equal([[], true]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the dialog is closed');
  });

  it('keeps the focus in its panel where the button that was pressed goes away', async () => {
    const chart = await drawnChart({ lang: 'en' });
    await openPanel(chart, 'download');
    await savedDuring(() => chooseAndWait(chart, 'png'));
    inside(chart, '[data-key=by-hand]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => allInside(chart, '.panel img').length === 1, 'the picture is laid out');
    expect(chart.shadowRoot!.activeElement?.className).to.equal('said');
    await nextDrawing(chart, () => (chart.parentElement!.style.width = '500px'));
    expect(chart.shadowRoot!.activeElement?.className, 'after a drawing').to.equal('said');
    await sendKeys({ press: 'Escape' });
    expect([openNow(chart), focusedKey(chart)]).to.deep.equal([[], 'download']);
  });

  it('is reached by keys, and its panel next', async () => {
    const chart = await drawnChart();
    control(chart, 'share').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => openNow(chart).length === 1);
    await sendKeys({ press: 'Tab' });
    expect(focusedKey(chart)).to.equal('link');
  });

  it('comes again in another language, with the focus on the same choice', async () => {
    const chart = await drawnChart({ lang: 'zh' });
    await openPanel(chart, 'download');
    inside(chart, '[data-key=csv]').focus();
    const heard = heardFrom(chart, 'chart-download');
    await nextDrawing(chart, () => (chart.lang = 'en'));
    expect(words(inside(chart, '[data-key=csv]'))).to.equal('CSV for spreadsheets');
    expect(inside(chart, '.panel').getAttribute('aria-label')).to.equal('Download');
    expect([openNow(chart), focusedKey(chart)]).to.deep.equal([['download'], 'csv']);
    expect(heard).to.deep.equal([]);
  });

  it('keeps what was laid out when only the width changes, and lets go of it with the language', async () => {
    const chart = await drawnChart({ lang: 'zh' });
    await inBrowser(WECHAT, async () => {
      await openPanel(chart, 'download');
      await chooseAndWait(chart, 'csv');
      const field = inside(chart, '.field');
      await nextDrawing(chart, () => (chart.parentElement!.style.width = '400px'));
      expect(inside(chart, '.field') === field, 'the same field').to.equal(true);
      expect(focusedKey(chart)).to.equal('field');
      await nextDrawing(chart, () => (chart.lang = 'zh-TW'));
      expect(allInside(chart, '.field')).to.have.length(0);
      expect(openNow(chart)).to.deep.equal(['download']);
    });
  });

  it('closes its panel where the page takes it away, and where the tag leaves the page', async () => {
    const chart = await drawnChart();
    await openPanel(chart, 'share');
    chart.setAttribute('controls', 'table download');
    await settled(chart);
    expect([openNow(chart), isVisible(inside(chart, '.panel'))]).to.deep.equal([[], false]);
    await openPanel(chart, 'download');
    const box = chart.parentElement!;
    chart.remove();
    box.append(chart);
    await settled(chart);
    expect([openNow(chart), isVisible(inside(chart, '.panel'))]).to.deep.equal([[], false]);
  });

  it('stands beside an open table', async () => {
    const chart = await drawnChart();
    inside(chart, '[data-control=table]').click();
    await openPanel(chart, 'download');
    expect(openNow(chart)).to.deep.equal(['table', 'download']);
    expect(isVisible(inside(chart, 'table'))).to.equal(true);
  });
});

describe('panels', () => {
  for (const width of [280, 360, 800]) {
    for (const lang of ['zh', 'en', 'zh-TW'] as const) {
      it(`have buttons of at least 32px that stay inside at ${width}px, ${lang}`, async () => {
        const chart = await drawnChart({ lang }, width);
        inside(chart, '.points li:first-child .point').setAttribute('aria-expanded', 'true');
        for (const name of ['download', 'share'] as const) {
          const panel = await openPanel(chart, name);
          const { left, right } = panel.getBoundingClientRect();
          for (const button of panel.querySelectorAll('button')) {
            const box = button.getBoundingClientRect();
            expect(box.height, words(button)).to.be.at.least(32);
            expect([box.left > left, box.right < right], words(button)).to.deep.equal([true, true]);
          }
          expect(panel.scrollWidth).to.be.at.most(panel.clientWidth);
        }
      });
    }
  }

  for (const theme of ['light', 'dark'] as const) {
    it(`have nothing that axe is against, ${theme}`, async function () {
      // Five looks at a page take a busy machine more than the usual time.
      this.timeout(30_000);
      const chart = await drawnChart({ theme, lang: 'en' });
      await openPanel(chart, 'share');
      expect(await violations(chart), 'ways').to.deep.equal([]);
      await withClipboard(undefined, () => chooseAndWait(chart, 'link'));
      expect(await violations(chart), 'a field').to.deep.equal([]);
      await inBrowser(WECHAT, async () => {
        await openPanel(chart, 'download');
        expect(await violations(chart), 'formats').to.deep.equal([]);
        await chooseAndWait(chart, 'png');
        expect(await violations(chart), 'a picture').to.deep.equal([]);
        await chooseAndWait(chart, 'json');
        expect(await violations(chart), 'a text').to.deep.equal([]);
      });
    });

    it(`stand beside a sorted table that axe has nothing against, ${theme}`, async () => {
      const chart = await drawnChart({ theme, lang: 'en', chart: 'organisations' });
      await openTable(chart);
      inside(chart, '.sort').click();
      await waitUntil(() => allInside(chart, '[aria-sort]').length === 1);
      expect(await violations(chart)).to.deep.equal([]);
    });
  }

  it('have nothing that axe is against in forced colours', async function () {
    await emulateMediaOrSkip(this, { forcedColors: 'active' });
    try {
      const chart = await drawnChart({ lang: 'zh' });
      await openTable(chart);
      for (const name of ['download', 'share'] as const) {
        await openPanel(chart, name);
        expect(await violations(chart), name).to.deep.equal([]);
      }
      choose(chart, 'link');
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});
