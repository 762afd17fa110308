import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { temporaryCacheFolder } from '../media/testing/temporary-cache-folder';
import { filmBundle, freshFilmBundle, layersBundle } from './film-bundle';

const cache = temporaryCacheFolder();

it('makes the bundle once, also when two exports want it at the same moment', async () => {
  const [first, second] = await Promise.all([filmBundle(), filmBundle()]);
  expect(first.folder).toBe(second.folder);
  expect(existsSync(join(first.folder, 'index.html'))).toBe(true);
  expect(await readdir(join(cache(), 'remotion-bundle'))).toHaveLength(1);

  const onMake = vi.fn();
  expect(await filmBundle(onMake)).toEqual({ folder: first.folder, made: false });
  expect(onMake).not.toHaveBeenCalled();

  const age = async (name: string, days: number): Promise<void> => {
    const folder = join(cache(), 'remotion-bundle', name);
    await mkdir(folder);
    await writeFile(join(folder, 'index.html'), '');
    const then = new Date(Date.now() - days * 86_400_000);
    await utimes(folder, then, then);
  };
  await age('0123456789abcdef', 2);
  await age('fedcba9876543210', 0.5);
  // Left by a process that ended in the middle of removing it.
  await age('removing-0123', 0.001);
  await filmBundle();
  expect((await readdir(join(cache(), 'remotion-bundle'))).sort()).toEqual(
    [first.folder.split('/').at(-1) ?? '', 'fedcba9876543210'].sort(),
  );
}, 120_000);

it('makes another for layers alone, without what only films need', async () => {
  const { folder } = await layersBundle();
  const script = await readFile(join(folder, 'bundle.js'), 'utf8');
  expect(script.includes('LayerSheet')).toBe(true);
  for (const absent of ['three.module.js', 'CoachGallery', 'AudioCues']) {
    expect([absent, script.includes(absent)]).toEqual([absent, false]);
  }
  expect((await layersBundle()).made).toBe(false);
  // Whoever needs one kind only leaves the other alone.
  const longAgo = new Date(Date.now() - 3 * 86_400_000);
  await utimes(folder, longAgo, longAgo);
  await filmBundle();
  expect((await layersBundle()).made).toBe(false);
}, 120_000);

it('makes one anew for a film that may use nothing old, and leaves the cache alone', async () => {
  const folder = join(cache(), 'fresh');
  expect(await freshFilmBundle(folder)).toEqual({ folder, made: true });
  expect(existsSync(join(folder, 'index.html'))).toBe(true);
  expect(await readdir(cache())).toEqual(['fresh']);
}, 120_000);
