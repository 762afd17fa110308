import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import type { IngestedClip } from '../catalog/ingest/ingested-clip';
import { DomainError } from '../shared/domain-error';
import type { Log } from '../shared/log';
import { randomId } from '../shared/random-id';
import { UserError } from '../shared/user-error';
import { createMemoryStorage } from '../storage/memory-storage';
import type { Storage } from '../storage/storage';
import { openTestDatabase } from '../testing/test-database';
import { lookAfterClips, removeStaleUploads } from './clip-keeping';
import { SILENCE_IN_SECONDS } from './film-job';
import { uploadKey } from './clip-objects';
import { createClipQueue } from './clip-queue';
import { ingestUpload, type ClipMaker } from './ingest-upload';

const { database } = await openTestDatabase();
const { clipIngests } = database;
const NO_LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};
const DAY_IN_MS = 24 * 3600_000;

let storage: Storage;
let now = Date.now();

/** Files as an ingest makes them, without making them. */
const madeIn = async (folder: string, contentHash = 'a'.repeat(16)): Promise<IngestedClip> => {
  const made = {
    webClip: join(folder, 'clip.webm'),
    preview: join(folder, 'clip.preview.webm'),
    fallback: join(folder, 'clip.mp4'),
    poster: join(folder, 'clip.webp'),
    thumbnail: join(folder, 'clip.thumbnail.webp'),
  };
  for (const file of Object.values(made)) await writeFile(file, 'made');
  const bytes = 4;
  return {
    ...made,
    clip: { fps: 30, durationInFrames: 40, width: 64, height: 64, alpha: true, bytes, contentHash },
    loop: { startFrame: 0, endFrame: 40, found: 'whole', seam: 0, largestStep: 0 },
    source: {
      container: 'mov',
      codec: 'prores',
      width: 64,
      height: 64,
      fps: 30,
      frames: 40,
      bytes,
    },
    square: { left: 0, top: 0, side: 64 },
    warnings: ['it is small'],
  };
};

const makerWith = (ingest: ClipMaker['ingest'], workerId = 'w'): ClipMaker => ({
  workerId,
  database,
  storage,
  maxMediaBytes: 100,
  ingest,
  log: NO_LOG,
});
const good = (workerId?: string) => makerWith(({ folder }) => madeIn(folder), workerId);

const sent: string[] = [];
const clipJobs = {
  send: ({ ingestId }: { ingestId: string }) => {
    sent.push(ingestId);
    return Promise.resolve();
  },
};

/** An upload, and the wish for a clip of it. */
const ask = async (content = 'a film') => {
  const { id: exerciseId } = (await database.catalog.identify('plank')) ?? { id: '' };
  const key = uploadKey(randomId('upl'), 'mov');
  await storage.put(key, Buffer.from(content), { contentType: 'video/quicktime' });
  const wish = { exerciseId, coach: 'male', uploadKey: key, loop: null, opaque: false } as const;
  return createClipQueue({ database, jobs: clipJobs }).request(wish);
};

const task = (ingestId: string, isLastTry = false, signal = new AbortController().signal) => ({
  ingestId,
  isLastTry,
  signal,
});

/** As if its worker had been killed half a minute ago. */
const growOld = (id: string) =>
  database.pool.query(
    `UPDATE "clip_ingests" SET "heartbeatAt" = now() - interval '30 s', "createdAt" = now() - interval '30 s' WHERE "id" = $1`,
    [id],
  );

beforeAll(() => database.catalog.seed(CATALOG));
beforeEach(() => {
  now = Date.now();
  storage = createMemoryStorage({ now: () => new Date(now) });
  sent.length = 0;
});

