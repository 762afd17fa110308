import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missingFrame } from './missing-frame';

/** Times as a container keeps them: a jitter of less than half a frame, in the order of decoding. */
const anyTimes = fc
  .tuple(
    fc.array(fc.double({ min: -0.24, max: 0.24, noNaN: true }), { minLength: 3, maxLength: 60 }),
    fc.integer({ min: 0, max: 9 }),
  )
  .map(([jitters, start]) => jitters.map((jitter, frame) => start + frame + jitter));

describe('missingFrame', () => {
  it('finds none in a clip that is whole, in whatever order its frames are coded', () => {
    fc.assert(
      fc.property(anyTimes, fc.integer({ min: -1, max: 1 }), (times, rounding) => {
        expect(missingFrame(times.toReversed(), times.length + rounding)).toBeNull();
      }),
    );
  });

  it('names the first one that is missing in the middle', () => {
    fc.assert(
      fc.property(anyTimes, fc.nat(), (times, any) => {
        const missing = 1 + (any % (times.length - 2));
        expect(missingFrame(times.toSpliced(missing, 1), times.length)).toBe(missing);
      }),
    );
  });

  it.each([
    { there: 40, announced: 40, missing: null },
    { there: 39, announced: 40.4, missing: null },
    { there: 38, announced: 40, missing: 38 },
    { there: 0, announced: 40, missing: 0 },
    { there: 0, announced: 0, missing: null },
    { there: 60, announced: 40, missing: null },
  ])('$there frames of about $announced', ({ there, announced, missing }) => {
    const times = Array.from({ length: there }, (_, frame) => frame);
    expect(missingFrame(times, announced)).toBe(missing);
  });

  it('takes two frames at one time for one that is missing', () => {
    expect(missingFrame([0, 1, 1, 2], 4)).toBe(2);
  });
});
