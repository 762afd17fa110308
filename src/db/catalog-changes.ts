import type { ExerciseCard } from '../catalog/exercise';
import { randomId } from '../shared/random-id';
import { CATEGORY_NAMES } from './category-names';
import { categoryColumns, clipColumns, exerciseColumns } from './exercise-row';
import type { Prisma } from './generated/client';
import { seedHashOf, type ClipChange, type SeedPlan } from './seed-plan';

type Transaction = Prisma.TransactionClient;

export const addCategories = async (tx: Transaction): Promise<void> => {
  await tx.category.createMany({
    data: Object.entries(CATEGORY_NAMES).map(([slug, name]) => ({
      slug,
      nameEn: name.en,
      nameFr: name.fr,
    })),
    skipDuplicates: true,
  });
};

export const changeCard = async (
  tx: Transaction,
  id: string,
  card: ExerciseCard,
  seedHash: string | null,
): Promise<void> => {
  await tx.exercise.update({ where: { id }, data: { ...exerciseColumns(card), seedHash } });
  await tx.exerciseCategory.deleteMany({ where: { exerciseId: id } });
  await tx.exerciseCategory.createMany({ data: categoryColumns(id, card) });
};

export const changeClips = async (
  tx: Transaction,
  changes: readonly ClipChange[],
): Promise<void> => {
  if (changes.length === 0) return;
  const replaced = changes.filter(({ version }) => version > 1);
  for (const { exerciseId, clip } of replaced) {
    await tx.clip.updateMany({
      where: { exerciseId, coach: clip.coach, isCurrent: true },
      data: { isCurrent: false },
    });
  }
  await tx.clip.createMany({
    data: changes.map(({ clip, ...columns }) => ({
      id: randomId('clp'),
      ...columns,
      ...clipColumns(clip),
    })),
  });
  // The exercise's row is what the catalogue's version looks at.
  await tx.exercise.updateMany({
    where: { id: { in: changes.map(({ exerciseId }) => exerciseId) } },
    data: { updatedAt: new Date() },
  });
};

export const carryOutSeed = async (
  tx: Transaction,
  { added, changed, clips }: SeedPlan,
): Promise<void> => {
  if (added.length > 0) {
    await tx.exercise.createMany({
      data: added.map((exercise) => ({
        id: exercise.id,
        seedHash: seedHashOf(exercise),
        ...exerciseColumns(exercise),
      })),
    });
    await tx.exerciseCategory.createMany({
      data: added.flatMap((exercise) => categoryColumns(exercise.id, exercise)),
    });
  }
  for (const exercise of changed) {
    await changeCard(tx, exercise.id, exercise, seedHashOf(exercise));
  }
  await changeClips(tx, clips);
};
