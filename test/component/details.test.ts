import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { zhejiang2024 } from '../../src/core.js';
import { detailText, figureDetail } from '../../src/dataset/figure-detail.js';
import type { SocialWorkChart } from '../../src/element.js';
import { toolsFile } from '../../src/element/later-files.js';
import type { ToolMaker } from '../../src/element/tools/tool-host.js';
import { FOREIGN } from './datasets.js';
import {
  atOneMoment,
  detailOf,
  expandedIn,
  headingOf,
  hover,
  listenTo,
  litIn,
  moveAway,
  placeIn,
  press,
  sendPointer,
  swipe,
  tap,
  waitOut,
  withinGrace,
} from './detail-support.js';
import {
  allInside,
  boxOf,
  drawnChart,
  inside,
  isVisible,
  mishapsOf,
  newChart,
  nextDrawing,
  nextError,
  pause,
  pictureOf,
  pointsOf,
  quietly,
  setViewport,
  settled,
  sheetsOf,
  spokenFromNow,
  words,
} from './support.js';
import { waitUntil } from './wait-until.js';

const focusedKey = (chart: SocialWorkChart) => {
  const { dataset } = (chart.shadowRoot!.activeElement ?? document.body) as HTMLElement;
  return dataset.figure ?? dataset.key ?? dataset.control;
};
const figuresOf = (chart: SocialWorkChart) => pointsOf(chart).map(({ dataset }) => dataset.figure!);
const detailIn = (figure: string, language: 'zh' | 'en' = 'zh') => figureDetail(zhejiang2024, figure, language);

/** Marks of a chart and the figures that they stand for; a second one is there in all charts of these tests. */
function marksOf(chart: SocialWorkChart) {
  const [first, second] = pointsOf(chart);
  const [figure, other] = figuresOf(chart);
  return { first: first!, second: second!, figure: figure!, other: other! };
}

/** Does something while the file with the tools comes in another way. */
async function loadingBy(load: () => Promise<ToolMaker>, act: () => Promise<void>): Promise<void> {
  toolsFile.load = load;
  try {
    await act();
  } finally {
    Reflect.deleteProperty(toolsFile, 'load');
  }
}

before(() => toolsFile.load());
beforeEach(async () => {
  await setViewport({ width: 1000, height: 800 });
  await moveAway();
});

