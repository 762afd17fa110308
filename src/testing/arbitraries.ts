import fc from 'fast-check';
import { countIntervals, durationInSeconds } from '../workout/timeline';
import { MAX_INTERVALS, MAX_ROUNDS, MAX_TRAINING_SECONDS } from '../workout/session-limits';
import { FRAME_RATES } from '../workout/workout-config';
import type { WorkoutSession } from '../workout/workout-session';
import { buildFilmExercise, buildSession } from './builders';

/** One exercise of every kind of sides, with clips of odd lengths and rates. */
export const SAMPLE_EXERCISES = [
  buildFilmExercise({ slug: 'air-squats' }),
  buildFilmExercise({
    slug: 'push-ups',
    name: { en: 'Push-ups', fr: 'Pompes' },
    sides: 'alternating',
  }),
  buildFilmExercise({
    slug: 'side-plank',
    name: { en: 'Side plank', fr: 'Planche latérale' },
    sides: 'per-side',
    clips: [
      {
        coach: 'male',
        url: '/clips/side-plank/male.webm',
        fps: 25,
        durationInFrames: 97,
        poster: '/clips/side-plank/male.webp',
      },
    ],
  }),
];

const seconds = (minimum: number, maximum: number): fc.Arbitrary<number> =>
  fc.integer({ min: minimum * 10, max: maximum * 10 }).map((tenths) => tenths / 10);

const intensity = fc.constantFrom('low', 'medium', 'high', 'max');

const exerciseEntry = fc.record(
  {
    exercise: fc.constantFrom(...SAMPLE_EXERCISES.map(({ slug }) => slug)),
    workSeconds: fc.oneof(seconds(1, 90), seconds(1, 3600)),
    restSeconds: fc.oneof(fc.constant(0), seconds(0, 600)),
    intensity,
  },
  { requiredKeys: ['exercise', 'workSeconds'] },
);

/** Any valid session over {@link SAMPLE_EXERCISES}: up to 90 minutes and 400 intervals. */
export const anySession: fc.Arbitrary<WorkoutSession> = fc
  .record({
    exercises: fc.array(exerciseEntry, { minLength: 1, maxLength: 100, size: 'max' }),
    config: fc.record({
      intensity,
      rounds: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: MAX_ROUNDS })),
      restBetweenRoundsSeconds: fc.oneof(fc.constant(0), seconds(0, 600)),
      getReadySeconds: fc.oneof(fc.constant(0), seconds(0, 60)),
      fps: fc.constantFrom(...FRAME_RATES),
      audio: fc.record({ cues: fc.boolean() }),
    }),
  })
  .map(buildSession)
  .filter(
    (session) =>
      countIntervals(session) <= MAX_INTERVALS &&
      durationInSeconds(session) <= MAX_TRAINING_SECONDS,
  );
