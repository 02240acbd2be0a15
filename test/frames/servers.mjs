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

/** Says that pages of any origin, and of none, may read a file. */
export const OPEN = { 'access-control-allow-origin': '*' };

/** What watches a page comes right after its policy. */
const withSpy = (html) =>
  html.replace(/(<meta http-equiv=.*?>)/, '$1\n<script nonce="social-work-chart" src="spy.js"></script>');

/**
 * The site of the frames: dist/cdn, and more files.
 * @param headers - sent with every script
 */
export function serveFrames({ more = () => [], headers = {} }) {
  const cdn = (name) => readFileSync(join(root, 'dist', 'cdn', name));
  const files = new Map([
    ['/spy.js', readFileSync(join(root, 'test', 'frames', 'spy.js'))],
    ['/embed.html', withSpy(cdn('embed.html').toString())],
  ]);
  const find = (pathname) => {
    try {
      return { body: cdn(pathname.slice(1)), headers: pathname.endsWith('.js') ? headers : {} };
    } catch {
      return undefined;
    }
  };
  // Not the name of the other site: for browsers these are two sites, not two ports of one.
  return serve('localhost', { files, find }).then((server) => {
    for (const [path, file] of more(server.address)) files.set(path, path.endsWith('.html') ? withSpy(file) : file);
    return server;
  });
}

/** The site of the pages around. */
export function serveHosts(files) {
  return serve('127.0.0.1', { files });
}
