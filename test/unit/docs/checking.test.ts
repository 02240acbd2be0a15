import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { rules } from '../../../src/checking/rules.js';
import { folder, run } from '../cli/support.js';

const page = readFileSync('docs/checking.md', 'utf8');

/** The block of code of a kind that comes first. */
function blockOf(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';
}

/** What the command says of the story of the page when some of its words are others. */
async function checked(change: (json: string) => string) {
  const path = folder();
  const [story, article] = [join(path, 'story.json'), join(path, 'story.txt')];
  writeFileSync(story, change(blockOf('json')));
  writeFileSync(article, blockOf('text'));
  const { exit, out } = await run(['check', story, '--article', article]);
  return { exit, out: out.replaceAll(`${path}/`, '') };
}

describe('docs/checking.md', () => {
  test('has a row for every rule, in their order, with their words', () => {
    const rows = Object.entries(rules).map(([id, { severity, about }]) => `| \`${id}\` | ${severity} | ${about} |`);
    expect(page).toContain(rows.join('\n'));
  });

  test('says more of every rule', () => {
    const told = [...page.matchAll(/^\*\*([a-z-]+)\*\*/gm)].map(([, id]) => id);
    expect(told).toEqual(Object.keys(rules));
  });

  test('shows what the command says of the planted faults, and how it ends', async () => {
    expect(await checked((json) => json)).toEqual({ exit: 1, out: blockOf('console') });
  });

  test('shows how to mend them', async () => {
    const mended = await checked((json) =>
      json
        .replace('"section": 0, "paragraph": 1', '"section": 0, "paragraph": 2')
        .replace('"1.2 million people help"', '"Nearly 1.2 million people help"'),
    );
    expect(mended).toEqual({ exit: 0, out: 'nothing found\n' });
  });
});
