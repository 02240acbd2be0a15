import { expect } from '@open-wc/testing';
import { zhejiang2024 } from '../../src/core.js';
import type { SocialWorkChart } from '../../src/element.js';
import {
  allInside,
  boxOf,
  drawnChart,
  engine,
  inside,
  isVisible,
  newChart,
  nextDrawing,
  nextError,
  quietly,
  settled,
  words,
} from './support.js';

/** A child of a tag in one of its slots. */
function child(slot: string, text: string, name = 'p'): HTMLElement {
  return Object.assign(document.createElement(name), { slot, textContent: text });
}

/** A drawn chart with these children. */
async function chartWith(...children: readonly HTMLElement[]): Promise<SocialWorkChart> {
  const chart = newChart({ lang: 'en' });
  chart.append(...children);
  const box = await boxOf();
  await nextDrawing(chart, () => box.append(chart));
  return chart;
}

/** Words of a part as readers see them: of its own, and of what the page has put into its slots. */
function seen(chart: SocialWorkChart, part: string): string {
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if (node instanceof HTMLSlotElement && node.assignedNodes().length > 0) node.assignedNodes().forEach(visit);
    else if (node instanceof Text) texts.push(node.data);
    else node.childNodes.forEach(visit);
  };
  for (const element of allInside(chart, `[part=${part}]`)) visit(element);
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

const { title, notes: [note] = [] } = zhejiang2024.charts['certified-share']!;

describe('words of a page by attribute', () => {
  it('stand in the place of those of the dataset', async () => {
    const chart = await chartWith();
    expect(seen(chart, 'title')).to.equal(title.en);
    await nextDrawing(chart, () => chart.setAttribute('heading', 'Our title'));
    await nextDrawing(chart, () => chart.setAttribute('notes', 'One note\nAnother note'));
    await nextDrawing(chart, () => chart.setAttribute('source', 'Our own desk'));
    expect([seen(chart, 'title'), seen(chart, 'source')]).to.deep.equal(['Our title', 'Our own desk']);
    const lines = allInside(chart, '[part=notes] li').map(words);
    expect(lines.slice(-2)).to.deep.equal(['One note', 'Another note']);
    expect(lines[0], 'what explains the marks stays').to.match(/^Fading end/);
    await nextDrawing(chart, () => chart.removeAttribute('heading'));
    expect(seen(chart, 'title')).to.equal(title.en);
  });

  it('name the figure and the table, and are spoken of no more when they go', async () => {
    const chart = await drawnChart({ lang: 'en' });
    await nextDrawing(chart, () => (chart.heading = 'Our title'));
    expect(inside(chart, '[role=region]').getAttribute('aria-label')).to.equal('Data table: Our title');
    await nextDrawing(chart, () => (chart.heading = ''));
    expect(inside(chart, '[role=region]').getAttribute('aria-label')).to.contain(title.en);
  });

  it('date corrections in the language of the chart', async () => {
    const chart = await drawnChart({ lang: 'en' });
    expect(allInside(chart, '[part=corrections]')).to.have.length(0);
    await nextDrawing(chart, () => (chart.corrections = '2024-11-20: The rate was wrong.\n2024-13-01 Not a day.'));
    expect(allInside(chart, '[part=corrections] li').map(words)).to.deep.equal([
      'Correction (20 November 2024): The rate was wrong.',
      '2024-13-01 Not a day.',
    ]);
    await nextDrawing(chart, () => (chart.lang = 'zh'));
    expect(words(allInside(chart, '[part=corrections] li')[0])).to.equal('更正（2024年11月20日）：The rate was wrong.');
  });
});

