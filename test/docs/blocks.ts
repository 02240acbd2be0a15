// The blocks of code of the docs: where they stand, of what kind they are, and as which file the words above name them.
import { readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';

/** How the files are called that a kind of block can be. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  css: ['css'],
  csv: ['csv'],
  html: ['html'],
  js: ['js', 'mjs'],
  json: ['json'],
  text: ['txt'],
  ts: ['ts', 'mts'],
  yaml: ['yaml', 'yml'],
};

/** A block of code, and where it stands. */
export interface CodeBlock {
  /** Path of the Markdown file from the root of the repository. */
  readonly file: string;
  readonly line: number;
  readonly kind: string;
  readonly code: string;
  /** Why it cannot run. */
  readonly notRun?: string;
  /** As which file the words above name it. */
  readonly name?: string;
}

/**
 * The blocks of a Markdown file. `<!-- not run: reason -->` right before one says why it cannot run. A block is a file
 * where the paragraph before it names one in the type of code: "A template, `county.json`:".
 */
export function codeBlocks(file: string, markdown = readFileSync(file, 'utf8')): CodeBlock[] {
  const tokens = new MarkdownIt({ html: true }).parse(markdown, {});
  return tokens.flatMap((token, at) => {
    if (token.type !== 'fence' && token.type !== 'code_block') return [];
    const [kind = ''] = token.info.trim().split(/\s+/);
    const notRun = /^<!-- not run: (.+?) -->$/.exec(tokens[at - 1]?.content.trim() ?? '')?.[1];
    const above = tokens[notRun ? at - 3 : at - 2];
    const name = above?.type === 'inline' ? nameIn(above.content, ENDINGS[kind] ?? []) : undefined;
    return [
      {
        file,
        line: (token.map?.[0] ?? 0) + 1,
        kind,
        code: token.content,
        ...(notRun && { notRun }),
        ...(name && { name }),
      },
    ];
  });
}

function nameIn(words: string, endings: readonly string[]): string | undefined {
  const named = [...words.matchAll(/`([\w-]+\.(\w+))`/g)].filter(([, , ending = '']) => endings.includes(ending));
  return named.pop()?.[1];
}
