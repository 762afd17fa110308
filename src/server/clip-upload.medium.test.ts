import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { CATALOG } from '../catalog/catalog';
import { ingestInChild } from '../catalog/ingest/ingest-in-child';
import { figurePictures } from '../catalog/ingest/testing/moving-figure';
import { writeFootage } from '../catalog/ingest/testing/write-footage';
import { createClipQueue } from '../jobs/clip-queue';
import { openJobQueues, type JobQueues } from '../jobs/job-queue';
import { runWorker } from '../jobs/worker';
import { createLocalStorage } from '../storage/local-storage';
import { openTestDatabase } from '../testing/test-database';
import { createCatalogueCache } from './catalogue-cache';
import { handleApi } from './rest/handle-api';
import { ask } from './testing/ask';
import { createFakePlatform, type FakePlatform } from './testing/fake-platform';

const { url, database } = await openTestDatabase();
const SMALL = { sizeInPixels: 64 } as const;
const LIMITS = { keepFilmsDays: 1, maxFilmBytes: 1e12, keepSegmentsDays: 1, maxSegmentBytes: 1e12 };
const WHILE = { timeout: 60_000, interval: 100 } as const;

let folder = '';
let platform: FakePlatform;
let jobs: JobQueues;
const stop = new AbortController();
let worker: Promise<void>;

beforeAll(async () => {
  await database.catalog.seed(CATALOG);
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  jobs = await openJobQueues({ databaseUrl: url, role: 'sender', onError: () => undefined });
  const fake = createFakePlatform();
  const { secret, environment, log } = fake;
  const { publicUrl, maxMediaBytes } = environment;
  const storage = createLocalStorage({ folder: join(folder, 'storage'), publicUrl, secret });
  platform = {
    ...fake,
    database,
    storage,
    catalogue: createCatalogueCache(database),
    clipQueue: createClipQueue({ database, jobs: jobs.clips }),
  };
  worker = runWorker({
    workerId: 'w',
    databaseUrl: url,
    database,
    storage,
    engine: () => Promise.reject(new Error('nobody wants a film')),
    exercises: () => database.catalog.list(),
    publicFolder: folder,
    publicUrl,
    maxMediaBytes,
    // As in earnest, only smaller.
    ingest: ({ limits, ...request }, options) =>
      ingestInChild(
        { ...request, ...SMALL, limits: { ...limits, shortestSide: 16, shortestInSeconds: 0.2 } },
        options,
      ),
    limits: LIMITS,
    log,
    signal: stop.signal,
  });
});
afterAll(async () => {
  stop.abort();
  await worker;
  await jobs.close();
  platform.catalogue.close();
  await rm(folder, { recursive: true, force: true });
});

const documentSchema = z.record(z.string(), z.unknown());
const headersSchema = z.record(z.string(), z.string());

const json = async (response: Response): Promise<Record<string, unknown>> =>
  documentSchema.parse(await response.json());

const post = (path: string, body: unknown) =>
  ask(platform, path, { method: 'POST', body, caller: 'admin' });

const upload = async (file: string, fileName: string, contentType: string): Promise<string> => {
  const content = await readFile(file);
  const body = { fileName, contentType, bytes: content.byteLength };
  const signed = await json(await post('/api/exercises/push-ups/clip-uploads', body));
  const request = new Request(String(signed['url']), {
    method: String(signed['method']),
    headers: headersSchema.parse(signed['headers']),
    body: content,
  });
  expect((await handleApi(request, platform)).status).toBe(200);
  return String(signed['uploadId']);
};

/** Asks for a clip and waits until it is there or refused. */
const ingest = async (body: unknown): Promise<Record<string, unknown>> => {
  const asked = await post('/api/exercises/push-ups/clips', body);
  expect(asked.status).toBe(202);
  const where = asked.headers.get('location') ?? '';
  const look = async () => json(await ask(platform, where, { caller: 'admin' }));
  await expect.poll(async () => (await look())['state'], WHILE).toMatch(/finished|failed/);
  return look();
};

it('a film that an administrator uploads is in the catalogue and plays', async () => {
  const footage = join(folder, 'push-ups.mov');
  const pictures = figurePictures(20, (frame) => 0.1 + frame / 16, { width: 64, height: 48 });
  await writeFootage(footage, { kind: 'prores', fps: 30, pictures });
  const uploadId = await upload(footage, 'push-ups.mov', 'video/quicktime');
  const before = await database.catalog.version();

  const done = await ingest({ uploadId, coach: 'male' });
  expect(done).toMatchObject({ state: 'finished', failure: null, coach: 'male' });

  expect(await database.catalog.version()).not.toBe(before);
  const listed = await json(await ask(platform, '/api/exercises/push-ups'));
  const clips: unknown = listed['clips'];
  expect(clips).toContainEqual(done['clip']);
  const { url: address, ...files } = documentSchema.parse(done['clip']);
  expect(address).toMatch(/^\/api\/clips\/push-ups\/male\.[0-9a-f]{16}\.webm$/);

  const part = await ask(platform, String(address), { headers: { range: 'bytes=0-3' } });
  expect(part.status).toBe(206);
  // What every WebM begins with.
  expect(Buffer.from(await part.arrayBuffer()).toString('hex')).toBe('1a45dfa3');
  for (const [file, type] of [
    [files['preview'], 'video/webm'],
    [files['fallback'], 'video/mp4'],
    [files['poster'], 'image/webp'],
    [files['thumbnail'], 'image/webp'],
  ]) {
    const answer = await ask(platform, String(file));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
    await answer.arrayBuffer();
  }
  expect(await platform.storage.stat(`uploads/${uploadId}.mov`)).toBeNull();
});

it('a film without alpha is refused with what to do, and taken when that is done', async () => {
  const footage = join(folder, 'opaque.mp4');
  const figure = { width: 64, height: 48, isOpaque: true };
  const pictures = figurePictures(20, (frame) => 0.1 + frame / 16, figure);
  await writeFootage(footage, { kind: 'h264', fps: 30, pictures });
  const uploadId = await upload(footage, 'opaque.mp4', 'video/mp4');

  const refused = await ingest({ uploadId, coach: 'male' });
  expect(refused).toMatchObject({ state: 'failed', clip: null });
  const { message, fix } = documentSchema.parse(refused['failure']);
  expect(message).toContain(`"${uploadId}.mp4" has no transparent background`);
  expect(fix).toContain('ask again with `opaque`');
  expect(fix).not.toContain('--');

  const done = await ingest({ uploadId, coach: 'male', opaque: true });
  expect(done).toMatchObject({ state: 'finished' });
});
