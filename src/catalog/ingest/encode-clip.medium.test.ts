import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { probeMedia } from '../../media/probe';
import { encodeClip } from './encode-clip';
import type { RgbaPicture } from './planar-picture';

const SIZE = 64;
const FRAMES = 12;

async function* pictures(failAt = Number.POSITIVE_INFINITY): AsyncGenerator<RgbaPicture> {
  for (let frame = 0; frame < FRAMES; frame++) {
    if (frame === failAt) throw new Error('a picture is missing');
    const data = Buffer.alloc(SIZE * SIZE * 4, frame * 20);
    yield await Promise.resolve({ width: SIZE, height: SIZE, data });
  }
}

describe('encodeClip', () => {
  let folder = '';
  const film = { fps: 30, width: SIZE, height: SIZE } as const;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    { container: 'webm', alpha: true, pixelFormat: 'yuva420p' },
    { container: 'mp4', alpha: false, pixelFormat: 'yuv420p' },
  ] as const)('writes every frame to $container, time after time', async (kind) => {
    for (let time = 0; time < 5; time++) {
      const path = join(folder, `clip.${kind.container}`);
      await expect(encodeClip(path, pictures(), { ...film, ...kind })).resolves.toBe(FRAMES);
      const { video } = await probeMedia(path);
      expect(video).toMatchObject({ frames: FRAMES, pixelFormat: kind.pixelFormat });
    }
  });

  it('lets other work go on between two frames', async () => {
    let turns = 0;
    let next: NodeJS.Immediate;
    const turn = (): void => {
      turns += 1;
      next = setImmediate(turn);
    };
    next = setImmediate(turn);
    const clip = { ...film, container: 'webm', alpha: true } as const;
    await encodeClip(join(folder, 'turns.webm'), pictures(), clip);
    clearImmediate(next);
    expect(turns).toBeGreaterThanOrEqual(FRAMES);
  });

  it('closes the file when a picture, the folder or the encoder’s settings are wrong', async () => {
    const clip = { ...film, container: 'webm', alpha: true } as const;
    const path = join(folder, 'broken.webm');
    await expect(encodeClip(path, pictures(3), clip)).rejects.toThrow('a picture is missing');
    await expect(encodeClip(join(folder, 'no/clip.webm'), pictures(), clip)).rejects.toThrow(
      'openOutput',
    );
    await expect(encodeClip(path, pictures(), { ...clip, width: 0 })).rejects.toThrow('open2');
  });
});
