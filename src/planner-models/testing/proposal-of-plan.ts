import type { Phase } from '../../planner/session-phases';
import type { WorkoutPlan } from '../../planner/workout-plan';
import type { Proposal, ProposedInterval } from '../proposal';

/** What a model would have to answer for a plan of the rules to come out of it. */
export const proposalOfPlan = ({ session, phases }: WorkoutPlan): Proposal => {
  const part = (phase: Phase): ProposedInterval[] =>
    session.exercises
      .filter((_, index) => phases[index] === phase)
      .map(({ exercise, workSeconds, restSeconds }) => ({ exercise, workSeconds, restSeconds }));
  return {
    title: 'Strong and steady',
    conditions: [],
    warmUp: part('warm-up'),
    rounds: 1,
    restBetweenRoundsSeconds: 0,
    main: part('main'),
    coolDown: part('cool-down'),
  };
};
