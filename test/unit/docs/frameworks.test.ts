/** The code of docs/frameworks.md against the apps that it is taken from. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/frameworks.md');

const excerpts = [...page.matchAll(/```\w+ file=(\S+)\n([^]*?)```/g)].map(([, file = '', code = '']) => ({
  file,
  code,
}));

const linesOf = (code: string) => code.split('\n').map((line) => line.trim());

describe('docs/frameworks.md', () => {
  it('has code of every app', () => {
    const apps = new Set(excerpts.map(({ file }) => file.split('/')[0]));
    expect([...apps].sort()).toEqual(['angular', 'plain', 'preact', 'react', 'react-server', 'solid', 'svelte', 'vue']);
  });

  it.each(excerpts)('has lines of $file, in their order', ({ file, code }) => {
    const lines = linesOf(read(`demo/frameworks/${file}`));
    let from = 0;
    const missing = linesOf(code).filter((line) => {
      const index = lines.indexOf(line, from);
      if (index >= 0) from = index + 1;
      return index < 0;
    });
    expect(missing.filter(Boolean)).toEqual([]);
  });

  it('has no code of an app that is not held to it', () => {
    const others = [...page.matchAll(/```(\w+)\n/g)].map(([, language]) => language);
    expect(others.filter((language) => language !== 'json')).toEqual([]);
  });
});
