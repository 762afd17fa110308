import type { Interval, Timeline } from '../../workout/timeline';

/** Whoever jumps to an exercise gets so much of the pause before it, to stand ready. */
const LEAD_SECONDS = 5;
/** Going back within so many seconds of an exercise's start means the exercise before it. */
const BACK_TO_START_SECONDS = 3;

type Steps = Pick<Timeline, 'intervals' | 'fps'>;

/** Where to jump for an exercise: a few seconds before its work begins, within the pause before it. */
export const leadInFrame = ({ intervals, fps }: Steps, work: Interval): number => {
  const before = intervals[work.index - 1];
  if (before === undefined || before.kind === 'work') return work.startFrame;
  return work.startFrame - Math.min(LEAD_SECONDS * fps, before.durationInFrames);
};

const worksOf = ({ intervals }: Steps): readonly Interval[] =>
  intervals.filter(({ kind }) => kind === 'work');

/** First frame of the next exercise, with its lead-in unless that has begun; after the last one, the film's last screen. */
export const nextExerciseFrame = (steps: Steps, frame: number): number => {
  const next = worksOf(steps).find(({ startFrame }) => startFrame > frame);
  if (next === undefined) {
    const last = steps.intervals.at(-1);
    return last === undefined ? 0 : Math.max(frame, last.startFrame);
  }
  const lead = leadInFrame(steps, next);
  return lead > frame ? lead : next.startFrame;
};

/** This exercise from its beginning, or the one before when it has only just begun or is still to come. */
export const previousExerciseFrame = (steps: Steps, frame: number): number => {
  const before = worksOf(steps).findLast(
    ({ startFrame }) => startFrame + BACK_TO_START_SECONDS * steps.fps <= frame,
  );
  return before === undefined ? 0 : leadInFrame(steps, before);
};
