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

test.each([
  ['**不能省。** 图表', '<strong>不能省。</strong>图表'],
  ['**不能省** SVG', '<strong>不能省</strong> SVG'],
  ['**Held.** A & b', '<strong>Held.</strong> A &amp; b'],
])('%s has a space behind what is strong where there is one', (markdown, text) => {
  expect(html(markdown)).toBe(`<p>${text}</p>\n`);
});

test.each([
  ['of a few words', '<td>a few words</td>'],
  ['of a sentence', `<td class="sentence">${'a few words '.repeat(6).trim()}</td>`],
  ['of a sentence in Chinese', `<td class="sentence">${'只有几个字，'.repeat(7)}</td>`],
])('a cell %s is told apart', (_name, cell) => {
  const [, words = ''] = />(.*)</.exec(cell) ?? [];
  expect(html(`| a |\n| --- |\n| ${words} |`)).toContain(cell);
});

test('a cell keeps how its column stands', () => {
  expect(html(`| a |\n| ---: |\n| ${'a few words '.repeat(6)} |`)).toContain('<td class="sentence to-right">');
});
