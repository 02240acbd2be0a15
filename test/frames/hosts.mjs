// Pages around a frame, as newsrooms and systems have them: two with the real libraries, the others written to do what such
// pages do. Each puts the frame into a box whose width a test changes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** What every page has beside: a record of the messages, and a way to ask the frame. */
const RECORD = `
  window.heard = [];
  addEventListener('message', ({ data }) => { if (!data?.spyTells) heard.push(data); });
  window.ask = (spy) => new Promise((resolve) => {
    setTimeout(resolve, 2000, { said: ['the frame does not answer'] });
    const frame = document.querySelector('iframe');
    const take = ({ data, source }) => {
      if (source !== frame.contentWindow || !data?.spyTells) return;
      removeEventListener('message', take);
      resolve(data.spyTells);
    };
    addEventListener('message', take);
    frame.contentWindow.postMessage({ spy }, '*');
  });`;

const page = (body, head = '') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<style>body { margin: 0 } #box { width: 900px }</style>
<script>${RECORD}</script>${head}</head><body>${body}</body></html>`;

const escape = (address) => address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const iframe = (src, more = '') =>
  `<iframe src="${escape(src)}" title="Chart" frameborder="0" width="100%" height="300" ${more}></iframe>`;
const boxed = (inside, script) => page(`<div id="box">${inside}</div>`, `<script>${script}</script>`);

/** The pages, by name; each is made for the address of a frame. `sandboxed` ones allow nothing but scripts. */
export const HOSTS = {
  'pym.js 1.3.2': (src) =>
    page(
      `<div id="box"></div><script>window.pymParent = new pym.Parent('box', ${JSON.stringify(src)}, {});</script>`,
      '<script src="/pym.js"></script>',
    ),
  '@newswire/frames 1.0.0': (src) =>
    page(
      `<div id="box"></div><script type="module">
        import { Framer } from '/frames.js';
        new Framer(document.querySelector('#box'), { src: ${JSON.stringify(src)}, attributes: { title: 'Chart' } });
      </script>`,
    ),
  // Only its own frame, only its own sentinel; a frame may be made higher and lower, as after a reader's tap.
  'shaped like AMP': (src) =>
    boxed(
      iframe(src, 'sandbox="allow-scripts"'),
      `addEventListener('message', ({ data, source, origin }) => {
        const frame = document.querySelector('iframe');
        if (source !== frame.contentWindow || origin !== 'null') return;
        if (typeof data !== 'object' || data.sentinel !== 'amp' || data.type !== 'embed-size') return;
        if (typeof data.height === 'number' && data.height > 0) frame.height = data.height;
      });`,
    ),
  // The key is read without a look at what the message is: null would break such a page.
  'shaped like Datawrapper': (src) =>
    boxed(
      iframe(src),
      `addEventListener('message', ({ data, source }) => {
        const heights = data['datawrapper-height'];
        if (heights === undefined) return;
        for (const frame of document.querySelectorAll('iframe')) {
          if (frame.contentWindow === source) for (const id in heights) frame.style.height = heights[id] + 'px';
        }
      });`,
    ),
  'shaped like Datawrapper before': (src) =>
    boxed(
      iframe(src),
      `addEventListener('message', ({ data }) => {
        if (data['datawrapper-height'] === undefined) return;
        for (const id in data['datawrapper-height']) {
          const frame =
            document.getElementById('datawrapper-chart-' + id) || document.querySelector("iframe[src*='" + id + "']");
          if (frame) frame.style.height = data['datawrapper-height'][id] + 'px';
        }
      });`,
    ),
  'shaped like Embedly': (src) =>
    boxed(
      iframe(src),
      `addEventListener('message', ({ data }) => {
        if (typeof data !== 'string') return;
        let message;
        try { message = JSON.parse(data) } catch { return }
        if (message.context !== 'iframe.resize') return;
        for (const frame of document.querySelectorAll('iframe')) {
          if (frame.src === message.src) frame.height = parseInt(message.height, 10);
        }
      });`,
    ),
  // Hidden behind a quotation until the frame has told the word that it was given.
  'shaped like WordPress': (src) =>
    boxed(
      `<blockquote data-secret="a1B2c3D4e5"><a href="${escape(src)}">A chart</a></blockquote>` +
        iframe(
          `${src}#?secret=a1B2c3D4e5`,
          'sandbox="allow-scripts" data-secret="a1B2c3D4e5" style="position: absolute; visibility: hidden" scrolling="no"',
        ),
      `addEventListener('message', ({ data, source }) => {
        if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
          if (source !== frame.contentWindow || data.message !== 'height') continue;
          frame.removeAttribute('style');
          frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
          for (const quote of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
            quote.style.display = 'none';
        }
      });
      addEventListener('load', () => {
        document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'a1B2c3D4e5' }, '*');
      });`,
    ),
  'with our script': (src) =>
    page(
      `<div id="box">${iframe(src, 'data-social-work-chart style="box-sizing: border-box; border: 3px solid"')}</div>` +
        '<script src="/host.js"></script>',
    ),
  'with our script, sandboxed': (src) =>
    page(
      `<script src="/host.js"></script><script src="/host.js"></script><div id="box">` +
        `${iframe(src, 'data-social-work-chart sandbox="allow-scripts"')}</div>`,
    ),
};

/** A page that does nothing but listen. */
export const bare = (src, more) => boxed(iframe(src, more), '');

const modules = (path) => readFileSync(join(root, 'node_modules', path));

/** Scripts of the pages. */
export const SCRIPTS = new Map([
  ['/pym.js', modules('pym.js/dist/pym.v1.js')],
  ['/frames.js', modules('@newswire/frames/dist/frames.module.js')],
  ['/host.js', readFileSync(join(root, 'dist', 'cdn', 'social-work-chart-host.min.js'))],
]);
