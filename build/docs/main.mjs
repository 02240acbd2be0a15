// `npm run docs`: builds the site of the docs into docs/site. Its modules are TypeScript, as those that it reads.
import { runnerImport } from 'vite';

const start = Date.now();
try {
  const { module } = await runnerImport('./build/docs/build-site.ts', { configFile: false, logLevel: 'error' });
  const built = await module.buildSite();
  console.log(`${module.SITE}/index.html: ${built}, in ${((Date.now() - start) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exitCode = 1;
}
