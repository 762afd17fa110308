import { beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { CATALOG } from '../../catalog/catalog';
import { UserError } from '../../shared/user-error';
import { clipIngestDocumentSchema } from '../documents/clip-ingest-document';
import { ask, problemOf } from '../testing/ask';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';

const UPLOADS = '/api/exercises/push-ups/clip-uploads';
const CLIPS = '/api/exercises/push-ups/clips';
const FILE = { fileName: 'Push ups.MOV', contentType: 'video/quicktime', bytes: 10 };
const WISH = { uploadId: `upl_${'0'.repeat(24)}`, coach: 'female' };
const exercise = CATALOG.find(({ slug }) => slug === 'push-ups');

const signedSchema = z.object({
  uploadId: z.string(),
  url: z.string(),
  method: z.string(),
  headers: z.record(z.string(), z.string()),
});

let platform: FakePlatform;
beforeEach(() => {
  platform = createFakePlatform({ MAX_MEDIA_BYTES: '1048576' });
});

const post = (path: string, body: unknown, caller = 'admin') =>
  ask(platform, path, { method: 'POST', body, caller });

/** Asks for an address and sends ten bytes there, as a browser does. */
const upload = async (): Promise<string> => {
  const asked = await post(UPLOADS, FILE);
  expect(asked.status).toBe(200);
  const { uploadId, url, method, headers } = signedSchema.parse(await asked.json());
  expect(url).toContain(`/api/files/uploads/${uploadId}.mov?`);
  const { pathname, search } = new URL(url);
  const sent = await ask(platform, pathname + search, {
    method,
    body: '0123456789',
    headers,
  });
  expect(sent.status).toBe(200);
  return uploadId;
};

describe.each([
  ['none', 401],
  ['guest', 401],
  ['member', 403],
])('%s', (caller, status) => {
  it(`gets ${status} from all three routes`, async () => {
    const answers = await Promise.all([
      post(UPLOADS, FILE, caller),
      post(CLIPS, WISH, caller),
      ask(platform, `/api/clip-ingests/ing_${'0'.repeat(24)}`, { caller }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([status, status, status]);
  });
});

describe('an upload', () => {
  it.each([
    [{ fileName: 'squats.avi' }, 'fileName', 'a name that ends with .mov, .webm or .mp4'],
    [{ fileName: 'squats.mp4' }, 'contentType', 'video/mp4'],
    [{ contentType: 'text/html' }, 'contentType', 'video/quicktime'],
    [{ bytes: 0 }, 'bytes', 'at least 1'],
    [{ bytes: 2e6 }, 'bytes', 'at most 1048576'],
    [{ path: '/etc/passwd' }, 'path', 'no such key; known keys: id, fileName, contentType, bytes'],
  ])('is refused with %o', async (change, path, allowed) => {
    const problem = await problemOf(await post(UPLOADS, { ...FILE, ...change }));
    expect(problem.status).toBe(400);
    expect(problem.issues).toEqual([expect.objectContaining({ path, allowed })]);
  });

  it('is for an exercise that there is', async () => {
    const problem = await problemOf(await post('/api/exercises/no-such/clip-uploads', FILE));
    expect(problem).toMatchObject({ status: 404, detail: 'there is no exercise "no-such"' });
  });

  it('is taken as it was announced, not longer', async () => {
    const asked = await post(UPLOADS, FILE);
    const { url } = signedSchema.parse(await asked.json());
    const { pathname, search } = new URL(url);
    const sent = await ask(platform, pathname + search, {
      method: 'PUT',
      body: '0123456789 and more',
      headers: { 'content-type': FILE.contentType },
    });
    expect(sent.status).toBe(413);
  });
});

describe('a clip', () => {
  it.each([
    [{ uploadId: '../../etc/passwd' }, 'uploadId'],
    [{ uploadId: 'https://example.com/a.mov' }, 'uploadId'],
    [{ uploadId: undefined, url: 'https://example.com/a.mov' }, 'url'],
    [{ coach: 'robot' }, 'coach'],
    [{ loop: { start: 3, end: 2, unit: 'frames' } }, 'loop.end'],
    [{ loop: { start: 0.5, end: 2, unit: 'frames' } }, 'loop.unit'],
    [{ loop: { start: 0.5, end: 2, unit: 'hours' } }, 'loop.unit'],
  ])('is refused with %o', async (change, path) => {
    const problem = await problemOf(await post(CLIPS, { ...WISH, ...change }));
    expect(problem.status).toBe(400);
    expect(problem.issues.map((issue) => issue.path)).toContain(path);
  });

  it('says nothing of where the storage is when that fails', async () => {
    const failure = new UserError('"/srv/secret": the disk fails (EIO)', 'have a look');
    vi.spyOn(platform.storage, 'stat').mockRejectedValue(failure);
    vi.spyOn(platform.storage, 'signedUpload').mockRejectedValue(failure);
    for (const asked of [post(CLIPS, WISH), post(UPLOADS, FILE)]) {
      const problem = await problemOf(await asked);
      expect(problem).toMatchObject({ status: 503, detail: 'the storage does not work' });
      expect(JSON.stringify(problem)).not.toContain('/srv');
    }
  });

  it('is made of what was uploaded, and of nothing else', async () => {
    const problem = await problemOf(await post(CLIPS, WISH));
    expect(problem).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('is asked for, and can be followed', async () => {
    const uploadId = await upload();
    const loop = { start: 0.5, end: 2, unit: 'seconds' };
    const asked = await post(CLIPS, { ...WISH, uploadId, loop });
    expect(asked.status).toBe(202);
    const document = clipIngestDocumentSchema.parse(await asked.json());
    const { id } = document;
    expect(asked.headers.get('location')).toBe(`/api/clip-ingests/${id}`);
    expect(document).toMatchObject({ state: 'queued', coach: 'female', failure: null, clip: null });
    expect(await platform.fakeClips.clipIngests.find(id)).toMatchObject({
      exerciseId: exercise?.id,
      uploadKey: `uploads/${uploadId}.mov`,
      loop,
      opaque: false,
    });

    platform.fakeClips.change(id, {
      state: 'failed',
      failure: { message: 'too dark', fix: 'more light' },
    });
    const followed = await ask(platform, `/api/clip-ingests/${id}`, { caller: 'admin' });
    expect(await followed.json()).toMatchObject({
      state: 'failed',
      failure: { message: 'too dark', fix: 'more light' },
    });
  });

  it('is made once of an upload at a time', async () => {
    const uploadId = await upload();
    await post(CLIPS, { ...WISH, uploadId });
    const problem = await problemOf(await post(CLIPS, { ...WISH, uploadId }));
    expect(problem.status).toBe(409);
  });

  it('that nobody asked for is not found', async () => {
    const problem = await problemOf(
      await ask(platform, '/api/clip-ingests/ing_nobody', { caller: 'admin' }),
    );
    expect(problem.status).toBe(404);
  });
});

describe('a file of a clip', () => {
  const ADDRESS = '/api/clips/push-ups/female.0123456789abcdef.webm';
  beforeEach(async () => {
    const key = 'clips/push-ups/female.0123456789abcdef.webm';
    await platform.storage.put(key, Buffer.from('0123456789'), { contentType: 'video/webm' });
    await platform.storage.put('films/a.mp4', Buffer.from('secret'), { contentType: 'video/mp4' });
  });

  it('is served to everybody, for a year', async () => {
    const answer = await ask(platform, ADDRESS, { caller: 'none' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toBe('video/webm');
    expect(answer.headers.get('accept-ranges')).toBe('bytes');
    expect(await answer.text()).toBe('0123456789');
    const tag = answer.headers.get('etag') ?? '';
    const again = await ask(platform, ADDRESS, { headers: { 'if-none-match': tag } });
    expect(again.status).toBe(304);
  });

  it('is served in parts', async () => {
    const part = await ask(platform, ADDRESS, { headers: { range: 'bytes=2-4' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(await part.text()).toBe('234');
    const behind = await ask(platform, ADDRESS, { headers: { range: 'bytes=10-' } });
    expect(behind.headers.get('content-range')).toBe('bytes */10');
    expect(await problemOf(behind)).toMatchObject({ status: 416, code: 'range-not-satisfiable' });
  });

  it.each([
    '/api/clips/push-ups/nowhere.webm',
    '/api/clips/%2e%2e/films/a.mp4',
    '/api/clips/..%2ffilms/a.mp4',
    '/api/clips/../films/a.mp4',
    '/api/clips//films/a.mp4',
    '/api/clips/UPPER.webm',
  ])('%s is none', async (path) => {
    expect(await problemOf(await ask(platform, path))).toMatchObject({ status: 404 });
  });
});
