import { workoutSessionSchema } from '../../workout/workout-session';
import { durationInSeconds } from '../../workout/timeline';
import type { PlannerCatalogue } from '../catalogue-index';
import type { Constraints } from '../constraints';
import { makePlan } from '../make-plan';
import { SAFETY_PROMISES } from '../relaxed';
import { verify } from '../verify';

/** Every way in which the plan for some wishes is not what it must be; empty: it is. */
export const faultsOfPlan = (wishes: Constraints, catalogue: PlannerCatalogue): string[] => {
  const outcome = makePlan(wishes, catalogue, { provider: 'rules' });
  if (outcome.kind === 'declined')
    return outcome.declined.reason === 'impossible' ? [] : ['declined'];
  const { plan } = outcome;
  const faults: string[] = [];
  const seconds = durationInSeconds(plan.session);
  if (seconds !== wishes.durationSeconds)
    faults.push(`lasts ${seconds} s, not ${wishes.durationSeconds} s`);
  if (plan.total_duration !== seconds) faults.push('total_duration is not the timeline’s');
  if (plan.session.config.language !== wishes.language) faults.push('wrong language');
  if (!workoutSessionSchema.safeParse(plan.session).success) faults.push('is no session');
  if (plan.session.exercises.some(({ workSeconds }) => workSeconds < 10))
    faults.push('an interval under 10 s');
  const relaxed = new Set(plan.relaxed.map(({ promise }) => promise));
  for (const { promise, given } of verify(plan.session, plan.constraints, catalogue))
    if (!relaxed.has(promise)) faults.push(`${promise}: ${given}`);
  // What could hurt is measured against what was asked, whatever was relaxed.
  const { wanted: _wanted, ...asked } = wishes;
  const strict: Constraints = { ...asked, wanted: plan.constraints.wanted };
  for (const { promise, given } of verify(plan.session, strict, catalogue))
    if (SAFETY_PROMISES.includes(promise)) faults.push(`unsafe ${promise}: ${given}`);
  if (plan.explanation.length < 40) faults.push('no explanation');
  return faults;
};
