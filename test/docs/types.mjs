// Holds blocks of code to the declarations of the built package, as a project has them.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../setup.mjs';

/** Puts the package, and the types that its readers have too, into a folder as `npm install` would. */
export function linkPackage(folder) {
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '@resvg'), { recursive: true });
  symlinkSync(root, join(modules, 'social-work-chart'), 'dir');
  symlinkSync(join(root, 'node_modules', '@types'), join(modules, '@types'), 'dir');
  symlinkSync(join(root, 'node_modules', '@resvg', 'resvg-js'), join(modules, '@resvg', 'resvg-js'), 'dir');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
}

const COMMON = {
  noEmit: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.ReactJSX,
  types: ['node'],
  skipLibCheck: true,
  resolveJsonModule: true,
};

/** What an editor shows in JavaScript: names, arguments, fields; and what `tsc --strict` says of TypeScript. */
const OPTIONS = {
  js: { ...COMMON, allowJs: true, checkJs: true, strict: false },
  ts: { ...COMMON, strict: true },
};

/** Gives what is wrong with the types of blocks, with their places in the docs. */
export function checkTypes(blocks, folder) {
  linkPackage(folder);
  return Object.entries(OPTIONS).flatMap(([language, options]) => {
    const ending = { js: 'js', ts: 'ts', tsx: 'tsx' };
    const files = new Map();
    for (const block of blocks.filter(({ kind }) => kind.startsWith(language))) {
      const path = join(folder, `block-${files.size}.${ending[block.kind]}`);
      writeFileSync(path, block.code);
      files.set(path, block);
    }
    const program = ts.createProgram([...files.keys()], options);
    return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const block = files.get(file?.fileName);
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const words = ts.flattenDiagnosticMessageText(messageText, ' ');
      return `${block?.file ?? file?.fileName}:${(block?.line ?? 0) + line}: ${words}`;
    });
  });
}
