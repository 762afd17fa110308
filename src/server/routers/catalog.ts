import { z } from 'zod';
import { clipSchema } from '../../catalog/clip';
import { exerciseCardSchema, exerciseSchema } from '../../catalog/exercise';
import {
  categorySchema,
  equipmentSchema,
  levelSchema,
  muscleSchema,
} from '../../catalog/vocabulary';
import { DomainError } from '../../shared/domain-error';
import { closedObject } from '../../shared/zod-problems';
import { adminProcedure, publicProcedure, router } from '../trpc';

const filterSchema = closedObject({
  category: categorySchema.optional(),
  muscle: muscleSchema.optional().meta({ description: 'Primary or secondary' }),
  equipment: equipmentSchema.optional(),
  level: levelSchema.optional(),
  q: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .optional()
    .meta({ description: 'Part of a name or slug, in any case, with or without accents' }),
});

const exerciseDocumentSchema = exerciseSchema.meta({ id: 'Exercise' });

/** A new exercise has no clip yet. */
const createdExerciseSchema = exerciseSchema
  .extend({ clips: z.array(clipSchema) })
  .meta({ id: 'CreatedExercise' });

export const catalogRouter = router({
  list: publicProcedure({
    openapi: {
      method: 'GET',
      path: '/api/exercises',
      tags: ['Catalogue'],
      summary: 'The exercises, in order of slug',
    },
  })
    .input(filterSchema)
    .output(z.array(exerciseDocumentSchema))
    .query(async ({ ctx, input }) => {
      const { category, muscle, equipment, level, q } = input;
      const filter = {
        ...(category === undefined ? {} : { category }),
        ...(muscle === undefined ? {} : { muscle }),
        ...(equipment === undefined ? {} : { equipment }),
        ...(level === undefined ? {} : { level }),
        ...(q === undefined ? {} : { q }),
      };
      const found =
        Object.keys(filter).length === 0
          ? (await ctx.platform.catalogue.read()).exercises
          : await ctx.platform.database.catalog.list(filter);
      return [...found];
    }),

  get: publicProcedure({
    errors: ['not-found'],
    openapi: {
      method: 'GET',
      path: '/api/exercises/{id}',
      tags: ['Catalogue'],
      summary: 'One exercise, by id or slug',
    },
  })
    .input(closedObject({ id: z.string().min(1).max(64).meta({ description: 'Id or slug' }) }))
    .output(exerciseDocumentSchema)
    .query(async ({ ctx, input: { id } }) => {
      const { exercises } = await ctx.platform.catalogue.read();
      const found = exercises.find((exercise) => exercise.id === id || exercise.slug === id);
      if (found !== undefined) return found;
      throw new DomainError('not-found', `there is no exercise "${id}"`, 'check its id or slug');
    }),

  create: adminProcedure({
    successStatus: 201,
    errors: ['conflict'],
    openapi: {
      method: 'POST',
      path: '/api/exercises',
      tags: ['Catalogue'],
      summary: 'Adds an exercise; it is listed once it has a clip',
    },
  })
    .input(exerciseCardSchema.meta({ id: 'CreateExerciseRequest' }))
    .output(createdExerciseSchema)
    .mutation(async ({ ctx, input }) => {
      const created = await ctx.platform.database.catalog.create(input);
      ctx.responseHeaders.set('Location', `/api/exercises/${created.id}`);
      return { ...created, clips: [] };
    }),
});
