import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import type { SocialWorkFigure } from '../../src/element.js';
import { LoadError } from '../../src/element/load-dataset.js';
import { wordsFile } from '../../src/element/words-file.js';
import { datasetOf } from './datasets.js';
import { ACTIVE, isKept, isLinked, isLit, linked, litIn, newFigure, pointAtMark, pointer, spanOf } from './figures.js';
import { tap, writeInto } from './figures.js';
import {
  boxOf,
  drawnChart,
  mishapsOf,
  newChart,
  nextDrawing,
  pause,
  pointsOf,
  settled,
  setViewport,
  sheetsOf,
  spokenFromNow,
  words,
} from './support.js';
import { waitUntil } from './wait-until.js';

/** Words beside a drawn chart that draws their figure. */
async function linkedPair(settings: Parameters<typeof newChart>[0] = {}) {
  const chart = await drawnChart({ chart: ACTIVE.chart, ...settings });
  const figure = newFigure();
  const paragraph = writeInto(chart.parentElement!, figure);
  chart.before(paragraph);
  await linked(figure);
  return { chart, figure, paragraph, box: chart.parentElement! };
}

/** The page, once it scrolls no longer. */
async function atRest(): Promise<Window> {
  for (let before = NaN; before !== window.scrollY; await settled()) {
    before = window.scrollY;
    await pause(100);
  }
  return window;
}

