import { createHash } from 'node:crypto';
import { audioCuesOf, type AudioCue } from '../workout/audio-cue';
import { chaptersOf, type Chapter } from '../workout/chapter';
import { filmExerciseSchema, type FilmExercise } from '../workout/film-exercise';
import { clipOf } from '../workout/clip-of';
import { FILM_WORDS } from '../workout/film-words';
import type { Intensity } from '../workout/intensity';
import { buildTimeline, type Interval } from '../workout/timeline';
import type { Coach } from '../workout/workout-config';
import { filmSize, type FrameSize } from '../workout/film-size';
import type { WorkoutSession } from '../workout/workout-session';
import { DEFAULT_EXPORT_OPTIONS, type EncoderOptions, type X264Preset } from './encoder-options';
import { planSegments, type PlannedSegment } from './plan-segments';

export interface EncoderSettings {
  readonly codec: 'h264';
  readonly profile: 'high';
  readonly pixelFormat: 'yuv420p';
  readonly colorSpace: 'bt709';
  readonly crf: number;
  readonly preset: X264Preset;
  readonly keyframeIntervalInFrames: number;
  readonly audio: {
    readonly codec: 'aac';
    readonly sampleRate: 48000;
    readonly channels: 2;
    readonly bitRateInKbps: number;
  };
}

/** Seeking lands on a keyframe: one every two seconds. */
const KEYFRAME_SECONDS = 2;

/** Short cues in a quiet film: more is not heard. */
const AUDIO_KBPS = 160;

/**
 * Which clip frames an interval shows. Output frame `n` of the interval shows
 * `clipFrameAt(n, plan.fps, intensity, clip)`.
 */
export interface ClipSpan {
  readonly url: string;
  readonly fps: number;
  readonly durationInFrames: number;
  readonly intensity: Intensity;
}

export interface PlannedInterval {
  readonly kind: Interval['kind'];
  readonly startFrame: number;
  readonly durationInFrames: number;
  /** `null`: no coach is seen. */
  readonly clip: ClipSpan | null;
}

/** All that an engine must know, as data: two equal plans make the same film. */
export interface ExportPlan {
  readonly title: string;
  readonly size: FrameSize;
  readonly fps: number;
  readonly durationInFrames: number;
  readonly intervals: readonly PlannedInterval[];
  /** They tile the film; `createTrackReader` tells what is seen in each, and its hash. */
  readonly segments: readonly PlannedSegment[];
  readonly chapters: readonly Chapter[];
  readonly audioCues: readonly AudioCue[];
  readonly encoder: EncoderSettings;
  /** What the composition is given. */
  readonly inputProps: {
    readonly session: WorkoutSession;
    readonly exercises: readonly FilmExercise[];
  };
  /** Hash over all of the above: names the film in a cache. */
  readonly contentHash: string;
}

const plannedInterval = ({
  kind,
  startFrame,
  durationInFrames,
  shown,
}: Interval): PlannedInterval => ({
  kind,
  startFrame,
  durationInFrames,
  clip: shown && {
    url: shown.clip.url,
    fps: shown.clip.fps,
    durationInFrames: shown.clip.durationInFrames,
    intensity: shown.intensity,
  },
});

/**
 * Only what the film needs of a card, with the one clip it shows: a new muscle in the catalogue does not change the hash
 * of a film.
 */
const filmExerciseOf = (exercise: FilmExercise, coach: Coach): FilmExercise =>
  filmExerciseSchema.parse({ ...exercise, clips: [clipOf(exercise, coach)] });

/**
 * Plans the film of a valid session.
 * @param catalog at least the exercises that the session names
 * @throws RangeError when the session names an exercise that the catalogue lacks
 */
export const planExport = (
  session: WorkoutSession,
  catalog: readonly FilmExercise[],
  { crf, preset }: EncoderOptions = DEFAULT_EXPORT_OPTIONS,
): ExportPlan => {
  const named = new Set(session.exercises.map(({ exercise }) => exercise));
  const exercises = catalog
    .filter(({ slug }) => named.has(slug))
    .map((exercise) => filmExerciseOf(exercise, session.config.coach));
  const timeline = buildTimeline(session, exercises);
  const { fps, durationInFrames } = timeline;
  const plan = {
    title: session.title ?? FILM_WORDS[session.config.language].untitled,
    size: filmSize(session.config),
    fps,
    durationInFrames,
    intervals: timeline.intervals.map(plannedInterval),
    segments: planSegments(timeline.intervals, fps),
    chapters: chaptersOf(timeline),
    audioCues: audioCuesOf(timeline),
    encoder: {
      codec: 'h264',
      profile: 'high',
      pixelFormat: 'yuv420p',
      colorSpace: 'bt709',
      crf,
      preset,
      keyframeIntervalInFrames: KEYFRAME_SECONDS * fps,
      audio: { codec: 'aac', sampleRate: 48000, channels: 2, bitRateInKbps: AUDIO_KBPS },
    },
    inputProps: { session, exercises },
  } as const satisfies Omit<ExportPlan, 'contentHash'>;
  const contentHash = createHash('sha256').update(JSON.stringify(plan)).digest('hex');
  return { ...plan, contentHash };
};
