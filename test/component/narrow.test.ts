import { expect } from '@open-wc/testing';
import type { SocialWorkChart } from '../../src/element.js';
import {
  allInside,
  boxOf,
  CHARTS,
  drawnChart,
  engine,
  inside,
  LANGUAGES,
  newChart,
  nextDrawing,
  openTable,
  pictureOf,
  pointsOf,
  setViewport,
} from './support.js';

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Boxes of the words of a picture, from its upper left corner. */
function textBoxes(chart: SocialWorkChart): Box[] {
  const picture = pictureOf(chart)!;
  return [...picture.querySelectorAll('text')].map((text) => {
    const box = text.getBBox();
    const { e, f } = picture.getScreenCTM()!.inverse().multiply(text.getScreenCTM()!);
    // The height of a line of a font is far more than that of its letters: the middle of it is what can collide.
    const [x, y, height] = [box.x + e, box.y + f, box.height];
    const { textContent } = text;
    expect([x, y].every(Number.isFinite) && box.width > 0 && height > 0, `${textContent} has a box`).to.be.true;
    return { text: textContent, left: x, right: x + box.width, top: y + height * 0.2, bottom: y + height * 0.85 };
  });
}

describe('words in the picture', () => {
  for (const width of [280, 320, 360, 768, 1200]) {
    it(`stay inside it and apart at ${width} px`, async function () {
      await setViewport({ width: Math.max(width + 40, 500), height: 800 });
      for (const id of CHARTS) {
        for (const lang of LANGUAGES) {
          const chart = await drawnChart({ chart: id, lang }, width);
          const { width: across, height } = pictureOf(chart)!.viewBox.baseVal;
          const boxes = textBoxes(chart);
          expect(boxes.length).to.be.above(1);
          const faults: string[] = [];
          for (const [index, a] of boxes.entries()) {
            const isInside = a.left >= -0.5 && a.right <= across + 0.5 && a.top >= 0 && a.bottom <= height;
            if (!isInside)
              faults.push(`${a.text} leaves ${across}: ${a.left}–${a.right}, ${a.top}–${a.bottom} of ${height}`);
            for (const b of boxes.slice(index + 1)) {
              const isApart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
              if (!isApart) faults.push(`${a.text} lies on ${b.text}`);
            }
          }
          expect(faults, `${id} ${lang}`).to.deep.equal([]);
        }
      }
    });
  }

  it('are never smaller than 12 px, nor are those around', async () => {
    for (const id of CHARTS) {
      const chart = await drawnChart({ chart: id });
      await openTable(chart);
      const sizes = allInside<Element>(chart, 'text, p, li, button, caption, th, td').map((element) =>
        parseFloat(getComputedStyle(element).fontSize),
      );
      expect(Math.min(...sizes)).to.be.at.least(12);
    }
  });
});

describe('a page of 320 px', () => {
  // WebKitGTK has no window so narrow; there the box alone is.
  before(() => setViewport({ width: engine === 'webkit' ? 447 : 320, height: 640 }));
  after(() => setViewport({ width: 800, height: 600 }));

  for (const id of CHARTS) {
    for (const lang of LANGUAGES) {
      it(`does not scroll sideways with ${id} in ${lang}`, async () => {
        const chart = await drawnChart({ chart: id, lang }, 288);
        await openTable(chart);
        const { scrollWidth, clientWidth } = document.documentElement;
        expect(scrollWidth).to.be.at.most(clientWidth);
        const edge = chart.getBoundingClientRect();
        for (const element of allInside(chart, 'p, li, button, svg')) {
          const { left, right, width } = element.getBoundingClientRect();
          // Marks lie over the plot, and the heads of the table scroll with it.
          if (width > 0 && !element.matches('.point, .sort')) {
            expect(left, element.className).to.be.at.least(edge.left - 0.5);
            expect(right, element.className).to.be.at.most(edge.right + 0.5);
          }
        }
        const plot = inside(chart, '[part=plot]');
        expect(plot.scrollWidth, 'the plot itself does not scroll').to.be.at.most(plot.clientWidth);
        expect(plot.scrollHeight).to.be.at.most(plot.clientHeight);
        const table = inside(chart, '[part=table]');
        expect(table.getBoundingClientRect().right).to.be.at.most(edge.right + 0.5);
      });
    }
  }

  it('lets the plot scroll in its own box where there is less room than any chart needs', async () => {
    const chart = await drawnChart({}, 200);
    const plot = inside(chart, '[part=plot]');
    expect(plot.scrollWidth).to.be.above(plot.clientWidth);
    expect(chart.scrollWidth).to.be.at.most(200);
    pointsOf(chart)[0]!.focus();
    expect(pictureOf(chart)!.getAttribute('width')).to.equal('240');
  });
});

describe('styles that come in from the page', () => {
  it('do not move words away from their marks', async () => {
    const chart = await drawnChart({ lang: 'en' });
    const before = textBoxes(chart);
    const box = await boxOf();
    box.dir = 'rtl';
    const page = 'letter-spacing:3px;word-spacing:9px;text-transform:uppercase;text-indent:2em;white-space:pre;';
    box.style.cssText += `${page}font:italic bold 30px serif;line-height:3;text-align:right;`;
    const other = newChart({ lang: 'en' });
    await nextDrawing(other, () => box.append(other));
    expect(textBoxes(other)).to.deep.equal(before);
    const [first, second] = [chart, other].map((each) => pictureOf(each)!.getBoundingClientRect().left);
    const [left, right] = [chart, other].map((each) => inside(each, 'figure').getBoundingClientRect().left);
    expect(second! - right!).to.equal(first! - left!);
  });
});

describe('a parent that shrinks to its contents', () => {
  const parents: Readonly<Record<string, string>> = {
    flex: 'display: flex',
    float: 'float: left',
    'inline block': 'display: inline-block',
    'a page that writes downwards': 'writing-mode: vertical-rl; width: 500px',
  };
  for (const [name, style] of Object.entries(parents)) {
    it(`still gets a chart: ${name}`, async () => {
      const box = await boxOf(600);
      const parent = document.createElement('div');
      parent.style.cssText = style;
      box.append(parent);
      const chart = newChart({ chart: 'volunteer-rate' });
      await nextDrawing(chart, () => parent.append(chart));
      expect(pictureOf(chart)!.getBoundingClientRect().width).to.be.greaterThan(200);
      expect(box.scrollWidth).to.be.at.most(box.clientWidth);
    });
  }
});

describe('a title in Chinese', () => {
  it('ends its lines at pauses, and makes them even where there is none', async () => {
    for (const [heading, expected] of [
      ['近2000万志愿者，近1200万活跃', 'keep-all'],
      ['浙江活跃志愿者占比三倍于全国平均', 'normal'],
    ] as const) {
      const chart = newChart({ lang: 'zh' });
      chart.heading = heading;
      const box = await boxOf(300);
      await nextDrawing(chart, () => box.append(chart));
      const title = inside(chart, '[part=title]');
      expect(getComputedStyle(title).wordBreak, heading).to.equal(expected);
      expect(title.getBoundingClientRect().height, 'two lines').to.be.within(50, 60);
    }
  });
});
