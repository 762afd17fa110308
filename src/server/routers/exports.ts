import { CRF_RANGE, DEFAULT_EXPORT_OPTIONS, X264_PRESETS } from '../../export/encoder-options';
import { z } from 'zod';
import { closedObject } from '../../shared/zod-problems';
import { exportDocument, exportDocumentSchema, exportIdSchema } from '../documents/export-document';
import { pageDocument, pageRequestSchema, pageSchema } from '../documents/page-document';
import { workoutIdSchema } from '../documents/workout-document';
import { findReadableExport, findReadableWorkout } from '../find-readable';
import { ownerProcedure, router } from '../trpc';
import { watchExport } from '../watch-export';

const TAGS = ['Exports'];

const idSchema = closedObject({ id: exportIdSchema });

const requestSchema = closedObject({
  sessionId: workoutIdSchema,
  preset: z
    .enum(X264_PRESETS)
    .default(DEFAULT_EXPORT_OPTIONS.preset)
    .meta({ description: 'Slower ones make smaller files' }),
  crf: z
    .int()
    .min(CRF_RANGE.min)
    .max(CRF_RANGE.max)
    .default(DEFAULT_EXPORT_OPTIONS.crf)
    .meta({ description: 'Lower is better and larger' }),
});

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
    .mutation(async ({ ctx, input: { sessionId, preset, crf } }) => {
      const { database, environment, filmQueue } = ctx.platform;
      const { owner } = ctx;
      const reader = { owner, authMode: environment.authMode };
      const { session } = await findReadableWorkout(database.workouts, sessionId, reader);
      const film = await filmQueue.request({ session, owner, encoder: { preset, crf } });
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
      summary: "The caller's own exports, the newest first",
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
    .subscription(({ ctx, input: { id }, signal }) =>
      watchExport(ctx.platform, { id, owner: ctx.owner, signal: signal ?? ctx.signal }),
    ),
});
