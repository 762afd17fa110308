import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listen } from '../cli/listen';
import { CHUNKS, CHUNKS_ADDRESS, openPackedChunks } from './packed-chunks';

let build: string;
let server: Server;
let address: string;

/** As Next.js serves built files: their bytes, whatever was said before. */
beforeEach(async () => {
  build = await mkdtemp(path.join(tmpdir(), 'build-'));
  const folder = path.join(build, CHUNKS);
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'a.js'), 'run()');
  await writeFile(path.join(folder, 'a.js.br'), brotliCompressSync('run()'));
  await writeFile(path.join(folder, 'new.js'), 'later()');
  const askForPacked = await openPackedChunks(build);
  server = createServer((request, response) => {
    askForPacked(request, response);
    readFile(path.join(folder, (request.url ?? '').replace(CHUNKS_ADDRESS, ''))).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  const { port } = await listen(server, { host: '127.0.0.1', port: 0 });
  address = `http://127.0.0.1:${port}${CHUNKS_ADDRESS}`;
});

afterEach(async () => {
  server.close();
  await rm(build, { recursive: true });
});

const ask = (name: string, encodings: string) =>
  fetch(address + name, { headers: { 'Accept-Encoding': encodings } });

it('answers with the packed copy, as what it is', async () => {
  const response = await ask('a.js', 'gzip, br');

  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=utf-8',
    vary: 'Accept-Encoding',
  });
  expect(await response.text()).toBe('run()');
});

it('tells caches of the packed copy where it is not taken', async () => {
  const response = await ask('a.js', 'gzip');

  expect(response.headers.get('content-encoding')).toBeNull();
  expect(response.headers.get('vary')).toBe('Accept-Encoding');
  expect(await response.text()).toBe('run()');
});

it('leaves alone what has no packed copy', async () => {
  const response = await ask('new.js', 'br');

  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe('later()');
});
