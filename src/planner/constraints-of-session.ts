import { durationInSeconds } from '../workout/timeline';
import type { WorkoutSession } from '../workout/workout-session';
import type { PlannerCatalogue } from './catalogue-index';
import {
  constraintsSchema,
  HOUSEHOLD_EQUIPMENT,
  MAX_DURATION_SECONDS,
  MIN_DURATION_SECONDS,
  type Constraints,
} from './constraints';
import { readSession } from './read-session';

/**
 * What a session that nobody planned seems to promise: its length, its parts, its equipment and the level of its exercises.
 * Where somebody made it by hand, a change of it starts from there.
 */
export const constraintsOfSession = (
  session: WorkoutSession,
  catalogue: PlannerCatalogue,
): Constraints => {
  const { intensity, language } = session.config;
  const seconds = Math.round(durationInSeconds(session));
  const plain = constraintsSchema.parse({
    durationSeconds: Math.min(MAX_DURATION_SECONDS, Math.max(MIN_DURATION_SECONDS, seconds)),
    intensity,
    language,
  });
  const { entries, phases } = readSession(session, plain, catalogue);
  const used = entries.flatMap(({ card }) => card?.equipment ?? []);
  const isAdvanced = entries.some(({ card }) => card?.level === 'advanced');
  return {
    ...plain,
    equipment: [...new Set([...HOUSEHOLD_EQUIPMENT, ...used])],
    ...(isAdvanced ? { level: 'advanced' as const } : {}),
    warmUp: phases.includes('warm-up'),
    coolDown: phases.includes('cool-down'),
  };
};

/**
 * What a kept session promises.
 * @param kept the constraints that were kept with it; whatever else stands there, the session itself is asked
 */
export const keptConstraints = (
  kept: unknown,
  session: WorkoutSession,
  catalogue: PlannerCatalogue,
): Constraints => {
  const parsed = constraintsSchema.safeParse(kept);
  return parsed.success ? parsed.data : constraintsOfSession(session, catalogue);
};
