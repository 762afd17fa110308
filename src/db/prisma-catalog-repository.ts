import type { Exercise } from '../catalog/exercise';
import { DomainError } from '../shared/domain-error';
import { randomId } from '../shared/random-id';
import { atOneMoment } from './at-one-moment';
import type { CatalogRepository, ExerciseFilter } from './catalog-repository';
import { addCategories, carryOutSeed, changeCard, changeClips } from './catalog-changes';
import {
  categoryColumns,
  exerciseColumns,
  exerciseOfRow,
  managedExerciseOfRow,
  WITH_PARTS,
  type ExerciseRow,
} from './exercise-row';
import type { Prisma, PrismaClient } from './generated/client';
import { planSeed } from './seed-plan';
import { isUniqueViolation } from './refused-row';

type Transaction = Prisma.TransactionClient;

/** Any number that nobody else locks: changes of the catalogue happen one after another. */
const CATALOGUE_LOCK = 616_101_001;
const LISTED: Prisma.ExerciseWhereInput = {
  isPublished: true,
  clips: { some: { isCurrent: true } },
};

const noSuchExercise = (name: string): DomainError =>
  new DomainError('not-found', `there is no exercise "${name}"`, 'check its id or slug');

/** The catalogue in PostgreSQL. */
export const createCatalogRepository = (prisma: PrismaClient): CatalogRepository => {
  /** One change after another; whoever listens is told when it is done, by PostgreSQL itself. */
  const change = <Result>(work: (tx: Transaction) => Promise<Result>): Promise<Result> =>
    prisma.$transaction(
      async (tx) => {
        await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CATALOGUE_LOCK})`;
        return work(tx);
      },
      { timeout: 30_000, maxWait: 5000 },
    );

  const tell = (tx: Transaction) => tx.$executeRaw`SELECT pg_notify('catalog', '')`;

  const conditionOf = async (
    db: Transaction,
    filter: ExerciseFilter,
  ): Promise<Prisma.ExerciseWhereInput> => {
    const { category, muscle, equipment, level, q } = filter;
    const named =
      q === undefined
        ? []
        : await db.$queryRaw<{ id: string }[]>`
            SELECT "id" FROM "exercises", searchable(${q}) AS "wanted"
            WHERE position("wanted" IN searchable("nameEn")) > 0
              OR position("wanted" IN searchable("nameFr")) > 0
              OR position("wanted" IN searchable("slug")) > 0`;
    return {
      ...LISTED,
      ...(category === undefined ? {} : { categories: { some: { categorySlug: category } } }),
      ...(muscle === undefined ? {} : { muscles: { has: muscle } }),
      ...(equipment === undefined ? {} : { equipment: { has: equipment } }),
      ...(level === undefined ? {} : { level }),
      ...(q === undefined ? {} : { id: { in: named.map(({ id }) => id) } }),
    };
  };

  /** Easier and harder variants that nobody can see are not named. */
  const exercisesOf = async (
    db: Transaction,
    rows: readonly ExerciseRow[],
  ): Promise<readonly Exercise[]> => {
    const listed = await db.exercise.findMany({ where: LISTED, select: { slug: true } });
    const slugs = new Set(listed.map(({ slug }) => slug));
    return rows.flatMap((row) => {
      const exercise = exerciseOfRow(row);
      if (exercise === null) return [];
      const { easier, harder } = exercise.variants;
      const isListed = (slug: string) => slugs.has(slug);
      return {
        ...exercise,
        variants: { easier: easier.filter(isListed), harder: harder.filter(isListed) },
      };
    });
  };

  const takenSlug = (slug: string, error: unknown): unknown =>
    isUniqueViolation(error)
      ? new DomainError(
          'conflict',
          `there is an exercise "${slug}" already`,
          'choose another slug, or change that exercise',
          { cause: error },
        )
      : error;

  return {
    seed: (shipped) =>
      change(async (tx) => {
        const there = await tx.exercise.findMany({
          select: {
            id: true,
            slug: true,
            seedHash: true,
            clips: {
              where: { isCurrent: true },
              select: { coach: true, version: true, contentHash: true },
            },
          },
        });
        const plan = planSeed(shipped, there);
        if (plan.added.length + plan.changed.length + plan.clips.length === 0) return;
        await addCategories(tx);
        await carryOutSeed(tx, plan);
        await tell(tx);
      }),

    list: (filter = {}) =>
      atOneMoment(prisma, async (db) => {
        const rows = await db.exercise.findMany({
          where: await conditionOf(db, filter),
          orderBy: { slug: 'asc' },
          include: WITH_PARTS,
        });
        return exercisesOf(db, rows);
      }),

    find: (idOrSlug) =>
      atOneMoment(prisma, async (db) => {
        const row = await db.exercise.findFirst({
          where: { ...LISTED, OR: [{ id: idOrSlug }, { slug: idOrSlug }] },
          include: WITH_PARTS,
        });
        const [exercise] = row === null ? [] : await exercisesOf(db, [row]);
        return exercise ?? null;
      }),

    listAll: async () => {
      const rows = await atOneMoment(prisma, (db) =>
        db.exercise.findMany({ orderBy: { slug: 'asc' }, include: WITH_PARTS }),
      );
      return rows.map(managedExerciseOfRow);
    },

    identify: (idOrSlug) =>
      prisma.exercise.findFirst({
        where: { OR: [{ id: idOrSlug }, { slug: idOrSlug }] },
        select: { id: true, slug: true },
      }),

    create: async (card) => {
      const id = randomId('exr');
      try {
        await change(async (tx) => {
          await addCategories(tx);
          await tx.exercise.create({ data: { id, ...exerciseColumns(card) } });
          await tx.exerciseCategory.createMany({ data: categoryColumns(id, card) });
          await tell(tx);
        });
      } catch (error) {
        throw takenSlug(card.slug, error);
      }
      return { ...card, id };
    },

    update: async (id, { card, isPublished }) => {
      try {
        await change(async (tx) => {
          const there = await tx.exercise.findUnique({ where: { id }, select: { id: true } });
          if (there === null) throw noSuchExercise(id);
          if (card !== undefined) await changeCard(tx, id, card, null);
          if (isPublished !== undefined) {
            await tx.exercise.update({ where: { id }, data: { isPublished } });
          }
          await tell(tx);
        });
      } catch (error) {
        throw takenSlug(card?.slug ?? id, error);
      }
    },

    addClip: (slug, clip, contentHash) =>
      change(async (tx) => {
        const exercise = await tx.exercise.findUnique({
          where: { slug },
          select: { id: true, clips: { where: { coach: clip.coach, isCurrent: true } } },
        });
        if (exercise === null) throw noSuchExercise(slug);
        const [current] = exercise.clips;
        // The same clip again, e.g. because the answer to the first request was lost.
        if (current?.contentHash === contentHash) return { version: current.version };
        const version = (current?.version ?? 0) + 1;
        await changeClips(tx, [{ exerciseId: exercise.id, clip, contentHash, version }]);
        await tell(tx);
        return { version };
      }),

    version: async () => {
      // `xmin` names the transaction that wrote a row: another one after every change, however fast they follow each other.
      const [row] = await prisma.$queryRaw<{ version: string | null }[]>`
        SELECT md5(string_agg("id" || ':' || xmin::text, ',' ORDER BY "id")) AS "version" FROM "exercises"`;
      return row?.version ?? 'empty';
    },
  };
};
