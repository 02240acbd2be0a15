import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as core from '../../../src/core.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...markdownIn('docs')];

function markdownIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.startsWith('api'))
    .map((name) => join(folder, name));
}

function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map(([, code = '']) => code);
}

describe('docs', () => {
  it.each(pages)('%s links to files that are there', (page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const targets = [...text.matchAll(/\]\(([^)#\s]+)\)/g)].map(([, target = '']) => target);
    const missing = targets.filter(
      (target) => !/^https?:/.test(target) && !existsSync(join(root, dirname(page), target)),
    );
    expect(missing).toEqual([]);
  });

  it.each(pages)('%s names scripts that are there', (page) => {
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
    const [code = ''] = blocks(readme, 'js');
    const body = code.replace(/^import .*$/m, '').replace(/^renderSvg\(/m, 'return renderSvg(');
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the code of our own README
    const run = new Function('defineDataset', 'renderSvg', body) as (...tools: unknown[]) => string;
    expect(run(core.defineDataset, core.renderSvg)).toMatch(/^<svg xmlns=[^]*nearly one fifth/);
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
  it.each([
    ['county-rollout.wechat.svg', renderSvg(zhejiang2024, 'county-rollout', { profile: 'wechat' })],
    ['volunteer-rate.grey.svg', renderSvg(zhejiang2024, 'volunteer-rate', { theme: 'grey' })],
  ])('%s of the page on channels is what renderSvg makes', async (name, picture) => {
    await expect(`${picture}\n`).toMatchFileSnapshot(join(root, `docs/pictures/${name}`));
  });
});
