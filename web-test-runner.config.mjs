// Component tests in one engine: ENGINE is chromium (default), firefox or webkit; webkit needs xvfb-run around it.
// POLICY=strict runs them in a page with a strict content policy, where a violation is a failure.
// COUNTS_FILE names a file that gets the numbers of tests.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeEveryTest } from './test/before-every-test.mjs';
import { CHROMIUM_ARGS } from './test/chromium.mjs';
import { freePort, webkitOptions } from './test/frames/browsers.mjs';
import { findEngines } from './test/setup.mjs';
import { STRICT } from './test/strict/strict-page.mjs';

const engine = process.env.ENGINE ?? 'chromium';

const launchers = {
  async chromium(executablePath) {
    const { playwrightLauncher } = await import('@web/test-runner-playwright');
    const args = [...CHROMIUM_ARGS, '--disable-quic', '--no-first-run'];
    args.push('--disable-background-networking', '--disable-component-update', '--disable-sync');
    // Elements then have computedName: what assistive technology is told.
    args.push('--enable-blink-features=ComputedAccessibilityInfo');
    return playwrightLauncher({ product: 'chromium', launchOptions: { executablePath, args } });
  },
  async firefox(executablePath) {
    const { puppeteerLauncher } = await import('@web/test-runner-puppeteer');
    return puppeteerLauncher({ launchOptions: { browser: 'firefox', executablePath, timeout: 90_000 } });
  },
  async webkit({ driver, browser }) {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver');
    const port = await freePort();
    const child = spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { stdio: 'ignore' });
    process.on('exit', () => child.kill());
    return webdriverLauncher(webkitOptions(port, browser));
  },
};

async function launcher() {
  const place = findEngines()[engine];
  if (!place) throw new Error(`The engine ${engine} is not installed; npm test says how to get it.`);
  return launchers[engine](place);
}

/** The commands that the WebDriver launcher lacks, under names of their own: the built-in ones are asked first and throw. */
const webdriverExtras = {
  name: 'webdriver-extras',
  async executeCommand({ command, payload, session }) {
    if (session.browser.type !== 'webdriver') return undefined;
    const { driver } = session.browser;
    if (command === 'wd-viewport') {
      const [innerWidth, innerHeight, outerWidth, outerHeight] = await driver.execute(
        'return [innerWidth, innerHeight, outerWidth, outerHeight]',
      );
      const width = payload.width + outerWidth - innerWidth;
      await driver.setWindowRect(null, null, width, payload.height + outerHeight - innerHeight);
      return true;
    }
    if (command === 'wd-key') {
      const name = payload.down ?? payload.up;
      const value = { Shift: '\uE008', Control: '\uE009', Alt: '\uE00A' }[name] ?? name;
      const type = payload.down ? 'keyDown' : 'keyUp';
      await driver.performActions([{ type: 'key', id: 'keyboard', actions: [{ type, value }] }]);
      return true;
    }
    return undefined;
  },
};

function testsOf({ tests, suites }) {
  return [...tests, ...suites.flatMap(testsOf)];
}

/** Leaves the numbers of tests in COUNTS_FILE; a file that could not run is one failure. */
const countsReporter = {
  onTestRunFinished({ sessions }) {
    if (!process.env.COUNTS_FILE) return;
    const counts = { passed: 0, failed: 0, skipped: 0 };
    for (const { testResults, passed } of sessions) {
      const tests = testResults ? testsOf(testResults) : [];
      const failed = tests.filter((test) => !test.skipped && !test.passed).length;
      counts.skipped += tests.filter((test) => test.skipped).length;
      counts.passed += tests.filter((test) => !test.skipped && test.passed).length;
      counts.failed += failed === 0 && !passed ? 1 : failed;
    }
    writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts));
  },
};

export default {
  files: ['test/component/**/*.test.ts'],
  rootDir: '.',
  middleware: [beforeEveryTest('/test/plain-failures.js'), ...(process.env.POLICY === 'strict' ? STRICT : [])],
  nodeResolve: { exportConditions: ['development'] },
  plugins: [
    webdriverExtras,
    esbuildPlugin({ ts: true, target: 'es2021', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
  ],
  browsers: [await launcher()],
  // One at a time: without it WebDriver has no mouse, and a window in Firefox no focus. Pages of Chromium have their own.
  concurrency: engine === 'chromium' ? 2 : 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  // Mocha’s 2 s are too short for axe on a busy machine, several times in a test.
  testFramework: { config: { timeout: 30_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
};
