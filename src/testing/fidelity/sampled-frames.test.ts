import { describe, expect, it } from 'vitest';
import { planExport } from '../../export/export-plan';
import { buildFilmExercise, buildSession } from '../builders';
import { sampledFrames } from './sampled-frames';

const session = buildSession({
  exercises: [{ exercise: 'air-squats', workSeconds: 1.5 }],
  config: { getReadySeconds: 2 },
});
const sampled = sampledFrames(planExport(session, [buildFilmExercise()]));
const framesOf = (kind: string): number[] =>
  sampled.filter((sample) => sample.kind === kind).map(({ frame }) => frame);

describe('the sampled frames', () => {
  it('are the first, one of the screen change, the middle and the last of each interval', () => {
    expect(framesOf('complete')).toEqual([105, 108, 180, 254]);
    expect(framesOf('get-ready')).toEqual(expect.arrayContaining([0, 3, 30, 59]));
    expect(framesOf('work')).toEqual(expect.arrayContaining([60, 63, 83, 104]));
  });

  it('and those at which the countdown or the time left in the session changes', () => {
    // The interval has 1.5 s: its last second begins 0.5 s in, with the session's last.
    expect(framesOf('work')).toEqual([60, 63, 75, 83, 104]);
    // The countdown changes at 1 s; the session has 3.5 s left, so its time changes every half second.
    expect(framesOf('get-ready')).toEqual([0, 3, 15, 30, 45, 59]);
  });

  it('name their interval, counted from 1', () => {
    expect(sampled[0]).toEqual({ frame: 0, kind: 'get-ready', interval: 1 });
    expect(sampled.at(-1)).toEqual({ frame: 254, kind: 'complete', interval: 3 });
  });
});
