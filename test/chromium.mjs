// Chromium as the checks start it: found by setup.mjs, driven by Playwright.
import { chromium } from 'playwright-core';
import { findEngines } from './setup.mjs';

/** For every start: containers let no sandbox be made, and servers have no graphics card. */
export const CHROMIUM_ARGS = ['--no-sandbox', '--disable-gpu'];

/**
 * Starts Chromium; undefined where it is missing, and a line says so.
 * @param part - what is not run without it, if the rest of the check is
 * @param args - more than those of every start
 */
export async function openChromium({ part, args = [] } = {}) {
  const { chromium: executablePath } = findEngines();
  if (executablePath) return chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, ...args] });
  console.log(`NOT RUN: ${part ? `${part}, since ` : ''}Chromium is missing`);
  return undefined;
}

/** Starts Chromium for a check that is nothing without it: where it is missing, the check says so and ends well. */
export async function startChromium(options) {
  return (await openChromium(options)) ?? process.exit(0);
}
