import type { PlannerCatalogue } from '../planner/catalogue-index';
import { describePlan, isSafety, relaxationOf, uniqueRelaxations } from '../planner/make-plan';
import type { Relaxation } from '../planner/relaxed';
import { repair } from '../planner/repair';
import { verify } from '../planner/verify';
import type { WorkoutPlan } from '../planner/workout-plan';
import type { WorkoutSession } from '../workout/workout-session';
import { ModelError } from './model-error';

const isSame = (one: Relaxation, other: Relaxation): boolean =>
  one.promise === other.promise && one.asked === other.asked && one.given === other.given;

/**
 * A model's session, mended until it keeps what the rules' own session keeps.
 * @param base the rules' plan for the same wishes
 * @param notes sentences the explanation begins with
 * @throws ModelError `unfit` when mending is not enough
 */
export const finishSession = (
  proposed: WorkoutSession,
  base: WorkoutPlan,
  catalogue: PlannerCatalogue,
  { provider, notes }: { provider: string; notes: readonly string[] },
): WorkoutPlan => {
  const { constraints } = base;
  const { session, violations } = repair(proposed, constraints, catalogue);
  // What even the rules could not keep, for want of exercises, is not asked of a model.
  const unkept = verify(base.session, constraints, catalogue);
  const isExcused = ({ promise }: (typeof violations)[number]): boolean =>
    unkept.some((violation) => violation.promise === promise);
  if (violations.some((violation) => isSafety(violation) || !isExcused(violation)))
    throw new ModelError('unfit');

  const own = unkept.map((violation) => relaxationOf(violation, constraints));
  const present = new Set(session.exercises.map(({ exercise }) => exercise));
  const relaxed = base.relaxed.filter(
    (relaxation) =>
      !own.some((one) => isSame(one, relaxation)) &&
      !(relaxation.promise === 'wanted' && present.has(relaxation.asked)),
  );
  return describePlan(session, constraints, catalogue, {
    provider,
    relaxed: uniqueRelaxations([
      ...relaxed,
      ...violations.map((violation) => relaxationOf(violation, constraints)),
    ]),
    notes,
  });
};
