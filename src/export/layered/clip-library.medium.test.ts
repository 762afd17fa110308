import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCodedClip } from '../../media/testing/coded-clip';
import { UserError } from '../../shared/user-error';
import { createClipLibrary, type ClipLibrary } from './clip-library';

let folder = '';
let clip = Buffer.alloc(0);
let address = '';
const asked: string[] = [];

/** What a media host answers, well or badly. */
const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  '/clip.webm': (response) => response.end(clip),
  '/cut-off.webm': (response) => {
    response.writeHead(200, { 'content-length': clip.length });
    response.write(clip.subarray(0, 100), () => response.destroy());
  },
  '/slow.webm': (response) => {
    response.writeHead(200, { 'content-length': clip.length });
    response.write(clip.subarray(0, 100));
  },
};
const server = createServer(({ url = '' }, response) => {
  asked.push(url);
  const answer = ANSWERS[url];
  if (answer === undefined) response.writeHead(404).end();
  else answer(response);
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  await writeCodedClip(join(folder, 'clip.webm'), { frames: 6, fps: 30 });
  clip = await readFile(join(folder, 'clip.webm'));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  address = `http://127.0.0.1:${bound.port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  await rm(folder, { recursive: true, force: true });
});

let controller: AbortController;
let library: ClipLibrary;
const downloads = (): string => join(folder, 'downloads');
beforeEach(() => {
  asked.length = 0;
  controller = new AbortController();
  library = createClipLibrary({
    publicFolder: folder,
    downloadFolder: downloads(),
    signal: controller.signal,
  });
});
afterEach(async () => {
  await library.close();
  await rm(downloads(), { recursive: true, force: true });
});

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

describe('createClipLibrary', () => {
  it('finds a clip of the public folder, and reads it once', async () => {
    const path = join(folder, 'clip.webm');
    expect(await library.fileOf('/clip.webm')).toEqual({ path, name: path });
    expect(await library.digestOf('/clip.webm')).toBe(hashOf(clip));
    await writeFile(path, 'something else by now');
    expect(await library.digestOf('/clip.webm')).toBe(hashOf(clip));
    await writeFile(path, clip);
  });

  it('fetches a clip once, for its digest and its frames, and calls it by its address', async () => {
    const url = `${address}/clip.webm`;
    const [digest, file, again] = await Promise.all([
      library.digestOf(url),
      library.fileOf(url),
      library.fileOf(url),
    ]);
    expect(digest).toBe(hashOf(clip));
    expect(again).toEqual(file);
    expect(file.name).toBe(url);
    expect(await readFile(file.path)).toEqual(clip);
    expect(asked).toEqual(['/clip.webm']);
    expect(await readdir(downloads())).toHaveLength(1);
  });

  it.each([
    { name: 'none.webm', words: 'does not load: status 404' },
    { name: 'cut-off.webm', words: 'does not load: it was cut off' },
  ])('names the address of a clip that does not come: $name', async ({ name, words }) => {
    const url = `${address}/${name}`;
    const fetching = library.fileOf(url);
    await expect(fetching).rejects.toThrow(UserError);
    await expect(fetching).rejects.toThrow(words);
    await expect(fetching).rejects.toThrow(`"${url}"`);
    await expect(fetching).rejects.not.toThrow(folder);
  });

  it('names the address of a host that does not answer', async () => {
    const url = 'http://127.0.0.1:1/clip.webm';
    const digest = library.digestOf(url);
    await expect(digest).rejects.toThrow(UserError);
    await expect(digest).rejects.toThrow(`"${url}" does not load: no answer`);
  });

  it.each(['fileOf', 'digestOf'] as const)(
    'stops a download when it is cancelled (%s), and writes nothing after it is closed',
    async (ask) => {
      const asking = library[ask](`${address}/slow.webm`);
      await expect.poll(() => asked).toEqual(['/slow.webm']);
      const reason = new Error('not wanted any more');
      controller.abort(reason);
      await expect(asking).rejects.toBe(reason);
      await library.close();
      expect(await readdir(downloads())).toEqual([]);
    },
  );

  it('is closed when what was asked for is there, not before', async () => {
    const digest = library.digestOf(`${address}/clip.webm`);
    await library.close();
    expect(await readdir(downloads())).toHaveLength(1);
    expect(await digest).toBe(hashOf(clip));
  });
});
