import { z } from 'zod';
import { DomainError } from '../../shared/domain-error';
import { closedObject } from '../../shared/zod-problems';
import type { FilmState } from '../../db/film-repository';
import { filmDocument, filmDocumentSchema, planHashSchema } from '../documents/film-document';
import { pageDocument, pageRequestSchema, pageSchema } from '../documents/page-document';
import type { Platform } from '../platform';
import { adminProcedure, router } from '../trpc';

const TAGS = ['Administration'];

/** What may be asked for, with the states of films that it means. */
const SHOWN = {
  queued: ['queued'],
  active: ['running'],
  failed: ['failed'],
  dead: ['failed'],
} as const satisfies Readonly<Record<string, readonly FilmState[]>>;
const ALL: readonly FilmState[] = ['queued', 'running', 'failed'];

const listSchema = pageRequestSchema.extend({
  show: z.enum(['queued', 'active', 'failed', 'dead']).optional().meta({
    description:
      'active: a worker is making it; dead: it failed for good. Absent: all that are queued, active or failed',
  }),
});

const idSchema = closedObject({ planHash: planHashSchema });

const deadOf = async ({ filmQueue }: Platform): Promise<ReadonlySet<string>> =>
  new Set((await filmQueue.dead()).map(({ planHash }) => planHash));

const listed = async (platform: Platform, planHash: string) => {
  const states: readonly FilmState[] = [...ALL, 'finished', 'cancelled', 'expired'];
  const among = [planHash];
  const page = await platform.database.films.list({ states, among }, { limit: 1 });
  const [found] = page.items;
  if (found !== undefined) return filmDocument(found, await deadOf(platform));
  throw new DomainError('not-found', `there is no film "${planHash}"`, 'list the films');
};

export const adminJobsRouter = router({
  list: adminProcedure({
    openapi: {
      method: 'GET',
      path: '/api/admin/films',
      tags: TAGS,
      summary: 'Films that are queued, being made or have failed, the newest first',
    },
  })
    .input(listSchema)
    .output(pageSchema(filmDocumentSchema))
    .query(async ({ ctx: { platform }, input: { limit, cursor, show } }) => {
      const dead = await deadOf(platform);
      const page = await platform.database.films.list(
        {
          states: show === undefined ? ALL : SHOWN[show],
          ...(show === 'dead' ? { among: [...dead] } : {}),
        },
        { limit, ...(cursor === undefined ? {} : { cursor }) },
      );
      return pageDocument(page, (film) => filmDocument(film, dead));
    }),

  retry: adminProcedure({
    errors: ['not-found', 'conflict'],
    openapi: {
      method: 'POST',
      path: '/api/admin/films/{planHash}/retry',
      tags: TAGS,
      summary: 'Queues a film again that failed or was cancelled',
    },
  })
    .input(idSchema)
    .output(filmDocumentSchema)
    .mutation(async ({ ctx: { platform }, input: { planHash } }) => {
      await platform.filmQueue.retry(planHash);
      return listed(platform, planHash);
    }),

  cancel: adminProcedure({
    errors: ['not-found', 'conflict'],
    openapi: {
      method: 'POST',
      path: '/api/admin/films/{planHash}/cancel',
      tags: TAGS,
      summary: 'Cancels a film that is queued or being made, whoever waits for it',
    },
  })
    .input(idSchema)
    .output(filmDocumentSchema)
    .mutation(async ({ ctx: { platform }, input: { planHash } }) => {
      const wasUnderWay = await platform.database.films.cancel(planHash);
      const film = await listed(platform, planHash);
      if (wasUnderWay) return film;
      throw new DomainError(
        'conflict',
        `the film is ${film.state}`,
        'only what is queued or being made can be cancelled',
      );
    }),
});
