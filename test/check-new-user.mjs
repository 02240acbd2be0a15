/* global document -- in the page */
// Does what the README tells somebody new to do, with its own code blocks and nothing else: from an empty folder to a chart
// in Chromium, in under a minute. The packed tarball stands in for the registry.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startChromium } from './chromium.mjs';
import { endWith } from './findings.mjs';
import { pack } from './package/npm.mjs';
import { root, toolEnv } from './setup.mjs';

const LIMIT = 60_000;
const { name: PACKAGE } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Ways of the README, by their headings: what is opened at the end, and commands that end badly because they should. */
const WAYS = {
  'A page of a news site': { page: 'page.html', sees: seesChart },
  'A project': { page: '', sees: seesChart },
  'An article': {
    page: 'draft/index.html',
    sees: seesPictures,
    refused: { command: 'npx social-work-chart check', says: 'publisher to be added' },
  },
};
/** Commands that go on until they are stopped, and say where they serve. */
const SERVERS = ['npx --yes http-server', 'npx vite'];
const ADDRESS = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/;
/** Escape sequences with which programs colour what they print. */
// eslint-disable-next-line no-control-regex -- they begin with a control character
const COLOURS = /\u001b\[[\d;]*m/g;

/** What the README tells to do in a section, in its order: files to write and commands to run. */
function stepsOf(readme, heading) {
  const [, section] = readme.split(`\n### ${heading}\n`);
  if (section === undefined) throw new Error(`README.md has no section “${heading}”`);
  const [own] = section.split(/\n##+ /);
  const blocks = own.matchAll(/(?<before>[^\n]*)\n+(?:<!-- [^\n]* -->\n+)?```(?<language>\w+)\n(?<code>[^]*?)```/g);
  let from = 0;
  return [...blocks].flatMap(({ index, 0: whole, groups: { before, language, code } }) => {
    const told = own.slice(from, index) + before;
    from = index + whole.length;
    const steps = language === 'sh' ? commandsIn(code) : [{ file: nameIn(before), content: code }];
    const [, page] = /two lines from the top of this page into `([\w.]+)`/.exec(told.replaceAll('\n', ' ')) ?? [];
    return page ? [{ file: page, content: firstLines(readme) }, ...steps] : steps;
  });
}

const commandsIn = (code) =>
  code
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter(Boolean)
    .map((command) => ({ command }));

function nameIn(line) {
  const [, name] = /`([\w./-]+)`:$/.exec(line) ?? [];
  if (!name) throw new Error(`README.md names no file for the block after “${line}”`);
  return name;
}

function firstLines(readme) {
  const [, code] = /```html\n([^]*?)```/.exec(readme) ?? [];
  if (code?.trim().split('\n').length !== 2) throw new Error('README.md does not begin with two lines of HTML');
  return code;
}

/** Runs a command in a folder as its shell does; gives its exit code and what it printed. */
function run(command, { cwd, children, until }) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, { cwd, shell: true, detached: true, stdio: ['ignore', 'pipe', 'pipe'], env: ENV });
    children.push(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text.replace(COLOURS, '');
        const found = until?.exec(output);
        if (found) resolve({ found: found[0], output });
      });
    }
    const timer = setTimeout(() => reject(new Error(`${command} is not done after a minute\n${output}`)), LIMIT);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, output });
    });
    timer.unref();
  });
}

/** Where npm looks is what npm itself would say: the folder of this repository does not count. */
const ENV = Object.fromEntries(
  Object.entries(toolEnv({ CI: '1' })).filter(([name]) => !/^npm_(?!config_cache$)/.test(name)),
);

/** Follows the steps in a folder; gives the address of the server, if one was started. */
async function follow(steps, { cwd, tarball, children, refused }) {
  let address;
  for (const { file, content, command } of steps) {
    if (file) {
      writeFileSync(join(cwd, file), content);
      continue;
    }
    const real = command.replace(`npm install ${PACKAGE}`, `npm install ${tarball}`);
    const isServer = SERVERS.includes(command);
    const { code, output, found } = await run(real, { cwd, children, ...(isServer && { until: ADDRESS }) });
    const isRefused = refused !== undefined && command.startsWith(refused.command);
    if (isServer ? !found : code !== (isRefused ? 1 : 0)) throw new Error(`${command} ended with ${code}\n${output}`);
    if (isRefused && !output.includes(refused.says)) throw new Error(`${command} does not say “${refused.says}”`);
    address ??= found;
  }
  return address;
}

/** Waits until the tag has drawn a chart in the place of its children. */
async function seesChart(page) {
  await page.waitForFunction(
    () => document.querySelector('social-work-chart')?.shadowRoot?.querySelector('[part~="plot"] svg [data-figure]'),
    undefined,
    { timeout: LIMIT },
  );
}

/** Waits until every picture of the page is there; there is one for each figure that the article prints. */
async function seesPictures(page) {
  await page.waitForFunction(
    () => {
      const images = [...document.querySelectorAll('img')];
      return images.length >= 3 && images.every(({ naturalWidth }) => naturalWidth > 0);
    },
    undefined,
    { timeout: LIMIT },
  );
}

async function go(heading, { tarball, browser, scratch }) {
  const { page: path, sees, refused } = WAYS[heading];
  const cwd = join(scratch, heading.replaceAll(' ', '-'));
  mkdirSync(cwd);
  const children = [];
  const start = Date.now();
  try {
    const address = await follow(stepsOf(readme, heading), { cwd, tarball, children, refused });
    const page = await browser.newPage();
    await page.goto(address ? `${address}/${path}` : pathToFileURL(join(cwd, path)).href);
    await sees(page).catch(({ message }) => {
      throw new Error(`nothing is drawn in ${page.url()}: ${message}`);
    });
    const seconds = (Date.now() - start) / 1000;
    console.log(`${heading}: ${seconds.toFixed(1)} s`);
    return seconds * 1000 > LIMIT ? [`${heading} takes ${seconds.toFixed(1)} s, more than ${LIMIT / 1000}`] : [];
  } catch (error) {
    return [`${heading}: ${error.message}`];
  } finally {
    for (const { pid, exitCode } of children) if (exitCode === null) stop(pid);
  }
}

/** Ends a program with all that it started. */
function stop(pid) {
  try {
    process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}

const browser = await startChromium();
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const scratch = mkdtempSync(join(tmpdir(), `${PACKAGE}-new-user-`));
const problems = [];
try {
  const { tarball } = pack(scratch);
  for (const heading of Object.keys(WAYS)) problems.push(...(await go(heading, { tarball, browser, scratch })));
} finally {
  await browser.close();
  rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });
}
endWith(problems);