describe('a mouse', () => {
  it('opens the detail of a mark that it is moved to, and closes it when it has left', async () => {
    const chart = await drawnChart();
    const { first, second, figure, other } = marksOf(chart);
    const heard = listenTo(chart);
    await hover(first);
    const { heading, phrase, rows } = detailIn(figure);
    expect(headingOf(chart)).to.equal(heading);
    expect(words(detailOf(chart).querySelector('.phrase'))).to.equal(phrase);
    expect(allInside(chart, '.detail dt').map(words)).to.deep.equal(rows.map(({ term }) => term));
    expect(allInside(chart, '.detail dd').map(words)).to.deep.equal(rows.map(({ text }) => text));
    expect(litIn(chart)).to.deep.equal([figure]);
    await hover(second);
    expect(headingOf(chart)).to.equal(detailIn(other).heading);
    expect(litIn(chart)).to.deep.equal([other]);
    await withinGrace(async () => {
      await moveAway();
      expect(headingOf(chart), 'there is time to come back').to.equal(detailIn(other).heading);
    });
    await waitOut();
    expect(headingOf(chart)).to.equal(undefined);
    expect(litIn(chart)).to.deep.equal([]);
    expect(expandedIn(chart)).to.deep.equal([]);
    expect(heard).to.deep.equal([`hover ${figure} zh`, `hover ${other} zh`]);
  });

  it('needs no style sheet that is not there yet for another chart', async () => {
    const charts = [await drawnChart(), await drawnChart()];
    const before = sheetsOf(charts[0]!).length;
    for (const chart of charts) await hover(marksOf(chart).first);
    const [sheets, others] = charts.map(sheetsOf);
    expect(sheets!.length, 'what the tools add').to.be.above(before);
    expect(others).to.have.ordered.members(sheets!);
  });

  it('can enter the detail, on a way that leads over nothing else, and stay there', async () => {
    const chart = await drawnChart();
    const { first, figure } = marksOf(chart);
    const heard = listenTo(chart);
    await hover(first);
    const detail = detailOf(chart).getBoundingClientRect();
    const mark = first.getBoundingClientRect();
    expect(detail.top, 'the detail stands below its mark').to.be.above(mark.bottom);
    const x = Math.round(detail.left + detail.width / 2);
    await withinGrace(async () => {
      for (let y = Math.round(mark.bottom) - 3; y < detail.top + 30; y += 3) {
        await sendMouse({ type: 'move', position: [x, y] });
      }
    });
    await waitOut();
    expect(headingOf(chart)).to.equal(detailIn(figure).heading);
    expect(heard).to.deep.equal([`hover ${figure} zh`]);
    await moveAway();
    await waitOut();
    expect(headingOf(chart)).to.equal(undefined);
  });

  it('goes straight up and down between marks without meeting the detail', async () => {
    const chart = await drawnChart({ chart: 'certified-share' });
    const marks = pointsOf(chart);
    for (const part of [0.1, 0.4, 0.6, 0.9]) {
      await hover(marks[0]!, [part, 0.5]);
      const [x] = placeIn(marks[0]!, [part, 0.5]);
      const { left, right } = detailOf(chart).getBoundingClientRect();
      expect(x > right || x < left, `at ${part}`).to.be.true;
      await moveAway();
      await waitOut();
    }
  });

  it('pins the detail by a click, and closes it by another', async () => {
    const chart = await drawnChart();
    const { first, figure } = marksOf(chart);
    const heard = listenTo(chart);
    await hover(first);
    await press();
    expect(expandedIn(chart)).to.deep.equal([figure]);
    await moveAway();
    await waitOut();
    expect(headingOf(chart)).to.equal(detailIn(figure).heading);
    await hover(first);
    await press();
    await waitOut();
    expect(headingOf(chart)).to.equal(undefined);
    expect(expandedIn(chart)).to.deep.equal([]);
    expect(heard).to.deep.equal([`hover ${figure} zh`, `select ${figure} zh`]);
  });

  it('moves a pin to another mark', async () => {
    const chart = await drawnChart();
    const { first, second, figure, other } = marksOf(chart);
    await hover(first);
    await press();
    await hover(second);
    expect(headingOf(chart), 'pinned is pinned').to.equal(detailIn(figure).heading);
    await press();
    expect(headingOf(chart)).to.equal(detailIn(other).heading);
    expect(expandedIn(chart)).to.deep.equal([other]);
  });

  it('closes a pinned detail by a click elsewhere, not by one inside it', async () => {
    const chart = await drawnChart();
    const { first, figure } = marksOf(chart);
    await hover(first);
    await press();
    await hover(detailOf(chart).querySelector('dt')!);
    await press();
    expect(headingOf(chart)).to.equal(detailIn(figure).heading);
    await hover(inside(chart, '[part=title]'));
    await press();
    expect(headingOf(chart)).to.equal(undefined);
  });

  it('selects words of a detail and beyond without closing it', async () => {
    const chart = await drawnChart();
    const { first, figure } = marksOf(chart);
    await hover(first);
    await press();
    await hover(detailOf(chart).querySelector('dd')!);
    await sendMouse({ type: 'down' });
    await moveAway();
    await sendMouse({ type: 'up' });
    await settled();
    expect(headingOf(chart)).to.equal(detailIn(figure).heading);
  });

  it('closes it by the button, which opens nothing that lies behind', async () => {
    const chart = await drawnChart({ chart: 'year-2024', lang: 'en' });
    await hover(pointsOf(chart)[0]!);
    await press();
    const button = inside(chart, '.detail button');
    expect(words(button)).to.equal('Close');
    expect(Math.min(button.offsetWidth, button.offsetHeight)).to.be.at.least(24);
    await hover(button, [0.5, 0.5]);
    await atOneMoment(async () => {
      await press();
      await pause(100);
    });
    expect(headingOf(chart)).to.equal(undefined);
  });
});

