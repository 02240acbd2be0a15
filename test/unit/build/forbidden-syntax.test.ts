/** The lint rules of SECURITY.md: each reports what it is for, and lets through what is like it. */
import { ESLint, Linter } from 'eslint';
import ts from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const SETTER_FILE = 'src/render/dom-nodes.ts';
const OWN_PAGE_FILE = 'src/frame/frame-page.ts';

interface Config {
  readonly rules: Readonly<Record<string, unknown>>;
}

const eslint = new ESLint();
const linter = new Linter({ configType: 'flat' });
const configs = new Map<string, Config>();

/** The rule as it stands in the configuration for a file of the library; those that ask for types are too slow here. */
async function configOf(path: string): Promise<Config> {
  const { rules } = (await eslint.calculateConfigForFile(path)) as Config;
  return { rules: { 'no-restricted-syntax': rules['no-restricted-syntax'] } };
}

beforeAll(async () => {
  for (const path of ['src/element/stage.ts', SETTER_FILE, OWN_PAGE_FILE, 'demo/article.ts', 'demo/start.mjs']) {
    configs.set(path, await configOf(path));
  }
});

function reportsIn(code: string, path = 'src/element/stage.ts'): readonly string[] {
  const { rules } = configs.get(path)!;
  const config = {
    files: ['**/*.ts', '**/*.mjs'],
    languageOptions: { parser: ts.parser },
    rules,
  } as unknown as Linter.Config;
  return linter.verify(code, [config], { filename: path }).map(({ ruleId, message }) => {
    // A snippet that cannot be read would otherwise pass for one that is reported.
    if (ruleId !== 'no-restricted-syntax') throw new Error(message);
    return message;
  });
}

/** Snippets that must be reported, wherever data could become markup, code or style. */
const MARKUP_AND_CODE = [
  'node.innerHTML = text;',
  "node['innerHTML'] = text;",
  'const before = node.outerHTML;',
  "node.insertAdjacentHTML('beforeend', text);",
  'node.setHTMLUnsafe(text);',
  'Document.parseHTMLUnsafe(text);',
  'range.createContextualFragment(text);',
  'frame.srcdoc = text;',
  'document.write(text);',
  'node.ownerDocument.writeln(text);',
  "new DOMParser().parseFromString(text, 'text/html');",
  "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
  "import { unsafeSVG as svg } from 'lit/directives/unsafe-svg.js';",
  "import { styleMap } from 'lit/directives/style-map.js';",
  'html`<p .innerHTML=${text}></p>`;',
  'html`<p style="color:red"></p>`;',
  'eval(text);',
  "new Function('return 1');",
  "Function('return 1');",
  "setTimeout('act()', 1);",
  'window.setInterval(`act(${text})`, 1);',
  "setTimeout('act(' + text, 1);",
  'import(address);',
  "const address = 'javascript:void 0';",
  'node.style.cssText = text;',
  "element('p', { style: text }, []);",
  "element('p', { onclick: text }, []);",
  "element('p', { 'onclick': text }, []);",
  'node.onclick = act;',
  "setAttribute(node, 'style', text);",
  "node.setAttribute('onclick', text);",
];

const PROTOTYPES = [
  'entry.__proto__ = text;',
  "entry['__proto__'].a = text;",
  'const made = { __proto__: other };',
  'Object.setPrototypeOf(made, other);',
  'Object.defineProperty(made, name, { value: text });',
  'Array.prototype.last = act;',
  'for (const name in options) copy(name);',
  'Object.assign(defaults, options);',
  'target[first][second] = value;',
];

const TRACES = [
  'window.chart = chart;',
  'globalThis.chart = chart;',
  "localStorage.setItem('a', text);",
  'window.sessionStorage.clear();',
  'document.cookie = text;',
  'const { cookie } = document;',
];

const HEAD = ['document.head.append(sheet);', 'node.ownerDocument.head.append(sheet);', 'const { head } = document;'];

const ATTRIBUTES = [
  'node.setAttribute(name, text);',
  "node.setAttributeNS(null, 'x', text);",
  'node.setAttributeNode(attribute);',
  'setAttribute(node, name, text);',
  'setAttribute(node, `data-${name}`, text);',
];

describe('the library', () => {
  test.each([...MARKUP_AND_CODE, ...PROTOTYPES, ...TRACES, ...HEAD, ...ATTRIBUTES])('may not have %s', (code) => {
    expect(reportsIn(code)).not.toEqual([]);
  });

  test.each([
    "setAttribute(node, 'role', text);",
    'node.textContent = text;',
    'sheet.replaceSync(rules.cssText);',
    "element('p', { class: 'a', lang: 'en' }, text);",
    'const when = { on: day, once: true, onMark: 1 };',
    "node.style.setProperty('width', text);",
    "import('./later.js');",
    'setTimeout(() => act(), 1);',
    'Object.assign({}, options);',
    'counts[row] = 1;',
    'table.head.append(row);',
  ])('may have %s', (code) => {
    expect(reportsIn(code)).toEqual([]);
  });

  test('sets attributes by their names in one file, which is under all other rules too', () => {
    for (const code of ATTRIBUTES) expect(reportsIn(code, SETTER_FILE)).toEqual([]);
    for (const code of [...MARKUP_AND_CODE, ...PROTOTYPES, ...TRACES, ...HEAD]) {
      expect(reportsIn(code, SETTER_FILE), code).not.toEqual([]);
    }
  });

  test('has one page of its own, whose script may touch the head and nothing else', () => {
    for (const code of HEAD) expect(reportsIn(code, OWN_PAGE_FILE)).toEqual([]);
    for (const code of [...MARKUP_AND_CODE, ...PROTOTYPES, ...TRACES, ...ATTRIBUTES]) {
      expect(reportsIn(code, OWN_PAGE_FILE), code).not.toEqual([]);
    }
  });
});

describe.each(['demo/article.ts', 'demo/start.mjs'])('the pages that show it, as %s,', (path) => {
  test.each(MARKUP_AND_CODE)('may not have %s', (code) => {
    expect(reportsIn(code, path)).not.toEqual([]);
  });
});

describe('no file of the library', () => {
  test('is let off a rule by a comment', async () => {
    const { readdirSync, readFileSync } = await import('node:fs');
    const paths = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const letOff = paths.filter((path) =>
      /eslint-disable[^\n]*no-restricted-syntax/.test(readFileSync(`src/${path}`, 'utf8')),
    );
    expect(letOff).toEqual([]);
  });
});
