import { airSquats } from './air-squats';
import type { Choreography } from './choreography';
import { pushUps } from './push-ups';
import { quickFeetHalfBurpees } from './quick-feet-half-burpees';

/** Every exercise that the coach can show. */
export const CHOREOGRAPHIES: readonly Choreography[] = [airSquats, pushUps, quickFeetHalfBurpees];

export const choreographyOf = (exercise: string): Choreography => {
  const found = CHOREOGRAPHIES.find((choreography) => choreography.exercise === exercise);
  if (found === undefined)
    throw new RangeError(
      `no choreography for "${exercise}"; there are ${CHOREOGRAPHIES.map((one) => one.exercise).join(', ')}`,
    );
  return found;
};
