// What a server answers, as plain data: Node and worker runtimes write it down each in their way. Web globals alone.
import { NOT_FOUND } from './article-page.mjs';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long browsers and caches may keep what they have, by type. Afterwards they ask whether it is still the same. */
const CACHING = {
  'text/javascript': `public, max-age=${365 * 24 * HOUR}, immutable`,
  'image/svg+xml': `public, max-age=${HOUR}, stale-while-revalidate=${24 * HOUR}`,
  'image/png': `public, max-age=${HOUR}, stale-while-revalidate=${24 * HOUR}`,
};
const USUAL_CACHING = `public, max-age=${MINUTE}`;

/** What scripts of other pages may read: a chart in a sandboxed iframe has no origin, and asks for its script as a stranger. */
const OPEN = ['text/javascript', 'application/json'];

/**
 * Answers requests from a table of files. Each is made when it is first asked for, and kept, but for those that depend on
 * the query: of these there is no end.
 * @param files - by address, as `articleFiles` gives them
 * @returns a function that takes the method, the path, the query and the header If-None-Match of a request, and gives status,
 * headers and body
 */
export function answerFrom(files) {
  const made = new Map();
  const keep = (path, file) => {
    if (!made.has(path)) made.set(path, makeFile(file));
    return made.get(path);
  };
  return async ({ method, path, query, known }) => {
    if (method !== 'GET' && method !== 'HEAD') return told(405, 'Expected GET or HEAD.\n', { allow: 'GET, HEAD' });
    const entry = files.get(path);
    if (!entry) return told(404, NOT_FOUND);
    const file = entry.find ? entry.find(new URLSearchParams(query)) : entry;
    if (file.words) return told(file.status, file.words);
    try {
      const { body, headers } = await (entry.find ? makeFile(file) : keep(path, file));
      return isKnown(known, headers.etag) ? { status: 304, headers } : { status: 200, headers, body };
    } catch (error) {
      made.delete(path);
      console.error(error);
      return told(500, 'This could not be made; the log of the server says why.\n');
    }
  };
}

async function makeFile({ type, make }) {
  const content = await make();
  const body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const headers = {
    'content-type': type.startsWith('image/') ? type : `${type}; charset=utf-8`,
    'cache-control': CACHING[type] ?? USUAL_CACHING,
    etag: `"${await checksum(body)}"`,
    'x-content-type-options': 'nosniff',
    ...(OPEN.includes(type) && { 'access-control-allow-origin': '*' }),
  };
  return { body, headers };
}

async function checksum(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Whether the browser has it: the header lists what it has, in forms that caches on the way may have made weak. */
function isKnown(known, etag) {
  return (known ?? '').split(',').some((each) => each.trim().replace(/^W\//, '') === etag);
}

/** An answer in plain words: no page, so that nothing in it is ever markup. */
function told(status, words, headers = {}) {
  const own = {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  };
  return { status, headers: { ...own, ...headers }, body: new TextEncoder().encode(words) };
}
