import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './testing/ask';
import { createFakePlatform } from './testing/fake-platform';
import { isCatalogueRequest, serveCatalogue } from './serve-catalogue';

const platform = createFakePlatform({ CORS_ORIGINS: 'https://partner.example' });
const server = createServer((request, response) => {
  if (isCatalogueRequest(request)) void serveCatalogue(request, response, platform);
  else response.writeHead(404).end();
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === 'object' ? bound?.port : ''}`;
});
afterAll(() => {
  server.close();
});

it.each([
  {},
  { 'accept-encoding': 'gzip, br' },
  { 'accept-encoding': 'identity', origin: 'https://partner.example' },
  { 'if-none-match': '*' },
])('answers as the API does: %o', async (headers) => {
  const [fast, own] = await Promise.all([
    fetch(`${address}/api/exercises`, { headers: { 'accept-encoding': 'identity', ...headers } }),
    ask(platform, '/api/exercises', { headers }),
  ]);
  expect(fast.status).toBe(own.status);
  const shared = ['etag', 'cache-control', 'vary', 'content-type', 'access-control-allow-origin'];
  for (const name of [...shared, 'content-encoding']) {
    expect(fast.headers.get(name), name).toBe(own.headers.get(name));
  }
  if (!('accept-encoding' in headers)) expect(await fast.text()).toBe(await own.text());
});

it('leaves everything else to others', async () => {
  expect((await fetch(`${address}/api/exercises?level=beginner`)).status).toBe(404);
  expect((await fetch(`${address}/api/exercises`, { method: 'POST' })).status).toBe(404);
});
