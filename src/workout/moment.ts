import { clipFrameAt } from './clip-frame';
import type { FilmClip } from './film-exercise';
import type { Interval, Timeline } from './timeline';

/** What is true at one frame of the film. Everything seen or heard is a function of it. */
export interface Moment {
  readonly timeline: Timeline;
  readonly frame: number;
  readonly interval: Interval;
  readonly frameInInterval: number;
  /** What a countdown shows: 20 during the first second of 20, 1 during the last. */
  readonly secondsLeftInInterval: number;
  /** From 0 at the interval's first frame towards 1. */
  readonly intervalProgress: number;
  /** Whole seconds until the film's last work interval ends; 0 on the COMPLETE screen. */
  readonly secondsLeftInSession: number;
  /** The work interval that comes after this one, if any. */
  readonly nextWork: Interval | null;
  /** Which side a per-side exercise works: left first, right from the middle on; `null` for all others. */
  readonly side: 'left' | 'right' | null;
}

/** The clip frame under a moment. */
export interface ClipMoment {
  readonly clip: FilmClip;
  readonly clipFrame: number;
  /** Clips show the left side; the right side is the same clip, mirrored. */
  readonly mirrored: boolean;
}

/** Index of the last interval that starts at or before the frame: binary search, O(log n). */
const intervalIndexAt = (intervals: readonly Interval[], frame: number): number => {
  let low = 0;
  let high = intervals.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const start = intervals[middle]?.startFrame ?? Number.POSITIVE_INFINITY;
    if (start <= frame) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** First frame, within a work interval, of the second half. */
export const halfWayFrame = (interval: Interval): number =>
  Math.round(interval.durationInFrames / 2);

const workEndFrame = ({ intervals, durationInFrames }: Timeline): number =>
  intervals.at(-1)?.kind === 'complete'
    ? (intervals.at(-1)?.startFrame ?? durationInFrames)
    : durationInFrames;

const sideAt = (interval: Interval, frameInInterval: number): Moment['side'] => {
  if (interval.shown?.exercise.sides !== 'per-side') return null;
  if (interval.kind !== 'work') return 'left';
  return frameInInterval < halfWayFrame(interval) ? 'left' : 'right';
};

/**
 * The moment at a frame of the film, in O(log n) of its intervals.
 * @throws RangeError when the frame is not a whole number inside the film
 */
export const momentAt = (timeline: Timeline, frame: number): Moment => {
  const { intervals, fps, durationInFrames } = timeline;
  const interval = intervals[intervalIndexAt(intervals, frame)];
  if (!Number.isInteger(frame) || frame < 0 || frame >= durationInFrames || !interval) {
    throw new RangeError(
      `frame is ${frame}; allowed: a whole number from 0 to ${durationInFrames - 1}`,
    );
  }
  const frameInInterval = frame - interval.startFrame;
  const framesLeft = interval.durationInFrames - frameInInterval;
  const sessionFramesLeft = Math.max(0, workEndFrame(timeline) - frame);
  return {
    timeline,
    frame,
    interval,
    frameInInterval,
    secondsLeftInInterval: Math.ceil(framesLeft / fps),
    intervalProgress: frameInInterval / interval.durationInFrames,
    secondsLeftInSession: Math.ceil(sessionFramesLeft / fps),
    nextWork: interval.nextWorkIndex === null ? null : (intervals[interval.nextWorkIndex] ?? null),
    side: sideAt(interval, frameInInterval),
  };
};

/** Which frame of which clip a moment shows, or `null` where no coach is seen. */
export const clipMomentOf = ({
  interval,
  frameInInterval,
  side,
  timeline,
}: Moment): ClipMoment | null => {
  if (interval.shown === null) return null;
  const { clip, intensity } = interval.shown;
  return {
    clip,
    clipFrame: clipFrameAt(frameInInterval, timeline.fps, intensity, clip),
    mirrored: side === 'right',
  };
};