async function mouseOver(target: Element): Promise<void> {
  target.scrollIntoView({ block: 'center' });
  await atRest();
  const { left, top, width, height } = target.getBoundingClientRect();
  await sendMouse({ type: 'move', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
  await settled();
}

// A mouse that rests where the next test puts its chart would point at it.
afterEach(() => sendMouse({ type: 'move', position: [1, 1] }));

const others = ['registered-volunteers', 'no-such-figure'];

describe('words without a chart', () => {
  it('are text: no stop, no role, no line', async () => {
    const box = await boxOf();
    const figure = newFigure();
    const paragraph = writeInto(box, figure);
    await settled();
    expect(words(paragraph)).to.equal('浙江活跃的志愿者有近1200万，数字带“近”字。');
    expect(figure.getAttributeNames().sort()).to.deep.equal([]);
    expect(figure.shadowRoot!.innerHTML).to.match(/^(<style[^]*<\/style>)?<slot><\/slot>$/);
    expect(getComputedStyle(figure).display).to.equal('inline');
  });

  it('stay text beside a chart that draws other figures, and beside one that cannot be drawn', async () => {
    const chart = await drawnChart({ chart: 'volunteer-rate' });
    await settled();
    const broken = newChart({ chart: 'certified', data: null });
    const figure = newFigure();
    writeInto(chart.parentElement!, figure);
    chart.after(broken);
    await settled(chart);
    await settled(chart);
    expect(isLinked(figure)).to.be.false;
    spanOf(figure)?.click();
    await pointer('pointerenter', figure);
    expect(litIn(chart)).to.deep.equal([]);
    expect(isLit(figure)).to.be.false;
  });

  it('take no part in keys', async () => {
    const chart = await drawnChart({ chart: 'volunteer-rate' });
    const figure = newFigure();
    const [before, after] = [document.createElement('button'), document.createElement('button')];
    chart.before(before, writeInto(chart.parentElement!, figure), after);
    await settled();
    before.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === after).to.be.true;
  });
});

describe('words beside a chart that draws their figure', () => {
  it('are linked, whichever of the two comes first', async () => {
    const box = await boxOf();
    const [before, after] = [newFigure(), newFigure()];
    const chart = newChart({ chart: ACTIVE.chart });
    writeInto(box, before);
    await settled();
    await nextDrawing(chart, () => box.append(chart));
    writeInto(box, after);
    await linked(before);
    await linked(after);
  });

  it('share one style sheet', async () => {
    const { chart, figure } = await linkedPair();
    const other = newFigure();
    chart.before(writeInto(chart.parentElement!, other));
    await linked(other);
    expect(sheetsOf(figure).length, 'sheets').to.be.above(0);
    expect(sheetsOf(other)).to.have.ordered.members(sheetsOf(figure));
  });

  it('stand in the same places of the same lines', async () => {
    const box = await boxOf(200);
    const figure = newFigure(ACTIVE.figure, '近1200万（包括在册的活跃志愿者，近1200万）');
    const paragraph = writeInto(box, figure);
    const boxesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].map(({ left, width }) => [Math.round(left), Math.round(width)]);
    };
    const measured = () => [paragraph.offsetHeight, ...[...paragraph.childNodes].map(boxesOf)];
    const before = measured();
    expect(boxesOf(figure.firstChild!).length, 'the words are broken across lines').to.be.above(1);
    const chart = newChart({ chart: ACTIVE.chart });
    await nextDrawing(chart, () => box.append(chart));
    await linked(figure);
    expect(measured()).to.deep.equal(before);
    await pointer('pointerenter', figure);
    expect(isLit(figure)).to.be.true;
    expect(measured(), 'lit').to.deep.equal(before);
  });

  it('are a button of 24 px with the text as its name, and leave the language alone', async () => {
    const { figure } = await linkedPair();
    const span = spanOf(figure)! as HTMLElement & { computedName?: string; computedRole?: string };
    expect([span.getAttribute('role'), span.tabIndex]).to.deep.equal(['button', 0]);
    expect(span.getAttribute('aria-label')).to.be.null;
    if (span.computedRole !== undefined) {
      expect([span.computedRole, span.computedName]).to.deep.equal(['button', ACTIVE.words]);
    }
    expect(figure.hasAttribute('lang') || span.hasAttribute('lang')).to.be.false;
    expect(span.getBoundingClientRect().height).to.be.at.least(24);
    expect(getComputedStyle(span).textDecorationStyle).to.equal('dotted');
    expect(getComputedStyle(span).direction).to.equal('ltr');
    figure.parentElement!.dir = 'rtl';
    expect(getComputedStyle(span).direction).to.equal('rtl');
  });

  it('light the marks of their figure when a mouse comes, and no longer when it has gone', async () => {
    const { chart, figure } = await linkedPair();
    await mouseOver(figure);
    expect(litIn(chart)).to.deep.equal([ACTIVE.figure]);
    expect(isLit(figure)).to.be.true;
    await sendMouse({ type: 'move', position: [1, 1] });
    await settled();
    expect(litIn(chart)).to.deep.equal([]);
    expect(isLit(figure)).to.be.false;
  });

  it('light up while a reader is at a mark, and only those of that figure', async () => {
    const { chart, figure, box } = await linkedPair();
    const same = newFigure();
    const others_ = others.map((id) => newFigure(id, 'others'));
    writeInto(box, same, ...others_);
    await linked(same);
    const lit = () => [figure, same, ...others_].map(isLit);
    await pointAtMark(chart, ACTIVE.figure);
    expect([lit(), litIn(chart)]).to.deep.equal([[true, true, false, false], [ACTIVE.figure]]);
    await pointAtMark(chart, 'registered-volunteers');
    expect([lit(), litIn(chart)]).to.deep.equal([[false, false, true, false], ['registered-volunteers']]);
    await pointAtMark(chart, undefined);
    expect([lit(), litIn(chart)]).to.deep.equal([[false, false, false, false], []]);
  });

  it('light up under a mouse or a focus that is at a mark, in the whole page', async () => {
    const { chart, figure, box } = await linkedPair();
    const second = newChart({ chart: ACTIVE.chart });
    await nextDrawing(second, () => box.append(second));
    const point = pointsOf(chart).find(({ dataset }) => dataset.figure === ACTIVE.figure)!;
    await mouseOver(point);
    // The tools of a chart come with the first need of them.
    await waitUntil(() => isLit(figure), 'by the mouse');
    expect([chart, second].map(litIn)).to.deep.equal([[ACTIVE.figure], [ACTIVE.figure]]);
    await sendMouse({ type: 'move', position: [1, 1] });
    await waitUntil(() => !isLit(figure), 'the mouse has gone');
    expect([chart, second].map(litIn)).to.deep.equal([[], []]);
    point.focus();
    await waitUntil(() => isLit(figure), 'by the focus');
    await sendKeys({ press: 'Enter' });
    point.blur();
    await settled();
    expect(isLit(figure), 'kept with its detail').to.be.true;
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !isLit(figure), 'Esc');
    expect([chart, second].map(litIn)).to.deep.equal([[], []]);
  });

  it('are lit at once where a mark is lit already', async () => {
    const chart = await drawnChart({ chart: ACTIVE.chart });
    await pointAtMark(chart, ACTIVE.figure);
    const figure = newFigure();
    writeInto(chart.parentElement!, figure);
    await linked(figure);
    await settled();
    expect(isLit(figure)).to.be.true;
    await pointAtMark(chart, undefined);
  });
});

