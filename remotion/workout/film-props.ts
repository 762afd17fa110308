import { z } from 'zod';
import { filmExerciseSchema, type FilmExercise } from '../../src/workout/film-exercise';
import { clipOf } from '../../src/workout/clip-of';
import { workoutSessionSchema, type WorkoutSession } from '../../src/workout/workout-session';

/** A film as one value: nothing else is looked up while it is drawn. */
export const filmPropsSchema = z.strictObject({
  session: workoutSessionSchema,
  exercises: z.array(filmExerciseSchema).min(1),
});
export type FilmProps = z.output<typeof filmPropsSchema>;

/**
 * The film of a session: only the exercises it uses, each with the clip of its coach alone, so that the value stays
 * small.
 */
export const filmPropsOf = (
  session: WorkoutSession,
  catalog: readonly FilmExercise[],
): FilmProps => {
  const slugs = new Set(session.exercises.map(({ exercise }) => exercise));
  const exercises = catalog
    .filter(({ slug }) => slugs.has(slug))
    .map((exercise) =>
      filmExerciseSchema.parse({ ...exercise, clips: [clipOf(exercise, session.config.coach)] }),
    );
  return { session, exercises };
};
