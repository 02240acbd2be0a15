// An article with charts from a worker runtime: Request → Response, without Node. The platform serves two folders beside it:
// `/scripts/`, which is `dist/cdn/` of the package, and `/charts/` with the pictures of the feeds, which the command makes:
// `npx social-work-chart render --as png --language zh,en --out charts`. Sandboxed iframes need the scripts with the header
// `Access-Control-Allow-Origin: *`.
import { answerFrom } from './answer.mjs';
import { articleFiles } from './article-page.mjs';

/**
 * Makes a handler of requests.
 * @param site - as for `articleFiles`
 */
export function articleHandler(site) {
  const answer = answerFrom(articleFiles(site));
  return async (request) => {
    const { pathname, search } = new URL(request.url);
    const { status, headers, body } = await answer({
      method: request.method,
      path: pathname,
      query: search,
      known: request.headers.get('if-none-match'),
    });
    return new Response(request.method === 'HEAD' ? null : body, { status, headers });
  };
}

let handler;

/** What worker runtimes look for; ORIGIN and INTEGRITY are settings of the worker. */
export default {
  fetch(request, { ORIGIN, INTEGRITY }) {
    handler ??= articleHandler({ origin: ORIGIN, integrity: INTEGRITY });
    return handler(request);
  },
};
