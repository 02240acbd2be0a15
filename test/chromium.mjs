// Chromium as the checks start it: found by setup.mjs, driven by Playwright.
import { chromium } from 'playwright-core';
import { findEngines } from './setup.mjs';

/** What Playwright turns off: of two lists of features the last one counts. */
const OFF_BY_PLAYWRIGHT = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'MediaRouter'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'PaintHolding', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled'],
  'PreconnectToSearch',
];
/** Pages of the address bar that Chromium makes ready beside each page of ours: a third of the time of opening one. */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** For every start: containers let no sandbox be made, and servers have no graphics card. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  `--disable-features=${[...OFF_BY_PLAYWRIGHT, ...ADDRESS_BAR].join()}`,
];

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
