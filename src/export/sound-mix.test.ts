import { describe, expect, it } from 'vitest';
import { soundMix } from './sound-mix';

const beep = { left: Float32Array.of(0.5, 0.25), right: Float32Array.of(-0.5, -0.25) };
const gong = { left: Float32Array.of(0.75, 0.75, 0.75), right: Float32Array.of(0, 0, 0) };
const sounds = new Map([
  ['countdown', beep],
  ['finish', gong],
] as const);
/** Two samples a frame. */
const rates = { fps: 2, sampleRate: 4 };

describe('soundMix', () => {
  it('begins each sound at its frame', () => {
    const mix = soundMix([{ kind: 'countdown', frame: 1 }], sounds, rates);
    expect([...(mix(0, 6)?.left ?? [])]).toEqual([0, 0, 0.5, 0.25, 0, 0]);
    expect([...(mix(0, 6)?.right ?? [])]).toEqual([0, 0, -0.5, -0.25, 0, 0]);
  });

  it('adds up where two overlap, and clips at full scale', () => {
    const cues = [
      { kind: 'countdown', frame: 0 },
      { kind: 'finish', frame: 0 },
    ] as const;
    expect([...(soundMix(cues, sounds, rates)(0, 3)?.left ?? [])]).toEqual([1, 1, 0.75]);
  });

  it('is silence where no sound reaches', () => {
    const mix = soundMix([{ kind: 'countdown', frame: 2 }], sounds, rates);
    expect(mix(0, 4)).toBeNull();
    expect(mix(6, 4)).toBeNull();
    expect(soundMix([], new Map(), rates)(0, 10)).toBeNull();
  });

  it('gives the same samples window by window as at once', () => {
    const cues = [
      { kind: 'countdown', frame: 1 },
      { kind: 'finish', frame: 1 },
      { kind: 'countdown', frame: 4 },
    ] as const;
    const mix = soundMix(cues, sounds, rates);
    const windows = Array.from({ length: 4 }, (_, index) => [
      ...(mix(index * 3, 3)?.left ?? [0, 0, 0]),
    ]);
    expect(windows.flat()).toEqual([...(mix(0, 12)?.left ?? [])]);
  });

  it('rounds a frame to the nearest sample', () => {
    const mix = soundMix([{ kind: 'countdown', frame: 2 }], sounds, { fps: 3, sampleRate: 4 });
    expect([...(mix(0, 4)?.left ?? [])]).toEqual([0, 0, 0, 0.5]);
  });

  it('names a sound that is missing', () => {
    expect(() => soundMix([{ kind: 'rest', frame: 0 }], sounds, rates)).toThrow('"rest"');
  });
});
