import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../shared/user-error';
import { startIngestChild, type IngestChild } from './ingest-child';
import { createIngestRunner, ingestInChild } from './ingest-in-child';
import type { IngestProgress } from './ingested-clip';
import { figurePictures } from './testing/moving-figure';
import { mutate, randomNumbers } from './testing/mutations';
import { writeFootage, type FootageKind } from './testing/write-footage';

const FIGURE = { width: 64, height: 48 };
const SMALL = { sizeInPixels: 64, limits: { shortestSide: 16, shortestInSeconds: 0.2 } } as const;

let folder = '';
let made = 0;
const files = new Map<FootageKind, string>();
const KINDS = ['prores', 'qtrle', 'vp9', 'h264'] as const satisfies readonly FootageKind[];

const fileOf = (kind: FootageKind): string => files.get(kind) ?? '';
const newFolder = async (): Promise<string> => {
  const path = join(folder, `made-${made++}`);
  await mkdir(path);
  return path;
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  for (const kind of KINDS) {
    const path = join(folder, `${kind}.clip`);
    const figure = { ...FIGURE, isOpaque: kind === 'h264' };
    const pictures = figurePictures(20, (frame) => 0.1 + frame / 16, figure);
    await writeFootage(path, { kind, fps: 30, pictures });
    files.set(kind, path);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('ingestInChild', () => {
  it('tells how far it is and gives the files', async () => {
    const heard: IngestProgress[] = [];
    const result = await ingestInChild(
      { ...SMALL, file: fileOf('prores'), folder: await newFolder() },
      { onProgress: (progress) => heard.push(progress) },
    );
    expect(result.clip).toMatchObject({ durationInFrames: 16, alpha: true });
    const { webClip, preview, fallback, poster, thumbnail } = result;
    const files = [webClip, preview, fallback, poster, thumbnail];
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    expect(new Set(heard.map(({ stage }) => stage))).toEqual(
      new Set(['reading', 'fallback', 'clip', 'preview']),
    );
  });

  it('gives the child’s refusals as they are', async () => {
    const file = join(folder, 'nowhere.mov');
    await expect(
      ingestInChild({ ...SMALL, file, name: 'my.mov', folder: await newFolder() }),
    ).rejects.toEqual(new UserError('"my.mov" does not exist', 'check the path'));
  });

  it.each([
    [{ timeoutInMs: 1 }, 'took longer than 0.001 s'],
    [{ silenceInMs: 1 }, 'no frame was done in 0.001 s'],
    [{ memoryInBytes: 10 * 2 ** 20 }, 'needs more than 10 MB to be decoded'],
  ])('ends a child that passes its limit %o', async (limit, message) => {
    const request = { ...SMALL, file: fileOf('vp9'), folder: await newFolder() };
    const work = ingestInChild(request, limit);
    await expect(work).rejects.toThrow(message);
    await expect(work).rejects.toBeInstanceOf(UserError);
  });

  it('ends the child when it is cancelled', async () => {
    const stop = new AbortController();
    const started: IngestChild[] = [];
    await using runner = createIngestRunner(() => {
      const child = startIngestChild();
      started.push(child);
      return child;
    });
    const request = { ...SMALL, file: fileOf('vp9'), folder: await newFolder() };
    const work = runner.ingest(request, {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    });
    await expect(work).rejects.toThrow('enough');
    expect(started.map((child) => child.hasEnded())).toEqual([true]);
  });

  it('outlives a child that crashes, and starts another', async () => {
    let starts = 0;
    await using runner = createIngestRunner(() => {
      const child = startIngestChild();
      starts += 1;
      if (starts === 1) void setTimeout(200).then(() => child.kill());
      return child;
    });
    const request = { ...SMALL, file: fileOf('vp9'), folder: await newFolder() };
    const work = runner.ingest(request);
    await expect(work).rejects.toThrow('its decoder ended with SIGKILL');
    await expect(work).rejects.toBeInstanceOf(UserError);
    expect((await runner.ingest(request)).clip.durationInFrames).toBe(16);
  });
});

const MUTANTS = 300;
const SEED = 20261126;

it(`takes or refuses each of ${MUTANTS} damaged films, and never hangs or crashes`, async () => {
  const random = randomNumbers(SEED);
  const originals = await Promise.all(KINDS.map((kind) => readFile(fileOf(kind))));
  const outcomes = { made: 0, refused: 0, crashed: 0, late: 0 };
  await using runner = createIngestRunner();
  for (let number = 0; number < MUTANTS; number++) {
    const original = originals[number % originals.length] ?? Buffer.alloc(0);
    const file = join(folder, 'mutant.clip');
    await writeFile(file, mutate(original, originals, random));
    const target = await newFolder();
    const request = {
      ...SMALL,
      file,
      name: `mutant ${number}`,
      folder: target,
      opaque: number % 4 === 3,
    };
    try {
      const result = await runner.ingest(request, { silenceInMs: 20_000, timeoutInMs: 60_000 });
      expect(result.clip.durationInFrames).toBeGreaterThan(1);
      outcomes.made += 1;
    } catch (error) {
      // Anything else is a fault of ours.
      expect(error, `mutant ${number}`).toBeInstanceOf(UserError);
      const said = error instanceof UserError ? error.message : '';
      expect(said).toContain(`"mutant ${number}"`);
      if (said.includes('its decoder ended')) outcomes.crashed += 1;
      else if (/took longer|no frame was done/.test(said)) outcomes.late += 1;
      else outcomes.refused += 1;
    }
    await rm(target, { recursive: true });
  }
  expect(outcomes).toMatchObject({ late: 0 });
  expect(outcomes.made + outcomes.refused + outcomes.crashed).toBe(MUTANTS);
  // Else it was not a test of both.
  expect(outcomes.made).toBeGreaterThan(MUTANTS / 20);
  expect(outcomes.refused).toBeGreaterThan(MUTANTS / 4);
}, 600_000);
