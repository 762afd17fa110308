import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { writeCodedClip } from '../../media/testing/coded-clip';
import { UserError } from '../../shared/user-error';
import type { CoachPatch } from './coach-patch';
import { createPatchBench } from './patch-bench';
import type { ClipFile, PatchOrder, SharedPicture } from './patch-order';
import { openPatchThread, type PatchThread } from './patch-thread';
import { pictureBytes } from './yuv-picture';

const FRAMES = 40;
const FILM = { width: 640, height: 360 };
const BOX = { x: 200, y: 20, width: 240, height: 240 };

let folder = '';
const clip = (name: string): ClipFile => ({ path: join(folder, name), name: `the clip ${name}` });
const ground: SharedPicture = { ...FILM, memory: new SharedArrayBuffer(pictureBytes(FILM)) };

const orderOf = (file: ClipFile, clipFrame: number, reel = 1, mirrored = false): PatchOrder => ({
  reel,
  clip: file,
  clipFrame,
  place: { box: BOX, mirrored, ground },
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  await writeCodedClip(clip('coded.webm').path, { frames: FRAMES, fps: 30 });
  const bytes = await readFile(clip('coded.webm').path);
  await writeFile(clip('half.webm').path, bytes.subarray(0, bytes.length / 2));
  await writeFile(clip('page.webm').path, '<html>Sign in</html>');
  await writeFile(clip('unopened.webm').path, bytes);
  new Uint8Array(ground.memory).fill(100);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let thread: PatchThread;
beforeEach(() => {
  thread = openPatchThread(FILM);
});
afterEach(() => thread.close());

/** A picture's samples, copied while it is lent. */
const samplesOf = (patch: CoachPatch | null): Buffer =>
  Buffer.concat(patch?.picture.planes.map(({ samples }) => samples) ?? []);

const madeOnThread = async (order: PatchOrder) => {
  let made: { area: CoachPatch['area'] | undefined; samples: Buffer } | undefined;
  await thread.make(order, (patch) => {
    made = { area: patch?.area, samples: samplesOf(patch) };
  });
  return made;
};

describe('openPatchThread', () => {
  it('makes what is made without a thread', async () => {
    const bench = createPatchBench();
    for (const [frame, mirrored] of [
      [0, false],
      [7, true],
      [7, false],
      [FRAMES - 1, true],
      [3, false],
    ] as const) {
      const order = orderOf(clip('coded.webm'), frame, 1, mirrored);
      const memory = Buffer.alloc(pictureBytes(FILM));
      const area = await bench.make(order, memory);
      expect(area).not.toBeNull();
      const made = await madeOnThread(order);
      expect(made?.area).toEqual(area);
      const bytes = pictureBytes(BOX);
      expect(made?.samples.equals(memory.subarray(0, bytes))).toBe(true);
    }
    bench.forget(1);
  });

  it('takes as many orders at a time as it says, each with a picture of its own', async () => {
    const orders = Array.from({ length: thread.capacity }, (_, index) =>
      orderOf(clip('coded.webm'), index * 5, index),
    );
    const together = await Promise.all(orders.map(madeOnThread));
    const alone = [];
    for (const order of orders) alone.push(await madeOnThread(order));
    expect(together).toEqual(alone);
    const pending = orders.map((order) => thread.make(order, () => undefined));
    const tooMany = orders.slice(0, 1).map((order) => thread.make(order, () => undefined));
    await expect(tooMany[0]).rejects.toThrow(RangeError);
    await Promise.all(pending);
  });

  it.each([
    { name: 'half.webm', words: /the clip "the clip half.webm" lacks frame \d/ },
    { name: 'page.webm', words: '"the clip page.webm" cannot be opened' },
    { name: 'absent.webm', words: '"the clip absent.webm" does not exist' },
  ])('says what is wrong with a clip, and goes on: $name', async ({ name, words }) => {
    const making = madeOnThread(orderOf(clip(name), 0));
    await expect(making).rejects.toThrow(UserError);
    await expect(making).rejects.toThrow(words);
    await expect(making).rejects.not.toThrow(folder);
    expect((await madeOnThread(orderOf(clip('coded.webm'), 2, 2)))?.area).toBeDefined();
  });

  it('says that a clip ends, and can be asked for what is there', async () => {
    await expect(madeOnThread(orderOf(clip('coded.webm'), FRAMES))).rejects.toThrow(
      `ends after ${FRAMES} frames`,
    );
    expect(await madeOnThread(orderOf(clip('coded.webm'), FRAMES - 1))).toBeDefined();
  });

  it('hands on a failure of whoever takes the picture', async () => {
    const making = thread.make(orderOf(clip('coded.webm'), 0), () => {
      throw new RangeError('no room');
    });
    await expect(making).rejects.toThrow('no room');
    expect(await madeOnThread(orderOf(clip('coded.webm'), 1))).toBeDefined();
  });

  it('settles every order when it is ended in the middle, again and again', async () => {
    for (let round = 0; round < 6; round++) {
      const ending = openPatchThread(FILM);
      // Half of them are ended while they start.
      if (round % 2 === 0) await ending.make(orderOf(clip('coded.webm'), 0), () => undefined);
      const works = Array.from({ length: ending.capacity }, (_, index) =>
        // Of a clip that is not open yet: opening it is asynchronous.
        ending.make(orderOf(clip('unopened.webm'), FRAMES - 1, index), () => undefined),
      );
      const settled = Promise.allSettled(works);
      await new Promise((resolve) => setTimeout(resolve, round * 8));
      await ending.close();
      for (const one of await settled) {
        if (one.status === 'rejected') expect(String(one.reason)).toContain('has ended');
      }
      await expect(ending.make(orderOf(clip('coded.webm'), 0), () => undefined)).rejects.toThrow(
        'has ended',
      );
    }
  });

  it('is closed though it never began', async () => {
    await openPatchThread(FILM).close();
  });
});
