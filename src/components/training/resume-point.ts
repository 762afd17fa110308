import { z } from 'zod';
import { storedText } from '../stored-text';
import type { WorkoutSession } from '../../workout/workout-session';
import { trainingLogSchema } from './training-log';

const STORAGE_KEY = 'coach.training';
/** Who comes back later begins anew. */
const KEPT_IN_MS = 6 * 3_600_000;

const resumePointSchema = z.object({
  /** {@link fingerprintOf} the session. */
  session: z.string(),
  frame: z.int().positive(),
  log: trainingLogSchema,
  savedAt: z.number(),
});
/** Where a training was left. */
export type ResumePoint = z.infer<typeof resumePointSchema>;

/** Equal for sessions with the same intervals: another look or language does not end a training. */
export const fingerprintOf = ({ exercises, config }: WorkoutSession): string =>
  JSON.stringify([
    exercises,
    config.rounds,
    config.restBetweenRoundsSeconds,
    config.getReadySeconds,
    config.fps,
  ]);

/** What was kept for a session, unless it is too old; `null` also for text that is none of ours. */
export const readResumePoint = (
  text: string | null,
  session: string,
  now: number,
): ResumePoint | null => {
  if (text === null) return null;
  try {
    const point = resumePointSchema.parse(JSON.parse(text));
    const isOld = now - point.savedAt > KEPT_IN_MS;
    return point.session === session && !isOld ? point : null;
  } catch {
    return null;
  }
};

/** The point of the session that was trained last; `null` where nothing is kept. */
export const loadResumePoint = (session: string): ResumePoint | null =>
  readResumePoint(storedText(STORAGE_KEY), session, Date.now());

export const saveResumePoint = (point: ResumePoint): void => {
  try {
    localStorage.setItem(STORAGE_KEY, JSON.stringify(point));
  } catch {
    // A private window without storage, or a full one: then a reload begins anew.
  }
};

export const forgetResumePoint = (): void => {
  try {
    localStorage.removeItem(STORAGE_KEY);
  } catch {
    // Nothing was kept there.
  }
};
