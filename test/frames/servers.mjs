// Two sites: one has the files of dist/cdn as any server of files sends them, the other the pages around the frames.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cdnFile, serve } from '../answers.mjs';
import { root } from '../setup.mjs';

/** Says that pages of any origin, and of none, may read a file. */
export const OPEN = { 'access-control-allow-origin': '*' };

/** What watches a page comes right after its policy. */
const withSpy = (html) =>
  html.replace(/(<meta http-equiv=.*?>)/, '$1\n<script nonce="social-work-chart" src="spy.js"></script>');

/**
 * The site of the frames: dist/cdn, and more files.
 * @param headers - sent with every script
 */
export async function serveFrames({ more = () => [], headers = {} }) {
  const files = new Map([
    ['/spy.js', readFileSync(join(root, 'test', 'frames', 'spy.js'))],
    ['/embed.html', withSpy(cdnFile('embed.html').toString())],
  ]);
  const find = (pathname) => {
    const body = cdnFile(pathname);
    return body && { body, headers: pathname.endsWith('.js') ? headers : {} };
  };
  // Not the name of the other site: for browsers these are two sites, not two ports of one.
  const server = await serve((pathname) => files.get(pathname) ?? find(pathname), 'localhost');
  for (const [path, file] of more(server.origin)) files.set(path, path.endsWith('.html') ? withSpy(file) : file);
  return server;
}

/** The site of the pages around. */
export function serveHosts(files) {
  return serve((pathname) => files.get(pathname));
}
