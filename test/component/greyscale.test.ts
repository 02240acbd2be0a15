import { expect } from '@open-wc/testing';
import { HEDGES, type Hedge, type Quantity } from '../../src/dataset/quantity.js';
import { hedgedBar } from '../../src/layout/parts/hedged-bar.js';
import type { Mark, Tone } from '../../src/marks/scene.js';
import { pictureElement } from '../../src/render/picture.js';
import { svgText } from '../../src/render/svg-text.js';
import { THEMES, type PageTheme } from '../../src/render/theme.js';

const SIZE = { width: 240, height: 48 } as const;

/** Lightnesses of the pixels of a picture after WCAG, row by row: all that a printer without colour can tell apart. */
async function greyOf(marks: readonly Mark[], theme: PageTheme): Promise<readonly number[]> {
  const ground: Mark = { mark: 'rect', x: 0, y: 0, ...SIZE, fill: 'ground' };
  const scene = { ...SIZE, marks: [ground, ...marks], points: [] };
  const xml = svgText(pictureElement(scene, { colours: THEMES[theme], lang: 'en', fontFamily: 'sans-serif' }));
  const image = new Image(SIZE.width, SIZE.height);
  image.src = `data:image/svg+xml,${encodeURIComponent(xml)}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), SIZE);
  const context = canvas.getContext('2d')!;
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, SIZE.width, SIZE.height);
  const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return Array.from({ length: SIZE.width * SIZE.height }, (_, pixel) => {
    const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => linear((data[pixel * 4 + part] ?? 0) / 255));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  });
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);

/** How many pixels of two pictures differ in lightness so that it can be seen. */
const differing = (a: readonly number[], b: readonly number[]) =>
  a.filter((lightness, pixel) => contrast(lightness, b[pixel] ?? 0) >= 1.3).length;

interface Bar {
  readonly hedge: Hedge;
  readonly isPrinted: boolean;
  readonly tone: Tone;
}

const BARS = HEDGES.flatMap((hedge) => [true, false].map((isPrinted): Bar => ({ hedge, isPrinted, tone: 'subject' })));

/** A bar of 100 on a scale to 120, as if it were alone in a picture. */
function marksOf({ hedge, isPrinted, tone }: Bar): readonly Mark[] {
  const value = hedge === 'between' ? null : 100;
  const low = { exact: 100, about: null, nearly: null, over: 100, atLeast: 100, upTo: null, between: 60 }[hedge];
  const high = { exact: 100, about: null, nearly: 100, over: null, atLeast: null, upTo: 100, between: 100 }[hedge];
  const quantity: Quantity = { kind: 'count', unit: 'person', hedge, value, low, high };
  return hedgedBar(quantity, { x: (at) => at * 2, y: 10, height: 28, tone, shrink: 1, isPrinted });
}

const nameOf = ({ hedge, isPrinted }: Bar) => `${hedge}${isPrinted ? '' : ', not printed'}`;

for (const theme of ['light', 'dark'] as const) {
  describe(`marks without colour, ${theme}`, () => {
    it('tell every hedge from every other one, printed or not', async () => {
      const pictures = await Promise.all(BARS.map((bar) => greyOf(marksOf(bar), theme)));
      const alike: string[] = [];
      for (const [index, a] of pictures.entries()) {
        for (const [other, b] of pictures.entries()) {
          // The least that tells two of them apart is a tick: some dozens of pixels.
          if (other > index && differing(a, b) < 24) alike.push(`${nameOf(BARS[index]!)} = ${nameOf(BARS[other]!)}`);
        }
      }
      expect(alike).to.deep.equal([]);
    });

    it('tell the subject from what it is compared with, and both from the whole and the ground', async () => {
      const middle = async (tone: Tone) => {
        const picture = await greyOf(marksOf({ hedge: 'exact', isPrinted: true, tone }), theme);
        return picture[24 * SIZE.width + 100]!;
      };
      const [subject, context, track, ground] = [
        await middle('subject'),
        await middle('context'),
        await middle('track'),
        await middle('ground'),
      ];
      expect(contrast(subject, context), 'subject and context').to.be.at.least(1.5);
      for (const below of [track, ground]) {
        expect(contrast(subject, below), 'subject').to.be.at.least(3);
        expect(contrast(context, below), 'context').to.be.at.least(3);
      }
      expect(contrast(track, ground), 'track and ground').to.be.at.least(1.15);
    });
  });
}
