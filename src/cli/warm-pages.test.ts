import { createServer } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { listen, ownOriginOf, type Listening } from './listen';
import { warmPages } from './warm-pages';

const HERE = { port: 0, host: '127.0.0.1' };
let open: Listening | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

it('has the pages drawn that people come by, to their end, and minds no failure', async () => {
  const asked: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    asked.push(url);
    if (url === '/train') response.destroy();
    else response.writeHead(url === '/play' ? 500 : 200).end('a page');
  });
  open = await listen(server, HERE);
  await warmPages(ownOriginOf(HERE, open.port));
  server.closeAllConnections();
  expect(asked.toSorted()).toEqual(['/', '/assistant', '/library', '/play', '/train']);
});

it('is content with nobody there', async () => {
  const closed = await listen(createServer(), HERE);
  await closed.close();
  await expect(warmPages(ownOriginOf(HERE, closed.port))).resolves.toBeUndefined();
});
