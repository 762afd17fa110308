import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { filmBundle } from './film-bundle';

let cache = '';
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(cache, { recursive: true, force: true });
});

it('makes the bundle once, also when two exports want it at the same moment', async () => {
  cache = await mkdtemp(join(tmpdir(), 'coach-test-'));
  vi.stubEnv('COACH_CACHE_DIR', cache);
  const [first, second] = await Promise.all([filmBundle(), filmBundle()]);
  expect(first.folder).toBe(second.folder);
  expect(existsSync(join(first.folder, 'index.html'))).toBe(true);
  expect(await readdir(join(cache, 'remotion-bundle'))).toHaveLength(1);

  const onMake = vi.fn();
  expect(await filmBundle(onMake)).toEqual({ folder: first.folder, made: false });
  expect(onMake).not.toHaveBeenCalled();
}, 120_000);