describe('a chart in a closed shadow root', () => {
  it('has a detail that a mouse can use: only a press elsewhere closes it', async () => {
    const host = await boxOf();
    const chart = newChart({ data: FOREIGN, lang: 'en' });
    await nextDrawing(chart, () => host.attachShadow({ mode: 'closed' }).append(chart));
    const { first, figure } = marksOf(chart);
    await hover(first);
    await hover(detailOf(chart).querySelector('dt')!);
    await waitOut();
    expect(headingOf(chart), 'a detail that is pointed at').not.to.equal(undefined);
    await hover(first);
    await press();
    expect(expandedIn(chart)).to.deep.equal([figure]);
    const [link] = allInside(chart, '.detail a');
    let followed = 0;
    link!.addEventListener('click', (event) => {
      event.preventDefault();
      followed += 1;
    });
    for (const part of [detailOf(chart).querySelector('dt')!, link!]) {
      await hover(part);
      await press();
      expect(expandedIn(chart), part.localName).to.deep.equal([figure]);
    }
    expect(followed).to.equal(1);
    await hover(inside(chart, '[part=title]'));
    await press();
    expect(headingOf(chart), 'a press elsewhere').to.equal(undefined);
  });

  it('has one that a finger closes by a second tap', async () => {
    const host = await boxOf();
    const chart = newChart();
    await nextDrawing(chart, () => host.attachShadow({ mode: 'closed' }).append(chart));
    const { first, figure } = marksOf(chart);
    await tap(first);
    expect(expandedIn(chart)).to.deep.equal([figure]);
    await tap(first);
    expect(headingOf(chart)).to.equal(undefined);
    await tap(first);
    await tap(document.body);
    expect(headingOf(chart)).to.equal(undefined);
  });
});

describe('a finger', () => {
  it('opens and pins by one tap, and closes by a second', async () => {
    const chart = await drawnChart();
    const { first, figure } = marksOf(chart);
    const heard = listenTo(chart);
    await tap(first);
    expect(headingOf(chart)).to.equal(detailIn(figure).heading);
    expect(expandedIn(chart)).to.deep.equal([figure]);
    await waitOut();
    expect(headingOf(chart)).to.equal(detailIn(figure).heading);
    await tap(first);
    expect(headingOf(chart)).to.equal(undefined);
    expect(heard).to.deep.equal([`hover ${figure} zh`, `select ${figure} zh`]);
  });

  it('closes it by a tap elsewhere, and not by scrolling', async () => {
    const chart = await drawnChart();
    const { first, second, figure } = marksOf(chart);
    await tap(first);
    await swipe(document.body);
    await swipe(second);
    await tap(detailOf(chart));
    await waitOut();
    expect(headingOf(chart)).to.equal(detailIn(figure).heading);
    await tap(document.body);
    expect(headingOf(chart)).to.equal(undefined);
  });

  it('opens nothing by scrolling', async () => {
    const chart = await drawnChart();
    await swipe(pointsOf(chart)[0]!);
    expect(headingOf(chart)).to.equal(undefined);
  });

  it('opens by the very first tap, before the tools are there', async () => {
    const chart = await drawnChart();
    const maker = await toolsFile.load();
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    await loadingBy(
      () => arrived.then(() => maker),
      async () => {
        const { second, other } = marksOf(chart);
        await tap(second);
        expect(headingOf(chart)).to.equal(undefined);
        arrive();
        await settled();
        expect(headingOf(chart)).to.equal(detailIn(other).heading);
        expect(expandedIn(chart)).to.deep.equal([other]);
      },
    );
  });
});

describe('a pen', () => {
  it('opens by hovering and pins by a tap', async () => {
    const chart = await drawnChart();
    const { first, second, figure, other } = marksOf(chart);
    sendPointer(first, 'pointerover', 'pen');
    await settled();
    expect(headingOf(chart)).to.equal(detailIn(figure).heading);
    sendPointer(first, 'pointerout', 'pen');
    await waitOut();
    expect(headingOf(chart)).to.equal(undefined);
    await tap(second, 'pen');
    expect(expandedIn(chart)).to.deep.equal([other]);
    sendPointer(second, 'pointerout', 'pen');
    await waitOut();
    expect(headingOf(chart)).to.equal(detailIn(other).heading);
  });
});

