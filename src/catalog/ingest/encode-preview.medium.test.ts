import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClip } from '../../media/clip-decoder';
import { probeMedia } from '../../media/probe';
import { PREVIEW_SIZE } from './clip-formats';
import { encodeClip } from './encode-clip';
import { encodePreview } from './encode-preview';
import { figurePictures } from './testing/moving-figure';

const SIDE = 2 * PREVIEW_SIZE;
const FRAMES = 6;
const CLIP = { fps: 25, durationInFrames: FRAMES, width: SIDE };
const { signal } = new AbortController();

describe('encodePreview', () => {
  let folder = '';
  let webClip = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    webClip = join(folder, 'clip.webm');
    const size = { width: SIDE, height: SIDE };
    const pictures = figurePictures(FRAMES, (frame) => 0.1 + frame / 10, size);
    await encodeClip(webClip, pictures, { container: 'webm', alpha: true, fps: 25, ...size });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('holds the same frames at half the size, alpha and colour in place', async () => {
    const preview = join(folder, 'preview.webm');
    const seen: number[] = [];
    await encodePreview(webClip, preview, CLIP, { signal, onFrame: (done) => seen.push(done) });
    expect(seen).toEqual([1, 2, 3, 4, 5, 6]);
    expect((await probeMedia(preview)).video).toMatchObject({
      frames: FRAMES,
      fps: 25,
      alpha: true,
      isBt709: true,
      width: PREVIEW_SIZE,
      height: PREVIEW_SIZE,
    });
    const [large, small] = await Promise.all([openClip(webClip), openClip(preview)]);
    const [ofLarge, ofSmall] = [large.openCursor(), small.openCursor()];
    for (let frame = 0; frame < FRAMES; frame++) {
      const [whole, half] = [ofLarge.seek(frame), ofSmall.seek(frame)];
      for (const plane of [0, 3]) {
        let difference = 0;
        for (let y = 0; y < PREVIEW_SIZE; y += 4)
          for (let x = 0; x < PREVIEW_SIZE; x += 4) {
            const there = whole.planes[plane]?.[2 * y * (whole.strides[plane] ?? 0) + 2 * x] ?? 0;
            const here = half.planes[plane]?.[y * (half.strides[plane] ?? 0) + x] ?? 0;
            difference += Math.abs(there - here);
          }
        // At most 0.2; by one frame too many it is 1.0 at least.
        expect(difference / (PREVIEW_SIZE / 4) ** 2, `frame ${frame}, plane ${plane}`).toBeLessThan(
          0.6,
        );
      }
    }
    ofLarge.close();
    ofSmall.close();
    large.close();
    small.close();
  });

  it('enlarges nothing', async () => {
    const small = join(folder, 'small.webm');
    const size = { width: 64, height: 64 };
    const pictures = figurePictures(3, () => 0.5, size);
    await encodeClip(small, pictures, { container: 'webm', alpha: true, fps: 25, ...size });
    const preview = join(folder, 'small.preview.webm');
    await encodePreview(small, preview, { fps: 25, durationInFrames: 3, width: 64 }, { signal });
    expect((await probeMedia(preview)).video).toMatchObject({ width: 64, frames: 3 });
  });

  it('stops when it is told to', async () => {
    const stopped = AbortSignal.abort(new Error('enough'));
    const preview = join(folder, 'stopped.webm');
    await expect(encodePreview(webClip, preview, CLIP, { signal: stopped })).rejects.toThrow(
      'enough',
    );
  });
});
