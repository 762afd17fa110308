import { halfWayFrame } from './moment';
import { runsIntoBreak, type Interval, type Timeline } from './timeline';

export const AUDIO_CUE_KINDS = [
  'countdown',
  'go',
  'half-way',
  'switch-sides',
  'rest',
  'finish',
] as const;
export type AudioCueKind = (typeof AUDIO_CUE_KINDS)[number];

/** A sound that begins at a frame of the film. */
export interface AudioCue {
  readonly kind: AudioCueKind;
  readonly frame: number;
}

/** 3-2-1 before every change. */
const COUNTDOWN_SECONDS = [3, 2, 1] as const;

/** Nearer to another sound, a beep would blur with it. */
const BEEP_DISTANCE_SECONDS = 0.5;

/** A tick in the middle helps only where the middle is not near: from 30 s of work up. */
const HALF_WAY_FROM_SECONDS = 30;

const START_CUE = {
  'get-ready': null,
  work: 'go',
  rest: 'rest',
  'round-break': 'rest',
  complete: 'finish',
} as const satisfies Record<Interval['kind'], AudioCueKind | null>;

const middleCueOf = (interval: Interval, fps: number): AudioCueKind | null => {
  if (interval.kind !== 'work') return null;
  if (interval.shown?.exercise.sides === 'per-side') return 'switch-sides';
  return interval.durationInFrames >= HALF_WAY_FROM_SECONDS * fps ? 'half-way' : null;
};

const cuesOfInterval = (interval: Interval, timeline: Timeline): AudioCue[] => {
  const { fps, intervals } = timeline;
  const cues: AudioCue[] = [];
  const startCue = START_CUE[interval.kind];
  const previous = intervals[interval.index - 1];
  const continuesRest = previous !== undefined && runsIntoBreak(timeline, previous);
  if (startCue !== null && !continuesRest) {
    cues.push({ kind: startCue, frame: interval.startFrame });
  }

  const middleCue = middleCueOf(interval, fps);
  if (middleCue !== null) {
    cues.push({ kind: middleCue, frame: interval.startFrame + halfWayFrame(interval) });
  }
  if (interval.kind === 'complete' || runsIntoBreak(timeline, interval)) return cues;

  const endFrame = interval.startFrame + interval.durationInFrames;
  const taken = cues.map(({ frame }) => frame);
  for (const seconds of COUNTDOWN_SECONDS) {
    const frame = endFrame - seconds * fps;
    // A beep gives way to the sounds that mean more: those of the start and of the middle.
    const isFree = taken.every((other) => Math.abs(frame - other) >= BEEP_DISTANCE_SECONDS * fps);
    if (frame >= interval.startFrame && isFree) cues.push({ kind: 'countdown', frame });
  }
  return cues;
};

/** Every sound of the film in order of time; empty when the session mutes its cues. */
export const audioCuesOf = (timeline: Timeline): AudioCue[] =>
  timeline.session.config.audio.cues
    ? timeline.intervals
        .flatMap((interval) => cuesOfInterval(interval, timeline))
        .sort((a, b) => a.frame - b.frame)
    : [];