describe('words of a page in slots', () => {
  it('are seen in their place, with their links, and go before attributes', async () => {
    const link = Object.assign(document.createElement('a'), { href: 'https://news.example/', textContent: 'Our desk' });
    const source = child('source', '');
    source.append('By ', link);
    const chart = await chartWith(
      child('title', 'A slotted title', 'strong'),
      child('notes', 'First.'),
      child('notes', 'Second.'),
      source,
    );
    chart.heading = 'An attribute';
    await chart.updateComplete;
    expect(seen(chart, 'title')).to.equal('A slotted title');
    expect(seen(chart, 'notes')).to.match(/^Fading end.* First\. Second\.$/);
    expect(seen(chart, 'notes')).not.to.contain(note?.en ?? 'Certified');
    expect(seen(chart, 'source')).to.equal('By Our desk');
    expect(isVisible(link)).to.be.true;
    if (engine === 'chromium') {
      const figure = inside(chart, 'figure');
      expect('computedName' in figure && figure.computedName).to.equal('A slotted title');
    }
  });

  it('follow the corrections of the dataset, each once', async () => {
    const chart = await chartWith(child('corrections', 'Correction (1 December 2024): a name.'));
    expect(seen(chart, 'corrections')).to.equal('Correction (1 December 2024): a name.');
    expect(allInside(chart, '[part=corrections] li')).to.have.length(0);
  });

  it('change the chart when they change, come and go', async () => {
    const own = child('title', 'One');
    const chart = await chartWith(own);
    await nextDrawing(chart, () => (own.textContent = 'Two'));
    expect(inside(chart, '[role=region]').getAttribute('aria-label')).to.equal('Data table: Two');
    await nextDrawing(chart, () => own.remove());
    expect(seen(chart, 'title')).to.equal(title.en);
  });

  it('are those of a child that gets its slot later, or another one', async () => {
    const late = child('', 'Said later');
    const chart = await chartWith(late);
    await settled(chart);
    late.slot = 'corrections';
    await settled(chart);
    expect(seen(chart, 'corrections')).to.equal('Said later');
    await nextDrawing(chart, () => (late.slot = 'title'));
    expect([seen(chart, 'title'), allInside(chart, '[part=corrections]')]).to.deep.equal(['Said later', []]);
  });

  it('are seen without a chart, around the other children', async () => {
    const chart = newChart({ chart: 'no-such', lang: 'en' });
    chart.append(child('source', 'The source'), 'The words', child('title', 'The title'));
    const box = await boxOf();
    await quietly(() => nextError(chart, () => box.append(chart)));
    const [top, bottom] = [chart.children[1], chart.children[0]].map(
      (element) => element?.getBoundingClientRect().top ?? 0,
    );
    expect(top).to.be.below(bottom ?? 0);
    expect(allInside(chart, '[part=status]')).to.have.length(0);
  });

  it('alone are no words for the chart: a line says why it is not there', async () => {
    const chart = newChart({ chart: 'no-such', lang: 'en' });
    chart.append(child('title', 'The title'));
    const box = await boxOf();
    await quietly(() => nextError(chart, () => box.append(chart)));
    expect(words(inside(chart, '[part=status]'))).to.equal('This chart was not found.');
  });
});

describe('the source line', () => {
  it('is linked to what the dataset names, and not when the page has its own', async () => {
    const { charts, figures, source, units } = zhejiang2024;
    const data = { charts, figures, units, source: { ...source, address: 'https://news.example/a?b=1' } };
    const chart = await drawnChart({ lang: 'en', data });
    const [link] = allInside<HTMLAnchorElement>(chart, '[part=source] a');
    expect([link?.href, link?.rel]).to.deep.equal(['https://news.example/a?b=1', 'noopener']);
    await nextDrawing(chart, () => (chart.source = 'Ours'));
    expect(allInside(chart, '[part=source] a')).to.have.length(0);
  });
});

describe('controls', () => {
  const shown = (chart: SocialWorkChart) => allInside(chart, '[data-control]').map(({ dataset }) => dataset.control);

  it('are those that the page asks for', async () => {
    const chart = await drawnChart({ lang: 'en' });
    expect(shown(chart)).to.deep.equal(['table', 'download', 'share']);
    for (const [controls, expected] of [
      ['share table', ['table', 'share']],
      ['DOWNLOAD', ['download']],
      ['download,share', ['download', 'share']],
      ['none', []],
      ['', ['table', 'download', 'share']],
      ['false', []],
      ['print table', ['table']],
    ] as const) {
      chart.controls = controls;
      await chart.updateComplete;
      expect(shown(chart), controls).to.deep.equal(expected);
      const row = allInside(chart, '[part=controls]');
      expect(row.length, controls).to.equal(expected.length > 0 ? 1 : 0);
    }
    chart.removeAttribute('controls');
    chart.controls = undefined;
    await chart.updateComplete;
    expect(shown(chart)).to.deep.equal(['table', 'download', 'share']);
  });
});
