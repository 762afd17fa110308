import { CATALOG } from '../../src/catalog/catalog';
import type { FilmExercise } from '../../src/workout/film-exercise';
import { workoutSessionSchema, type WorkoutSessionInput } from '../../src/workout/workout-session';
import { filmPropsOf, type FilmProps } from './film-props';

/** Sessions that designers and tests look at. */
export const SAMPLE_SESSIONS = {
  'leg-day': {
    title: 'Leg day',
    exercises: [
      { exercise: 'air-squats', workSeconds: 40, restSeconds: 20 },
      { exercise: 'push-ups', workSeconds: 30, restSeconds: 15, intensity: 'high' },
      { exercise: 'quick-feet-half-burpees', workSeconds: 20, restSeconds: 10 },
    ],
    config: { rounds: 3, restBetweenRoundsSeconds: 60 },
  },
  tabata: {
    title: 'Tabata',
    exercises: Array.from({ length: 4 }, () => [
      { exercise: 'quick-feet-half-burpees', workSeconds: 20, restSeconds: 10 },
      { exercise: 'air-squats', workSeconds: 20, restSeconds: 10 },
    ]).flat(),
    config: { intensity: 'max', rounds: 2, getReadySeconds: 10 },
  },
  short: {
    title: 'Two minutes',
    exercises: [
      { exercise: 'air-squats', workSeconds: 30, restSeconds: 10 },
      { exercise: 'push-ups', workSeconds: 20, restSeconds: 10 },
    ],
    config: { rounds: 2, restBetweenRoundsSeconds: 20 },
  },
} as const satisfies Record<string, WorkoutSessionInput>;

/** The film of a session with some of its configuration changed. */
export const sampleFilm = (
  input: WorkoutSessionInput,
  config: WorkoutSessionInput['config'] = {},
  catalog: readonly FilmExercise[] = CATALOG,
): FilmProps =>
  filmPropsOf(
    workoutSessionSchema.parse({ ...input, config: { ...input.config, ...config } }),
    catalog,
  );
