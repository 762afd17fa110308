import type { WorkoutSession } from './workout-session';

/** How many different exercises a session has; one that is done again and again counts once. */
export const exerciseCount = ({ exercises }: Pick<WorkoutSession, 'exercises'>): number =>
  new Set(exercises.map(({ exercise }) => exercise)).size;
