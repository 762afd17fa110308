import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipFrameAt } from './clip-frame';
import { intensitySchema } from './intensity';
import { playbackRateOf } from './intensities';

describe('the clip frame that a film shows', () => {
  it('is exact where floating point is not: 100 frames at 1.15 are 115', () => {
    expect(Math.floor(100 * 1.15)).toBe(114);
    expect(clipFrameAt(100, 30, 'high', { fps: 30, durationInFrames: 720 })).toBe(115);
  });

  it('loops without a pause', () => {
    const clip = { fps: 30, durationInFrames: 4 };
    const frames = Array.from({ length: 9 }, (_, frame) => clipFrameAt(frame, 30, 'medium', clip));
    expect(frames).toEqual([0, 1, 2, 3, 0, 1, 2, 3, 0]);
  });

  it('plays a clip of another frame rate in real time', () => {
    const clip = { fps: 25, durationInFrames: 100 };
    expect(clipFrameAt(60, 30, 'medium', clip)).toBe(50);
  });

  it('stays inside the clip and within one frame of real time, for any clip and speed', () => {
    fc.assert(
      fc.property(
        fc.nat(90 * 60 * 60),
        fc.constantFrom(24, 25, 30, 50, 60),
        fc.constantFrom(...intensitySchema.options),
        fc.record({
          fps: fc.constantFrom(24, 25, 30, 60),
          durationInFrames: fc.integer({ min: 1, max: 900 }),
        }),
        (frame, fps, intensity, clip) => {
          const shown = clipFrameAt(frame, fps, intensity, clip);
          expect(shown).toBeGreaterThanOrEqual(0);
          expect(shown).toBeLessThan(clip.durationInFrames);
          const exact = (frame / fps) * playbackRateOf(intensity) * clip.fps;
          const behind =
            (((exact - shown) % clip.durationInFrames) + clip.durationInFrames) %
            clip.durationInFrames;
          expect(Math.min(behind, clip.durationInFrames - behind)).toBeLessThan(1 + 1e-6);
        },
      ),
    );
  });
});
