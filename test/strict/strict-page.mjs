// The component tests once more, in a page with the strictest content policy that docs/policy.md has.
// `POLICY=strict` turns it on. A violation fails the test file in which it happened, and is told with its directive.
import { randomBytes } from 'node:crypto';
import { beforeEveryTest } from '../before-every-test.mjs';
import { entriesOf, POLICIES } from '../policies.mjs';

/** What a page of a newsroom may say at its strictest; data: is for pictures as PNG in apps such as WeChat, as that page says. */
const POLICY = { ...entriesOf(POLICIES.own), 'img-src': 'blob: data:' };

/**
 * What the tests themselves need beyond it. The test runner writes two scripts of its own into its page, which get a
 * nonce that no script of ours knows; tests open pages of ours in frames. The library that puts fixtures into the page
 * makes one policy for Trusted Types as it is loaded; without 'allow-duplicates' nobody else can make one by any name.
 * Firefox asks for the icon of every page. Reports name the code that they are about.
 */
const OF_TESTS = {
  'trusted-types': () => 'lit-html',
  'script-src': (nonce) => `'nonce-${nonce}' 'report-sample'`,
  'style-src': () => "'report-sample'",
  'frame-src': () => "'self'",
  'img-src': (_nonce, host) => `http://${host}/favicon.ico`,
};

function policyFor(nonce, host) {
  const names = [...new Set([...Object.keys(POLICY), ...Object.keys(OF_TESTS)])];
  // 'none' means nothing only where nothing else stands.
  const own = (name) => (name in OF_TESTS && POLICY[name] === "'none'" ? undefined : POLICY[name]);
  return names.map((name) => [name, own(name), OF_TESTS[name]?.(nonce, host)].filter(Boolean).join(' ')).join('; ');
}

/** Puts the policy on the page of the test runner, and the watch before everything in it. */
async function strictPage(context, next) {
  await next();
  if (typeof context.body !== 'string') return;
  if (context.path === '/' && context.response.is('html')) {
    const nonce = randomBytes(16).toString('base64');
    const watch = '<script src="/test/strict/watch-violations.js"></script>';
    const html = context.body.replace(/<script (?![^>]*\bsrc=)/g, `<script nonce="${nonce}" `);
    context.body = html.replace('<head>', `<head>${watch}`);
    context.set('Content-Security-Policy', policyFor(nonce, context.host));
  }
}

/** The policy, and the verdict in every test file. */
export const STRICT = [strictPage, beforeEveryTest('/test/strict/fail-on-violations.js')];
