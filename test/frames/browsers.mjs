/* global fetch */
// Opens pages in each engine that is there, and runs code in them: the same few things, whatever drives the browser.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { openChromium } from '../chromium.mjs';
import { findEngines } from '../setup.mjs';

/** How long a browser may take to start, in ms. */
const START = 90_000;

/**
 * A browser: `open(address)` goes there, `run(code)` gives what code returns in that page. Frames of other sites have no cookies
 * and storage in it, or such as are apart for each site around them.
 */
const launchers = {
  async chromium() {
    const browser = await openChromium({ args: ['--test-third-party-cookie-phaseout'] });
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    return {
      open: (address) => page.goto(address),
      run: (code) => page.evaluate(`(async () => { ${code} })()`),
      close: () => browser.close(),
    };
  },
  async firefox(executablePath) {
    const { launch } = await import('puppeteer-core');
    // 5: cookies and storage of frames are apart for each site that shows them; 1 would block cookies alone.
    const extraPrefsFirefox = { 'network.cookie.cookieBehavior': 5 };
    const browser = await launch({ browser: 'firefox', executablePath, extraPrefsFirefox, timeout: START });
    const page = await browser.newPage();
    page.setDefaultTimeout(START);
    await page.setViewport({ width: 1000, height: 800 });
    return {
      open: (address) => page.goto(address),
      run: (code) => page.evaluate(`(async () => { ${code} })()`),
      close: () => browser.close(),
    };
  },
  async webkit({ driver, browser }) {
    const { default: WebDriver } = await import('webdriver');
    const port = await freePort();
    const screen = ['-a', '-s', '-screen 0 1280x1024x24', driver, `--port=${port}`, '--host=127.0.0.1'];
    const child = spawn('xvfb-run', screen, { stdio: 'ignore', detached: true });
    const stop = () => {
      try {
        process.kill(-child.pid);
      } catch {
        // It has ended already.
      }
    };
    process.on('exit', stop);
    // Who stops the check stops what it has started.
    process.once('SIGTERM', () => process.exit(1));
    await answers(port);
    const session = await WebDriver.newSession(webkitOptions(port, browser));
    await session.setWindowRect(null, null, 1020, 900);
    return {
      open: (address) => session.navigateTo(address),
      run: (code) =>
        session.executeAsyncScript(`const done = arguments[0]; (async () => { ${code} })().then(done);`, []),
      async close() {
        await session.deleteSession();
        stop();
      },
    };
  },
};

/** How a client of WebDriver asks WebKit's driver for a session. */
export const webkitOptions = (port, browser) => ({
  hostname: '127.0.0.1',
  port,
  path: '/',
  logLevel: 'error',
  capabilities: {
    browserName: 'MiniBrowser',
    'wdio:enforceWebDriverClassic': true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  },
});

/** Starts an engine; undefined where it is not installed. */
export async function launch(engine) {
  const place = findEngines()[engine];
  return place && launchers[engine](place);
}

export const ENGINES = Object.keys(launchers);

/** A port of this machine that nobody listens on. */
export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(port) {
  for (const end = Date.now() + START; Date.now() < end;) {
    const isReady = await fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the driver of WebKit does not answer within ${START / 1000} s`);
}