describe('keys', () => {
  it('show the detail of whatever mark has the focus, and nothing once it has gone', async () => {
    const chart = await drawnChart();
    const heard = listenTo(chart);
    const figures = figuresOf(chart);
    pointsOf(chart)[0]!.focus();
    await settled();
    for (const [index, figure] of figures.entries()) {
      if (index > 0) await sendKeys({ press: 'ArrowDown' });
      await settled();
      expect(headingOf(chart)).to.equal(detailIn(figure).heading);
      expect(litIn(chart)).to.deep.equal([figure]);
    }
    expect(expandedIn(chart)).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    await settled();
    expect(focusedKey(chart)).to.equal('table');
    expect(headingOf(chart)).to.equal(undefined);
    expect(heard).to.deep.equal(figures.map((figure) => `hover ${figure} zh`));
  });

  for (const [name, key] of [
    ['Enter', 'Enter'],
    ['the space bar', ' '],
  ] as const) {
    it(`pin it by ${name}, and unpin it`, async () => {
      const chart = await drawnChart();
      const { first, figure } = marksOf(chart);
      const heard = listenTo(chart);
      first.focus();
      await sendKeys({ press: key });
      await settled();
      expect(expandedIn(chart)).to.deep.equal([figure]);
      expect(first.getAttribute('aria-controls')).to.equal(detailOf(chart).id);
      await sendKeys({ press: key });
      await settled();
      expect(headingOf(chart)).to.equal(undefined);
      expect(expandedIn(chart)).to.deep.equal([]);
      expect(first.hasAttribute('aria-controls')).to.be.false;
      expect(heard).to.deep.equal([`hover ${figure} zh`, `select ${figure} zh`]);
    });
  }

  it('follow the focus away from a pinned detail', async () => {
    const chart = await drawnChart();
    const { first, other } = marksOf(chart);
    first.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'ArrowDown' });
    await settled();
    expect(headingOf(chart)).to.equal(detailIn(other).heading);
    expect(expandedIn(chart)).to.deep.equal([]);
  });

  it('close it by Esc and stay on the mark, where Enter opens it again', async () => {
    const chart = await drawnChart();
    const { first, figure } = marksOf(chart);
    for (const open of [() => Promise.resolve(first.focus()), () => sendKeys({ press: 'Enter' })]) {
      await open();
      await settled();
      expect(headingOf(chart)).to.equal(detailIn(figure).heading);
      await sendKeys({ press: 'Escape' });
      await settled();
      expect(headingOf(chart)).to.equal(undefined);
      expect(focusedKey(chart)).to.equal(figure);
    }
  });

  it('leave Esc to the page where nothing is open, and take it where something is', async () => {
    const chart = await drawnChart();
    const pressed: boolean[] = [];
    const hear = ({ key, defaultPrevented }: KeyboardEvent) => key === 'Escape' && pressed.push(defaultPrevented);
    document.addEventListener('keydown', hear);
    try {
      pointsOf(chart)[0]!.focus();
      await settled();
      await sendKeys({ press: 'Escape' });
      expect(pressed, 'the page does not hear of it').to.deep.equal([]);
      await sendKeys({ press: 'Escape' });
      expect(pressed).to.deep.equal([false]);
    } finally {
      document.removeEventListener('keydown', hear);
    }
  });

  it('close by Esc what the pointer has opened, wherever the focus is', async () => {
    const chart = await drawnChart();
    const field = document.createElement('input');
    chart.before(field);
    field.focus();
    await hover(pointsOf(chart)[0]!);
    await hover(detailOf(chart), [0.5, 0.5]);
    await atOneMoment(async () => {
      await sendKeys({ press: 'Escape' });
      await pause(100);
    });
    expect(headingOf(chart), 'nor is what lies behind it opened').to.equal(undefined);
    expect(document.activeElement === field).to.be.true;
  });

  it('go from the mark into its detail and back, and from there to the controls', async () => {
    const chart = await drawnChart({ data: FOREIGN, lang: 'en' });
    const mark = pointsOf(chart)[1]!;
    await tap(mark);
    const keys: (string | undefined)[] = [];
    mark.focus();
    const [link] = allInside<HTMLAnchorElement>(chart, '.detail a');
    link!.focus();
    await settled();
    keys.push(focusedKey(chart));
    await sendKeys({ press: 'Escape' });
    await settled();
    keys.push(focusedKey(chart));
    await sendKeys({ press: 'Enter' });
    await settled();
    inside(chart, '.detail .close').focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    keys.push(focusedKey(chart));
    expect(keys).to.deep.equal([link!.href, mark.dataset.figure, mark.dataset.figure]);
    expect(headingOf(chart)).to.equal(undefined);
    expect(mark.tabIndex, 'Tab comes back to it').to.equal(0);
  });

  it('keep open a detail that the focus is in, though the pointer leaves it', async () => {
    const chart = await drawnChart({ data: FOREIGN, lang: 'en' });
    await hover(pointsOf(chart)[0]!);
    allInside(chart, '.detail a')[0]!.focus();
    await moveAway();
    await waitOut();
    expect(headingOf(chart)).to.equal('Other');
    inside(chart, '[data-control=table]').focus();
    await settled();
    expect(headingOf(chart)).to.equal(undefined);
  });
});

