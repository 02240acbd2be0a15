// What pages of the benchmark ask for, by path.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, CONTENDERS, ourScripts, rolloutBundle } from './contenders.mjs';

const here = import.meta.dirname;

/** All files but the pages themselves, which parts add. */
export async function prepareFiles() {
  const files = new Map();
  for (const { path, code } of Object.values(ourScripts())) files.set(path, code);
  for (const name of ['in-page.mjs', 'specs-of-many.mjs', 'rollout-data.mjs', 'specs.mjs', 'places.mjs']) {
    files.set(`/${name}`, readFileSync(join(here, name), 'utf8'));
  }
  for (const [id, { charts }] of Object.entries(CONTENDERS)) {
    files.set(`/bundle/${id}.js`, await bundleOf(id, charts));
    for (const chart of charts) files.set(`/bundle/${id}.${chart}.js`, await bundleOf(id, [chart]));
  }
  files.set('/bundle/d3-by-day.js', await rolloutBundle());
  return files;
}
