import { describe, expect, test } from 'vitest';
import { oEmbed, zhejiang2024, type OEmbedOptions } from '../../../src/core.js';
import { problemsOfOEmbed } from '../../oembed-problems.js';

const page = 'https://news.example/charts/volunteer-rate.en.html';
const image = { address: 'https://news.example/charts/volunteer-rate.en.png', width: 640, height: 327 };
const answer = (options: Partial<OEmbedOptions> = {}) =>
  oEmbed(zhejiang2024, 'volunteer-rate', { page, image, language: 'en', ...options });

// What it answers for rooms of all sizes, and what hostile words become in it: `cli/embed-snippets.test.ts`.
describe('oEmbed', () => {
  test('shows the page, and has a thumbnail only where one is given and fits', () => {
    expect(Object.keys(answer())).toEqual(['type', 'version', 'title', 'provider_name', 'html', 'width', 'height']);
    expect(answer().html).toContain(`<iframe src="${page}" `);
    expect(answer({ thumbnail: image, maxHeight: 327 })).toMatchObject({ thumbnail_url: image.address });
    expect(answer({ thumbnail: image, maxHeight: 326 })).not.toHaveProperty('thumbnail_url');
  });

  test('has sizes in whole px also for rooms that have none', () => {
    const most = { width: 480.5, height: 700.5 };
    expect(problemsOfOEmbed(answer({ maxWidth: most.width, maxHeight: most.height }), most)).toEqual([]);
    expect(answer({ maxWidth: 480.5 }).width).toBe(480);
  });

  test.each<[unknown, string]>([
    [{ page: 'javascript:alert(1)' }, 'invalid page “javascript:alert(1)”; expected one that begins with http'],
    [{ page: '/charts/a.html' }, 'invalid page'],
    [{ image: { ...image, address: 'data:,' } }, 'invalid address of the image'],
    [{ image: { ...image, width: 0 } }, 'invalid width of the image 0'],
    [{ thumbnail: { ...image, height: 1.5 } }, 'invalid height of the image 1.5'],
    [{ width: 200 }, 'invalid width 200; expected a number from 280 to 4000'],
    [{ width: '640' }, 'invalid width “640”'],
    [{ maxWidth: 0 }, 'invalid maxWidth 0; expected a number from 1 to Infinity'],
    [{ maxHeight: NaN }, 'invalid maxHeight NaN'],
    [{ language: 'fr' }, 'language'],
  ])('refuses %j', (wrong, message) => {
    expect(() => answer(wrong as Partial<OEmbedOptions>)).toThrow(RangeError);
    expect(() => answer(wrong as Partial<OEmbedOptions>)).toThrow(message);
  });
});
