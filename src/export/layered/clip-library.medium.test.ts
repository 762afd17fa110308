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
  '/half.webm': (response) => response.end(clip.subarray(0, clip.length / 2)),
  '/page.webm': (response) => response.end('<html>Sign in</html>'),
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
  it('reads a clip of the public folder once, however often it is asked for', async () => {
    const [one, other] = await Promise.all([
      library.open('/clip.webm'),
      library.open('/clip.webm'),
    ]);
    expect(one).toBe(other);
    expect(await library.digestOf('/clip.webm')).toBe(hashOf(clip));
    await writeFile(join(folder, 'clip.webm'), 'something else by now');
    expect(await library.open('/clip.webm')).toBe(one);
    expect(await library.digestOf('/clip.webm')).toBe(hashOf(clip));
    await writeFile(join(folder, 'clip.webm'), clip);
  });

  it('fetches a clip once, for its digest and its frames', async () => {
    const url = `${address}/clip.webm`;
    const [digest, source, again] = await Promise.all([
      library.digestOf(url),
      library.open(url),
      library.open(url),
    ]);
    expect(digest).toBe(hashOf(clip));
    expect(again).toBe(source);
    const cursor = source.openCursor();
    expect(cursor.seek(5).width).toBeGreaterThan(0);
    cursor.close();
    expect(asked).toEqual(['/clip.webm']);
    expect(await readdir(downloads())).toHaveLength(1);
  });

  it.each([
    { name: 'none.webm', words: 'does not load: status 404' },
    { name: 'cut-off.webm', words: 'does not load: it was cut off' },
    { name: 'half.webm', words: /lacks frame \d/ },
    { name: 'page.webm', words: 'cannot be opened' },
  ])('names the address of a clip that is not whole: $name', async ({ name, words }) => {
    const url = `${address}/${name}`;
    const opening = library.open(url);
    await expect(opening).rejects.toThrow(UserError);
    await expect(opening).rejects.toThrow(words);
    await expect(opening).rejects.toThrow(`"${url}"`);
    await expect(opening).rejects.not.toThrow(folder);
  });

  it('names the address of a host that does not answer', async () => {
    const url = 'http://127.0.0.1:1/clip.webm';
    const digest = library.digestOf(url);
    await expect(digest).rejects.toThrow(UserError);
    await expect(digest).rejects.toThrow(`"${url}" does not load: no answer`);
  });

  it.each(['open', 'digestOf'] as const)(
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
