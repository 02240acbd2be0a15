import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { chartPicture } from '../../../src/charts/chart-picture.js';
import { wordChart } from '../../../src/charts/worded-chart.js';
import { knownFont } from '../../../src/cli/known-font.js';
import { familyThatIsThere } from '../../../src/cli/missing-characters.js';
import { CARDS, fitPicture, sizeOf } from '../../../src/cli/picture-fit.js';
import { PNG_SHAPES, PngError, renderPng } from '../../../src/cli/png.js';
import { readDataset, zhejiang2024 } from '../../../src/core.js';
import { svgText } from '../../../src/render/svg-text.js';
import { THEMES } from '../../../src/render/theme.js';
import { withAt } from '../support.js';
import { folder, run } from './support.js';

const picture = async (...args: Parameters<typeof renderPng>) => PNG.sync.read(Buffer.from(await renderPng(...args)));

describe('renderPng', () => {
  test.each([
    [{ shape: 'wechat' }, 1080, undefined],
    [{ shape: 'social' }, 1200, 630],
    [{ shape: 'square' }, 1080, 1080],
    [{ width: 320 }, 640, undefined],
    [{ width: 320, scale: 0.5 }, 160, undefined],
  ] as const)(
    '%j is %d px wide',
    async (options, width, height) => {
      const png = await picture(zhejiang2024, 'volunteer-rate', options);
      expect([png.width, height === undefined || png.height === height]).toEqual([width, true]);
    },
    60_000,
  );

  test('draws words and marks on the ground of the theme', async () => {
    const { data } = await picture(zhejiang2024, 'volunteer-rate', { shape: 'social', theme: 'dark' });
    expect([...data.subarray(0, 4)]).toEqual([0x16, 0x19, 0x1d, 255]);
    const colours = new Set(Array.from({ length: data.length / 4 }, (_, i) => data.readUInt32BE(i * 4)));
    expect(colours).toContain(0xffa77dff);
    expect(colours).toContain(0xf0f2f4ff);
  }, 60_000);

  test.each([
    ['zh', 'Noto Sans CJK SC'],
    ['en', 'Noto Sans CJK KR'],
  ] as const)(
    'draws %s with the font that is found as with its files named',
    async (language, family) => {
      const [id, options] = ['certified', { language, width: 320, scale: 1 }] as const;
      const { files } = knownFont([family])!;
      const [found, named] = [
        await renderPng(zhejiang2024, id, options),
        await renderPng(zhejiang2024, id, { ...options, fontFiles: files }),
      ];
      expect(Buffer.compare(found, named)).toBe(0);
    },
    60_000,
  );

  test('refuses fonts that would draw boxes or nothing, and says what to do', async () => {
    const noFont = join(folder(), 'font.ttf');
    writeFileSync(noFont, 'none');
    const failed = renderPng(zhejiang2024, 'volunteer-rate', { fontFiles: [noFont] });
    await expect(failed).rejects.toThrow(PngError);
    await expect(failed).rejects.toThrow(/the font files do not have “浙江.*fonts-noto-cjk/);
  });

  test('refuses a character that no font has', async () => {
    const label = { zh: '\u{10FFFD}', en: 'x', 'zh-TW': 'x' };
    const { dataset } = readDataset(withAt('charts/certified/title', label));
    await expect(renderPng(dataset!, 'certified')).rejects.toThrow('no font of this system has “\u{10FFFD}”');
  }, 60_000);

  test.each([
    [['no such font', 'Noto Sans CJK SC'], 'Noto Sans CJK SC'],
    [['no such font', 'nor this'], 'no such font'],
  ])(
    'familyThatIsThere of %j is %s',
    (names, family) => {
      expect(familyThatIsThere(names, { Resvg, font: { loadSystemFonts: true } })).toBe(family);
    },
    60_000,
  );

  test('sets English with apostrophes that are no wider than a letter', async () => {
    const endOf = async (en: string) => {
      const { dataset } = readDataset(withAt('charts/certified/title', { zh: '题', en, 'zh-TW': '題' }));
      const { data, width } = await picture(dataset!, 'certified', { language: 'en' });
      // The title stands on a line 38 px from the top, and a px is two pixels.
      const rows = Array.from({ length: 20 * width }, (_, i) => i + 56 * width);
      return Math.max(...rows.filter((i) => data[i * 4]! < 128).map((i) => i % width));
    };
    expect(Math.abs((await endOf('workers’ examH')) - (await endOf('workersi examH')))).toBeLessThan(8);
  }, 60_000);

  test('refuses a font file that is not there', async () => {
    await expect(renderPng(zhejiang2024, 'certified', { fontFiles: ['/nonexistent.ttf'] })).rejects.toThrow(
      'there is no font file /nonexistent.ttf',
    );
    const out = folder();
    const { exit, error } = await run(['render', '--as', 'svg,png', '--font', '/nonexistent.ttf', '--out', out]);
    expect([exit, error]).toEqual([5, expect.stringContaining('there is no font file /nonexistent.ttf')]);
    expect(readdirSync(out)).toEqual([]);
  });

  test.each([
    [{ shape: 'round' as 'square' }, 'unknown shape “round”; expected one of chart, wechat, social, square'],
    [{ scale: 9 }, 'invalid scale 9; expected a number from 0.5 to 4'],
    [{ width: NaN }, 'invalid width NaN'],
    [{ width: 4000, scale: 4 }, 'is too large; expected at most 25000000 pixels'],
  ])('throws a RangeError for %j', async (options, message) => {
    await expect(renderPng(zhejiang2024, 'county-rollout', options)).rejects.toThrow(RangeError);
    await expect(renderPng(zhejiang2024, 'county-rollout', options)).rejects.toThrow(message);
  });
});

test('the help names a format for every shape', async () => {
  const { out } = await run(['render', '--help']);
  for (const shape of PNG_SHAPES) expect(out).toContain(shape === 'chart' ? ' png,' : ` png-${shape},`);
});

describe('fitPicture', () => {
  const cases = Object.keys(zhejiang2024.charts).flatMap((id) =>
    (['zh', 'en'] as const).flatMap((language) =>
      (['social', 'square'] as const).map((card) => [id, language, card] as const),
    ),
  );

  test.each(cases)('%s in %s stands whole on a %s card, at least as large as at any width', (id, language, card) => {
    const chart = wordChart(zhejiang2024, id, language);
    const look = { colours: THEMES.light };
    const fitted = fitPicture(chart, CARDS[card], look);
    expect(sizeOf(fitted)).toEqual(CARDS[card]);
    const [, x, y, scale] = /translate\(([\d.e-]+) ([\d.e-]+)\) scale\(([\d.]+)\)/
      .exec(svgText(fitted))!
      .map(Number) as [0, number, number, number];
    const inner = { width: CARDS[card].width - 2 * x, height: CARDS[card].height - 2 * y };
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(-1e-9);
    expect(Math.min(x, y)).toBeLessThan(1e-6);
    for (const width of [280, 400, 640, 1200]) {
      const size = sizeOf(chartPicture(chart, { ...look, width }));
      expect(scale).toBeGreaterThanOrEqual(
        Math.min(CARDS[card].width / size.width, CARDS[card].height / size.height) - 1e-9,
      );
    }
    expect(inner.width / inner.height).toBeGreaterThan(0);
    // The smallest words are 12 px: on a card they shall not be smaller than 10.
    expect(scale).toBeGreaterThan(10 / 12);
  });
});
