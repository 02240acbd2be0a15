import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const LIST = join(root, 'test', 'package', 'files.txt');
const MOST_BYTES = 2_000_000;

/** How far a line may be off before it is a surprise: a quarter, or 3 kB. */
const isNear = (bytes, listed) => Math.abs(bytes - listed) <= Math.max(listed / 4, 3_000);

/** Files that come and go with a module of the source or by the bundler's choice: a line for all of a kind. */
const KINDS = [
  [/^dist\/cli\/part-[\w-]+\.js$/, 'dist/cli/part-*.js'],
  [/^dist\/shared\/[\w.]+\.d\.ts$/, 'dist/shared/*.d.ts'],
  [/^dist\/(?!cdn\/|cli\/(?:main|batch-worker)\.)\w+\/.*\.js$/, 'modules'],
];

function kindOf(path) {
  return KINDS.find(([pattern]) => pattern.test(path))?.[1];
}

/** Bytes by line of the list, sorted by its names. */
function sizesOf(files) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const sizes = new Map();
  for (const { path, size } of files) {
    const line = kindOf(path) ?? path.replace(version, 'VERSION');
    sizes.set(line, (sizes.get(line) ?? 0) + size);
  }
  return new Map([...sizes].sort(([one], [other]) => (one < other ? -1 : 1)));
}

function readList() {
  const lines = readFileSync(LIST, 'utf8').trimEnd().split('\n');
  return new Map(lines.map((line) => [line.slice(9), Number(line.slice(0, 7))]));
}

/** Makes test/package/files.txt say what is in the tarball now. */
export function writeFiles({ files }) {
  const lines = [...sizesOf(files)].map(([name, bytes]) => `${String(bytes).padStart(7)}  ${name}\n`);
  writeFileSync(LIST, lines.join(''));
}

/** What is not as test/package/files.txt has it: files that are new or gone, or of another size. */
export function problemsOfFiles({ files, unpackedSize }) {
  const found = sizesOf(files);
  const listed = readList();
  const problems = [...new Set([...found.keys(), ...listed.keys()])].flatMap((name) => {
    const [bytes, expected] = [found.get(name), listed.get(name)];
    if (bytes === undefined) return [`${name} is in the list and not in the tarball`];
    if (expected === undefined) return [`${name} is in the tarball and not in the list`];
    return isNear(bytes, expected) ? [] : [`${name} has ${bytes} bytes; the list says ${expected}`];
  });
  for (const { path } of files) if (isStray(path)) problems.push(`${path} has no source`);
  if (unpackedSize > MOST_BYTES) problems.push(`${unpackedSize} bytes unpacked; ${MOST_BYTES} at most`);
  console.log(`${files.length} files, ${unpackedSize} of ${MOST_BYTES} bytes unpacked`);
  return problems.map((problem) => `${problem} (if that is right: node test/package/check.mjs --write)`);
}

/** Whether a module stands in dist that is not made of one of the source: something was bundled, or is left over. */
function isStray(path) {
  return kindOf(path) === 'modules' && !existsSync(join(root, path.replace(/^dist/, 'src').replace(/\.js$/, '.ts')));
}
