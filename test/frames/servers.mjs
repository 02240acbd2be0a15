/* global Buffer */
// Two sites: one has the files of dist/cdn as any server of files sends them, the other the pages around the frames.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from '../setup.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
};

/** Starts a server of files. A file is a text, bytes, or `{ status, body, headers }`; one that is none is looked for by `find`. */
async function serve(host, { files, find = () => undefined }) {
  const asked = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://any');
    asked.push(pathname);
    const file = files.get(pathname) ?? find(pathname);
    if (file === undefined) return response.writeHead(404).end();
    const { status = 200, body, headers } = typeof file === 'string' || Buffer.isBuffer(file) ? { body: file } : file;
    response.writeHead(status, { 'content-type': TYPES[extname(pathname)] ?? TYPES['.html'], ...headers }).end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://${host}:${server.address().port}`, asked, close };
}

/** The policy of the frame page stands first in its head; what watches the page comes right after it. */
const withSpy = (html) =>
  html.replace(/(<meta http-equiv=.*?>)/, '$1\n<script nonce="social-work-chart" src="spy.js"></script>');

/** The site of the frames: dist/cdn without one header more than its types, and what watches the pages. */
export function serveFrames(more = new Map()) {
  const cdn = (name) => readFileSync(join(root, 'dist', 'cdn', name));
  const spy = readFileSync(join(root, 'test', 'frames', 'spy.js'));
  const find = (pathname) => {
    try {
      return cdn(pathname.slice(1));
    } catch {
      return undefined;
    }
  };
  const files = new Map([['/spy.js', spy], ['/embed.html', withSpy(cdn('embed.html').toString())], ...more]);
  for (const [path, file] of more) if (path.endsWith('.html')) files.set(path, withSpy(file));
  // Not the name of the other site: for browsers these are two sites, not two ports of one.
  return serve('localhost', { files, find });
}

/** The site of the pages around. */
export function serveHosts(files) {
  return serve('127.0.0.1', { files });
}
