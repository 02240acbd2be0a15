// The content security policies that docs/policy.md has, to the letter.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const page = readFileSync(join(root, 'docs', 'policy.md'), 'utf8');

/** The policies by the names that they have on that page. */
export const POLICIES = Object.fromEntries(
  [...page.matchAll(/```http (\w+)\nContent-Security-Policy: (.*)\n```/g)].map(([, name, policy]) => [name, policy]),
);
if (Object.keys(POLICIES).join() !== 'own,hosts,nonce') throw new Error(`the docs have ${Object.keys(POLICIES)}`);

/** A policy without one of its entries. */
export const without = (policy, name) => policy.replace(new RegExp(`${name} [^;]*; `), '');

/** The entries of a policy: what each allows, by its name. */
export const entriesOf = (policy) =>
  Object.fromEntries(policy.split('; ').map((entry) => [entry.split(' ', 1)[0], entry.replace(/^\S+ /, '')]));
