import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { SocialWorkChart } from '../../src/element.js';
import { allInside, drawnChart, engine, inside, nextDrawing, pointsOf, settled, words } from './support.js';

const focused = (chart: SocialWorkChart) => chart.shadowRoot!.activeElement as HTMLElement | null;
const focusedPoint = (chart: SocialWorkChart) => pointsOf(chart).indexOf(focused(chart)!);
/** Words for what has the focus: elements themselves make assertions hang that try to print them. */
const focusedName = (chart: SocialWorkChart) => focused(chart)?.localName;
/** Indices of the marks that Tab stops at. */
const stops = (chart: SocialWorkChart) =>
  pointsOf(chart).flatMap(({ tabIndex }, index) => (tabIndex === 0 ? [index] : []));

async function pressWith(modifier: 'Shift' | 'Control' | 'Alt', key: string): Promise<void> {
  if (engine === 'webkit') {
    await executeServerCommand('wd-key', { down: modifier });
    await sendKeys({ press: key });
    await executeServerCommand('wd-key', { up: modifier });
  } else {
    await sendKeys({ down: modifier });
    await sendKeys({ press: key });
    await sendKeys({ up: modifier });
  }
}

describe('keys', () => {
  it('reach the marks by one stop and then the button of the table', async () => {
    const chart = await drawnChart();
    const before = document.createElement('button');
    chart.before(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(focusedPoint(chart)).to.equal(0);
    await sendKeys({ press: 'Tab' });
    expect(focusedName(chart)).to.equal('button');
    await pressWith('Shift', 'Tab');
    expect(focusedPoint(chart)).to.equal(0);
  });

  it('move between the marks', async () => {
    const chart = await drawnChart();
    const last = pointsOf(chart).length - 1;
    expect(last).to.be.above(1);
    pointsOf(chart)[0]!.focus();
    const script: [string, number][] = [
      ...([
        ['ArrowRight', 1],
        ['ArrowDown', 2],
        ['ArrowLeft', 1],
        ['ArrowUp', 0],
        ['ArrowUp', 0],
      ] as const),
      ...([
        ['End', last],
        ['ArrowRight', last],
        ['Home', 0],
        ['ArrowLeft', 0],
        ['ArrowDown', 1],
      ] as const),
    ].map(([key, index]) => [key, index]);
    for (const [key, index] of script) {
      await sendKeys({ press: key });
      expect(focusedPoint(chart), key).to.equal(index);
      expect(stops(chart), key).to.deep.equal([index]);
    }
    await sendKeys({ press: 'Tab' });
    expect(focusedName(chart)).to.equal('button');
    await pressWith('Shift', 'Tab');
    expect(focusedPoint(chart), 'back to the mark that was left').to.equal(1);
  });

  it('keep the place when nothing but the width changes', async () => {
    const chart = await drawnChart();
    pointsOf(chart)[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await nextDrawing(chart, () => (chart.parentElement!.style.width = '500px'));
    expect(focusedPoint(chart)).to.equal(1);
    expect(stops(chart)).to.deep.equal([1]);
  });

  it('find one stop in whatever chart comes after', async () => {
    const chart = await drawnChart({ chart: 'county-rollout' });
    pointsOf(chart)[0]!.focus();
    await sendKeys({ press: 'End' });
    await nextDrawing(chart, () => (chart.chart = 'volunteer-rate'));
    expect(pointsOf(chart).length).to.equal(2);
    expect(stops(chart).length).to.equal(1);
    await nextDrawing(chart, () => (chart.chart = 'certified-share'));
    expect(stops(chart).length).to.equal(1);
  });

  it('are left alone with a modifier, and all others without', async () => {
    const chart = await drawnChart();
    const point = pointsOf(chart)[0]!;
    point.focus();
    const stolen: string[] = [];
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey']) {
      for (const key of ['ArrowRight', 'ArrowDown', 'End']) {
        const event = { key, [modifier]: true, bubbles: true, cancelable: true, composed: true };
        if (!point.dispatchEvent(new KeyboardEvent('keydown', event))) stolen.push(`${modifier} ${key}`);
      }
    }
    for (const key of ['Escape', 'Enter', ' ', 'Tab', 'PageDown', 'a', 'h', 'ArrowRight2', 'toString', 'constructor']) {
      const event = { key, bubbles: true, cancelable: true, composed: true };
      if (!point.dispatchEvent(new KeyboardEvent('keydown', event))) stolen.push(key);
    }
    expect(stolen).to.deep.equal([]);
    expect(focusedPoint(chart)).to.equal(0);
    await pressWith('Shift', 'ArrowRight');
    expect(focusedPoint(chart)).to.equal(0);
  });

  it('do not scroll the page while they move the focus', async () => {
    const chart = await drawnChart();
    const point = pointsOf(chart)[0]!;
    point.focus();
    for (const key of ['ArrowDown', 'ArrowUp', 'End', 'Home']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true });
      expect(focused(chart)!.dispatchEvent(event), key).to.be.false;
    }
  });

  it('open and close the table', async () => {
    const chart = await drawnChart({ lang: 'en' });
    const button = inside(chart, '[data-control=table]');
    const table = (chart.shadowRoot as ShadowRoot).getElementById(button.getAttribute('aria-controls')!)!;
    expect([button.getAttribute('aria-expanded'), words(button), table.getClientRects().length]).to.deep.equal([
      'false',
      'Show data table',
      0,
    ]);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await settled(chart);
    expect([button.getAttribute('aria-expanded'), words(button)]).to.deep.equal(['true', 'Hide data table']);
    expect(focusedName(chart)).to.equal('caption');
    expect(table.getClientRects().length).to.be.above(0);
    button.focus();
    await sendKeys({ press: 'Enter' });
    await settled(chart);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(focusedName(chart), 'closing leaves the focus where it is').to.equal('button');
    expect(table.getClientRects().length).to.equal(0);
  });

  it('go on from the open table to the page', async () => {
    const chart = await drawnChart();
    const after = document.createElement('button');
    chart.after(after);
    inside(chart, '[data-control=table]').focus();
    await sendKeys({ press: 'Enter' });
    await settled(chart);
    // The box around the table can be scrolled, so it is a stop of its own.
    for (let presses = 0; presses < 2 && document.activeElement !== after; presses += 1) {
      await sendKeys({ press: 'Tab' });
    }
    expect(document.activeElement === after).to.be.true;
    expect(allInside(chart, '[tabindex="1"]').length).to.equal(0);
  });
});
