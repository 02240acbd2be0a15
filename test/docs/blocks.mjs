// The blocks of code of the docs: where they stand, of what kind they are, and as which file the words above name them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { root } from '../setup.mjs';

/** How the files are called that a kind of block can be. */
const ENDINGS = {
  css: ['css'],
  csv: ['csv'],
  html: ['html'],
  js: ['js', 'mjs'],
  json: ['json'],
  text: ['txt'],
  ts: ['ts', 'mts'],
  yaml: ['yaml', 'yml'],
};

/** The Markdown files of the docs and of the root, by their path from the root. */
export function markdownFiles() {
  const below = readdirSync(join(root, 'docs'), { recursive: true })
    .filter((name) => !/^(?:api|site|pictures)\//.test(name))
    .map((name) => `docs/${name}`);
  return [...readdirSync(root), ...below].filter((name) => name.endsWith('.md')).sort();
}

/**
 * The blocks of a Markdown file. `<!-- not run: reason -->` right before one says why it cannot run. A block is a file
 * where the paragraph before it names one in the type of code: "A template, `county.json`:".
 * @returns {{ file: string, line: number, kind: string, code: string, notRun?: string, name?: string }[]}
 */
export function codeBlocks(file, markdown = readFileSync(join(root, file), 'utf8')) {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
  return tokens.flatMap((token, at) => {
    if (token.type !== 'fence' && token.type !== 'code_block') return [];
    const kind = token.info.trim().split(/\s+/)[0];
    const notRun = /^<!-- not run: (.+?) -->$/.exec(tokens[at - 1]?.content.trim() ?? '')?.[1];
    const above = tokens[notRun ? at - 3 : at - 2];
    const name = above?.type === 'inline' ? nameIn(above.content, ENDINGS[kind] ?? []) : undefined;
    return [
      { file, line: token.map[0] + 1, kind, code: token.content, ...(notRun && { notRun }), ...(name && { name }) },
    ];
  });
}

function nameIn(words, endings) {
  const named = [...words.matchAll(/`([\w-]+\.(\w+))`/g)].filter(([, , ending]) => endings.includes(ending));
  return named.at(-1)?.[1];
}
