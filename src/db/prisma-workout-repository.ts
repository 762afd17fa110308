import { didYouMean } from '../shared/did-you-mean';
import { DomainError } from '../shared/domain-error';
import type { Owner } from '../shared/owner';
import { randomId } from '../shared/random-id';
import { workoutSessionSchema, type WorkoutSession } from '../workout/workout-session';
import { atOneMoment } from './at-one-moment';
import { Prisma, type PrismaClient } from './generated/client';
import { jsonValue } from './json-value';
import { ownerColumns, ownerOfColumns } from './owner-columns';
import { cursorCondition, pageOf } from './page-cursor';
import type { GeneratedFacts, StoredWorkout, WorkoutRepository } from './workout-repository';

const { sql } = Prisma;

/** Who finds more had better look for more letters. */
const MOST_FOUND = 1000;

const WITH_PARTS = {
  exercises: {
    orderBy: { position: 'asc' },
    include: { exercise: { select: { slug: true } } },
  },
  generated: true,
} as const satisfies Prisma.WorkoutInclude;
type WorkoutRow = Prisma.WorkoutGetPayload<{ include: typeof WITH_PARTS }>;

const sessionOfRow = (row: WorkoutRow): WorkoutSession =>
  workoutSessionSchema.parse({
    version: row.version,
    ...(row.title === null ? {} : { title: row.title }),
    exercises: row.exercises.map(({ exercise, workSeconds, restSeconds, intensity }) => ({
      exercise: exercise.slug,
      workSeconds,
      restSeconds,
      ...(intensity === null ? {} : { intensity }),
    })),
    config: row.config,
  });

const generatedOfRow = (row: WorkoutRow['generated']): GeneratedFacts | null => {
  if (row === null) return null;
  const { userInput, provider, explanation, constraints, relaxed } = row;
  const { inputTokens, outputTokens, costInMicroUsd } = row;
  const usage =
    inputTokens === null || outputTokens === null
      ? {}
      : { usage: { inputTokens, outputTokens, costInMicroUsd } };
  return { userInput, provider, explanation, constraints, relaxed, ...usage };
};

const workoutOfRow = (row: WorkoutRow): StoredWorkout => ({
  id: row.id,
  owner: ownerOfColumns(row),
  session: sessionOfRow(row),
  generated: generatedOfRow(row.generated),
  isSaved: row.isSaved,
  createdAt: row.createdAt,
  updatedAt: row.updatedAt,
});

const sessionColumns = ({ title, version, config }: WorkoutSession) => ({
  title: title ?? null,
  version,
  config: jsonValue(config),
});

const generatedColumns = ({ usage, constraints, relaxed, ...facts }: GeneratedFacts) => ({
  ...facts,
  constraints: jsonValue(constraints),
  relaxed: jsonValue(relaxed),
  ...usage,
});

const noSuchWorkout = (id: string): DomainError =>
  new DomainError(
    'not-found',
    `there is no workout "${id}"`,
    'list your workouts to see their ids',
  );

/** Workouts in PostgreSQL. */
export const createWorkoutRepository = (prisma: PrismaClient): WorkoutRepository => {
  /** The rows of a session's exercises, in order. */
  const exerciseRows = async (
    { exercises }: WorkoutSession,
    db: Pick<PrismaClient, 'exercise'> = prisma,
  ) => {
    const slugs = [...new Set(exercises.map(({ exercise }) => exercise))];
    const known = await db.exercise.findMany({
      where: { slug: { in: slugs } },
      select: { id: true, slug: true },
    });
    const ids = new Map(known.map(({ id, slug }) => [slug, id]));
    const idOf = async (slug: string, index: number): Promise<string> => {
      const id = ids.get(slug);
      if (id !== undefined) return id;
      const all = await db.exercise.findMany({ select: { slug: true } });
      const meant = didYouMean(
        slug,
        all.map((row) => row.slug),
      );
      throw new DomainError(
        'invalid',
        `exercises[${index}].exercise is "${slug}", which the catalogue lacks`,
        meant === null ? 'take a slug of the catalogue' : `did you mean "${meant}"?`,
      );
    };
    return Promise.all(
      exercises.map(async ({ exercise, workSeconds, restSeconds, intensity }, position) => ({
        position,
        exerciseId: await idOf(exercise, position),
        workSeconds,
        restSeconds,
        intensity: intensity ?? null,
      })),
    );
  };

  const find = async (id: string): Promise<StoredWorkout | null> => {
    const row = await atOneMoment(prisma, (db) =>
      db.workout.findUnique({ where: { id }, include: WITH_PARTS }),
    );
    return row && workoutOfRow(row);
  };

  /** The ids of an owner's workouts whose title holds a text. */
  const titled = async (owner: Owner, q: string): Promise<string[]> => {
    const { userId, guestId } = ownerColumns(owner);
    const whose = userId === null ? sql`"guestId" = ${guestId}` : sql`"userId" = ${userId}`;
    const rows = await prisma.$queryRaw<{ id: string }[]>`
      SELECT "id" FROM "workouts" WHERE ${whose} AND position(searchable(${q}) IN searchable("title")) > 0
      ORDER BY "createdAt" DESC LIMIT ${MOST_FOUND}`;
    return rows.map(({ id }) => id);
  };

  return {
    create: async ({ owner, session, generated, isSaved = false }) => {
      const row = await prisma.workout.create({
        data: {
          id: randomId('wko'),
          ...ownerColumns(owner),
          ...sessionColumns(session),
          isSaved,
          exercises: { createMany: { data: await exerciseRows(session) } },
          ...(generated === undefined
            ? {}
            : { generated: { create: generatedColumns(generated) } }),
        },
        include: WITH_PARTS,
      });
      return workoutOfRow(row);
    },

    find,

    list: async (owner, { limit, cursor, savedOnly = false, q }) => {
      const found = q === undefined ? {} : { id: { in: await titled(owner, q) } };
      const rows = await atOneMoment(prisma, (db) =>
        db.workout.findMany({
          where: {
            ...ownerColumns(owner),
            ...cursorCondition(cursor),
            ...(savedOnly ? { isSaved: true } : {}),
            ...found,
          },
          orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
          take: limit + 1,
          include: WITH_PARTS,
        }),
      );
      const { items, nextCursor } = pageOf(rows, limit);
      return { items: items.map(workoutOfRow), nextCursor };
    },

    update: async (id, owner, { session, title, isSaved }) => {
      await prisma.$transaction(async (tx) => {
        const { count } = await tx.workout.updateMany({
          where: { id, ...ownerColumns(owner) },
          data: {
            ...(session === undefined ? {} : sessionColumns(session)),
            ...(title === undefined ? {} : { title }),
            ...(isSaved === undefined ? {} : { isSaved }),
          },
        });
        if (count === 0) throw noSuchWorkout(id);
        if (session === undefined) return;
        const rows = await exerciseRows(session, tx);
        await tx.workoutExercise.deleteMany({ where: { workoutId: id } });
        await tx.workoutExercise.createMany({
          data: rows.map((row) => ({ workoutId: id, ...row })),
        });
      });
      const workout = await find(id);
      if (workout === null) throw noSuchWorkout(id);
      return workout;
    },

    delete: async (id, owner) => {
      const { count } = await prisma.workout.deleteMany({ where: { id, ...ownerColumns(owner) } });
      if (count === 0) throw noSuchWorkout(id);
    },
  };
};
