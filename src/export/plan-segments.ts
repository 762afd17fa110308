/** A stretch of the film that is encoded by itself: it begins with a keyframe and refers to nothing outside. */
export interface PlannedSegment {
  readonly index: number;
  readonly startFrame: number;
  readonly durationInFrames: number;
  /** The interval it lies in. */
  readonly intervalIndex: number;
}

/** Long enough that starting an encoder costs nothing, short enough that little is lost when an export is killed. */
const LONGEST_SEGMENT_SECONDS = 10;

/** The first one is short: playing begins with it. */
const FIRST_SEGMENT_SECONDS = 1;

interface Stretch {
  readonly startFrame: number;
  readonly durationInFrames: number;
}

/** Cuts a stretch into pieces of at most `longest` frames. */
const cut = ({ startFrame, durationInFrames }: Stretch, longest: number): Stretch[] =>
  Array.from({ length: Math.ceil(durationInFrames / longest) }, (_, piece) => ({
    startFrame: startFrame + piece * longest,
    durationInFrames: Math.min(longest, durationInFrames - piece * longest),
  }));

/** Segments that tile the film: cut where intervals meet, and where one is long. */
export const planSegments = (intervals: readonly Stretch[], fps: number): PlannedSegment[] =>
  intervals
    .flatMap((interval, intervalIndex) => {
      const opening = intervalIndex === 0 ? FIRST_SEGMENT_SECONDS * fps : 0;
      const first = Math.min(opening, interval.durationInFrames);
      const rest = {
        startFrame: interval.startFrame + first,
        durationInFrames: interval.durationInFrames - first,
      };
      const pieces = cut(rest, LONGEST_SEGMENT_SECONDS * fps);
      const head =
        first === 0 ? [] : [{ startFrame: interval.startFrame, durationInFrames: first }];
      return [...head, ...pieces].map((piece) => ({ ...piece, intervalIndex }));
    })
    .map((segment, index) => ({ index, ...segment }));
