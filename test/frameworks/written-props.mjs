// Prints the same properties as the server of each framework writes them. Run in a project that has installed them: see
// test/check-frameworks.mjs.
import { h as preactH } from 'preact';
import { renderToString as renderPreact } from 'preact-render-to-string';
import { createElement } from 'react';
import { renderToString as renderReact } from 'react-dom/server';
import { createSSRApp, h as vueH } from 'vue';
import { renderToString as renderVue } from 'vue/server-renderer';

const props = JSON.parse(process.argv[2]);
const TAG = 'social-work-chart';

const html = {
  react: renderReact(createElement(TAG, props)),
  preact: renderPreact(preactH(TAG, props)),
  vue: await renderVue(createSSRApp({ render: () => vueH(TAG, props) })),
};
console.log(JSON.stringify(html));
