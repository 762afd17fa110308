import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdir, rm, truncate, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openContentCache } from './content-cache';
import { temporaryCacheFolder } from './testing/temporary-cache-folder';

const MIB = 2 ** 20;
const keyOf = (name: string | number): string =>
  createHash('sha256').update(String(name)).digest('hex');

const folder = temporaryCacheFolder();
const root = (): string => join(folder(), 'things');
const fileOf = (key: string): string => join(root(), key.slice(0, 2), key);
const open = (maxBytes = 512 * MIB) => openContentCache('things', { maxBytes });

const filesBelow = (): string[] =>
  readdirSync(root(), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'ledger')
    .map((entry) => join(entry.parentPath, entry.name));
const bytesBelow = (): number =>
  filesBelow().reduce((sum, file) => sum + Math.ceil(statSync(file).size / 4096) * 4096, 0);

const age = async (file: string, minutes: number): Promise<void> => {
  const then = new Date(Date.now() - minutes * 60_000);
  await utimes(file, then, then);
};

describe('openContentCache', () => {
  it.each([0, 1, 10_240, 3 * MIB])('gives back %i bytes as they were', async (length) => {
    const [key, content] = [keyOf(length), randomBytes(length)];
    expect(await open().read(key)).toBeNull();
    expect(await open().write(key, content)).toBe(true);
    expect((await open().read(key))?.equals(content)).toBe(true);
    expect(filesBelow()).toEqual([fileOf(key)]);
  });

  it.each(['', 'abc', '../../../../etc', 'ABCDEF0123', 'g'.repeat(16)])(
    'refuses "%s" as a key',
    async (key) => {
      await expect(open().read(key)).rejects.toThrow('lower-case hexadecimal');
      await expect(open().write(key, Buffer.of(1))).rejects.toThrow('lower-case hexadecimal');
    },
  );

  const key = keyOf('damaged');
  const content = randomBytes(300_000);
  it.each([
    [
      'a flipped bit',
      async () => {
        const file = readFileSync(fileOf(key));
        file[200_000] = (file[200_000] ?? 0) ^ 4;
        await writeFile(fileOf(key), file);
      },
    ],
    ['a short file', () => truncate(fileOf(key), 1000)],
    ['an empty file', () => truncate(fileOf(key), 0)],
    ['another file', () => writeFile(fileOf(key), 'hello')],
    [
      'a folder',
      async () => {
        await rm(fileOf(key));
        await mkdir(join(fileOf(key), 'deep'), { recursive: true });
      },
    ],
    [
      'a pipe on which nobody writes',
      async () => {
        await rm(fileOf(key));
        execFileSync('mkfifo', [fileOf(key)]);
      },
    ],
  ])('removes %s in the place of an entry, and writes again', async (_, damage) => {
    const cache = open();
    await cache.write(key, content);
    await damage();
    expect(await cache.read(key)).toBeNull();
    expect(existsSync(fileOf(key))).toBe(false);
    expect(await cache.write(key, content)).toBe(true);
    await damage();
    expect(await cache.write(key, content)).toBe(true);
    expect((await cache.read(key))?.equals(content)).toBe(true);
  });

  it('goes on when its folder is removed meanwhile, and when it cannot write', async () => {
    const cache = open();
    await cache.write(key, content);
    await rm(root(), { recursive: true });
    expect(await cache.read(key)).toBeNull();
    expect(await cache.write(key, content)).toBe(true);
    await rm(root(), { recursive: true });
    await writeFile(root(), 'no folder');
    expect(await cache.write(key, content)).toBe(false);
    expect(await cache.read(key)).toBeNull();
  });

  it('marks an entry as used when it is read', async () => {
    const cache = open();
    await cache.write(key, content);
    await age(fileOf(key), 60);
    await cache.read(key);
    expect(Date.now() - statSync(fileOf(key)).mtimeMs).toBeLessThan(60_000);
  });

  it('stays below its size; what is used stays longest', async () => {
    const maxBytes = 2 * MIB;
    const [cache, kept] = [open(maxBytes), keyOf('kept')];
    await cache.write(kept, randomBytes(10_000));
    for (let index = 0; index < 600; index++) {
      const added = keyOf(index);
      expect(await cache.write(added, randomBytes(10_000))).toBe(true);
      await age(fileOf(added), 600 - index / 10);
      if (index % 20 === 0) {
        expect(await cache.read(kept)).not.toBeNull();
        expect(bytesBelow()).toBeLessThanOrEqual(maxBytes);
      }
    }
    expect(bytesBelow()).toBeGreaterThan(maxBytes * 0.7);
    expect(await cache.read(keyOf(599))).not.toBeNull();
    expect(await cache.read(keyOf(0))).toBeNull();
  });

  it('declines rather than evict what was used a moment ago, also when each process writes little', async () => {
    const maxBytes = MIB;
    const answers: boolean[] = [];
    for (let index = 0; index < 400; index++) {
      answers.push(await open(maxBytes).write(keyOf(index), randomBytes(7000)));
    }
    expect(bytesBelow()).toBeLessThanOrEqual(maxBytes);
    expect(bytesBelow()).toBeGreaterThan(maxBytes * 0.7);
    expect(answers.filter(Boolean)).toHaveLength(filesBelow().length);
    expect(await open(maxBytes).read(keyOf(0))).not.toBeNull();
  });

  it('does not keep what would push out a good part of the rest', async () => {
    expect(await open(MIB).write(key, content)).toBe(false);
  });

  it('removes what a killed process left half written, not what is being written', async () => {
    await mkdir(join(root(), 'incoming'), { recursive: true });
    const [old, fresh] = [join(root(), 'incoming/1-old'), join(root(), 'incoming/1-fresh')];
    for (const file of [old, fresh]) await writeFile(file, 'half');
    await age(old, 30);
    await open().write(key, content);
    expect(existsSync(old)).toBe(false);
    expect(existsSync(fresh)).toBe(true);
  });
});
