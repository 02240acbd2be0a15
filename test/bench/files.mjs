// What pages of the benchmark ask for, by path.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleOf, CONTENDERS, ourScript, rolloutBundle } from './contenders.mjs';

const here = import.meta.dirname;

/** All files but the pages themselves, which parts add; and why those are left out that could not be bundled. */
export async function prepareFiles(ids) {
  const files = new Map();
  const faults = [];
  const { path, code } = ourScript();
  files.set(path, code);
  for (const name of ['in-page.mjs', 'specs-of-many.mjs', 'rollout-data.mjs', 'specs.mjs', 'places.mjs']) {
    files.set(`/${name}`, readFileSync(join(here, name), 'utf8'));
  }
  for (const id of ids) {
    try {
      for (const [name, code] of await scriptsOf(id)) files.set(`/bundle/${name}.js`, code);
    } catch ({ message }) {
      faults.push(`${id}, not bundled: ${message.split('\n').slice(0, 2).join(' ')}`);
    }
  }
  return { files, faults };
}

async function scriptsOf(id) {
  const { charts } = CONTENDERS[id];
  const scripts = [[id, await bundleOf(id, charts)]];
  for (const chart of charts) scripts.push([`${id}.${chart}`, await bundleOf(id, [chart])]);
  if (id === 'd3') scripts.push(['d3-by-day', await rolloutBundle()]);
  return scripts;
}
