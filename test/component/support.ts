import { emulateMedia, executeServerCommand, setViewport as setViewportOfLauncher } from '@web/test-runner-commands';

/** An engine that the component tests run in. */
export type Engine = 'chromium' | 'firefox' | 'webkit';

function readEngine(): Engine {
  if (navigator.userAgent.includes('Firefox/')) return 'firefox';
  return navigator.userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}

/** The engine that the tests run in now. */
export const engine: Engine = readEngine();

/**
 * Sizes the page, in CSS px. WebKitGTK's window is never narrower than about 447 px: a test of narrow charts puts the
 * chart into a narrow box instead.
 */
export async function setViewport(page: { width: number; height: number }): Promise<void> {
  if (engine !== 'webkit') return setViewportOfLauncher(page);
  await executeServerCommand('wd-viewport', page);
  // The driver answers before the page knows its new size.
  for (let turn = 0; turn < 50 && Math.abs(innerWidth - page.width) > 1; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Sets a media feature, or skips the running test where the engine cannot: only Chromium can. */
export async function emulateMediaOrSkip(
  test: Mocha.Context,
  features: Parameters<typeof emulateMedia>[0],
): Promise<void> {
  if (engine !== 'chromium') return test.skip();
  await emulateMedia(features);
}
