import { expect, test } from 'vitest';
import { renderMarkdown } from '../../../../build/docs/render-markdown.js';

const html = (markdown: string) => renderMarkdown(markdown, { language: 'en', resolve: (href) => href }).body.text;

test.each([
  ['`render --as svg`', '<code>render <span class="whole">--as</span> svg</code>'],
  ['`--social-work-chart-ink`', '<code><span class="whole">--social</span>-work-chart-ink</code>'],
  ['`npm ci -q`', '<code>npm ci <span class="whole">-q</span></code>'],
  ['`printed-in-place`, `a --b`', '<code>printed-in-place</code>, <code>a <span class="whole">--b</span></code>'],
  ['`<table data-figures>`', '<code>&lt;table data-figures&gt;</code>'],
])('%s keeps the hyphens of an option with its name', (markdown, code) => {
  expect(html(markdown)).toBe(`<p>${code}</p>\n`);
});
