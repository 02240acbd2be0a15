import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';
import { expect } from '@open-wc/testing';

// A script of the old kind: it leaves its one name on the window.
declare const axe: typeof Axe;

/** What axe has against an element, by all rules, also the best practices. */
export async function violations(context: Element): Promise<string[]> {
  const { violations: found, passes } = await axe.run(context);
  expect(passes, 'axe looked at nothing').not.to.be.empty;
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
