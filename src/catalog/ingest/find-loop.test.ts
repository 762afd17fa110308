import { describe, expect, it } from 'vitest';
import { findLoop, type FoundLoop } from './find-loop';
import { mostTellingFrame } from './most-telling-frame';

/** A pose as numbers; a frame's distance to another is how far they are apart. */
type Pose = readonly number[];

const search = (poseAt: (frame: number) => Pose, frames: number, fps = 30) => {
  const poses = Array.from({ length: frames }, (_, frame) => poseAt(frame));
  const distance = (one: number, other: number): number => {
    const [a = [], b = []] = [poses[one], poses[other]];
    return a.reduce((sum, value, at) => sum + Math.abs(value - (b[at] ?? 0)), 0);
  };
  return { frames, fps, distance, longestInSeconds: 30 };
};

const lengthOf = (loop: FoundLoop | null): number =>
  loop === null ? 0 : loop.endFrame - loop.startFrame;

/** How low a squat is; the same going down and up. */
const depth = (phase: number): number => 10 * (1 - Math.cos(2 * Math.PI * phase));

describe('findLoop', () => {
  it.each([
    [23, 60],
    [40, 93],
    [47, 200],
    [96, 150],
  ])('finds one repetition of %d frames among %d', (period, frames) => {
    const loop = findLoop(search((frame) => [depth(0.1 + frame / period)], frames));
    expect(loop).toMatchObject({ kind: 'part', isSeamless: true });
    expect(Math.abs(lengthOf(loop) - period)).toBeLessThanOrEqual(1);
  });

  it('finds it in a long clip, where not every frame is compared', () => {
    const loop = findLoop(search((frame) => [depth(0.3 + frame / 133)], 3000, 60));
    expect(lengthOf(loop)).toBe(133);
  });

  it('is not taken in by a pose that is passed both ways', () => {
    // A quarter and three quarters are as low as each other.
    const loop = findLoop(search((frame) => [depth(0.2 + frame / 60)], 76));
    expect(lengthOf(loop)).toBe(60);
  });

  it('takes both sides of an alternating movement', () => {
    const lunge = (phase: number): Pose =>
      Math.floor(phase) % 2 === 0 ? [depth(phase), 0] : [0, depth(phase)];
    expect(lengthOf(findLoop(search((frame) => lunge(0.3 + frame / 30), 190)))).toBe(60);
  });

  it('does not loop the moment of rest between two repetitions', () => {
    const resting = (frame: number): Pose => {
      const phase = ((frame + 50) % 90) / 60;
      return [phase < 1 ? depth(phase) : 0];
    };
    expect(lengthOf(findLoop(search(resting, 230)))).toBe(90);
  });

  it('leaves out the way into the picture and out of it', () => {
    const walking = (frame: number): Pose =>
      frame < 60
        ? [0, 200 - 3 * frame]
        : frame >= 260
          ? [0, 3 * (frame - 260)]
          : [depth(frame / 50), 0];
    const loop = findLoop(search(walking, 320));
    expect(loop?.startFrame).toBeGreaterThanOrEqual(58);
    expect(loop?.endFrame).toBeLessThanOrEqual(262);
    expect(lengthOf(loop)).toBe(50);
  });

  it('keeps a clip that already repeats itself, and drops a first frame that is repeated at the end', () => {
    const pose = (frame: number): Pose => [depth(0.2 + frame / 48)];
    expect(findLoop(search(pose, 48))).toMatchObject({
      kind: 'whole',
      startFrame: 0,
      endFrame: 48,
    });
    expect(findLoop(search(pose, 144))).toMatchObject({ kind: 'whole', endFrame: 144 });
    expect(findLoop(search(pose, 49))).toMatchObject({ kind: 'whole', endFrame: 48 });
  });

  it('keeps a hold', () => {
    const loop = findLoop(search((frame) => [0.1 * Math.sin(frame)], 150));
    expect(loop).toMatchObject({ kind: 'whole', isSeamless: true });
  });

  it('says when nothing repeats itself', () => {
    expect(findLoop(search((frame) => [frame * 3], 90))).toMatchObject({ isSeamless: false });
    expect(findLoop(search(() => [0], 1))).toBeNull();
  });

  it('never returns a loop that is longer than allowed', () => {
    const whole = { ...search((frame) => [depth(frame / 60)], 600), longestInSeconds: 5 };
    expect(lengthOf(findLoop(whole))).toBe(60);
  });
});

describe('mostTellingFrame', () => {
  it('is the pose least like the others: the lowest of a squat', () => {
    const resting = (frame: number): Pose => [frame < 60 ? 0 : depth((frame - 60) / 40)];
    const { distance } = search(resting, 100);
    expect(mostTellingFrame({ startFrame: 0, endFrame: 100 }, distance)).toBe(80);
  });
});
