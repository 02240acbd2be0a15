import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeBlocks } from '../../docs/blocks.js';

/** The strictest policy of the docs, of a page that has everything from its own host. */
const [, own = ''] =
  /^Content-Security-Policy: (.*)/.exec(codeBlocks('docs/policy.md').find(isPolicy)?.code ?? '') ?? [];

function isPolicy({ kind }: { readonly kind: string }) {
  return kind === 'http';
}

describe('pages of component tests', () => {
  it.each([
    ['strict.html', own.replace('img-src blob:; ', '')],
    ['strict-data.html', own.replace('img-src blob:; ', '')],
    ['strict-images.html', own],
  ])('%s has the policy of docs/policy.md', (name, policy) => {
    const html = readFileSync(`test/component/pages/${name}`, 'utf8');
    expect(/http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html)?.[1]).toBe(policy);
    expect(policy).toContain("trusted-types 'none'");
  });
});
