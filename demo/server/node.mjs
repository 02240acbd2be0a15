// An article with charts from a server on Node: `npm run build && node demo/server/node.mjs`.
import { createServer } from 'node:http';
import { answerFrom } from './answer.mjs';
import { nodeFiles } from './node-files.mjs';

const { PORT = '8080', HOST = '127.0.0.1', ORIGIN = `http://localhost:${PORT}` } = process.env;

// Where readers come to is a setting: a request may name any host.
const answer = answerFrom(nodeFiles({ origin: ORIGIN }));

const server = createServer(async (request, response) => {
  const [path, query] = request.url.split(/\?(.*)/s, 2);
  const { status, headers, body } = await answer({
    method: request.method,
    path,
    query,
    known: request.headers['if-none-match'],
  });
  response.writeHead(status, headers).end(body);
});

server.listen(Number(PORT), HOST, () => console.log(`http://${HOST}:${server.address().port} serves ${ORIGIN}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close());
