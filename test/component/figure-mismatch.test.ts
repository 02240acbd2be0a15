import { expect } from '@open-wc/testing';
import type { FigureMismatchDetail, SocialWorkChart, SocialWorkFigure } from '../../src/element.js';
import { wordsFile } from '../../src/element/words-file.js';
import { FOREIGN } from './datasets.js';
import { ACTIVE, linked, newFigure, writeInto } from './figures.js';
import { boxOf, drawnChart, newChart, nextDrawing, settled } from './support.js';

interface Told {
  readonly warnings: string[];
  readonly details: FigureMismatchDetail[];
}

/** What editors are told while a test does something, by the console and by events that have reached the document. */
async function toldWhile(act: () => unknown): Promise<Told> {
  const told: Told = { warnings: [], details: [] };
  const hear = ({ detail }: HTMLElementEventMap['figure-mismatch']) => void told.details.push(detail);
  const { warn } = console;
  console.warn = (...args: unknown[]) => void told.warnings.push(args.map(String).join(' '));
  document.addEventListener('figure-mismatch', hear as EventListener);
  try {
    await act();
    for (let turn = 0; turn < 5; turn += 1) await settled();
  } finally {
    console.warn = warn;
    document.removeEventListener('figure-mismatch', hear as EventListener);
  }
  return told;
}

const codesOf = ({ details }: Told) => details.map(({ code }) => code);

/** A box with a drawn chart, in which words are told of. */
async function besideChart(): Promise<{ box: HTMLElement; chart: SocialWorkChart }> {
  const chart = await drawnChart({ chart: ACTIVE.chart });
  await settled(chart);
  return { box: chart.parentElement!, chart };
}

/** Puts words beside a drawn chart and tells what editors hear. */
async function toldOf(figure: SocialWorkFigure): Promise<Told> {
  const { box } = await besideChart();
  return toldWhile(() => writeInto(box, figure));
}

/** Words of figures of the built-in dataset, and whether they agree. */
const CASES: readonly [string, string, boolean][] = [
  ['active-volunteers', '近1200万', true],
  ['active-volunteers', 'nearly 12 million', true],
  ['active-volunteers', '近1200萬', true],
  ['active-volunteers', ' 近1200万\n ', true],
  ['active-volunteers', '1200万', false],
  ['active-volunteers', '超过1200万', false],
  ['active-volunteers', '近2000万', false],
  ['active-volunteers', 'many volunteers', false],
  ['registered-volunteers', '近2000万', true],
  // In the dataset, though no chart here draws it.
  ['subsidy-ningbo', '最高5000元/人', true],
  ['subsidy-ningbo', '5000元/人', false],
];

describe('words and their figure', () => {
  // What holds words to figures comes later than the first of them on a busy machine.
  before(() => wordsFile.load());

  for (const [figure, words, agree] of CASES) {
    it(`“${words.trim()}” ${agree ? 'says' : 'does not say'} ${figure}`, async () => {
      const { warnings, details } = await toldOf(newFigure(figure, words));
      if (agree) return expect([warnings, details]).to.deep.equal([[], []]);
      expect(details.length).to.equal(1);
      const [{ code, message, ...rest } = {} as FigureMismatchDetail] = details;
      expect([code, rest]).to.deep.equal(['words-disagree', { figure, words: words.trim() }]);
      expect(message, 'what was expected and what stands there').to.match(/expected “.+received “/);
      expect(warnings).to.deep.equal([`<social-work-figure figure="${figure}">: ${message}`]);
    });
  }
});

