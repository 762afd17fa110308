import type { Moment } from '../../src/workout/moment';
import type { IntervalKind } from '../../src/workout/timeline';
import { COUNTDOWN_STEPS, sweepStateAt } from './countdown-state';

/** A bar as wide as the picture moves by a pixel or two a step. */
export const PROGRESS_STEPS = 960;

/** The bar moves at most so often. */
const STEPS_A_SECOND = 8;

export type ProgressState = {
  readonly kind: IntervalKind;
  /** What is done, of {@link PROGRESS_STEPS}. */
  readonly step: number;
};

/** How far the session has come; all of it on the last screen. */
export const sessionProgressAt = ({ timeline, interval, frame }: Moment): ProgressState => {
  const last = timeline.intervals.at(-1);
  const total = last?.kind === 'complete' ? last.startFrame : timeline.durationInFrames;
  const beat = timeline.fps / STEPS_A_SECOND;
  const reached = Math.min(total, Math.floor(frame / beat) * beat);
  return { kind: interval.kind, step: Math.floor((reached * PROGRESS_STEPS) / total) };
};

/** How far the interval has come. */
export const intervalProgressAt = (moment: Moment): ProgressState => {
  const left = sweepStateAt(moment)?.step ?? 0;
  const done = ((COUNTDOWN_STEPS - left) * PROGRESS_STEPS) / COUNTDOWN_STEPS;
  return { kind: moment.interval.kind, step: done };
};