describe('an upload', () => {
  it('becomes the clip of its exercise and coach', async () => {
    const { id, uploadKey: key } = await ask();
    await ingestUpload(good(), task(id));
    const done = await clipIngests.find(id);
    expect(done).toMatchObject({
      state: 'finished',
      result: { warnings: ['it is small'], loop: { startFrame: 0, endFrame: 40, found: 'whole' } },
    });
    const clip = done?.result?.clip;
    expect(clip?.url).toBe('/api/clips/plank/male.aaaaaaaaaaaaaaaa.webm');
    expect((await database.catalog.find('plank'))?.clips).toContainEqual(clip);
    expect(await storage.stat('clips/plank/male.aaaaaaaaaaaaaaaa.webp')).not.toBeNull();
    expect(await storage.stat(key)).toBeNull();
  });

  it('is found by a worker even when its job was lost', async () => {
    const { id } = await ask();
    await database.pool.query(`UPDATE "clip_ingests" SET "sentAt" = NULL WHERE "id" = $1`, [id]);
    await growOld(id);
    sent.length = 0;
    await lookAfterClips({ database, clipJobs, storage, log: NO_LOG }, SILENCE_IN_SECONDS);
    expect(sent).toEqual([id]);
    await lookAfterClips({ database, clipJobs, storage, log: NO_LOG }, SILENCE_IN_SECONDS);
    expect(sent).toEqual([id]);
  });

  it('is taken up by another worker when its own was killed, and the first one may not finish it', async () => {
    const { id } = await ask();
    let go: () => void = () => undefined;
    const first = ingestUpload(
      makerWith(async ({ folder }) => {
        await new Promise<void>((resolve) => {
          go = resolve;
        });
        return madeIn(folder, 'b'.repeat(16));
      }, 'killed'),
      task(id),
    );
    await expect.poll(async () => (await clipIngests.find(id))?.state).toBe('running');
    await growOld(id);
    sent.length = 0;
    await lookAfterClips({ database, clipJobs, storage, log: NO_LOG }, SILENCE_IN_SECONDS);
    expect(sent).toEqual([id]);
    await ingestUpload(good('next'), task(id));
    expect((await clipIngests.find(id))?.state).toBe('finished');
    go();
    await first;
    const result = (await clipIngests.find(id))?.result;
    expect(result?.clip.url).toContain('aaaa');
    expect((await database.catalog.find('plank'))?.clips).toContainEqual(result?.clip);
  });

  it('is left to others when its worker is to end', async () => {
    const { id } = await ask();
    const stop = new AbortController();
    const work = ingestUpload(
      makerWith(
        (_, { signal }) =>
          new Promise((_resolve, reject) => {
            signal?.addEventListener('abort', () => reject(new Error('cancelled')));
            stop.abort();
          }),
      ),
      task(id, false, stop.signal),
    );
    await work;
    expect(await clipIngests.find(id)).toMatchObject({ state: 'queued', failure: null });
    expect(await clipIngests.uploadsInUse()).toContain((await clipIngests.find(id))?.uploadKey);
  });

  it('that can be no clip is refused once, and stays for another try', async () => {
    const { id, uploadKey: key } = await ask();
    const refuse = () => Promise.reject(new UserError('nothing repeats itself', 'film it again'));
    await ingestUpload(makerWith(refuse), task(id));
    expect(await clipIngests.find(id)).toMatchObject({
      state: 'failed',
      failure: { message: 'nothing repeats itself', fix: 'film it again' },
    });
    expect(await storage.stat(key)).not.toBeNull();
  });

  it('is refused when it is too large, or gone', async () => {
    const large = await ask('x'.repeat(101));
    await ingestUpload(good(), task(large.id));
    expect((await clipIngests.find(large.id))?.failure?.message).toBe(
      'the upload has 101 bytes; allowed: at most 100',
    );
    const gone = await ask();
    await storage.delete([gone.uploadKey]);
    await ingestUpload(good(), task(gone.id));
    expect((await clipIngests.find(gone.id))?.failure?.message).toContain('not there any more');
  });

  it.each([
    ['a fault of ours', new Error('a secret path')],
    ['a storage that is away', new DomainError('unavailable', 'away', 'wait')],
  ])('is tried again after %s', async (_, error) => {
    const { id } = await ask();
    const failing = makerWith(() => Promise.reject(error));
    await expect(ingestUpload(failing, task(id))).rejects.toBe(error);
    expect((await clipIngests.find(id))?.state).toBe('queued');
    await expect(ingestUpload(failing, task(id, true))).rejects.toBe(error);
    const failed = await clipIngests.find(id);
    expect(failed?.state).toBe('failed');
    expect(failed?.failure?.message).not.toContain('secret');
  });

  it('is made a clip of once at a time', async () => {
    const { exerciseId, uploadKey: key } = await ask();
    const wish = { exerciseId, coach: 'male', uploadKey: key, loop: null, opaque: true } as const;
    await expect(clipIngests.create(wish)).rejects.toMatchObject({ code: 'conflict' });
  });
});

it('uploads that nobody wants are removed after a day', async () => {
  now -= DAY_IN_MS + 1000;
  const { uploadKey: wanted } = await ask();
  const [forgotten, fresh] = [uploadKey(randomId('upl'), 'mp4'), uploadKey(randomId('upl'), 'mp4')];
  await storage.put(forgotten, Buffer.from('a'), { contentType: 'video/mp4' });
  now = Date.now();
  await storage.put(fresh, Buffer.from('a'), { contentType: 'video/mp4' });
  await removeStaleUploads({ database, clipJobs, storage, log: NO_LOG });
  expect(await storage.stat(forgotten)).toBeNull();
  expect(await storage.stat(fresh)).not.toBeNull();
  expect(await storage.stat(wanted)).not.toBeNull();
});