describe('a figure that is not there', () => {
  it('is told with the ids that are like it', async () => {
    const { details, warnings } = await toldOf(newFigure('active-volunters'));
    const message = 'There is no figure “active-volunters”; ids like it: active-volunteers.';
    const detail = { code: 'unknown-figure', figure: 'active-volunters', words: ACTIVE.words, message };
    expect(details).to.deep.equal([detail]);
    expect(warnings).to.deep.equal([`<social-work-figure figure="active-volunters">: ${message}`]);
  });

  it('is told without ids where none is like it', async () => {
    const { details } = await toldOf(newFigure('constructor'));
    expect(details.map(({ message }) => message)).to.deep.equal(['There is no figure “constructor”.']);
  });

  it('is not told while there is no chart, or one is to come whose dataset may have it', async () => {
    const box = await boxOf();
    const figure = newFigure('rate', 'none');
    expect(codesOf(await toldWhile(() => writeInto(box, figure)))).to.deep.equal([]);
    const [first, second] = [newChart({ chart: ACTIVE.chart }), newChart({ chart: 'volunteer-rate', data: null })];
    box.append(second);
    expect(codesOf(await toldWhile(() => nextDrawing(first, () => box.append(first))))).to.deep.equal([]);
    const told = await toldWhile(() => nextDrawing(second, () => (second.data = FOREIGN)));
    expect(codesOf(told)).to.deep.equal(['words-disagree']);
    expect(codesOf(await toldWhile(() => second.remove()))).to.deep.equal(['unknown-figure']);
  });

  it('is told though another chart of the same dataset waits', async () => {
    const { box } = await besideChart();
    const waiting = newChart({ chart: 'certified', loading: 'lazy', hidden: true });
    box.append(waiting);
    expect(codesOf(await toldWhile(() => writeInto(box, newFigure('nowhere'))))).to.deep.equal(['unknown-figure']);
  });
});

describe('a fault', () => {
  it('is told once, whatever is drawn again', async () => {
    const { box, chart } = await besideChart();
    const figure = newFigure(ACTIVE.figure, '1200万');
    const told = await toldWhile(async () => {
      writeInto(box, figure);
      await linked(figure);
      await nextDrawing(chart, () => (chart.lang = 'en'));
      await nextDrawing(chart, () => (box.style.width = '500px'));
      box.append(figure);
      await settled();
      chart.remove();
      await settled();
      await nextDrawing(chart, () => {
        box.append(chart);
        chart.lang = 'zh';
      });
    });
    expect([codesOf(told), told.warnings.length]).to.deep.equal([['words-disagree'], 1]);
  });

  it('is told of every tag that has it', async () => {
    const { box } = await besideChart();
    const told = await toldWhile(() => writeInto(box, ...[1, 2, 3].map(() => newFigure(ACTIVE.figure, '1200万'))));
    expect(codesOf(told)).to.deep.equal(['words-disagree', 'words-disagree', 'words-disagree']);
  });

  it('is told anew when the words, the attribute or the dataset change', async () => {
    const { box, chart } = await besideChart();
    const figure = newFigure();
    const text = figure.firstChild as Text;
    const after = async (act: () => unknown) => codesOf(await toldWhile(act));
    expect(await after(() => writeInto(box, figure))).to.deep.equal([]);
    expect(await after(() => (text.data = '1200万'))).to.deep.equal(['words-disagree']);
    expect(await after(() => (text.data = '近1200万'))).to.deep.equal([]);
    expect(await after(() => figure.replaceChildren('1200万')), 'the same fault, made again').to.have.length(1);
    expect(await after(() => (figure.textContent = '近2000万'))).to.have.length(1);
    expect(await after(() => figure.setAttribute('figure', 'registered-volunteers'))).to.deep.equal([]);
    expect(await after(() => (figure.figure = 'nowhere'))).to.deep.equal(['unknown-figure']);
    const other = async () =>
      nextDrawing(chart, () => Object.assign(chart, { data: FOREIGN, chart: 'volunteer-rate' }));
    expect(await after(other), 'it is nowhere either').to.deep.equal([]);
    expect(await after(() => (figure.figure = 'rate'))).to.deep.equal(['words-disagree']);
    expect(await after(() => (figure.textContent = 'Other'))).to.deep.equal([]);
  });

  it('is not seen in words that are not there yet', async () => {
    const { box } = await besideChart();
    const figure = newFigure(ACTIVE.figure, '');
    expect(codesOf(await toldWhile(() => writeInto(box, figure)))).to.deep.equal([]);
    expect(codesOf(await toldWhile(() => figure.append('近', '1200万')))).to.deep.equal([]);
  });
});

describe('the event of a fault', () => {
  it('bubbles and leaves shadow roots', async () => {
    const { box } = await besideChart();
    const host = document.createElement('div');
    box.append(host);
    const events: Event[] = [];
    document.addEventListener('figure-mismatch', (event) => events.push(event), { once: true });
    await toldWhile(() => host.attachShadow({ mode: 'open' }).append(newFigure(ACTIVE.figure, '1200万')));
    expect(events.map(({ bubbles, composed }) => [bubbles, composed])).to.deep.equal([[true, true]]);
  });
});
