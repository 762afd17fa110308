import type { WorkoutSession } from './workout-session';

/** How many different exercises a session has; one that is done again and again counts once. */
export const exerciseCount = ({ exercises }: Pick<WorkoutSession, 'exercises'>): number =>
  new Set(exercises.map(({ exercise }) => exercise)).size;

/** How many sets a round of it has, where an exercise is done again; else 0: as many as there are exercises, and not worth a word. */
export const setCount = (session: Pick<WorkoutSession, 'exercises'>): number =>
  session.exercises.length > exerciseCount(session) ? session.exercises.length : 0;