describe('keys', () => {
  it('light by the focus; Enter and Space keep it lit, and again let it go', async () => {
    const { chart, figure, box } = await linkedPair();
    const before = document.createElement('button');
    box.prepend(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    await settled();
    expect(document.activeElement === figure).to.be.true;
    expect([litIn(chart), isKept(figure)]).to.deep.equal([[ACTIVE.figure], false]);
    for (const press of ['Enter', ' ']) {
      await sendKeys({ press });
      await settled();
      expect([litIn(chart), isKept(figure)], press).to.deep.equal([[ACTIVE.figure], true]);
      await sendKeys({ press });
      await settled();
      expect([litIn(chart), isKept(figure)], `${press} again`).to.deep.equal([[], false]);
    }
  });

  it('let what is kept stay lit when the focus goes on, until Esc', async () => {
    const { chart, figure, box } = await linkedPair();
    const after = document.createElement('button');
    box.append(after);
    spanOf(figure)!.focus();
    await sendKeys({ press: 'Enter' });
    after.focus();
    await settled();
    expect([litIn(chart), isKept(figure), isLit(figure)]).to.deep.equal([[ACTIVE.figure], true, true]);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect([litIn(chart), isKept(figure), isLit(figure)]).to.deep.equal([[], false, false]);
  });

  it('are left to the page with a modifier, and all others', async () => {
    const { figure } = await linkedPair();
    const span = spanOf(figure)!;
    const stolen = [
      ...['Escape', 'Tab', 'ArrowDown', 'a', 'PageDown'].map((key) => ({ key })),
      ...['altKey', 'ctrlKey', 'metaKey', 'shiftKey'].map((modifier) => ({ key: 'Enter', [modifier]: true })),
    ].filter((init) => {
      return !span.dispatchEvent(
        new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true }),
      );
    });
    expect(stolen).to.deep.equal([]);
    expect(isKept(figure)).to.be.false;
  });

  it('on a link in the words belong to the link', async () => {
    const { figure } = await linkedPair();
    const link = Object.assign(document.createElement('a'), { href: '#there', textContent: figure.textContent });
    figure.replaceChildren(link);
    let followed = 0;
    link.addEventListener('click', (event) => {
      event.preventDefault();
      followed += 1;
    });
    link.focus();
    await sendKeys({ press: 'Enter' });
    expect(followed).to.equal(1);
  });

  it('close one thing by one Esc: words that are kept, and with the next the dialog that they stand in', async () => {
    const { chart, figure, box } = await linkedPair();
    const dialog = document.createElement('dialog');
    box.append(dialog);
    writeInto(dialog, figure);
    dialog.showModal();
    await linked(figure);
    spanOf(figure)!.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    expect([litIn(chart), isKept(figure)]).to.deep.equal([[ACTIVE.figure], true]);
    await sendKeys({ press: 'Escape' });
    await settled();
    expect([isKept(figure), dialog.open]).to.deep.equal([false, true]);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !dialog.open, 'the dialog is closed');
  });

  it('show where the focus is', async () => {
    const { figure, box } = await linkedPair();
    const before = document.createElement('button');
    box.prepend(before);
    before.focus();
    await sendKeys({ press: 'Tab' });
    const { outlineStyle, outlineWidth } = getComputedStyle(spanOf(figure)!);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });
});