describe('readers who listen', () => {
  const region = () => document.querySelector('output')!;

  it('find the detail right after the marks, as a group with the name of the figure', async () => {
    const chart = await drawnChart();
    const { first } = marksOf(chart);
    await tap(first);
    const detail = detailOf(chart);
    expect(detail.getAttribute('role')).to.equal('group');
    const name = (chart.shadowRoot as ShadowRoot).getElementById(detail.getAttribute('aria-labelledby')!);
    expect(words(name)).to.equal(headingOf(chart));
    expect(detail.previousElementSibling?.getAttribute('part')).to.equal('plot');
    expect(allInside(chart, '[role=application], [aria-live]')).to.have.length(0);
  });

  it('hear the detail once when it is pinned, and nothing while they look around', async () => {
    const chart = await drawnChart({ lang: 'en' });
    const { first, figure } = marksOf(chart);
    // Two messages may be under way, a second apart.
    await pause(2200);
    region().textContent = '';
    const spoken = spokenFromNow();
    first.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    await settled();
    expect(spoken).to.deep.equal([]);
    await sendKeys({ press: 'Enter' });
    await settled();
    expect(spoken).to.deep.equal([{ text: detailText(detailIn(figure, 'en'), 'en'), lang: 'en' }]);
  });
});

describe('children of the tag', () => {
  it('bring no tools, whatever the page has around them', async () => {
    const box = await boxOf();
    box.className = 'control';
    const child = Object.assign(document.createElement('p'), { textContent: 'Words' });
    const chart = newChart({ chart: 'no-such-chart' });
    chart.append(child);
    await quietly(() => nextError(chart, () => box.append(chart)));
    expect(isVisible(child)).to.be.true;
    let loads = 0;
    const load = toolsFile.load.bind(toolsFile);
    await loadingBy(
      () => {
        loads += 1;
        return load();
      },
      async () => {
        sendPointer(child, 'pointerover', 'mouse');
        await settled();
      },
    );
    expect(loads).to.equal(0);
  });
});

