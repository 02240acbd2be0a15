import { format } from 'prettier';
import type { Plugin } from 'vite';
import { digestOf, type Library } from './digest.js';
import { cssData, htmlData } from './editor-data.js';
import { frameworkTypes } from './framework-types.js';
import { manifestOf } from './manifest.js';
import { readElements } from './read-elements.js';
import { webTypesOf } from './web-types.js';

/** Writes what editors and frameworks know of the tags, from the doc comments of their classes. */
export function elementFiles(library: Library): Plugin {
  return {
    name: 'element-files',
    apply: 'build',
    async generateBundle() {
      const elements = readElements();
      const json = {
        'custom-elements.json': manifestOf(elements),
        'web-types.json': webTypesOf(elements, { name: library.name, version: library.version }),
        'vscode.html-custom-data.json': htmlData(elements),
        'vscode.css-custom-data.json': cssData(elements),
      };
      for (const [fileName, content] of Object.entries(json)) {
        this.emitFile({ type: 'asset', fileName, source: `${JSON.stringify(content)}\n` });
      }
      this.emitFile({ type: 'asset', fileName: 'llms.txt', source: digestOf(elements, library) });
      for (const [name, source] of Object.entries(frameworkTypes(elements))) {
        const formatted = await format(source, { parser: 'typescript', singleQuote: true, printWidth: 120 });
        this.emitFile({ type: 'asset', fileName: `frameworks/${name}.d.ts`, source: formatted });
      }
    },
  };
}
