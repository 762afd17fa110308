import { z } from 'zod';
import { closedObject } from '../../shared/zod-problems';
import { parseSession } from '../../workout/parse-session';
import { workoutSessionSchema } from '../../workout/workout-session';
import { pageDocument, pageRequestSchema, pageSchema } from '../documents/page-document';
import {
  workoutDocument,
  workoutDocumentSchema,
  workoutIdSchema,
  workoutTitleSchema,
} from '../documents/workout-document';
import { invalidRequest } from '../errors/api-error';
import { findReadableWorkout } from '../find-readable';
import { ownerProcedure, router } from '../trpc';

const TAGS = ['Workouts'];

const idSchema = closedObject({ sessionId: workoutIdSchema });

const ownKeys = {
  isSaved: z.boolean().optional().meta({ description: 'Kept among the saved ones' }),
};

const newWorkoutSchema = closedObject({ ...workoutSessionSchema.shape, ...ownKeys }).meta({
  id: 'WorkoutSessionInput',
  description: 'A session document; only `exercises` is needed',
});
const changedWorkoutSchema = newWorkoutSchema.extend(idSchema.shape);

/** From an address: `true` and `false` are texts there. */
const booleanText = z.preprocess(
  (value) => (value === 'true' ? true : value === 'false' ? false : value),
  z.boolean(),
);

/** The session document without what belongs to the request. */
const documentOf = (input: unknown): unknown => {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return input;
  const own = new Set([...Object.keys(ownKeys), ...Object.keys(idSchema.shape)]);
  return Object.fromEntries(Object.entries(input).filter(([key]) => !own.has(key)));
};

/**
 * Takes a session document only after the parser that also reads session files, with the catalogue as it is now: it names every
 * problem at once, unknown exercises and props among them.
 */
const documentProcedure = (declared: Parameters<typeof ownerProcedure>[0]) =>
  ownerProcedure(declared).use(async ({ ctx, next, getRawInput }) => {
    const { vocabulary } = await ctx.platform.catalogue.read();
    const parsed = parseSession(documentOf(await getRawInput()), vocabulary);
    if (!parsed.ok) throw invalidRequest(parsed.problems);
    return next({ ctx: { session: parsed.session } });
  });

export const workoutsRouter = router({
  list: ownerProcedure({
    openapi: {
      method: 'GET',
      path: '/api/workouts',
      tags: TAGS,
      summary: "The caller's own workouts, the newest first",
    },
  })
    .input(
      pageRequestSchema.extend({
        savedOnly: booleanText.optional(),
        q: z
          .string()
          .trim()
          .min(1)
          .max(100)
          .optional()
          .meta({ description: 'Part of a title, in any case, with or without accents' }),
      }),
    )
    .output(pageSchema(workoutDocumentSchema))
    .query(async ({ ctx, input: { limit, cursor, savedOnly, q } }) => {
      const page = await ctx.platform.database.workouts.list(ctx.owner, {
        limit,
        ...(cursor === undefined ? {} : { cursor }),
        ...(savedOnly === undefined ? {} : { savedOnly }),
        ...(q === undefined ? {} : { q }),
      });
      return pageDocument(page, (workout) => workoutDocument(workout, ctx.owner));
    }),

  get: ownerProcedure({
    errors: ['not-found'],
    openapi: {
      method: 'GET',
      path: '/api/workouts/{sessionId}',
      tags: TAGS,
      summary: 'One workout. With AUTH_MODE=open its id is enough to read it',
    },
  })
    .input(idSchema)
    .output(workoutDocumentSchema)
    .query(async ({ ctx, input: { sessionId } }) => {
      const { database, environment } = ctx.platform;
      const reader = { owner: ctx.owner, authMode: environment.authMode };
      const workout = await findReadableWorkout(database.workouts, sessionId, reader);
      return workoutDocument(workout, ctx.owner);
    }),

  create: documentProcedure({
    isWriting: true,
    successStatus: 201,
    openapi: {
      method: 'POST',
      path: '/api/workouts',
      tags: TAGS,
      summary: 'Keeps a session document',
    },
  })
    .input(newWorkoutSchema)
    .output(workoutDocumentSchema)
    .mutation(async ({ ctx, input: { isSaved } }) => {
      const workout = await ctx.platform.database.workouts.create({
        owner: ctx.owner,
        session: ctx.session,
        ...(isSaved === undefined ? {} : { isSaved }),
      });
      ctx.responseHeaders.set('Location', `/api/workouts/${workout.id}`);
      return workoutDocument(workout, ctx.owner);
    }),

  replace: documentProcedure({
    isWriting: true,
    errors: ['not-found'],
    openapi: {
      method: 'PUT',
      path: '/api/workouts/{sessionId}',
      tags: TAGS,
      summary: "Puts a session document in the place of one's own",
    },
  })
    .input(changedWorkoutSchema)
    .output(workoutDocumentSchema)
    .mutation(async ({ ctx, input: { sessionId, isSaved } }) => {
      const workout = await ctx.platform.database.workouts.update(sessionId, ctx.owner, {
        session: ctx.session,
        ...(isSaved === undefined ? {} : { isSaved }),
      });
      return workoutDocument(workout, ctx.owner);
    }),

  rename: ownerProcedure({
    isWriting: true,
    errors: ['not-found'],
    openapi: {
      method: 'PUT',
      path: '/api/workouts/{sessionId}/title',
      tags: TAGS,
      summary: "Gives one's own workout another title, or none",
    },
  })
    .input(closedObject({ ...idSchema.shape, title: workoutTitleSchema.nullable() }))
    .output(workoutDocumentSchema)
    .mutation(async ({ ctx, input: { sessionId, title } }) => {
      const { workouts } = ctx.platform.database;
      return workoutDocument(await workouts.update(sessionId, ctx.owner, { title }), ctx.owner);
    }),

  duplicate: ownerProcedure({
    isWriting: true,
    successStatus: 201,
    errors: ['not-found'],
    openapi: {
      method: 'POST',
      path: '/api/workouts/{sessionId}/duplicate',
      tags: TAGS,
      summary: "Makes a copy of a workout that one may read, as one's own",
    },
  })
    .input(
      closedObject({
        ...idSchema.shape,
        title: workoutTitleSchema.optional().meta({ description: "Absent: the workout's own" }),
      }),
    )
    .output(workoutDocumentSchema)
    .mutation(async ({ ctx, input: { sessionId, title } }) => {
      const { database, environment } = ctx.platform;
      const reader = { owner: ctx.owner, authMode: environment.authMode };
      const { session } = await findReadableWorkout(database.workouts, sessionId, reader);
      const copy = await database.workouts.create({
        owner: ctx.owner,
        session: title === undefined ? session : { ...session, title },
      });
      ctx.responseHeaders.set('Location', `/api/workouts/${copy.id}`);
      return workoutDocument(copy, ctx.owner);
    }),

  delete: ownerProcedure({
    successStatus: 204,
    errors: ['not-found'],
    openapi: {
      method: 'DELETE',
      path: '/api/workouts/{sessionId}',
      tags: TAGS,
      summary: "Deletes one's own workout; its exports stay",
    },
  })
    .input(idSchema)
    .output(z.void())
    .mutation(async ({ ctx, input: { sessionId } }) => {
      await ctx.platform.database.workouts.delete(sessionId, ctx.owner);
    }),
});
