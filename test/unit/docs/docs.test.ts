import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { markdownFiles } from '../../../build/docs/contents.js';
import { wordPicture } from '../../../src/charts/worded-chart.js';
import { EMBED_FORMS, SHARED_FORMS } from '../../../src/cli/embed-snippets.js';
import { FORMATS } from '../../../src/cli/formats.js';
import { CARDS, fitPicture } from '../../../src/cli/picture-fit.js';
import * as core from '../../../src/core.js';
import { FILE_THEMES } from '../../../src/render/file-themes.js';
import { svgText } from '../../../src/render/svg-text.js';
import { codeBlocks } from '../../docs/blocks.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe('docs', () => {
  it.each(markdownFiles())('%s names scripts that are there', (page) => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object };
    const text = readFileSync(join(root, page), 'utf8');
    const named = [...text.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('README', () => {
  it('has the tag within its first 12 lines and the two commands within 24', () => {
    const lines = readme.split('\n');
    expect(lines.slice(0, 12).join('\n')).toContain('<social-work-chart chart=');
    expect(lines.slice(0, 24).join('\n')).toMatch(/npm start[^]*npm test/);
  });

  it('has code that runs and draws the phrase of its figure', () => {
    const { code = '' } = codeBlocks('README.md').find(({ kind }) => kind === 'js') ?? {};
    const body = code.replace(/^import .*$/m, '').replace(/^export const dataset =/m, 'return');
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code of our own README
    const run = new Function('defineDataset', body) as (define: typeof core.defineDataset) => core.Dataset;
    const picture = core.renderSvg(run(core.defineDataset), 'share', { language: 'en' });
    expect(picture).toMatch(/^<svg xmlns=[^]*nearly one fifth/);
  });
});

describe('pictures of the docs', () => {
  const { zhejiang2024, renderSvg } = core;
  const cases = Object.keys(zhejiang2024.charts).flatMap((id) =>
    (['zh', 'en'] as const).map((language) => [id, language] as const),
  );
  it.each(cases)('%s.%s.svg is what renderSvg makes', async (id, language) => {
    const picture = renderSvg(zhejiang2024, id, { language, width: 640 });
    await expect(`${picture}\n`).toMatchFileSnapshot(join(root, `docs/pictures/${id}.${language}.svg`));
  });
  const card = () =>
    fitPicture(wordPicture(zhejiang2024, 'volunteers', 'en'), CARDS.social, { colours: FILE_THEMES.light });
  it.each([
    ['county-rollout.wechat.svg', renderSvg(zhejiang2024, 'county-rollout', { profile: 'wechat' })],
    ['certified-share.phone.svg', renderSvg(zhejiang2024, 'certified-share', { width: 360 })],
    ['volunteer-rate.grey.svg', renderSvg(zhejiang2024, 'volunteer-rate', { theme: 'grey' })],
    ['volunteers.social.svg', svgText(card())],
  ])('%s of the page on channels is what the library makes', async (name, picture) => {
    await expect(`${picture}\n`).toMatchFileSnapshot(join(root, `docs/pictures/${name}`));
  });

  const image = { address: 'https://news.example/charts/volunteer-rate.en.png', width: 640, height: 327 };
  it.each([
    ['volunteer-rate.fallback.html', core.renderFallback(zhejiang2024, 'volunteer-rate', { language: 'en' })],
    ['volunteer-rate.feed.html', core.renderFeedItem(zhejiang2024, 'volunteer-rate', { language: 'en', image })],
    ['certified-share.table.html', core.renderTable(zhejiang2024, 'certified-share', { language: 'zh' })],
  ])('%s shows what the library makes in a page without styles', async (name, fragment) => {
    // The picture of the feed is one of these.
    const shown = fragment.replace(image.address, 'volunteer-rate.en.svg');
    const html = `<!doctype html><meta charset="utf-8"><title>${name}</title>\n${shown}\n`;
    await expect(html).toMatchFileSnapshot(join(root, `docs/pictures/${name}`));
  });
});

describe('docs/channels.md', () => {
  const page = readFileSync(join(root, 'docs/channels.md'), 'utf8');
  const sections = page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n', 1)[0] ?? '', section] as const);
  it('names formats and forms that the command has', () => {
    const named = [...page.matchAll(/--as ([\w,-]+)/g)].flatMap(([, words = '']) => words.split(','));
    const known = { ...FORMATS, ...EMBED_FORMS, ...SHARED_FORMS };
    expect(named.filter((word) => !(word in known))).toEqual([]);
    expect(named.length).toBeGreaterThan(20);
  });

  const withoutPicture = ['Text', 'Server use'];
  it.each(sections.filter(([name]) => !withoutPicture.includes(name)))('%s has its picture', (_name, section) => {
    expect(section).toMatch(/!\[[^\]]+\]\(pictures\/[\w.-]+\.svg\)/);
  });

  it('has the sentences and sizes that are made', () => {
    const { renderText, zhejiang2024: dataset } = core;
    const takeaway = (id: string) => renderText(dataset, id, { language: 'en' }).split('\n\n')[1] ?? '';
    const base = 'https://news.example/charts';
    const plan = { dataset, chart: 'volunteer-rate', language: 'en', base, src: undefined, integrity: '' } as const;
    const picture =
      EMBED_FORMS.picture?.write({
        ...plan,
        width: 640,
        image: 'png',
        most: {},
        isShared: false,
        hasHostScript: false,
      }) ?? '';
    const [, width = '', height = ''] = / width="(\d+)" height="(\d+)"/.exec(picture) ?? [];
    const image = { address: `${base}/volunteer-rate.en.png`, width: Number(width), height: Number(height) };
    const amp = core.renderAmp(dataset, 'volunteer-rate', { image, language: 'en' });
    const news = core.renderAppleNews(dataset, 'volunteer-rate', { image, language: 'en' });
    const { components } = JSON.parse(news) as core.AppleNewsPart;
    for (const made of [
      JSON.stringify(
        components.find(({ role }) => role === 'figure'),
        null,
        2,
      ),
      `<meta property="og:image:alt" content="${takeaway('volunteers')}" />`,
      `<meta property="og:image:width" content="${CARDS.social.width}" />`,
      `<meta property="og:image:height" content="${CARDS.social.height}" />`,
      /<amp-img [^>]*><\/amp-img>/.exec(amp)?.[0],
      `width: ${width}, height: ${height} },`,
    ]) {
      expect(page).toContain(made);
    }
  });
});