describe('taps', () => {
  it('keep a figure lit until the second', async () => {
    const { chart, figure } = await linkedPair();
    await tap(figure);
    expect([litIn(chart), isKept(figure)]).to.deep.equal([[ACTIVE.figure], true]);
    await tap(figure);
    expect([litIn(chart), isKept(figure)]).to.deep.equal([[], false]);
  });

  it('elsewhere let it go, on other words they take its place', async () => {
    const { chart, figure, box } = await linkedPair();
    const other = newFigure('registered-volunteers', '近2000万');
    writeInto(box, other);
    await linked(other);
    await tap(figure);
    await tap(box);
    expect([litIn(chart), isKept(figure)]).to.deep.equal([[], false]);
    await tap(figure);
    await tap(other);
    expect([isKept(figure), isKept(other), litIn(chart)]).to.deep.equal([false, true, ['registered-volunteers']]);
    await tap(box);
  });

  it('do the same in a closed shadow root', async () => {
    const { chart, figure, box } = await linkedPair();
    const host = document.createElement('div');
    box.append(host);
    host.attachShadow({ mode: 'closed' }).append(figure);
    await linked(figure);
    await tap(figure);
    expect([litIn(chart), isKept(figure)]).to.deep.equal([[ACTIVE.figure], true]);
    await tap(figure);
    expect([litIn(chart), isKept(figure)]).to.deep.equal([[], false]);
    await tap(figure);
    await tap(box);
    expect([litIn(chart), isKept(figure)], 'elsewhere').to.deep.equal([[], false]);
  });

  it('do nothing at the end of a selection', async () => {
    const { figure } = await linkedPair();
    getSelection()!.selectAllChildren(figure);
    await tap(figure);
    expect(isKept(figure)).to.be.false;
    getSelection()!.removeAllRanges();
    await tap(figure);
    expect(isKept(figure)).to.be.true;
    await tap(figure);
  });

  it('bring the nearest mark into view where none is, and say in which chart', async () => {
    await setViewport({ width: 800, height: 600 });
    const { chart, figure, box } = await linkedPair({ lang: 'en' });
    const far = newChart({ chart: ACTIVE.chart });
    const gap = () => Object.assign(document.createElement('div'), { className: 'gap' });
    const [first, second] = [gap(), gap()];
    for (const each of [first, second]) each.style.height = '3000px';
    chart.before(first);
    box.append(second);
    await nextDrawing(far, () => box.append(far));
    scrollTo(0, 0);
    const spoken = spokenFromNow();
    await tap(figure);
    const inView = () => {
      const { top, bottom } = chart.shadowRoot!.querySelector('[data-lit]')!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    };
    await waitUntil(inView, 'the mark is in view');
    const said = 'Marked in the chart: Nearly 12 million of nearly 20 million volunteers are active';
    await waitUntil(() => spoken.slice(-1)[0]?.text === said, said);
    const { scrollY } = await atRest();
    await tap(figure);
    await tap(figure);
    await settled();
    expect(Math.abs(window.scrollY - scrollY), 'nothing moves where a mark is in view').to.be.below(2);
    await tap(figure);
    scrollTo(0, 0);
  });
});

