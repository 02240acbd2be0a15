// `npm run build`: builds every app with Vite into out/<mode>/<app>/. An app with a server.* gets a page more, server.html: what
// that has rendered stands in it, for the browser to hydrate. NODE_ENV=development builds these alone, with all their warnings.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

process.env.NODE_ENV ??= 'production';
const mode = process.env.NODE_ENV;

const APPS = ['react', 'react-server', 'preact', 'solid', 'vue', 'svelte', 'angular'];

async function buildApp(app) {
  const server = readdirSync(app).find((name) => name.startsWith('server.'));
  if (mode === 'development' && !server) return;
  const configFile = existsSync(`${app}/vite.config.js`) && `${app}/vite.config.js`;
  const common = { configFile, mode, root: app, base: './', logLevel: 'warn' };
  const outDir = `../out/${mode}/${app}`;
  const rolldownOptions = { checks: { pluginTimings: false } };
  await build({ ...common, build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 2000, rolldownOptions } });
  if (!server) return;
  await build({ ...common, build: { outDir: `${outDir}/server`, emptyOutDir: true, ssr: server } });
  const { render } = await import(pathToFileURL(`out/${mode}/${app}/server/server.js`).href);
  const page = readFileSync(`out/${mode}/${app}/index.html`, 'utf8');
  const html = await render();
  writeFileSync(
    `out/${mode}/${app}/server.html`,
    page.replace('<!--app-->', () => html),
  );
}

for (const app of APPS) {
  const start = Date.now();
  await buildApp(app);
  console.log(`${app}, ${mode}: ${((Date.now() - start) / 1000).toFixed(1)} s`);
}
