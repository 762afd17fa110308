import type { ExportPlan, PlannedInterval } from '../../export/export-plan';
import { momentAt, type Moment } from '../../workout/moment';
import { buildTimeline } from '../../workout/timeline';

/** Screens cross-fade over a fifth of a second: here they are half-way. */
const SCREEN_CHANGE_SECONDS = 0.1;

/** A frame that is compared, and in which interval it stands. */
export interface SampledFrame {
  readonly frame: number;
  readonly kind: PlannedInterval['kind'];
  /** Counts from 1, over the whole film. */
  readonly interval: number;
}

const marksOf = ({ startFrame, durationInFrames }: PlannedInterval, fps: number): number[] =>
  [
    0,
    Math.round(SCREEN_CHANGE_SECONDS * fps),
    // The first frame of the second side, where an exercise has sides.
    Math.round(durationInFrames / 2),
    durationInFrames - 1,
  ]
    .filter((mark) => mark < durationInFrames)
    .map((mark) => startFrame + mark);

/** Everything on the screen that counts in seconds; the last screen does not. */
const shownSeconds = ({ interval, secondsLeftInInterval, secondsLeftInSession }: Moment): string =>
  interval.kind === 'complete' ? '' : `${secondsLeftInInterval} ${secondsLeftInSession}`;

/**
 * The frames that tell whether two films are the same: of every interval the first, one of its screen change, the middle
 * and the last, and every frame at which shown seconds change. In order, each once.
 */
export const sampledFrames = (plan: ExportPlan): SampledFrame[] => {
  const { session, exercises } = plan.inputProps;
  const timeline = buildTimeline(session, exercises);
  const marks = new Set(plan.intervals.flatMap((interval) => marksOf(interval, plan.fps)));
  const sampled: SampledFrame[] = [];
  let before = '';
  for (let frame = 0; frame < plan.durationInFrames; frame++) {
    const moment = momentAt(timeline, frame);
    const seconds = shownSeconds(moment);
    if (marks.has(frame) || seconds !== before) {
      const { kind, index } = moment.interval;
      sampled.push({ frame, kind, interval: index + 1 });
    }
    before = seconds;
  }
  return sampled;
};