describe('several charts', () => {
  it('that draw one figure are lit together', async () => {
    const { chart, figure, box } = await linkedPair();
    const second = newChart({ chart: ACTIVE.chart, lang: 'en' });
    const other = newChart({ chart: 'volunteer-rate' });
    await nextDrawing(second, () => box.append(second));
    await settled();
    await nextDrawing(other, () => box.append(other));
    await pointer('pointerenter', figure);
    expect([chart, second, other].map(litIn)).to.deep.equal([[ACTIVE.figure], [ACTIVE.figure], []]);
    await pointer('pointerleave', figure);
    await pointAtMark(second, ACTIVE.figure);
    expect([litIn(chart), isLit(figure)]).to.deep.equal([[ACTIVE.figure], true]);
    await pointAtMark(second, undefined);
  });

  it('of several datasets are kept apart, each with the words next to it', async () => {
    const pairs = await Promise.all(
      ['甲', '乙'].map(async (text) => {
        const chart = await drawnChart({ chart: 'volunteer-rate', data: datasetOf(text) });
        const figure = newFigure('rate', text);
        chart.before(writeInto(chart.parentElement!, figure));
        return { chart, figure };
      }),
    );
    for (const { figure } of pairs) await linked(figure);
    for (const [index, { figure, chart }] of pairs.entries()) {
      const expected = pairs.map((_, other) => other === index);
      await pointer('pointerenter', figure);
      expect(pairs.map((pair) => litIn(pair.chart).length > 0)).to.deep.equal(expected);
      expect(pairs.map((pair) => isLit(pair.figure))).to.deep.equal(expected);
      await pointer('pointerleave', figure);
      await pointAtMark(chart, 'rate');
      expect(pairs.map((pair) => isLit(pair.figure))).to.deep.equal(expected);
      await pointAtMark(chart, undefined);
    }
  });

  it('that have loaded one dataset each for itself are one', async () => {
    const [first, second] = await Promise.all(
      [1, 2].map(() => drawnChart({ chart: 'volunteer-rate', data: datasetOf('甲') })),
    );
    const figure = newFigure('rate', '甲');
    first!.before(writeInto(first!.parentElement!, figure));
    await linked(figure);
    await pointer('pointerenter', figure);
    expect([first!, second!].map(litIn)).to.deep.equal([['rate'], ['rate']]);
  });

  it('of an address belong to the words with that address', async () => {
    const src = '/test/component/pages/dataset.json';
    const { chart, box } = await linkedPair();
    const loaded = newChart({ src, chart: 'of-its-own' });
    const response = (await (await fetch(src)).json()) as { charts: object; figures: object };
    loaded.chart = Object.keys(response.charts)[0];
    await nextDrawing(loaded, () => box.append(loaded));
    const id = loaded.shadowRoot!.querySelector<HTMLElement>('.point')!.dataset.figure!;
    const figure = Object.assign(newFigure(id, 'words'), { src: new URL(src, location.href).href });
    const wrong = Object.assign(newFigure(), { src });
    const elsewhere = Object.assign(newFigure(id, 'words'), { src: 'https://[' });
    writeInto(box, figure, wrong, elsewhere);
    await linked(figure);
    await settled();
    expect([isLinked(wrong), isLinked(elsewhere)]).to.deep.equal([false, false]);
    await pointer('pointerenter', figure);
    expect([litIn(loaded), litIn(chart)]).to.deep.equal([[id], []]);
  });

  it('of a file belong to the words with its address, also when its data are renewed', async () => {
    const file = '/test/component/pages/dataset.json';
    const { charts } = (await (await fetch(file)).json()) as { charts: object };
    const box = await boxOf();
    const [first, second] = ['?1', '?2'].map((query) => newChart({ src: file + query, chart: Object.keys(charts)[0] }));
    for (const chart of [first!, second!]) await nextDrawing(chart, () => box.append(chart));
    const id = first!.shadowRoot!.querySelector<HTMLElement>('.point')!.dataset.figure!;
    const of = (src: string) => Object.assign(newFigure(id, 'words'), { src });
    const [whole, older, other] = [of(file), of(`${file}?2`), of(`${file}x`)];
    writeInto(box, whole, older, other);
    await linked(whole);
    await linked(older);
    second!.src = `${file}?3`;
    await settled(second);
    await linked(older);
    await linked(whole);
    expect(isLinked(other)).to.be.false;
  });
});

