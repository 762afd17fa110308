import { z } from 'zod';
import { momentAt } from '../../workout/moment';
import type { Timeline } from '../../workout/timeline';

/** What of a session was really gone through, as it is kept in the browser. */
export const trainingLogSchema = z.object({
  startedAt: z.iso.datetime(),
  /** Film frames that were played, by the interval's index. */
  playedFrames: z.record(z.string(), z.int().nonnegative()),
  /** By the clock: a slower film takes longer. */
  seconds: z.number().nonnegative(),
});
export type TrainingLog = z.infer<typeof trainingLogSchema>;

export const emptyLog = (startedAt: string): TrainingLog => ({
  startedAt,
  playedFrames: {},
  seconds: 0,
});

/** A larger step forward is a jump, not play: so much the slowest device may lag. */
const LONGEST_STEP_SECONDS = 2;

export interface PlayedStep {
  readonly from: number;
  readonly to: number;
  /** Speed of the film. */
  readonly speed: number;
}

/** The log with the frames from one picture to the next; jumps count nothing. */
export const withStep = (
  log: TrainingLog,
  timeline: Timeline,
  { from, to, speed }: PlayedStep,
): TrainingLog => {
  const frames = to - from;
  const { fps, durationInFrames } = timeline;
  if (frames <= 0 || frames > LONGEST_STEP_SECONDS * fps * Math.max(1, speed)) return log;
  const { interval } = momentAt(timeline, Math.min(to, durationInFrames - 1));
  if (interval.kind === 'complete') return log;
  return {
    ...log,
    playedFrames: {
      ...log.playedFrames,
      [interval.index]: (log.playedFrames[interval.index] ?? 0) + frames,
    },
    seconds: log.seconds + frames / fps / speed,
  };
};
