import { closedObject } from '../../shared/zod-problems';
import { exportDocument, exportDocumentSchema, exportIdSchema } from '../documents/export-document';
import { filmOfWish, filmWishFields } from '../documents/film-wish';
import { pageDocument, pageRequestSchema, pageSchema } from '../documents/page-document';
import { enterStream } from '../enter-stream';
import { findReadableExport, findReadableWorkout } from '../find-readable';
import { ownerProcedure, router, streamedEvents } from '../trpc';
import { watchExport } from '../watch-export';

const TAGS = ['Exports'];

const idSchema = closedObject({ id: exportIdSchema });

const requestSchema = closedObject(filmWishFields);

export const exportsRouter = router({
  create: ownerProcedure({
    isGenerating: true,
    successStatus: 202,
    errors: ['not-found'],
    openapi: {
      method: 'POST',
      path: '/api/exports',
      tags: TAGS,
      summary: 'Asks for the film of a workout as a file',
      description: 'A film that was made before, for whomever, is not made again.',
    },
  })
    .input(requestSchema)
    .output(exportDocumentSchema)
    .mutation(async ({ ctx, input }) => {
      const { sessionId } = input;
      const { database, environment, filmQueue } = ctx.platform;
      const { owner } = ctx;
      const reader = { owner, authMode: environment.authMode };
      const { session } = await findReadableWorkout(database.workouts, sessionId, reader);
      const film = await filmQueue.request({ ...filmOfWish(session, input), owner });
      const { planHash } = film;
      const wish = await database.exports.create({ owner, workoutId: sessionId, planHash });
      ctx.responseHeaders.set('Location', `/api/exports/${wish.id}`);
      return exportDocument(wish);
    }),

  list: ownerProcedure({
    openapi: {
      method: 'GET',
      path: '/api/exports',
      tags: TAGS,
      summary: "The caller's own exports, the newest first, without those that were withdrawn",
    },
  })
    .input(pageRequestSchema)
    .output(pageSchema(exportDocumentSchema))
    .query(async ({ ctx, input: { limit, cursor } }) => {
      const request = { limit, ...(cursor === undefined ? {} : { cursor }) };
      const page = await ctx.platform.database.exports.list(ctx.owner, request);
      return pageDocument(page, exportDocument);
    }),

  get: ownerProcedure({
    errors: ['not-found'],
    openapi: {
      method: 'GET',
      path: '/api/exports/{id}',
      tags: TAGS,
      summary: 'How far an export is',
    },
  })
    .input(idSchema)
    .output(exportDocumentSchema)
    .query(async ({ ctx, input: { id } }) => {
      const { database, environment } = ctx.platform;
      const reader = { owner: ctx.owner, authMode: environment.authMode };
      return exportDocument(await findReadableExport(database.exports, id, reader));
    }),

  cancel: ownerProcedure({
    errors: ['not-found'],
    openapi: {
      method: 'DELETE',
      path: '/api/exports/{id}',
      tags: TAGS,
      summary: "Withdraws one's own export; a film that nobody else waits for is not finished",
    },
  })
    .input(idSchema)
    .output(exportDocumentSchema)
    .mutation(async ({ ctx, input: { id } }) =>
      exportDocument(await ctx.platform.database.exports.cancel(id, ctx.owner)),
    ),

  progress: ownerProcedure({})
    .input(idSchema)
    .subscription(({ ctx, input: { id }, signal = ctx.signal }) => {
      const leave = enterStream({ ...ctx, signal });
      const { platform, owner } = ctx;
      return streamedEvents(watchExport(platform, { id, owner, signal }), leave);
    }),
});
