import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openContentCache, type ContentCache } from '../../media/content-cache';
import { temporaryCacheFolder } from '../../media/testing/temporary-cache-folder';
import type { LayerArtist, LayerDrawing } from './draw-layer-states';
import { rasterOf } from './raster';
import { packRaster } from './raster-file';
import { createRasterLibrary, type RasterLease, type RasterLibrary } from './raster-library';
import { noisyDrawing } from './testing/pictures';

const BOX = { x: 3, y: 4, width: 21, height: 12 };
const MIB = 2 ** 20;

const drawing = (name: string): LayerDrawing => ({
  key: createHash('sha256').update(name).digest('hex'),
  layer: name,
  frame: 0,
  box: BOX,
});
const [a, b, c] = [drawing('a'), drawing('b'), drawing('c')];

/** What is seen of a drawing, whoever draws it. */
const pixelsOf = ({ key }: LayerDrawing) => noisyDrawing(BOX, parseInt(key.slice(0, 6), 16));

const expectHeld = async (lease: RasterLease, ...drawings: LayerDrawing[]): Promise<void> => {
  const rasters = await lease.ready;
  expect([...rasters.keys()]).toEqual(drawings.map(({ key }) => key));
  for (const held of drawings) {
    const raster = rasters.get(held.key);
    if (raster === undefined) throw new Error(`${held.layer} is not held`);
    expect(packRaster(raster)).toEqual(packRaster(rasterOf(pixelsOf(held), BOX)));
  }
};

/** An artist that draws when it is let, and writes down what it was asked for. */
const createFakeStudio = () => {
  const batches: string[] = [];
  let permission: Promise<void> = Promise.resolve();
  let failure: Error | null = null;
  let rests = 0;
  const artist: LayerArtist = {
    draw: async (drawings, onDrawn) => {
      batches.push(drawings.map(({ layer }) => layer).join(' '));
      for (const one of drawings) {
        await permission;
        if (failure !== null) throw failure;
        await onDrawn(one, pixelsOf(one));
      }
    },
    close: () => Promise.resolve(),
  };
  return {
    studio: {
      artist: () => Promise.resolve(artist),
      rest: () => {
        rests += 1;
      },
    },
    batches,
    rests: () => rests,
    /** @returns lets it draw */
    hold: (): (() => void) => {
      let allow = (): void => undefined;
      permission = new Promise((resolve) => {
        allow = resolve;
      });
      return allow;
    },
    fail: (error: Error | null): void => {
      failure = error;
    },
  };
};

const NO_ROOM: ContentCache = {
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(false),
};

temporaryCacheFolder();
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const openCache = (): ContentCache => openContentCache('rasters', { maxBytes: 64 * MIB });

const open = (
  { studio }: ReturnType<typeof createFakeStudio>,
  {
    cache = openCache(),
    memoryInBytes = 0,
    interlude = Promise.resolve(),
  }: { cache?: ContentCache; memoryInBytes?: number; interlude?: Promise<void> } = {},
): RasterLibrary =>
  createRasterLibrary({
    cache,
    overflowFolder: join(folder, 'rasters'),
    studio,
    interlude,
    memoryInBytes,
  });

