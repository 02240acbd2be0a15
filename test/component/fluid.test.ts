import { expect } from '@open-wc/testing';
import { fluidPlot } from '../../src/charts/fluid-plot.js';
import { layoutChart } from '../../src/charts/layout-chart.js';
import { wordChart, type WordedChart } from '../../src/charts/worded-chart.js';
import { zhejiang2024 } from '../../src/core.js';
import { LANGUAGE_TAG } from '../../src/dataset/language.js';
import { measureText } from '../../src/layout/parts/measure.js';
import type { Mark, Scene } from '../../src/marks/scene.js';
import { fluidPicture } from '../../src/render/fluid-picture.js';
import { pictureElement } from '../../src/render/picture.js';
import { svgText } from '../../src/render/svg-text.js';
import { FONTS, THEMES } from '../../src/render/theme.js';
import { CHARTS, LANGUAGES } from './support.js';

const NARROWEST = 240;
const WIDTHS = [240, 320, 473, 640, 900, 1200];
const colours = THEMES.light;

/** Pixels of a picture in this engine. One that is as wide as its room gets this one. */
async function pixelsOf(svg: string, { width, height }: { width: number; height: number }) {
  const sized = svg.replace(' width="100%"', ` width="${width}"`);
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([sized], { type: 'image/svg+xml' }));
  await image.decode();
  URL.revokeObjectURL(image.src);
  const canvas = Object.assign(document.createElement('canvas'), { width, height: Math.ceil(height) });
  const context = canvas.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, canvas.width, canvas.height).data;
}

/** A difference of a channel that is seen; edges between pixels are smoothed a little otherwise. */
const SEEN = 96;

/** Share of the pixels in which a picture for every width differs from one that is laid out for this width. */
async function difference(fluid: string, scene: Scene, lang = 'zh-CN', fontFamily = 'serif'): Promise<number> {
  const ground: Mark = { mark: 'rect', x: 0, y: 0, width: scene.width, height: scene.height, fill: 'ground' };
  const still = svgText(pictureElement({ ...scene, marks: [ground, ...scene.marks] }, { colours, lang, fontFamily }));
  const [a, b] = await Promise.all([pixelsOf(fluid, scene), pixelsOf(still, scene)]);
  expect(a.length).to.equal(b.length);
  expect(new Set(a).size, 'something is drawn').to.be.greaterThan(2);
  let seen = 0;
  for (let at = 0; at < a.length; at += 4) {
    if ([0, 1, 2].some((channel) => Math.abs(a[at + channel]! - b[at + channel]!) > SEEN)) seen += 1;
  }
  return seen / (a.length / 4);
}

const sceneAt = (chart: WordedChart, width: number, form: string | undefined) =>
  layoutChart(chart, { width, narrowest: NARROWEST, language: chart.language, measure: measureText, form });

describe('a plot for every width', () => {
  for (const id of CHARTS) {
    for (const language of LANGUAGES) {
      it(`${id} (${language}) looks at every width as it is laid out for it`, async () => {
        const chart = wordChart(zhejiang2024, id, language);
        for (const form of chart.type.forms ?? [undefined]) {
          const fluid = svgText(fluidPlot(chart, { narrowest: NARROWEST, form, colours, name: 'plot' }));
          for (const width of WIDTHS) {
            const share = await difference(fluid, sceneAt(chart, width, form), LANGUAGE_TAG[language], FONTS[language]);
            expect(share, `${width} px, ${form ?? 'usual form'}`).to.be.lessThan(0.005);
          }
        }
      });
    }
  }

  const kinds: Record<string, (width: number) => Mark> = {
    'a bar that grows with the width, but for some px': (width) => ({
      mark: 'rect',
      x: 20,
      y: 10,
      width: width * 0.5 - 30,
      height: 20,
      fill: 'subject',
    }),
    'a bar that moves and grows': (width) => ({
      mark: 'rect',
      x: width * 0.2 + 7,
      y: 10,
      width: width * 0.5 - 30,
      height: 20,
      fill: 'subject',
      opacity: 0.5,
    }),
    'an outline that moves and grows': (width) => ({
      mark: 'rect',
      x: width * 0.2 + 7,
      y: 10,
      width: width * 0.5 - 30,
      height: 20,
      stroke: 'ink',
      strokeWidth: 4,
    }),
    'a line that shrinks from the left': (width) => ({
      mark: 'line',
      x1: width - 10,
      x2: width * 0.3 + 5,
      y1: 20,
      y2: 20,
      stroke: 'ink',
      strokeWidth: 3,
    }),
    'a slanted line that moves': (width) => ({
      mark: 'line',
      x1: width * 0.4 + 3,
      x2: width * 0.4 + 33,
      y1: 10,
      y2: 50,
      stroke: 'ink',
    }),
    'a bracket whose ends move apart': (width) => ({
      mark: 'path',
      d: ['M', width * 0.2 + 4, 10, 'V', 30, 'H', width * 0.8 - 9, 'V', 10],
      stroke: 'ink',
      strokeWidth: 4,
    }),
    'an area of steps': (width) => ({
      mark: 'path',
      d: [
        'M',
        0,
        50,
        'H',
        width * 0.2,
        'V',
        40,
        'H',
        width * 0.5,
        'V',
        20,
        'H',
        width * 0.7,
        'V',
        5,
        'H',
        width,
        'V',
        50,
        'Z',
      ],
      fill: 'subject',
      opacity: 0.3,
    }),
    'groups in groups that move': (width) => ({
      mark: 'group',
      x: width * 0.1 + 3,
      y: 8,
      marks: [
        {
          mark: 'group',
          x: 5,
          figure: 'a',
          marks: [{ mark: 'circle', cx: width * 0.5 - 4, cy: 20, r: 9, fill: 'ink' }],
        },
        { mark: 'text', x: width * 0.3 + 2, y: 40, text: '近1200万', size: 16, anchor: 'middle', fill: 'ink' },
      ],
    }),
  };
  for (const [name, markAt] of Object.entries(kinds)) {
    it(name, async () => {
      const scene = (width: number) => ({ width, height: 60, marks: [markAt(width)], points: [] });
      const fluid = svgText(fluidPicture([scene(200), scene(400)], { colours, lang: 'zh-CN', fontFamily: 'serif' }));
      for (const width of [200, 333, 400, 1000]) {
        expect(await difference(fluid, scene(width)), `${width} px`).to.be.lessThan(0.004);
      }
    });
  }

  it('strokes of a hatch that grows cover as much as those that are drawn one by one', async () => {
    const scene = (width: number): Scene => ({
      width,
      height: 60,
      marks: [{ mark: 'hatch', x: width * 0.2 + 7, y: 10, width: width * 0.5 - 30, height: 20, stroke: 'ink' }],
      points: [],
    });
    const root = { colours, lang: 'zh-CN', fontFamily: 'serif' };
    const inkOf = async (svg: string, size: Scene) => {
      const pixels = await pixelsOf(svg, size);
      let ink = 0;
      for (let at = 3; at < pixels.length; at += 4) ink += ((255 - pixels[at - 1]!) * pixels[at]!) / 255;
      return ink;
    };
    const fluid = svgText(fluidPicture([scene(200), scene(400)], root));
    for (const width of [200, 640]) {
      const share =
        (await inkOf(fluid, scene(width))) / (await inkOf(svgText(pictureElement(scene(width), root)), scene(width)));
      expect(share, `${width} px`).to.be.within(0.93, 1.07);
    }
  });
});
