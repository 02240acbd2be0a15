import { expect, oneEvent } from '@open-wc/testing';
import type { DatasetInput } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';
import { boxOf, newChart } from './support.js';

const both = (text: string) => ({ zh: text, en: text });

/** A dataset with a roll-out of so many units on 300 days. */
function rollOut(count: number, title = '各县挂牌', more: readonly object[] = []): DatasetInput {
  const days = Array.from({ length: 300 }, (_, day) => ({
    when: { on: new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10) },
  }));
  const units = [...Array.from({ length: count }, (_, row) => ({ ...days[(row * 7919) % 300] })), ...more];
  return {
    source: { publisher: both('报社'), title: both('报道'), date: '2024', language: 'zh' },
    figures: { counties: { label: both('县'), units, origin: { type: 'supplement', source: both('各县') } } },
    charts: { rollout: { type: 'rollout-timeline', figures: { levels: ['counties'] }, title: both(title) } },
  };
}

const titleOf = (chart: SocialWorkChart) => chart.renderRoot.querySelector('.title')?.textContent;
const pathOf = (chart: SocialWorkChart) =>
  [...chart.renderRoot.querySelectorAll('path')].map((path) => path.getAttribute('d')).join();

describe('a roll-out of very many units', () => {
  let box: HTMLElement;
  beforeEach(async () => {
    box = await boxOf(640);
  });

  /** A chart of a few units. */
  async function shortChart(): Promise<SocialWorkChart> {
    const chart = newChart({ chart: 'rollout', data: rollOut(3, '少') });
    const drawn = oneEvent(chart, 'chart-drawn');
    box.append(chart);
    await drawn;
    return chart;
  }

  it('leaves the children where they are until it is read, and lets the page have turns meanwhile', async () => {
    const chart = newChart({ chart: 'rollout', data: rollOut(2_400_000, '多') });
    chart.append('各县的数字');
    const turns: string[] = [];
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns.push(`${chart.renderRoot.querySelector('.chart') ? 'chart' : 'children'}`);
      port2.postMessage(undefined);
    };
    const drawn = oneEvent(chart, 'chart-drawn');
    box.append(chart);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    port2.postMessage(undefined);
    await drawn;
    port1.close();
    expect(turns).to.include('children').and.not.include('chart');
    expect(titleOf(chart)).to.equal('多');
  });

  it('is drawn when the script has ended that put it in, where it comes as columns', async () => {
    await shortChart();
    const days = Int32Array.from({ length: 100_000 }, (_, row) => 19_723 + ((row * 7919) % 300));
    const bounds = { earliest: days, latest: days.map((day, row) => day + (row % 10 === 0 ? row % 31 : 0)) };
    for (const units of [{ on: days }, bounds]) {
      const data = rollOut(1, '列');
      const counties = { ...data.figures['counties'], units } as DatasetInput['figures'][string];
      const chart = newChart({ chart: 'rollout', data: { ...data, figures: { counties } } });
      box.append(chart);
      const { port1, port2 } = new MessageChannel();
      const turn = new Promise((resolve) => (port1.onmessage = resolve));
      port2.postMessage(undefined);
      await turn;
      port1.close();
      expect(titleOf(chart)).to.equal('列');
    }
  });

  it('takes the place of the chart before it without showing the children between', async () => {
    const chart = await shortChart();
    const seen: (string | null | undefined)[] = [];
    const observer = new MutationObserver(() => seen.push(titleOf(chart)));
    observer.observe(chart.renderRoot, { childList: true });
    const drawn = oneEvent(chart, 'chart-drawn');
    chart.data = rollOut(100_000, '多');
    await drawn;
    await chart.updateComplete;
    observer.disconnect();
    expect(seen).to.deep.equal(['多']);
  });

  it('draws the last of several datasets, once', async () => {
    const chart = await shortChart();
    let times = 0;
    chart.addEventListener('chart-drawn', () => (times += 1));
    const drawn = oneEvent(chart, 'chart-drawn');
    chart.data = rollOut(100_000, '一');
    await chart.updateComplete;
    chart.data = rollOut(100_000, '二');
    await drawn;
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect([titleOf(chart), times]).to.deep.equal(['二', 1]);
  });

  it('is read no further when the tag is taken away, and anew when it comes back', async () => {
    const chart = await shortChart();
    let times = 0;
    chart.addEventListener('chart-drawn', () => (times += 1));
    chart.data = rollOut(100_000, '多');
    await chart.updateComplete;
    chart.remove();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(times).to.equal(0);
    const drawn = oneEvent(chart, 'chart-drawn');
    box.append(chart);
    await drawn;
    expect(titleOf(chart)).to.equal('多');
  });

  it('has as many nodes and the same picture as one of few units on the same days', async () => {
    const few = newChart({ chart: 'rollout', data: rollOut(3000) });
    const many = newChart({ chart: 'rollout', data: rollOut(1_200_000) });
    for (const chart of [few, many]) {
      const drawn = oneEvent(chart, 'chart-drawn');
      box.append(chart);
      await drawn;
    }
    const [nodes, same] = [few, many].map((chart) => chart.renderRoot.querySelectorAll('*').length);
    expect(nodes).to.equal(same).and.be.above(30);
    expect(pathOf(many)).to.equal(pathOf(few));
  }).timeout(60_000);

  it('says what is wrong with a long list, and shows the children', async () => {
    const chart = await shortChart();
    const failed = oneEvent<CustomEvent<{ message: string }>>(chart, 'chart-error');
    chart.data = rollOut(20_000, '错', [{ when: { on: 'x' } }]);
    expect((await failed).detail.message).to.contain('units → 20000 → when → on');
    await chart.updateComplete;
    expect(chart.renderRoot.querySelector('.chart')).to.equal(null);
  });
});
