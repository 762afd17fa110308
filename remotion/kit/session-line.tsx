import type { Moment } from '../../src/workout/moment';
import type { IntervalKind } from '../../src/workout/timeline';
import { phaseColor, type Palette } from './palette';

/** The line grows at most so often: it is watched in minutes. */
const STEPS_A_SECOND = 4;

/** Steps of the whole line: about one design pixel of the widest. */
const LINE_STEPS = 1800;

export type SessionLineState = {
  /** Kind and length of each interval, in frames. */
  readonly segments: readonly (readonly [IntervalKind, number])[];
  /** How far the film has come, in frames of the segments' sum. */
  readonly reached: number;
};

/** The session as segments whose widths are true to time; the COMPLETE screen is not a part of it. */
export const sessionLineStateAt = ({ timeline, frame }: Moment): SessionLineState => {
  const segments = timeline.intervals
    .filter(({ kind }) => kind !== 'complete')
    .map(({ kind, durationInFrames }) => [kind, durationInFrames] as const);
  const total = segments.reduce((sum, [, frames]) => sum + frames, 0);
  const stepInFrames = Math.max(timeline.fps / STEPS_A_SECOND, total / LINE_STEPS);
  const reached = Math.min(total, Math.round(Math.floor(frame / stepInFrames) * stepInFrames));
  return { segments, reached };
};

/** The frame at which each segment begins. */
const startsOf = (segments: SessionLineState['segments']): number[] => {
  const starts: number[] = [];
  let start = 0;
  for (const [, frames] of segments) {
    starts.push(start);
    start += frames;
  }
  return starts;
};

interface SessionLineProps {
  readonly state: SessionLineState;
  readonly palette: Palette;
  readonly trackColor: string;
  /** Design pixels. */
  readonly width: number;
  readonly height: number;
}

const MOST_GAP = 6;

/** Gaps close as segments become many, so that the widths stay true to time. */
const gapOf = (count: number, width: number): number =>
  Math.min(MOST_GAP, (width * 0.15) / Math.max(1, count));

export const SessionLine = ({ state, palette, trackColor, width, height }: SessionLineProps) => {
  const { segments, reached } = state;
  const gap = gapOf(segments.length, width);
  const total = segments.reduce((sum, [, frames]) => sum + frames, 0);
  const pixelsAFrame = (width - gap * (segments.length - 1)) / total;
  const starts = startsOf(segments);
  return (
    <div style={{ display: 'flex', gap, width, height }}>
      {segments.map(([kind, frames], index) => {
        const filled = Math.min(frames, Math.max(0, reached - (starts[index] ?? 0)));
        return (
          <div
            key={index}
            style={{
              width: frames * pixelsAFrame,
              flex: 'none',
              borderRadius: height / 2,
              background: trackColor,
              overflow: 'hidden',
            }}
          >
            <div
              style={{
                width: filled * pixelsAFrame,
                height,
                background: phaseColor(palette, kind),
              }}
            />
          </div>
        );
      })}
    </div>
  );
};