describe('a new drawing', () => {
  it('has the pinned detail again, in its language, and tells nobody', async () => {
    const chart = await drawnChart({ lang: 'zh' });
    const { second, other } = marksOf(chart);
    await tap(second);
    const heard = listenTo(chart);
    await nextDrawing(chart, () => (chart.lang = 'en'));
    await settled();
    expect(headingOf(chart)).to.equal(detailIn(other, 'en').heading);
    expect(expandedIn(chart)).to.deep.equal([other]);
    expect(litIn(chart)).to.deep.equal([other]);
    await nextDrawing(chart, () => (chart.parentElement!.style.width = '400px'));
    await settled();
    expect(headingOf(chart)).to.equal(detailIn(other, 'en').heading);
    expect(heard).to.deep.equal([]);
    await tap(document.body);
    expect(headingOf(chart)).to.equal(undefined);
  });

  it('keeps the focus where it was, on the mark or in the detail, and what it has opened', async () => {
    const chart = await drawnChart({ data: FOREIGN, lang: 'zh' });
    const heard = listenTo(chart);
    const [mark] = pointsOf(chart);
    mark!.focus();
    await settled();
    await nextDrawing(chart, () => (chart.lang = 'en'));
    await settled();
    expect(headingOf(chart)).to.equal('Other');
    expect(focusedKey(chart)).to.equal(mark!.dataset.figure);
    const link = inside<HTMLAnchorElement>(chart, '.detail a');
    link.focus();
    await nextDrawing(chart, () => (chart.lang = 'zh'));
    await settled();
    expect(focusedKey(chart)).to.equal(link.href);
    expect(headingOf(chart)).to.equal('Other');
    await sendKeys({ press: 'Escape' });
    await nextDrawing(chart, () => (chart.lang = 'en'));
    await pause(50);
    expect(headingOf(chart), 'what was closed stays closed').to.equal(undefined);
    expect(focusedKey(chart)).to.equal(mark!.dataset.figure);
    expect(heard).to.deep.equal([`hover ${mark!.dataset.figure} zh`]);
  });

  it('closes the detail of a figure that it does not have', async () => {
    const chart = await drawnChart({ chart: 'certified-share' });
    const heard = listenTo(chart);
    pointsOf(chart)[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await settled();
    const before = heard.length;
    await nextDrawing(chart, () => (chart.chart = 'volunteer-rate'));
    await pause(50);
    expect(headingOf(chart)).to.equal(undefined);
    expect(expandedIn(chart)).to.deep.equal([]);
    expect(heard.length, 'the focus is on another mark now, which no reader has chosen').to.equal(before);
  });

  it('leaves the detail as it is where only the theme changes', async () => {
    const chart = await drawnChart();
    const { first } = marksOf(chart);
    await tap(first);
    const heading = headingOf(chart);
    chart.theme = 'dark';
    await settled(chart);
    expect(headingOf(chart)).to.equal(heading);
  });

  it('that fails closes it, and the next chart begins anew', async () => {
    const chart = await drawnChart();
    await tap(pointsOf(chart)[0]!);
    await quietly(async () => {
      chart.chart = 'no-such';
      await settled(chart);
    });
    expect(allInside(chart, '.detail')).to.have.length(0);
    await nextDrawing(chart, () => (chart.chart = 'certified-share'));
    await settled();
    expect(headingOf(chart)).to.equal(undefined);
  });
});

describe('a tag that leaves the page', () => {
  /** How many more listeners are on the document and the window after something was done. */
  async function listenersAfter(act: (count: () => number) => Promise<void>): Promise<number> {
    let count = 0;
    const targets: readonly EventTarget[] = [document, window];
    const { prototype } = EventTarget;
    for (const target of targets) {
      target.addEventListener = (...given: Parameters<typeof target.addEventListener>) => {
        count += 1;
        prototype.addEventListener.apply(target, given);
      };
      target.removeEventListener = (...given: Parameters<typeof target.addEventListener>) => {
        count -= 1;
        prototype.removeEventListener.apply(target, given);
      };
    }
    try {
      await act(() => count);
    } finally {
      for (const target of targets) {
        for (const name of ['addEventListener', 'removeEventListener']) Reflect.deleteProperty(target, name);
      }
    }
    return count;
  }

  it('leaves no listener and no timer behind, and comes back with everything closed', async () => {
    const box = await boxOf(640);
    const chart = newChart();
    const left = await listenersAfter(async (count) => {
      await nextDrawing(chart, () => box.append(chart));
      const whileClosed = count();
      await tap(pointsOf(chart)[0]!);
      expect(count(), 'the count works').to.be.above(whileClosed);
      sendPointer(pointsOf(chart)[0]!, 'pointerover', 'mouse');
      sendPointer(pointsOf(chart)[0]!, 'pointerout', 'mouse');
      chart.remove();
      await waitOut();
    });
    expect(left).to.equal(0);
    box.append(chart);
    await settled(chart);
    expect(headingOf(chart)).to.equal(undefined);
    expect(expandedIn(chart)).to.deep.equal([]);
    const { first, figure } = marksOf(chart);
    await tap(first);
    expect(headingOf(chart)).to.equal(detailIn(figure).heading);
  });

  it('has no listener on the page while nothing is open', async () => {
    const chart = await drawnChart();
    await tap(pointsOf(chart)[0]!);
    await tap(document.body);
    const change = await listenersAfter(async () => {
      await swipe(pointsOf(chart)[0]!);
      await tap(pointsOf(chart)[0]!);
      await tap(pointsOf(chart)[1]!);
      await tap(pointsOf(chart)[1]!);
    });
    expect(change).to.equal(0);
  });
});

describe('two charts', () => {
  async function twoCharts(...ids: readonly [string, string]): Promise<readonly [SocialWorkChart, SocialWorkChart]> {
    const box = await boxOf(640);
    const charts = ids.map((chart) => newChart({ chart }));
    box.append(...charts);
    await waitUntil(() => charts.every((chart) => pictureOf(chart)), 'both are drawn');
    return [charts[0]!, charts[1]!];
  }

  it('have a detail each, and a tap in one closes that of the other', async () => {
    const charts = await twoCharts('certified-share', 'volunteer-rate');
    const [one, two] = charts;
    await tap(pointsOf(one)[0]!);
    sendPointer(pointsOf(two)[0]!, 'pointerover', 'mouse');
    await settled();
    expect([headingOf(one), headingOf(two)]).to.deep.equal([
      detailIn(figuresOf(one)[0]!).heading,
      detailIn(figuresOf(two)[0]!).heading,
    ]);
    await tap(pointsOf(two)[1]!);
    expect([headingOf(one), headingOf(two)]).to.deep.equal([undefined, detailIn(figuresOf(two)[1]!).heading]);
  });

  it('that draw the same figure light it up each for itself', async () => {
    const charts = await twoCharts('certified-share', 'certified-share');
    await tap(pointsOf(charts[0])[0]!);
    expect(litIn(charts[0])).to.have.length(1);
    expect(expandedIn(charts[1])).to.deep.equal([]);
  });
});

describe('a page that cannot get the tools', () => {
  it('has its chart, keys and table as before, and says so once for each try', async () => {
    const chart = await drawnChart({ lang: 'en' });
    const fail = () => Promise.reject(new Error('offline'));
    await loadingBy(fail, async () => {
      const mishaps = await mishapsOf(async () => {
        pointsOf(chart)[0]!.focus();
        await settled();
        await sendKeys({ press: 'ArrowDown' });
        await settled();
      });
      expect(mishaps.exceptions).to.deep.equal([]);
      expect(mishaps.consoleErrors.length).to.be.within(1, 2);
      expect(focusedKey(chart)).to.equal(figuresOf(chart)[1]);
      expect(isVisible(detailOf(chart))).to.be.false;
      await quietly(async () => {
        inside(chart, '[data-control=table]').click();
        await settled();
      });
      expect(isVisible(inside(chart, '[role=region]'))).to.be.true;
    });
    await sendKeys({ press: 'Escape' });
    pointsOf(chart)[0]!.focus();
    await settled();
    expect(headingOf(chart), 'the next try gets them').to.equal(detailIn(figuresOf(chart)[0]!, 'en').heading);
  });
});

describe('hostile texts', () => {
  for (const text of [
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    'javascript:alert(1)',
    '\u202Eabc\u0000',
  ]) {
    it(`stay texts in a detail: ${JSON.stringify(text)}`, async () => {
      const figures = Object.fromEntries(
        Object.entries(FOREIGN.figures).map(([id, figure]) => [
          id,
          { ...figure, label: { zh: text, en: text }, printed: text, note: { zh: text, en: text } },
        ]),
      );
      const chart = await drawnChart({ data: { ...FOREIGN, figures }, lang: 'en' });
      await tap(pointsOf(chart)[0]!);
      expect(words(detailOf(chart)).toLowerCase()).to.include(text.replace('\0', '\uFFFD').toLowerCase());
      const names = new Set([...detailOf(chart).querySelectorAll('*')].map(({ localName }) => localName));
      expect([...names].sort()).to.deep.equal(['a', 'button', 'dd', 'dl', 'dt', 'p']);
      for (const { protocol } of allInside<HTMLAnchorElement>(chart, '.detail a')) expect(protocol).to.equal('https:');
      const written = [...detailOf(chart).querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
      expect([...new Set(written)].filter((name) => name.startsWith('on') || name === 'style')).to.deep.equal([]);
    });
  }
});