describe('createRasterLibrary', () => {
  it('draws the first segment at once, and what else was asked for by then when it may', async () => {
    const fake = createFakeStudio();
    let play = (): void => undefined;
    const interlude = new Promise<void>((resolve) => {
      play = resolve;
    });
    const library = open(fake, { interlude });
    await expectHeld(library.lease([a]), a);
    const [second, third] = [library.lease([b]), library.lease([c])];
    for (let turn = 0; turn < 50; turn++) await setImmediate();
    expect(fake.batches).toEqual(['a']);
    play();
    await expectHeld(second, b);
    await expectHeld(third, c);
    expect(fake.batches).toEqual(['a', 'b c']);
  });

  it('draws what is nowhere, all that a segment needs at once, and each of it once', async () => {
    const fake = createFakeStudio();
    const library = open(fake);
    await expectHeld(library.lease([a, b, a]), a, b);
    expect(fake.batches).toEqual(['a b']);
    expect(library.counts()).toEqual({ drawn: 2, cached: 0 });
    await expect.poll(fake.rests).toBe(1);
  });

  it('draws once what two segments wait for, and next what was asked for meanwhile', async () => {
    const fake = createFakeStudio();
    const draw = fake.hold();
    const library = open(fake);
    const first = library.lease([a, b]);
    await expect.poll(() => fake.batches).toEqual(['a b']);
    const [second, third] = [library.lease([b, c]), library.lease([c, a])];
    draw();
    await Promise.all([expectHeld(first, a, b), expectHeld(second, b, c), expectHeld(third, c, a)]);
    expect(fake.batches).toEqual(['a b', 'c']);
    expect(library.counts()).toEqual({ drawn: 3, cached: 0 });
  });

  it('gives what is drawn to a segment that needs no more, while others wait', async () => {
    const fake = createFakeStudio();
    const library = open(fake);
    const draw = fake.hold();
    const [first, second] = [library.lease([a]), library.lease([b])];
    await expect.poll(() => fake.batches).toEqual(['a']);
    draw();
    await expectHeld(first, a);
    await expectHeld(second, b);
  });

  it('finds what is held, then what is in memory, then what is on the disk', async () => {
    const fake = createFakeStudio();
    const roomy = open(fake, { memoryInBytes: MIB });
    const [one, other] = [roomy.lease([a]), roomy.lease([a])];
    await expectHeld(one, a);
    one.release();
    await expectHeld(other, a);
    other.release();
    await expectHeld(roomy.lease([a]), a);
    expect(roomy.counts()).toEqual({ drawn: 1, cached: 0 });

    const forgetful = open(fake);
    for (let round = 1; round <= 2; round++) {
      const lease = forgetful.lease([a]);
      await expectHeld(lease, a);
      lease.release();
      expect(forgetful.counts()).toEqual({ drawn: 0, cached: round });
    }
    expect(fake.batches).toEqual(['a']);
  });

  it.each([
    ['is none', Buffer.from('no raster')],
    ['ends early', packRaster(rasterOf(pixelsOf(a), BOX)).subarray(0, 100)],
    ['is empty', Buffer.alloc(0)],
  ])('draws again, and replaces, a kept raster that %s', async (_, content) => {
    expect(await openCache().write(a.key, content)).toBe(true);
    const fake = createFakeStudio();
    const library = open(fake);
    await expectHeld(library.lease([a, b]), a, b);
    expect(library.counts()).toEqual({ drawn: 2, cached: 0 });
    await expect.poll(fake.rests).toBe(1);
    const later = open(fake);
    await expectHeld(later.lease([a, b]), a, b);
    expect(later.counts()).toEqual({ drawn: 0, cached: 2 });
  });

  it('keeps in the work folder what the cache has no room for', async () => {
    const fake = createFakeStudio();
    const library = open(fake, { cache: NO_ROOM });
    for (let round = 0; round < 3; round++) {
      const lease = library.lease([a, b]);
      await expectHeld(lease, a, b);
      lease.release();
    }
    expect(fake.batches).toEqual(['a b']);
    expect((await readdir(join(folder, 'rasters'))).sort()).toEqual([a.key, b.key].sort());
  });

  it('tells all who wait that the artist fails, and asks it again for the next', async () => {
    const fake = createFakeStudio();
    const library = open(fake);
    const draw = fake.hold();
    const first = library.lease([a, b]);
    await expect.poll(() => fake.batches).toEqual(['a b']);
    const second = library.lease([c]);
    const failure = new Error('the brush broke');
    fake.fail(failure);
    draw();
    await expect(first.ready).rejects.toBe(failure);
    first.release();
    fake.fail(null);
    // It was asked for before the failure, or drawn after it: either is right, waiting for ever is not.
    await second.ready.catch((error: unknown) => expect(error).toBe(failure));
    second.release();
    await expectHeld(library.lease([a, b, c]), a, b, c);
  });

  it('keeps what was drawn before the artist failed', async () => {
    const fake = createFakeStudio();
    const library = open(fake);
    await expectHeld(library.lease([a]), a);
    fake.fail(new Error('the brush broke'));
    await expect(library.lease([a, b]).ready).rejects.toThrow('the brush broke');
    const later = open(createFakeStudio());
    await expectHeld(later.lease([a]), a);
    expect(later.counts()).toEqual({ drawn: 0, cached: 1 });
  });

  it('tells who waits that what is drawn cannot be kept, and does not make its folder again', async () => {
    const fake = createFakeStudio();
    await rm(folder, { recursive: true });
    await expect(open(fake, { cache: NO_ROOM }).lease([a, b]).ready).rejects.toThrow('ENOENT');
    expect(existsSync(folder)).toBe(false);
  });
});
