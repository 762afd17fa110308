import { z } from 'zod';
import { closedObject } from '../../shared/zod-problems';
import { pageDocument, pageRequestSchema, pageSchema } from '../documents/page-document';
import {
  kcalSchema,
  trainedDocument,
  trainedDocumentSchema,
  trainedFacts,
  trainedIdSchema,
} from '../documents/trained-document';
import { workoutIdSchema } from '../documents/workout-document';
import { findReadableWorkout } from '../find-readable';
import { ownerProcedure, router } from '../trpc';

const TAGS = ['History'];

/** Clocks of browsers are wrong at times, not by centuries. */
const YEARS = { from: 2000, to: 2999 } as const;

const time = z.iso.datetime({ offset: true }).refine(
  (given) => {
    const year = new Date(given).getUTCFullYear();
    return year >= YEARS.from && year <= YEARS.to;
  },
  { message: `a time from ${YEARS.from} to ${YEARS.to}` },
);

const newTrainingSchema = closedObject({
  sessionId: workoutIdSchema.optional().meta({ description: 'The workout that was trained' }),
  ...trainedFacts,
  kcal: kcalSchema.default(null),
  startedAt: time,
  finishedAt: time.nullable().default(null).meta({ description: 'null: it was given up' }),
})
  .refine(
    ({ startedAt, finishedAt }) =>
      finishedAt === null || Date.parse(startedAt) <= Date.parse(finishedAt),
    { path: ['finishedAt'], message: 'a time that is not before `startedAt`' },
  )
  .meta({ id: 'TrainingSessionInput' });

/** What somebody has trained. */
export const historyRouter = router({
  add: ownerProcedure({
    isWriting: true,
    successStatus: 201,
    errors: ['not-found'],
    openapi: {
      method: 'POST',
      path: '/api/training-sessions',
      tags: TAGS,
      summary: 'Keeps a training that was done',
    },
  })
    .input(newTrainingSchema)
    .output(trainedDocumentSchema)
    .mutation(async ({ ctx, input: { sessionId, startedAt, finishedAt, ...facts } }) => {
      const { database, environment } = ctx.platform;
      if (sessionId !== undefined) {
        const reader = { owner: ctx.owner, authMode: environment.authMode };
        await findReadableWorkout(database.workouts, sessionId, reader);
      }
      const trained = await database.history.add({
        ...facts,
        owner: ctx.owner,
        workoutId: sessionId ?? null,
        startedAt: new Date(startedAt),
        finishedAt: finishedAt === null ? null : new Date(finishedAt),
      });
      ctx.responseHeaders.set('Location', `/api/training-sessions/${trained.id}`);
      return trainedDocument(trained);
    }),

  list: ownerProcedure({
    openapi: {
      method: 'GET',
      path: '/api/training-sessions',
      tags: TAGS,
      summary: "The caller's own trainings, the one that began last first",
    },
  })
    .input(pageRequestSchema)
    .output(pageSchema(trainedDocumentSchema))
    .query(async ({ ctx, input: { limit, cursor } }) => {
      const request = { limit, ...(cursor === undefined ? {} : { cursor }) };
      const page = await ctx.platform.database.history.list(ctx.owner, request);
      return pageDocument(page, trainedDocument);
    }),

  delete: ownerProcedure({
    successStatus: 204,
    errors: ['not-found'],
    openapi: {
      method: 'DELETE',
      path: '/api/training-sessions/{id}',
      tags: TAGS,
      summary: "Deletes one's own training",
    },
  })
    .input(closedObject({ id: trainedIdSchema }))
    .output(z.void())
    .mutation(async ({ ctx, input: { id } }) => {
      await ctx.platform.database.history.delete(id, ctx.owner);
    }),
});
