/* global Buffer */
// What browsers get from checks, on a server of this machine or by Playwright without one. A check says what is at an address:
// a text, bytes, `{ status, body, headers }`, or nothing; the types are here.
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { root } from './setup.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

/** The type of what is at an address, by its ending; what has none is a page. */
export const typeOf = (pathname) => TYPES[extname(pathname) || '.html'] ?? 'text/plain; charset=utf-8';

/** The bytes of a file in a folder, by its path from there; undefined where there is none. */
export function fileIn(folder, pathname) {
  // A path that begins with a slash never leads above it.
  const path = join(folder, join('/', pathname));
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : undefined;
}

/** The bytes of a built file for script tags. */
export const cdnFile = (pathname) => fileIn(join(root, 'dist', 'cdn'), pathname);

function answerOf(pathname, found) {
  if (found === undefined) return { status: 404 };
  const { status = 200, body, headers } = typeof found === 'string' || Buffer.isBuffer(found) ? { body: found } : found;
  return { status, body, headers: { 'content-type': typeOf(pathname), ...headers } };
}

/** Gives a page of Playwright what is found by path and query. Nobody misses an icon. */
export function answerPage(page, find) {
  return page.route('**/*', async (route) => {
    const { pathname, search } = new URL(route.request().url());
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    return route.fulfill(answerOf(pathname, await find(pathname, search)));
  });
}

/** Sends what was found for a path. */
export function send(response, pathname, found) {
  const { status, body, headers } = answerOf(pathname, found);
  response.writeHead(status, headers).end(body);
}

/** Starts a server on a free port; browsers take other names of this machine, as `localhost`, for other sites. */
export async function listen(handler, host = '127.0.0.1') {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://${host}:${server.address().port}`, close };
}

/** Starts a server of what is found by path and query. */
export function serve(find, host) {
  return listen(({ url }, response) => {
    const { pathname, search } = new URL(url, 'http://any');
    send(response, pathname, find(pathname, search));
  }, host);
}
