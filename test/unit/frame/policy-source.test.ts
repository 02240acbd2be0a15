import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { policySource } from '../../../src/frame/policy-source.js';

describe('policySource', () => {
  test.each([
    ['https://news.example/charts/', 'https://news.example/charts/'],
    ['https://news.example:8443', 'https://news.example:8443/'],
    ["https://news.example/a; script-src *, 'b'/", 'https://news.example/a%3B%20script-src%20*%2C%20%27b%27/'],
    ["https://me:secret@news.example/a?b='c#d", 'https://news.example/a'],
    ['https://bücher.example/图/', 'https://xn--bcher-kva.example/%E5%9B%BE/'],
    ['http://127.0.0.1:8080/charts/', 'http://127.0.0.1:8080/charts/'],
    ['http://[::1]:8080/charts/', 'http:'],
    ['https://[2001:db8::1]/', 'https:'],
  ])('%s is %s', (address, source) => {
    expect(policySource(address)).toBe(source);
  });
});

describe('the policy of the page for iframes', () => {
  const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
  const [, policy = ''] =
    /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(read('src/frame/embed.html')) ?? [];

  test('stands in the docs to the letter', () => {
    const [, told] = /```text\n(default-src.*)\n```/.exec(read('docs/embedding.md')) ?? [];
    expect(told).toBe(policy);
  });

  test('lets pictures be shown as files and, for WeChat, as data', () => {
    expect(policy.split('; ')).toContain('img-src blob: data:');
  });
});
