import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { UserError } from '../shared/user-error';
import { writeCodedClip } from '../media/testing/coded-clip';
import { checkClip } from './check-clips';

describe('checkClip', () => {
  let folder = '';
  const cache = (): string => join(folder, 'cache/clip-facts');
  const clip = (url: string, durationInFrames = 12) =>
    checkClip({ url, fps: 30, durationInFrames }, folder);

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
    const files = await readdir(cache(), { recursive: true, withFileTypes: true });
    const facts = files.find((entry) => /^[0-9a-f]{64}$/.test(entry.name));
    if (facts === undefined) throw new Error('nothing was remembered');
    const file = join(facts.parentPath, facts.name);
    const whole = await readFile(file);
    for (const damaged of [
      whole.subarray(0, -3),
      Buffer.concat([whole.subarray(0, -2), Buffer.from('9}')]),
      '',
    ]) {
      await writeFile(file, damaged);
      await expect(clip('/good.webm')).resolves.toBeUndefined();
    }
  });

  it('does not believe what it knows of other bytes under the same name', async () => {
    await clip('/good.webm');
    const whole = await readFile(join(folder, 'good.webm'));
    await writeFile(join(folder, 'changed.webm'), whole);
    await clip('/changed.webm');
    await writeFile(join(folder, 'changed.webm'), whole.subarray(0, whole.length >> 1));
    await expect(clip('/changed.webm')).rejects.toThrow(UserError);
  });

  it('lets two checks of one clip remember at the same moment', async () => {
    await expect(Promise.all([1, 2, 3, 4].map(() => clip('/good.webm')))).resolves.toHaveLength(4);
  });

  it.each(['pictures', 'packets'] as const)('counts by %s', async (proof) => {
    await writeFile(
      join(folder, 'cut-off.webm'),
      (await readFile(join(folder, 'good.webm'))).subarray(0, -2000),
    );
    const check = (url: string, frames: number) =>
      checkClip({ url, fps: 30, durationInFrames: frames }, folder, proof);
    await expect(check('/good.webm', 12)).resolves.toBeUndefined();
    await expect(check('/good.webm', 13)).rejects.toThrow('holds 12 frames at 30 fps');
    await expect(check('/cut-off.webm', 12)).rejects.toThrow(UserError);
    await expect(check('/bad.webm', 12)).rejects.toThrow('cannot be opened');
  });

  it.each([
    ['/good.webm', 84, 'holds 12 frames at 30 fps; the catalogue promises 84 at 30'],
    ['/bad.webm', 12, 'cannot be opened'],
    ['/none.webm', 12, 'is missing'],
  ])('refuses %s that should have %i frames', async (url, frames, reason) => {
    await expect(clip(url, frames)).rejects.toThrow(reason);
  });
});
