import { cp, mkdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Packet } from 'node-av/lib';
import { describe, expect, it } from 'vitest';
import { openContentCache } from '../../media/content-cache';
import { withMedia } from '../../media/open-media';
import { countFrames } from '../../media/probe';
import { expectExplained, PUBLIC_FOLDER, setUpSmallFilm } from '../testing/small-film';

const {
  addressOf,
  entriesOf,
  expectNothingLeft,
  expectUndisturbed,
  make,
  media,
  planOfPart,
  planWith,
  plan,
  takeCaches,
} = setUpSmallFilm();

describe('a damaged cache', () => {
  const flip = async (path: string): Promise<void> => {
    const bytes = await readFile(path);
    const at = Math.floor(bytes.length * 0.7);
    bytes[at] = (bytes[at] ?? 0) ^ 0x10;
    await writeFile(path, bytes);
  };
  const halve = async (path: string): Promise<void> =>
    truncate(path, Math.floor((await readFile(path)).length / 2));
  const empty = (path: string): Promise<void> => truncate(path, 0);
  /** An entry that is whole, of something else. */
  const replace = async (path: string): Promise<void> => {
    const name = path.includes('/rasters/') ? 'rasters' : 'segments';
    const cache = openContentCache(name, { maxBytes: 2 ** 30 });
    expect(await cache.write(basename(path), Buffer.alloc(64))).toBe(true);
  };
  const DAMAGES = [flip, halve, empty, replace];

  it('is drawn again where layers are damaged, and mended', async () => {
    await takeCaches('rasters');
    const entries = await entriesOf('rasters');
    expect(entries.length).toBeGreaterThan(20);
    const damaged = entries.filter((_, index) => index % 3 === 0);
    for (const [index, path] of damaged.entries()) await DAMAGES[index % DAMAGES.length]?.(path);
    expect((await make()).rasters.drawn).toBe(damaged.length);
    await expectUndisturbed();
    expect((await make({ useCache: false })).rasters.drawn).toBe(0);
    await expectUndisturbed();
  });

  it.each(DAMAGES.map((damage) => ({ name: damage.name, damage })))(
    'is encoded again where segments are damaged, and mended: $name',
    async ({ damage }) => {
      await takeCaches('rasters', 'segments');
      const entries = await entriesOf('segments');
      expect(entries).toHaveLength(plan().segments.length);
      const damaged = entries.slice(1);
      for (const path of damaged) await damage(path);
      const { segments, rasters } = await make();
      expect(segments).toEqual({ total: entries.length, rendered: damaged.length, cached: 1 });
      expect(rasters.drawn).toBe(0);
      await expectUndisturbed();
      expect((await make()).segments.cached).toBe(entries.length);
      await expectUndisturbed();
    },
  );
});

describe('a damaged clip', () => {
  const FROM = 0.4;
  const TO = 0.5;
  const overwritten = (value: number) => (bytes: Buffer) =>
    bytes.fill(value, Math.floor(bytes.length * FROM), Math.floor(bytes.length * TO));
  const truncated = (bytes: Buffer): Buffer => bytes.subarray(0, Math.floor(bytes.length * TO));
  const cutOut = (bytes: Buffer): Buffer =>
    Buffer.concat([
      bytes.subarray(0, Math.floor(bytes.length * FROM)),
      bytes.subarray(Math.floor(bytes.length * TO)),
    ]);
  const SPOILT_FRAME = 3;
  const DAMAGES = [
    { name: 'zeroes.webm', damage: overwritten(0) },
    { name: 'ones.webm', damage: overwritten(0xff) },
    { name: 'letters.webm', damage: overwritten(0x5a) },
    { name: 'truncated.webm', damage: truncated },
    { name: 'cut-out.webm', damage: cutOut },
  ];

  /** Nothing is missing, but one frame's first bytes are no frame's any more. */
  const spoilFrame = async (path: string): Promise<void> => {
    const bytes = await readFile(join(media(), 'coded.webm'));
    const frame = await withMedia(join(media(), 'coded.webm'), async (input) => {
      using packet = new Packet();
      packet.alloc();
      for (let passed = 0; passed < SPOILT_FRAME; passed++) {
        await input.readFrame(packet);
        packet.unref();
      }
      await input.readFrame(packet);
      return Buffer.from(packet.data ?? []);
    });
    const start = bytes.indexOf(frame);
    expect(start).toBeGreaterThan(0);
    await writeFile(path, bytes.fill(0, start, start + 8));
  };

  const writeDamaged = async (path: string, damage: (bytes: Buffer) => Buffer): Promise<void> =>
    writeFile(path, damage(await readFile(join(media(), 'coded.webm'))));

  it.each(DAMAGES)('of a host is named, and makes no film: $name', async ({ name, damage }) => {
    await takeCaches('rasters');
    await writeDamaged(join(media(), name), damage);
    await expectExplained(make({ plan: planWith(addressOf(name)) }), addressOf(name));
    await expectNothingLeft();
  });

  it('is named also when its end is not shown: other frames would stand in for those lost', async () => {
    const name = 'lost.webm';
    await writeDamaged(join(media(), name), overwritten(0));
    await expectExplained(make({ plan: planOfPart(addressOf(name)) }), addressOf(name));
    await expectNothingLeft();
  });

  it('is named also when only one frame of it does not decode', async () => {
    await takeCaches('rasters');
    const publicFolder = join(media(), 'public-spoilt');
    await mkdir(publicFolder);
    await cp(join(PUBLIC_FOLDER, 'sounds'), join(publicFolder, 'sounds'), { recursive: true });
    await spoilFrame(join(publicFolder, 'spoilt.webm'));
    await expect(countFrames(join(publicFolder, 'spoilt.webm'))).resolves.toEqual(
      await countFrames(join(media(), 'coded.webm')),
    );
    await expectExplained(make({ plan: planWith('/spoilt.webm'), publicFolder }), 'spoilt.webm');
    await expectNothingLeft();
  });

  it.each(DAMAGES)('of the public folder is named: $name', async ({ name, damage }) => {
    await takeCaches('rasters');
    const publicFolder = join(media(), `public-${name}`);
    await mkdir(publicFolder);
    await cp(join(PUBLIC_FOLDER, 'sounds'), join(publicFolder, 'sounds'), { recursive: true });
    await writeDamaged(join(publicFolder, name), damage);
    await expectExplained(make({ plan: planWith(`/${name}`), publicFolder }), name);
    await expectNothingLeft();
  });
});
