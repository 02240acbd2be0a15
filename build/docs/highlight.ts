import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import css from 'highlight.js/lib/languages/css';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import { escapeHtml, Html, markup } from './html.js';

for (const [name, language] of Object.entries({ bash, css, javascript, json, typescript, xml, yaml }))
  hljs.registerLanguage(name, language);

/** Languages by the words that info strings and file names have for them. Others are shown as they are. */
const LANGUAGE: Readonly<Record<string, string>> = {
  css: 'css',
  html: 'xml',
  js: 'javascript',
  json: 'json',
  jsx: 'javascript',
  mjs: 'javascript',
  sh: 'bash',
  svelte: 'xml',
  svg: 'xml',
  ts: 'typescript',
  tsx: 'typescript',
  vue: 'xml',
  yaml: 'yaml',
  yml: 'yaml',
};

/** A box of code, which keys can scroll. */
export function codeBox(code: string, word: string, label: string): Html {
  const language = LANGUAGE[word];
  const body = language === undefined ? escapeHtml(code) : hljs.highlight(code, { language }).value;
  return markup`<pre tabindex="0" role="group" aria-label="${label}"><code>${new Html(body)}</code></pre>`;
}
