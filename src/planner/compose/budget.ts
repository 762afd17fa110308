import type { Constraints } from '../constraints';
import { COOL_DOWN, SHORT_SESSION_SECONDS, WARM_UP, type Range } from '../format-rules';

/** All durations of a session are multiples of this, so that a person can follow them by heart. */
export const STEP_SECONDS = 5;

export const toStep = (seconds: number): number =>
  Math.round(seconds / STEP_SECONDS) * STEP_SECONDS;

export interface PhaseBudget extends Range {
  readonly ideal: number;
}

export interface Budget {
  /** With the rest that leads on. `max` is 0 where the person wants none. */
  readonly warmUp: PhaseBudget;
  readonly coolDown: PhaseBudget;
}

const NONE: PhaseBudget = { min: 0, max: 0, ideal: 0 };

const exactly = (seconds: number): PhaseBudget => {
  const rounded = toStep(seconds);
  return { min: rounded, max: rounded, ideal: rounded };
};

const shareOf = (
  total: number,
  { share, least, maxSeconds }: typeof WARM_UP | typeof COOL_DOWN,
): PhaseBudget => {
  const ideal = toStep(Math.min(maxSeconds, Math.max(least, total * share)));
  return {
    ideal,
    min: toStep(Math.max(least, ideal * 0.75)),
    max: toStep(Math.min(maxSeconds, Math.max(least + 30, ideal * 1.45))),
  };
};

/** High blood pressure and age want a long warm-up and cool-down (domain rule; ACSM). */
const LONGER = 1.25;

/** How long warm-up and cool-down may be, from 10–15 % and 8–12 % of a session. */
export const budgetOf = (constraints: Constraints, isOlder: boolean): Budget => {
  const { durationSeconds: total, warmUpSeconds, coolDownSeconds } = constraints;
  const isShort = total < SHORT_SESSION_SECONDS;
  const wantsMore = isOlder || constraints.conditions.includes('hypertension');
  const scaled = total * (wantsMore ? LONGER : 1);
  const warmUp = (): PhaseBudget => {
    if (!constraints.warmUp || warmUpSeconds === 0) return NONE;
    if (warmUpSeconds !== undefined) return exactly(Math.min(warmUpSeconds, total * 0.6));
    return isShort ? { min: 20, ideal: 30, max: 50 } : shareOf(scaled, WARM_UP);
  };
  const coolDown = (): PhaseBudget => {
    if (!constraints.coolDown || coolDownSeconds === 0) return NONE;
    if (coolDownSeconds !== undefined) return exactly(Math.min(coolDownSeconds, total * 0.6));
    if (isShort) return total < 180 ? NONE : { min: 20, ideal: 30, max: 50 };
    return shareOf(scaled, COOL_DOWN);
  };
  return { warmUp: warmUp(), coolDown: coolDown() };
};
