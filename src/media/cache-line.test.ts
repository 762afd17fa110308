import { expect, it } from 'vitest';
import { layCachesInLine } from './cache-line';
import type { ContentCache } from './content-cache';

const KEY = 'abcdef01';

const memoryCache = (declines = false): ContentCache & { readonly kept: Map<string, Buffer> } => {
  const kept = new Map<string, Buffer>();
  return {
    kept,
    read: (key) => Promise.resolve(kept.get(key) ?? null),
    write: (key, content) => {
      if (!declines) kept.set(key, Buffer.from(content));
      return Promise.resolve(!declines);
    },
  };
};

it('brings near what only the far one has', async () => {
  const near = memoryCache();
  const far = memoryCache();
  far.kept.set(KEY, Buffer.from('far'));
  const line = layCachesInLine(near, far);
  expect(String(await line.read(KEY))).toBe('far');
  expect(String(near.kept.get(KEY))).toBe('far');
});

it('does not ask the far one for what is near', async () => {
  const near = memoryCache();
  near.kept.set(KEY, Buffer.from('near'));
  const far: ContentCache = {
    read: () => Promise.reject(new Error('asked')),
    write: () => Promise.resolve(false),
  };
  expect(String(await layCachesInLine(near, far).read(KEY))).toBe('near');
});

it('writes into both, and is content with one', async () => {
  const near = memoryCache(true);
  const far = memoryCache();
  expect(await layCachesInLine(near, far).write(KEY, Buffer.from('x'))).toBe(true);
  expect(String(far.kept.get(KEY))).toBe('x');
  expect(await layCachesInLine(near, memoryCache(true)).write(KEY, Buffer.from('x'))).toBe(false);
});

it('says that neither has it', async () => {
  expect(await layCachesInLine(memoryCache(), memoryCache()).read(KEY)).toBeNull();
});
