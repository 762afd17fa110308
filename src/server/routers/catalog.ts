import { z } from 'zod';
import { clipSchema } from '../../catalog/clip';
import { exerciseCardSchema, exerciseSchema, managedExerciseSchema } from '../../catalog/exercise';
import {
  categorySchema,
  equipmentSchema,
  levelSchema,
  muscleSchema,
} from '../../catalog/vocabulary';
import { DomainError } from '../../shared/domain-error';
import { closedObject } from '../../shared/zod-problems';
import type { Platform } from '../platform';
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

const managedDocumentSchema = managedExerciseSchema.meta({ id: 'ManagedExercise' });
const exerciseId = z.string().min(1).max(64).meta({ description: 'Id or slug' });

const noSuchExercise = (id: string): DomainError =>
  new DomainError('not-found', `there is no exercise "${id}"`, 'check its id or slug');

/** @throws DomainError `not-found` */
const identify = async ({ database }: Platform, id: string) => {
  const found = await database.catalog.identify(id);
  if (found === null) throw noSuchExercise(id);
  return found;
};

/** @throws DomainError `not-found` */
const findManaged = async ({ database }: Platform, id: string) => {
  const found = (await database.catalog.listAll()).find((exercise) => exercise.id === id);
  if (found === undefined) throw noSuchExercise(id);
  return found;
};

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
      throw noSuchExercise(id);
    }),

  adminList: adminProcedure({
    openapi: {
      method: 'GET',
      path: '/api/admin/exercises',
      tags: ['Administration'],
      summary: 'All exercises, also those that are not listed, in order of slug',
    },
  })
    .input(closedObject({}))
    .output(z.array(managedDocumentSchema))
    .query(async ({ ctx }) => [...(await ctx.platform.database.catalog.listAll())]),

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

  update: adminProcedure({
    errors: ['not-found', 'conflict'],
    openapi: {
      method: 'PUT',
      path: '/api/exercises/{id}',
      tags: ['Catalogue'],
      summary: 'Changes what is written about an exercise',
      description: 'Its slug stays: sessions name exercises by it.',
    },
  })
    .input(closedObject({ id: exerciseId, card: exerciseCardSchema }))
    .output(managedDocumentSchema)
    .mutation(async ({ ctx: { platform }, input: { id, card } }) => {
      const exercise = await identify(platform, id);
      if (card.slug !== exercise.slug) {
        throw new DomainError(
          'conflict',
          `the exercise is called "${exercise.slug}", not "${card.slug}"`,
          'leave its slug as it is, or add another exercise',
        );
      }
      await platform.database.catalog.update(exercise.id, { card });
      return findManaged(platform, exercise.id);
    }),

  publish: adminProcedure({
    errors: ['not-found'],
    openapi: {
      method: 'PUT',
      path: '/api/exercises/{id}/published',
      tags: ['Catalogue'],
      summary: 'Lists an exercise, or takes it out of the list',
      description: 'Sessions and films that have it already stay as they are.',
    },
  })
    .input(closedObject({ id: exerciseId, isPublished: z.boolean() }))
    .output(managedDocumentSchema)
    .mutation(async ({ ctx: { platform }, input: { id, isPublished } }) => {
      const exercise = await identify(platform, id);
      await platform.database.catalog.update(exercise.id, { isPublished });
      return findManaged(platform, exercise.id);
    }),
});
