// Checks the package as it is published: packed into a tarball, read file by file, installed into a project, built and run.
// After `npm run build`. `node test/package/check.mjs --write` renews the list of its files, and checks nothing.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemsOfContents } from './contents.mjs';
import { problemsOfFiles, writeFiles } from './files.mjs';
import { problemsOfLinters } from './linters.mjs';
import { pack, problemsOfPublishing } from './npm.mjs';
import { installConsumer, problemsOfBundles, problemsOfNode, problemsOfTypes } from './consumers.mjs';
import { problemsOfPages } from './pages.mjs';

const scratch = mkdtempSync(join(tmpdir(), 'social-work-chart-package-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

let problems = 0;
let last = Date.now();

/** Says what a step has found, and how long it took. */
function tell(step, found) {
  for (const problem of found) console.error(`✗ ${step}: ${problem}`);
  problems += found.length;
  console.log(
    `${step}: ${found.length === 0 ? 'right' : `${found.length} wrong`}, ${((Date.now() - last) / 1000).toFixed(1)} s`,
  );
  last = Date.now();
}

const packed = pack(scratch);
if (process.argv.includes('--write')) {
  writeFiles(packed);
  process.exit(0);
}
const project = join(scratch, 'project');
mkdirSync(project);
tell('files', problemsOfFiles(packed));
tell('publint and attw', await problemsOfLinters(packed.tarball));
tell('npm publish --dry-run', problemsOfPublishing(packed.tarball));
tell('npm install', installConsumer(project, packed.tarball));
tell('contents', problemsOfContents(join(project, 'node_modules', 'social-work-chart')));
tell('Node', problemsOfNode(project));
tell('types', await problemsOfTypes(project));
tell('Vite, webpack, esbuild', problemsOfBundles(project));
tell('their pages', await problemsOfPages(join(project, 'out')));
process.exit(problems > 0 ? 1 : 0);
