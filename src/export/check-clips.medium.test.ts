import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCodedClip } from '../media/testing/coded-clip';
import { checkClip } from './check-clips';

describe('checkClip', () => {
  let folder = '';
  const clip = (url: string, durationInFrames = 12) =>
    checkClip({ url, fps: 30, durationInFrames }, folder);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    await writeCodedClip(join(folder, 'good.webm'), { frames: 12, fps: 30 });
    await writeFile(join(folder, 'bad.webm'), 'not a film');
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('accepts a clip with the frames it promises, also the second time', async () => {
    await expect(clip('/good.webm')).resolves.toBeUndefined();
    await expect(clip('/good.webm')).resolves.toBeUndefined();
  });

  it.each([
    ['/good.webm', 84, 'holds 12 frames at 30 fps; the catalogue promises 84 at 30'],
    ['/bad.webm', 12, 'cannot be opened'],
    ['/none.webm', 12, 'is missing'],
  ])('refuses %s that should have %i frames', async (url, frames, reason) => {
    await expect(clip(url, frames)).rejects.toThrow(reason);
  });
});
