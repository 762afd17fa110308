import { momentAt, type Moment } from '../../src/workout/moment';
import type { JsonValue } from './overlay-template';

/** Length of a screen change. */
const FADE_IN_SECONDS = 0.2;

/** Opacities of a screen change, the last of which is full. */
export const FADE_STEPS = 6;

/** A layer's own state, between that of the screen before and its own. */
export type FadingState<State extends JsonValue> = {
  readonly now: State | null;
  /** What fades out; `null` when nothing does. */
  readonly before: State | null;
  /** From 1 to {@link FADE_STEPS}, at which `now` stands alone. */
  readonly step: number;
};

const stepAt = ({ interval, frameInInterval, timeline }: Moment): number =>
  interval.index === 0
    ? FADE_STEPS
    : Math.min(
        FADE_STEPS,
        Math.ceil(((frameInInterval + 1) * FADE_STEPS) / (FADE_IN_SECONDS * timeline.fps)),
      );

const isSame = (a: JsonValue, b: JsonValue): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The state of a layer with its screen change; `null` when nothing of it is seen. */
export const fadingStateAt = <State extends JsonValue>(
  moment: Moment,
  change: 'cross-fade' | 'cut',
  stateAt: (moment: Moment) => State | null,
): FadingState<State> | null => {
  const now = stateAt(moment);
  const step = change === 'cut' ? FADE_STEPS : stepAt(moment);
  if (step < FADE_STEPS) {
    const before = stateAt(momentAt(moment.timeline, moment.interval.startFrame - 1));
    if (!isSame(before, now)) return { now, before, step };
  }
  return now === null ? null : { now, before: null, step: FADE_STEPS };
};
