import type { FilmExercise } from '../workout/film-exercise';
import {
  workoutSessionSchema,
  type WorkoutSession,
  type WorkoutSessionInput,
} from '../workout/workout-session';

/** A film exercise with sensible values; tests state only what they are about. */
export const buildFilmExercise = (overrides: Partial<FilmExercise> = {}): FilmExercise => {
  const slug = overrides.slug ?? 'air-squats';
  return {
    slug,
    name: { en: 'Air squats', fr: 'Squats' },
    cues: { en: ['Hips back first.'], fr: ["Les hanches d'abord."] },
    equipment: [],
    sides: 'bilateral',
    clips: [
      {
        coach: 'female',
        url: `/clips/${slug}/female.webm`,
        fps: 30,
        durationInFrames: 84,
        poster: `/clips/${slug}/female.webp`,
      },
    ],
    ...overrides,
  };
};

/** A valid session from the little that a test states. */
export const buildSession = (input: WorkoutSessionInput): WorkoutSession =>
  workoutSessionSchema.parse(input);
