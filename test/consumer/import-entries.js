// Imports every entry of the package on bare Node, without any bundler, and one that is hidden. Prints what each exports.
import { readFileSync } from 'node:fs';

const manifest = JSON.parse(readFileSync(new URL('./node_modules/social-work-chart/package.json', import.meta.url)));
for (const key of Object.keys(manifest.exports)) {
  const name = `social-work-chart${key.slice(1)}`;
  const module = await import(name, key.endsWith('.json') ? { with: { type: 'json' } } : {});
  const exported = key.endsWith('.json') ? Object.keys(module.default) : Object.keys(module);
  if (exported.length === 0) throw new Error(`${name} exports nothing`);
  console.log(name, exported.length);
}
const hidden = 'social-work-chart/dist/charts/dataset.js';
const isHidden = await import(hidden).then(
  () => false,
  ({ code }) => code === 'ERR_PACKAGE_PATH_NOT_EXPORTED',
);
if (!isHidden) throw new Error(`${hidden} can be imported, so it cannot change`);
const { renderSvg, zhejiang2024 } = await import('social-work-chart/core');
if (!renderSvg(zhejiang2024, 'volunteer-rate', {}).startsWith('<svg')) throw new Error('renderSvg makes no SVG');
