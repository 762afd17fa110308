import { MAX_INTERVALS, MAX_TRAINING_SECONDS } from '../../workout/session-limits';
import { COMPLETE_SECONDS, countIntervals, durationInSeconds } from '../../workout/timeline';
import type { WorkoutSession } from '../../workout/workout-session';

/** Why a session is no film: as `parseSession` would refuse it; null: it is one. */
export const brokenLimitOf = (session: WorkoutSession): 'tooLong' | 'tooMany' | null => {
  if (countIntervals(session) > MAX_INTERVALS) return 'tooMany';
  const seconds = durationInSeconds(session) - session.config.getReadySeconds - COMPLETE_SECONDS;
  return seconds > MAX_TRAINING_SECONDS ? 'tooLong' : null;
};
