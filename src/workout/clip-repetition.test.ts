import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipFrameAt } from './clip-frame';
import { clipRepetitionAt } from './clip-repetition';
import { intensitySchema } from './intensity';
import { playbackRateOf } from './intensities';

describe('the repetition of a clip that a film frame belongs to', () => {
  it('begins on the first film frame that shows it, however far the clip is by then', () => {
    const clip = { fps: 30, durationInFrames: 72 };
    expect(clipRepetitionAt(0, 30, 'medium', clip)).toEqual({
      index: 0,
      startFrame: 0,
      endFrame: 72,
      clipStart: 0,
    });
    // 72 frames at 1.15 take 62.6 film frames.
    const second = clipRepetitionAt(63, 30, 'high', clip);
    expect(second).toMatchObject({ index: 1, startFrame: 63, endFrame: 126 });
    expect(second.clipStart).toBeCloseTo(0.45, 9);
    expect(clipRepetitionAt(62, 30, 'high', clip).index).toBe(0);
  });

  it('shows the very frames that the film shows', () => {
    fc.assert(
      fc.property(
        fc.nat(30 * 60 * 60),
        fc.constantFrom(24, 25, 30, 60),
        fc.constantFrom(...intensitySchema.options),
        fc.record({
          fps: fc.constantFrom(24, 25, 30, 60),
          durationInFrames: fc.integer({ min: 1, max: 900 }),
        }),
        (frame, fps, intensity, clip) => {
          const { startFrame, endFrame, clipStart } = clipRepetitionAt(frame, fps, intensity, clip);
          expect(startFrame).toBeLessThanOrEqual(frame);
          expect(endFrame).toBeGreaterThan(frame);
          expect(clipStart).toBeLessThan(playbackRateOf(intensity) + 1e-6);
          // As a player reckons, in floating point; a thousandth of a frame is nothing to it.
          const played = clipStart + (frame - startFrame) * playbackRateOf(intensity);
          const clipFrame = Math.floor((played * clip.fps) / fps + 1e-3);
          expect(clipFrame).toBe(clipFrameAt(frame, fps, intensity, clip));
        },
      ),
      { numRuns: 2000 },
    );
  });
});
