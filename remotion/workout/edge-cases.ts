import { CATALOG } from '../../src/catalog/catalog';
import type { FilmExercise } from '../../src/workout/film-exercise';
import type { WorkoutSessionInput } from '../../src/workout/workout-session';
import type { FilmProps } from './film-props';
import { sampleFilm, SAMPLE_SESSIONS } from './sample-sessions';

/** The catalogue with something else in one exercise's card. */
const catalogWith = (slug: string, change: Partial<FilmExercise>): FilmExercise[] =>
  CATALOG.map((exercise) => (exercise.slug === slug ? { ...exercise, ...change } : exercise));

/** The longest French name a trainer wrote, and the longest we promise to fit: 60 characters. */
export const LONGEST_FRENCH_NAME = 'Montées de genoux dynamiques sur place';
export const LONGEST_NAME = 'Single-leg Romanian deadlift with alternating overhead reach';
const LONG_CUE = 'Keep your hips level, your ribs down and your gaze on one spot ahead of you.';

const longNames = {
  name: { en: LONGEST_NAME, fr: LONGEST_FRENCH_NAME },
  cues: {
    en: [LONG_CUE],
    fr: ['Garde le bassin de niveau, les côtes basses et le regard au loin.'],
  },
  equipment: ['dumbbells', 'resistance-band'],
} satisfies Partial<FilmExercise>;

const squats = (workSeconds: number, restSeconds: number, count: number) =>
  Array.from({ length: count }, () => ({ exercise: 'air-squats', workSeconds, restSeconds }));

const legDay = SAMPLE_SESSIONS['leg-day'];
const longFilm: WorkoutSessionInput = {
  title: 'One hour',
  exercises: squats(90, 30, 10),
  config: { rounds: 3, restBetweenRoundsSeconds: 0 },
};

/** Films in which something is at its limit. Each is a composition of the Studio and a subject of tests. */
export const EDGE_CASES = {
  'no-rest': sampleFilm({
    title: 'No rest',
    exercises: squats(20, 0, 3),
    config: { rounds: 2, restBetweenRoundsSeconds: 0, getReadySeconds: 0 },
  }),
  'one-exercise': sampleFilm({ title: 'One exercise', exercises: squats(20, 0, 1) }),
  'one-hour': sampleFilm(longFilm),
  'many-rounds': sampleFilm({
    title: 'Twenty rounds',
    exercises: squats(20, 10, 4),
    config: { rounds: 20, restBetweenRoundsSeconds: 30 },
  }),
  'longest-name': sampleFilm(legDay, {}, catalogWith('air-squats', longNames)),
  'longest-name-fr': sampleFilm(
    legDay,
    { language: 'fr', format: 'portrait' },
    catalogWith('air-squats', longNames),
  ),
  'per-side': sampleFilm(legDay, {}, catalogWith('air-squats', { sides: 'per-side' })),
  'hostile-text': sampleFilm(
    { ...legDay, title: '<img src=x onerror=alert(1)> {{ }} \u202e "quotes" & 漢字 🏋️' },
    { language: 'fr' },
    catalogWith('air-squats', {
      name: { en: '<script>alert(1)</script>', fr: '<script>alert(1)</script>' },
    }),
  ),
  'long-interval': sampleFilm({
    title: 'Plank for an hour',
    exercises: squats(3600, 0, 1),
    config: { getReadySeconds: 60 },
  }),
} as const satisfies Record<string, FilmProps>;
