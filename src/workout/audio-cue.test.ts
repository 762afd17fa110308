import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anySession, SAMPLE_EXERCISES } from '../testing/arbitraries';
import { buildSession } from '../testing/builders';
import { audioCuesOf } from './audio-cue';
import { buildTimeline } from './timeline';
import type { WorkoutSessionInput } from './workout-session';

const cuesAt = (input: WorkoutSessionInput) =>
  audioCuesOf(buildTimeline(buildSession(input), SAMPLE_EXERCISES)).map(
    ({ kind, frame }) => `${frame / 30}s ${kind}`,
  );

describe('the sounds of a film', () => {
  it('count down, start, tick half-way, rest and finish', () => {
    expect(
      cuesAt({
        exercises: [
          { exercise: 'air-squats', workSeconds: 30, restSeconds: 10 },
          { exercise: 'push-ups', workSeconds: 10 },
        ],
        config: { getReadySeconds: 5 },
      }),
    ).toEqual([
      ...['2s countdown', '3s countdown', '4s countdown'],
      ...['5s go', '20s half-way', '32s countdown', '33s countdown', '34s countdown'],
      ...['35s rest', '42s countdown', '43s countdown', '44s countdown'],
      ...['45s go', '52s countdown', '53s countdown', '54s countdown', '55s finish'],
    ]);
  });

  it('say when to switch sides, however short the work', () => {
    const cues = cuesAt({
      exercises: [{ exercise: 'side-plank', workSeconds: 12 }],
      config: { getReadySeconds: 0 },
    });
    expect(cues).toContain('6s switch-sides');
    expect(cues.some((cue) => cue.endsWith('half-way'))).toBe(false);
  });

  it('take a rest and the round break after it for one: one start, one countdown', () => {
    const cues = cuesAt({
      exercises: [{ exercise: 'air-squats', workSeconds: 10, restSeconds: 10 }],
      config: { getReadySeconds: 0, rounds: 2, restBetweenRoundsSeconds: 30 },
    });
    expect(cues.filter((cue) => cue.endsWith(' rest'))).toEqual(['10s rest']);
    const countdowns = cues.filter((cue) => cue.endsWith('countdown')).map(Number.parseFloat);
    expect(countdowns).toEqual([7, 8, 9, 47, 48, 49, 57, 58, 59]);
  });

  it('never beep over the sound that starts a short interval', () => {
    const cues = cuesAt({
      exercises: [{ exercise: 'air-squats', workSeconds: 2 }],
      config: { getReadySeconds: 0 },
    });
    expect(cues).toEqual(['0s go', '1s countdown', '2s finish']);
  });

  it('leave the middle of a short per-side exercise to the switch of sides', () => {
    const cues = cuesAt({
      exercises: [{ exercise: 'side-plank', workSeconds: 6 }],
      config: { getReadySeconds: 0 },
    });
    expect(cues).toEqual(['0s go', '3s switch-sides', '4s countdown', '5s countdown', '6s finish']);
  });

  it('are none when muted', () => {
    const exercises = [{ exercise: 'air-squats', workSeconds: 40 }];
    expect(cuesAt({ exercises, config: { audio: { cues: false } } })).toEqual([]);
  });

  it('lie inside the film, in order, on whole frames, one at a time, for any session', () => {
    fc.assert(
      fc.property(anySession, (session) => {
        const timeline = buildTimeline(session, SAMPLE_EXERCISES);
        const frames = audioCuesOf(timeline).map(({ frame }) => frame);
        expect(frames.every((frame) => Number.isInteger(frame))).toBe(true);
        expect(frames.every((frame) => frame >= 0 && frame < timeline.durationInFrames)).toBe(true);
        expect(frames).toEqual([...new Set(frames)].sort((a, b) => a - b));
      }),
    );
  });
});
