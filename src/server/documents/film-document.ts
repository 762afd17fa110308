import { z } from 'zod';
import type { ListedFilm } from '../../db/film-listing';
import { exportStateSchema } from './export-document';

export const planHashSchema = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'the `planHash` of a film')
  .meta({ description: 'Names a film: a hash over all that decides its picture and sound' });

/** A film in the queue, under way or given up, as whoever runs the server sees it. */
export const filmDocumentSchema = z
  .object({
    planHash: planHashSchema,
    title: z.string().nullable(),
    state: exportStateSchema,
    isDead: z
      .boolean()
      .meta({ description: 'It failed for good: nobody tries it again by himself' }),
    progress: z.number().min(0).max(1),
    framesDone: z.int(),
    durationInFrames: z.int(),
    attempts: z.int(),
    reason: z
      .object({ message: z.string(), fix: z.string() })
      .nullable()
      .meta({ description: 'Why it failed, the last time' }),
    wishes: z.int().meta({ description: 'Exports that ask for it' }),
    watchers: z.int().meta({ description: 'Responses that stream it' }),
    createdAt: z.iso.datetime(),
    startedAt: z.iso.datetime().nullable(),
    finishedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'Film' });
export type FilmDocument = z.infer<typeof filmDocumentSchema>;

/** @param dead plan hashes of films whose jobs lie with the dead */
export const filmDocument = (
  { film, wishes, watchers }: ListedFilm,
  dead: ReadonlySet<string>,
): FilmDocument => {
  const { planHash, state, framesDone, durationInFrames, attempts } = film;
  return {
    planHash,
    title: film.session.title ?? null,
    state,
    isDead: state === 'failed' && dead.has(planHash),
    progress: Math.floor((framesDone / durationInFrames) * 1000) / 1000,
    framesDone,
    durationInFrames,
    attempts,
    reason: film.failure === null ? null : { ...film.failure },
    wishes,
    watchers,
    createdAt: film.createdAt.toISOString(),
    startedAt: film.startedAt?.toISOString() ?? null,
    finishedAt: film.finishedAt?.toISOString() ?? null,
  };
};
