import type { Moment } from '../../src/workout/moment';
import { runsIntoBreak, type IntervalKind } from '../../src/workout/timeline';

/** A full turn of the ring, or a full bar, in steps the eye cannot see. */
export const COUNTDOWN_STEPS = 240;

const ENDING_SECONDS = 3;
const PULSE_SECONDS = 0.24;
export const PULSE_STEPS = 4;

export type CountdownState = {
  readonly kind: IntervalKind;
  readonly seconds: number;
  /** The last three seconds. */
  readonly isEnding: boolean;
};

export type SweepState = {
  readonly kind: IntervalKind;
  /** What is left, of {@link COUNTDOWN_STEPS}. */
  readonly step: number;
  readonly isEnding: boolean;
  /** From {@link PULSE_STEPS} at the start of each of the last seconds down to 0. */
  readonly pulse: number;
};

const isEndingAt = ({ interval, secondsLeftInInterval, timeline }: Moment): boolean =>
  interval.kind !== 'complete' &&
  secondsLeftInInterval <= ENDING_SECONDS &&
  !runsIntoBreak(timeline, interval);

/** The number that counts down; hidden on the last screen. */
export const countdownStateAt = (moment: Moment): CountdownState | null =>
  moment.interval.kind === 'complete'
    ? null
    : {
        kind: moment.interval.kind,
        seconds: moment.secondsLeftInInterval,
        isEnding: isEndingAt(moment),
      };

const pulseAt = (moment: Moment): number => {
  const { interval, frameInInterval, secondsLeftInInterval, timeline } = moment;
  if (!isEndingAt(moment)) return 0;
  const framesLeft = interval.durationInFrames - frameInInterval;
  const secondsIntoSecond = secondsLeftInInterval - framesLeft / timeline.fps;
  return Math.max(0, Math.ceil(PULSE_STEPS * (1 - secondsIntoSecond / PULSE_SECONDS)));
};

/** What a ring or a bar shows of the time left in the interval; hidden on the last screen. */
export const sweepStateAt = (moment: Moment): SweepState | null => {
  const { interval, frameInInterval } = moment;
  if (interval.kind === 'complete') return null;
  const framesLeft = interval.durationInFrames - frameInInterval;
  return {
    kind: interval.kind,
    step: Math.ceil((framesLeft * COUNTDOWN_STEPS) / interval.durationInFrames),
    isEnding: isEndingAt(moment),
    pulse: pulseAt(moment),
  };
};