describe('a page that changes', () => {
  it('lights the marks of a chart again that is drawn in another language or width', async () => {
    const { chart, figure, box } = await linkedPair({ lang: 'zh' });
    await tap(figure);
    await nextDrawing(chart, () => (chart.lang = 'en'));
    expect(litIn(chart)).to.deep.equal([ACTIVE.figure]);
    await nextDrawing(chart, () => (box.style.width = '400px'));
    expect([litIn(chart), isKept(figure)]).to.deep.equal([[ACTIVE.figure], true]);
    chart.controls = 'none';
    await settled(chart);
    expect(litIn(chart)).to.deep.equal([ACTIVE.figure]);
    await tap(figure);
    expect(litIn(chart)).to.deep.equal([]);
  });

  it('makes text of words again whose chart has gone, or draws other figures', async () => {
    const { chart, figure, box } = await linkedPair();
    await tap(figure);
    chart.remove();
    await linked(figure, false);
    expect([isLit(figure), spanOf(figure)!.getAttributeNames()]).to.deep.equal([false, ['class', 'part']]);
    box.append(chart);
    await linked(figure);
    await settled();
    expect([isKept(figure), litIn(chart)], 'what went out stays out').to.deep.equal([false, []]);
    await nextDrawing(chart, () => (chart.chart = 'volunteer-rate'));
    await linked(figure, false);
  });

  it('lets light go with the words or the chart that asked for it', async () => {
    const { chart, figure, box } = await linkedPair();
    const second = newChart({ chart: ACTIVE.chart });
    await nextDrawing(second, () => box.append(second));
    await tap(figure);
    figure.remove();
    await settled();
    expect(litIn(chart)).to.deep.equal([]);
    await pointAtMark(second, ACTIVE.figure);
    expect(litIn(chart)).to.deep.equal([ACTIVE.figure]);
    second.remove();
    await settled();
    expect(litIn(chart)).to.deep.equal([]);
  });

  it('takes words along that are moved, and links them to another figure by their attribute', async () => {
    const { chart, figure, box } = await linkedPair();
    const paragraph = writeInto(box);
    paragraph.append(figure);
    await settled();
    await pointer('pointerenter', figure);
    expect(litIn(chart)).to.deep.equal([ACTIVE.figure]);
    figure.setAttribute('figure', 'registered-volunteers');
    await settled();
    expect(litIn(chart)).to.deep.equal(['registered-volunteers']);
    figure.setAttribute('figure', 'constructor');
    await linked(figure, false);
    expect(litIn(chart)).to.deep.equal([]);
  });

  it('keeps words and charts of another document to themselves', async () => {
    const { chart, figure, box } = await linkedPair();
    const frame = document.createElement('iframe');
    box.append(frame);
    await tap(figure);
    frame.contentDocument!.body.append(figure);
    await linked(figure, false);
    expect(litIn(chart)).to.deep.equal([]);
    box.append(figure);
    await linked(figure);
    expect(getComputedStyle(spanOf(figure)!).textDecorationStyle, 'it has its styles').to.equal('dotted');
  });

  it('has nothing on its window, and no listener on the document while nothing is kept', async () => {
    const { contentDocument } = (await boxOf()).appendChild(document.createElement('iframe'));
    const names = Object.getOwnPropertyNames(window);
    const added: string[] = [];
    const removed: string[] = [];
    document.addEventListener = (...args: Parameters<EventTarget['addEventListener']>) => {
      added.push(args[0]);
      EventTarget.prototype.addEventListener.apply(document, args);
    };
    document.removeEventListener = (...args: Parameters<EventTarget['removeEventListener']>) => {
      removed.push(args[0]);
      EventTarget.prototype.removeEventListener.apply(document, args);
    };
    try {
      const { figure, box } = await linkedPair();
      await pointer('pointerenter', figure);
      expect(added).to.deep.equal([]);
      for (const leave of [() => figure.remove(), () => contentDocument!.body.append(figure)]) {
        box.append(figure);
        await linked(figure);
        await tap(figure);
        expect(added.splice(0)).to.deep.equal(['keydown', 'pointerup']);
        leave();
        expect(removed.splice(0)).to.deep.equal(['keydown', 'pointerup']);
      }
    } finally {
      for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(document, name);
    }
    expect(Object.getOwnPropertyNames(window).filter((name) => !names.includes(name))).to.deep.equal([]);
  });
});

describe('without the file that links words', () => {
  it('they stay text, and are linked with the next drawing that finds it', async () => {
    const { chart, box } = await linkedPair();
    const figure = newFigure();
    Object.assign(wordsFile, { load: () => Promise.reject(new LoadError('status 404')) });
    const { consoleErrors, exceptions } = await mishapsOf(async () => {
      writeInto(box, figure);
      await settled();
    });
    Reflect.deleteProperty(wordsFile, 'load');
    expect(consoleErrors).to.deep.equal(['<social-work-figure figure="active-volunteers">: status 404']);
    expect([exceptions, spanOf(figure)]).to.deep.equal([[], undefined]);
    await nextDrawing(chart, () => (chart.lang = 'en'));
    await linked(figure);
  });
});

describe('hostile words', () => {
  it('stay text', async () => {
    const { box } = await linkedPair();
    const ids = ['<img src=x onerror=alert(1)>', '"]}, * {', '__proto__', 'toString', '', 'x'.repeat(100_000)];
    const figures: SocialWorkFigure[] = ids.map((id) => newFigure(id, '<b>近1200万</b>\u202E\u0000'));
    const paragraph = writeInto(box, ...figures);
    const { warn } = console;
    console.warn = () => undefined;
    await settled();
    await settled();
    console.warn = warn;
    expect(figures.map(isLinked)).to.deep.equal(ids.map(() => false));
    expect(paragraph.querySelectorAll('b, img').length).to.equal(0);
    expect(figures.flatMap((figure) => [...figure.shadowRoot!.querySelectorAll('b, img')])).to.deep.equal([]);
  });
});
