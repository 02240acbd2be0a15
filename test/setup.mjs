// Makes a fresh clone ready: the dependencies, the three browser engines and a font for Chinese text.
// Runs before anything is installed, so it uses nothing but Node itself.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const windows = process.platform === 'win32';

/** PATH without the node_modules/.bin folders that npm puts in front, so that `npm ci` may replace them. */
export function systemPath() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.filter((folder) => !/node_modules[\\/]\.bin[\\/]?$/.test(folder)).join(delimiter);
}

/** The environment for tools: the Node of the devDependencies goes before the one of the system. */
export function toolEnv(extra = {}) {
  return { ...process.env, PATH: `${bin}${delimiter}${systemPath()}`, ...extra };
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8'));
  } catch {
    return undefined;
  }
}

/** Whether node_modules holds exactly what package-lock.json says; npm keeps the same list inside node_modules. */
function dependenciesAreCurrent() {
  const wanted = readJson('package-lock.json')?.packages;
  const found = readJson('node_modules/.package-lock.json')?.packages;
  if (!wanted || !found || !existsSync(join(bin, windows ? 'vite.cmd' : 'vite'))) return false;
  if (!existsSync(join(root, 'node_modules', 'node', 'bin'))) return false;
  const matches = Object.entries(wanted).every(([path, { version, integrity, optional, devOptional }]) => {
    if (path === '') return true;
    const installed = found[path];
    if (!installed) return Boolean(optional ?? devOptional); // made for another platform
    return installed.version === version && installed.integrity === integrity;
  });
  return matches && Object.keys(found).every((path) => path in wanted);
}

function npm(...args) {
  const { status, error } = spawnSync('npm', [...args, '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
    env: { ...process.env, PATH: systemPath() },
  });
  if (status !== 0) console.error(`npm ${args[0]} failed${error ? `: ${error.message}` : ''}.`);
  return status === 0;
}

/**
 * Runs `npm ci` unless node_modules is what package-lock.json says. No package runs code as it is installed, but for `node`,
 * which is asked for by its script: the Node of the tools. Returns whether the dependencies are there.
 */
export function installDependencies() {
  if (dependenciesAreCurrent()) return true;
  console.log('Installing the dependencies (npm ci) …');
  return npm('ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund') && npm('rebuild', 'node');
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs: names are looked up in PATH, absolute paths are taken as they are. */
function findProgram(...names) {
  const folders = systemPath().split(delimiter);
  const files = names.flatMap((name) => (name.includes('/') ? [name] : folders.map((folder) => join(folder, name))));
  return files.find(isExecutable);
}

/** Playwright's own Chromium, if `npx playwright install chromium` was run. */
function findPlaywrightChromium() {
  try {
    const file = createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath();
    return isExecutable(file) ? file : undefined;
  } catch {
    return undefined;
  }
}

/** WebKitGTK's small browser lies in a folder named after the machine and the version. */
function findMiniBrowser() {
  const list = (folder) => {
    const entries = existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : [];
    return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  };
  const folders = ['/usr/lib', '/usr/libexec', '/usr/lib64', ...list('/usr/lib')].flatMap(list);
  const versions = folders.filter((folder) => /\/webkit2?gtk-[\d.]+$/.test(folder)).sort();
  return findProgram(...versions.reverse().map((folder) => join(folder, 'MiniBrowser')));
}

/** Whether a font with Chinese letters is there; without one they are measured and drawn as empty boxes. */
function hasChineseFont() {
  if (process.platform !== 'linux') return true;
  const { stdout } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  return Boolean(stdout?.trim()) || existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}

/** Where the programs of each engine are; an engine that cannot run here is undefined. */
export function findEngines() {
  const chromium =
    findProgram(
      'chromium',
      'chromium-browser',
      'google-chrome-stable',
      'google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ) ?? findPlaywrightChromium();
  const firefox = findProgram('firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox');
  const driver = findProgram('WebKitWebDriver');
  const browser = findMiniBrowser();
  const screen = findProgram('xvfb-run') && findProgram('xauth');
  return { chromium, firefox, webkit: driver && browser && screen ? { driver, browser } : undefined };
}

/** What is missing, by the Debian packages that bring it. */
function findMissing() {
  const engines = findEngines();
  const missing = [];
  if (!engines.chromium) missing.push({ part: 'chromium', packages: ['chromium'] });
  if (!engines.firefox) missing.push({ part: 'firefox', packages: ['firefox-esr'] });
  if (!engines.webkit) missing.push({ part: 'webkit', packages: ['webkit2gtk-driver', 'xvfb', 'xauth'] });
  if (!hasChineseFont()) missing.push({ part: 'Chinese font', packages: ['fonts-noto-cjk'] });
  return missing;
}

/** The words that run a command as root, or undefined when that is not possible without asking for a password. */
function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : undefined;
}

function aptInstall(packages) {
  const prefix = findProgram('apt-get') ? rootPrefix() : undefined;
  if (!prefix) return;
  console.log(`Installing ${packages.join(', ')} (apt-get) …`);
  const apt = (...args) => {
    const command = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq'];
    const [program, ...rest] = [...command, '-o', 'DPkg::Lock::Timeout=180', '-o', 'Acquire::Retries=3', ...args];
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  };
  apt('update');
  // One by one when all at once fails, so that one package without a candidate does not cost the other engines.
  if (!apt('install', '-y', '--no-install-recommends', ...packages)) {
    for (const name of packages) apt('install', '-y', '--no-install-recommends', name);
  }
}

/** Installs what the browser tests need where that is possible, and returns the names of the parts still missing. */
export function installBrowsers() {
  let missing = findMissing();
  if (missing.length > 0) {
    aptInstall(missing.flatMap(({ packages }) => packages));
    missing = findMissing();
  }
  for (const { part, packages } of missing) {
    console.error(`\n!!! MISSING: ${part}. On Debian or Ubuntu: apt-get install ${packages.join(' ')}`);
    if (part === 'chromium') console.error('!!! Elsewhere: npx playwright install --with-deps chromium');
  }
  return missing.map(({ part }) => part);
}
