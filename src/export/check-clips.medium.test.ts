import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeCodedClip } from '../media/testing/coded-clip';
import { checkClip } from './check-clips';

describe('checkClip', () => {
  let folder = '';
  const cache = (): string => join(folder, 'cache/clip-facts');
  const clip = (url: string, durationInFrames = 12, useCache = true) =>
    checkClip({ url, fps: 30, durationInFrames }, folder, { useCache });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    await writeCodedClip(join(folder, 'good.webm'), { frames: 12, fps: 30 });
    await writeFile(join(folder, 'bad.webm'), 'not a film');
  });
  beforeEach(() => vi.stubEnv('COACH_CACHE_DIR', join(folder, 'cache')));
  afterEach(() => vi.unstubAllEnvs());
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('accepts a clip with the frames it promises, also the second time', async () => {
    await expect(clip('/good.webm')).resolves.toBeUndefined();
    await expect(clip('/good.webm')).resolves.toBeUndefined();
  });

  it('looks again at a clip whose remembered facts are damaged', async () => {
    await clip('/good.webm');
    const [facts = ''] = await readdir(cache());
    for (const damaged of ['{"fps": 30, "fra', '{"fps": "fast"}', '']) {
      await writeFile(join(cache(), facts), damaged);
      await expect(clip('/good.webm')).resolves.toBeUndefined();
    }
  });

  it('believes no remembered facts when told not to', async () => {
    await clip('/good.webm');
    const [facts = ''] = await readdir(cache());
    await writeFile(join(cache(), facts), '{"fps": 30, "frames": 99}');
    await expect(clip('/good.webm')).rejects.toThrow('holds 99 frames');
    await expect(clip('/good.webm', 12, false)).resolves.toBeUndefined();
    await expect(clip('/good.webm')).resolves.toBeUndefined();
  });

  it('lets two checks of one clip remember at the same moment', async () => {
    await Promise.all([1, 2, 3, 4].map(() => clip('/good.webm', 12, false)));
    expect(await readdir(cache())).toHaveLength(1);
  });

  it.each([
    ['/good.webm', 84, 'holds 12 frames at 30 fps; the catalogue promises 84 at 30'],
    ['/bad.webm', 12, 'cannot be opened'],
    ['/none.webm', 12, 'is missing'],
  ])('refuses %s that should have %i frames', async (url, frames, reason) => {
    await expect(clip(url, frames)).rejects.toThrow(reason);
  });
});
