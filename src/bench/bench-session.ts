import { z } from 'zod';
import { COMPLETE_SECONDS, durationInSeconds } from '../workout/timeline';
import type { WorkoutSession } from '../workout/workout-session';

/** The shortest work interval that a session may have. */
const SHORTEST_WORK_SECONDS = 1;

/** A film of a session is never shorter: one round of the shortest work, and COMPLETE. */
export const shortestSeconds = ({ exercises }: WorkoutSession): number =>
  exercises.length * SHORTEST_WORK_SECONDS + COMPLETE_SECONDS;

const toTenth = (seconds: number): number => Math.round(seconds * 10) / 10;

/**
 * The same exercises on the same screens in a shorter film: one round, every interval shorter by the same factor.
 * @param seconds at most so much film, give or take the rounding of its intervals to tenths; from `shortestSeconds` up
 * @returns the session itself where it is short enough
 */
export const shortened = (session: WorkoutSession, seconds: number): WorkoutSession => {
  if (durationInSeconds(session) <= seconds) return session;
  const round: WorkoutSession = { ...session, config: { ...session.config, rounds: 1 } };
  const training = durationInSeconds(round) - COMPLETE_SECONDS;
  const factor = Math.min(1, (seconds - COMPLETE_SECONDS) / training);
  return {
    ...round,
    exercises: round.exercises.map((entry) => ({
      ...entry,
      workSeconds: Math.max(SHORTEST_WORK_SECONDS, toTenth(entry.workSeconds * factor)),
      restSeconds: toTenth(entry.restSeconds * factor),
    })),
    config: { ...round.config, getReadySeconds: toTenth(round.config.getReadySeconds * factor) },
  };
};

/** Frames of a film; `end` is the first that is left out. */
export const frameWindowSchema = z.object({ start: z.int(), end: z.int() });
export type FrameWindow = z.infer<typeof frameWindowSchema>;

const WINDOW_START_SECONDS = 5;
const WINDOW_SECONDS = 10;

/** Ten seconds of a film, from its fifth on; the whole of a film that has no more than ten. */
export const sampleWindow = (durationInFrames: number, fps: number): FrameWindow => {
  const length = Math.min(durationInFrames, WINDOW_SECONDS * fps);
  const start = Math.min(WINDOW_START_SECONDS * fps, durationInFrames - length);
  return { start, end: start + length };
};
