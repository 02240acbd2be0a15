/** The corpus as PNG: each text in every chart type is a picture, or the error that the documentation names. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as resvg from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PngError, renderPng, type PngOptions } from '../../../src/cli/png.js';
import { LANGUAGES, readDataset } from '../../../src/core.js';
import { expectPicture } from '../../hostile/judges.js';
import { withTexts } from '../../hostile/marked.js';
import { SENTINEL, TEXTS, UNSEEN_TEXTS } from '../../hostile/payloads.js';
import { folder } from '../cli/support.js';
import { BASES, withEveryText } from './bases.js';
import { squareFont } from './square-font.js';

vi.setConfig({ testTimeout: 120_000 });

/** Every SVG that was drawn, and the addresses that what draws would have had to read for it. */
const { drawn } = vi.hoisted(() => ({ drawn: [] as { svg: string; asked: readonly unknown[] }[] }));

vi.mock('@resvg/resvg-js', async (importOriginal) => {
  const { Resvg } = await importOriginal<typeof resvg>();
  class Watched extends Resvg {
    constructor(...args: ConstructorParameters<typeof Resvg>) {
      super(...args);
      drawn.push({ svg: String(args[0]), asked: this.imagesToResolve() });
    }
  }
  return { Resvg: Watched };
});

/** All of Unicode but its last plane, of which the corpus has a character. */
const RANGES = [[0x20, 0xfffff]] as const;

const FILLED = BASES.map((base) => ({ ...base, filled: withEveryText(base) }));
const texts = Object.entries({ ...TEXTS, ...UNSEEN_TEXTS });

let fontFiles: readonly string[];

beforeEach(() => {
  const file = join(folder(), 'squares.ttf');
  writeFileSync(file, squareFont('Noto Sans CJK SC', RANGES));
  fontFiles = [file];
  drawn.length = 0;
});

afterEach(() => {
  expect(SENTINEL in globalThis).toBe(false);
});

/** A picture of the size that its SVG asks for, or undefined where a character has no glyph or the picture is too large. */
async function pictureOf(filled: unknown, id: string, options: PngOptions): Promise<PNG | undefined> {
  const { dataset } = readDataset(filled);
  try {
    return PNG.sync.read(Buffer.from(await renderPng(dataset!, id, options)));
  } catch (error) {
    if (error instanceof PngError) expect(error.missing).toBe('font');
    else expect((error as Error).message).toMatch(/^a picture of \d+×\d+ pixels is too large; expected at most \d+/);
    return undefined;
  }
}

describe.each(texts)('%s', (name, text) => {
  test('is drawn as PNG in every chart type, and nothing is read for it', async () => {
    for (const [turn, { id, type, filled }] of FILLED.entries()) {
      const language = LANGUAGES[turn % LANGUAGES.length]!;
      const input = withTexts(filled, () => text);
      const png = await pictureOf(input, id, { language, fontFiles, width: 280, scale: 0.5 });
      // The one text with a character that this font does not have.
      expect(png !== undefined, type).toBe(name !== 'what is no character');
      if (png) expect(png.width).toBe(140);
    }
    for (const { asked } of drawn) expect(asked).toEqual([]);
    // The others are trials of characters.
    const pictures = drawn.filter(({ svg }) => svg.includes('aria-label'));
    if (name === 'what is no character') return;
    expect(pictures.length).toBeGreaterThanOrEqual(FILLED.length);
    // In every chart type this is done where they are written as SVG; here in one for each text, by turns.
    const turn = texts.findIndex(([other]) => other === name) % FILLED.length;
    expectPicture(pictures[turn]!.svg);
  });
});
