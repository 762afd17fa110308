import type { StoredWorkout } from '../db/workout-repository';
import type { Owner } from '../shared/owner';
import type { ApiDatabase } from './platform';
import type { PlannedSession } from './session-planner';

const MICRO = 1_000_000;

/** Keeps a planned session with the words it was made from. What asking a model took is kept, with its cost where that is known. */
export const keepPlan = (
  workouts: Pick<ApiDatabase['workouts'], 'create'>,
  owner: Owner,
  userInput: string,
  { plan, usage }: PlannedSession,
): Promise<StoredWorkout> => {
  const { session, explanation, constraints, relaxed, provider } = plan;
  const spent =
    usage === undefined
      ? {}
      : {
          usage: {
            inputTokens: usage.inputTokens,
            outputTokens: usage.outputTokens,
            costInMicroUsd: usage.costUsd === null ? null : Math.round(usage.costUsd * MICRO),
          },
        };
  const generated = { userInput, provider, explanation, constraints, relaxed, ...spent };
  return workouts.create({ owner, session, generated });
};
