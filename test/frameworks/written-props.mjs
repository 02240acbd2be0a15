// Prints the same properties as the server of each framework writes them. Run in a project that has installed them: see
// test/check-frameworks.mjs.
import { writeFileSync } from 'node:fs';
import { h as preactH } from 'preact';
import { renderToString as renderPreact } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { compile } from 'svelte/compiler';
import { render as renderSvelte } from 'svelte/server';
import { createSSRApp, h as vueH } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

const props = JSON.parse(process.argv[2]);
const TAG = 'social-work-chart';

/** Svelte writes what it has compiled. */
async function svelteServer() {
  const source = `<script>const { given } = $props();</script><${TAG} {...given}></${TAG}>`;
  writeFileSync('written.svelte.mjs', compile(source, { generate: 'server' }).js.code);
  const { default: Written } = await import(new URL('written.svelte.mjs', import.meta.url));
  return renderSvelte(Written, { props: { given: props } }).body;
}

const html = {
  react: renderReact(createElement(TAG, props)),
  preact: renderPreact(preactH(TAG, props)),
  svelte: await svelteServer(),
  vue: await renderVue(createSSRApp({ render: () => vueH(TAG, props) })),
};
console.log(JSON.stringify(html));
