import { z } from 'zod';
import { workoutSessionSchema } from '../workout/workout-session';
import type { Film } from './film-repository';
import type { Film as FilmRow } from './generated/client';

const encoderSchema = z.object({ crf: z.int(), preset: z.string() });
const failureSchema = z.object({ message: z.string(), fix: z.string() });

/** A film as the domain knows it. */
export const filmOfRow = (row: FilmRow): Film => ({
  planHash: row.planHash,
  state: row.state,
  session: workoutSessionSchema.parse(row.session),
  encoder: encoderSchema.parse(row.encoder),
  durationInFrames: row.durationInFrames,
  fps: row.fps,
  framesDone: row.framesDone,
  framesPerSecond: row.framesPerSecond,
  attempts: row.attempts,
  failure: row.error === null ? null : failureSchema.parse(row.error),
  file:
    row.fileKey === null ? null : { storageKey: row.fileKey, bytes: Number(row.fileBytes ?? 0) },
  createdAt: row.createdAt,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
});
