import { isFlow } from '../planner/read-session';
import { titleOf } from '../planner/title';
import type { WorkoutPlan } from '../planner/workout-plan';
import { slugSchema, type WorkoutExercise, type WorkoutSession } from '../workout/workout-session';
import type { Proposal, ProposedInterval } from './proposal';

/** Whatever a model writes, no more intervals than a long session has. */
const MOST_INTERVALS = 200;
const MOST_ROUNDS = 10;
const MOST_REST_SECONDS = 180;
/** Words and the signs between them: no figures, which could be untrue, no addresses, no markup. */
const PLAIN_TITLE = /^\p{L}[\p{L}\p{M} ’'&,·–-]{0,59}$/u;

const clamp = (value: number, min: number, max: number): number =>
  Math.round(Math.min(max, Math.max(min, value)));

/** `Push Ups` is meant as `push-ups`; what is no slug at all is an exercise that nobody knows. */
const slugOf = (given: string): string => {
  const slug = given
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return slugSchema.safeParse(slug).data ?? 'unknown';
};

const entryOf = ({ exercise, workSeconds, restSeconds }: ProposedInterval): WorkoutExercise => ({
  exercise: slugOf(exercise),
  workSeconds: clamp(workSeconds, 10, MOST_REST_SECONDS),
  restSeconds: clamp(restSeconds, 0, MOST_REST_SECONDS),
});

const roundsOf = ({ main, rounds, restBetweenRoundsSeconds }: Proposal): WorkoutExercise[] => {
  const once = main.map(entryOf);
  const count = clamp(rounds, 1, MOST_ROUNDS);
  const pause = clamp(restBetweenRoundsSeconds, 0, MOST_REST_SECONDS);
  return Array.from({ length: count }, (_, round) =>
    once.map((entry, index) =>
      index === once.length - 1 && round < count - 1
        ? { ...entry, restSeconds: Math.max(pause, entry.restSeconds) }
        : entry,
    ),
  ).flat();
};

/**
 * The session that a model proposes, not verified yet. How hard it is, how the film looks and its language are those of the
 * rules' own session: a model does not decide them.
 * @param base the rules' plan for the same wishes
 */
export const sessionOfProposal = (proposal: Proposal, base: WorkoutPlan): WorkoutSession => {
  const title = proposal.title.normalize('NFC').trim();
  // As the rules mark what is slow whatever the session's pace; a flow is one whole.
  const mark = isFlow(base) ? {} : { intensity: 'low' as const };
  const framed = (intervals: readonly ProposedInterval[]): WorkoutExercise[] =>
    intervals.map((interval) => ({ ...entryOf(interval), ...mark }));
  return {
    ...base.session,
    title: PLAIN_TITLE.test(title) ? title : titleOf(base.constraints),
    exercises: [
      ...framed(proposal.warmUp),
      ...roundsOf(proposal),
      ...framed(proposal.coolDown),
    ].slice(0, MOST_INTERVALS),
  };
};
