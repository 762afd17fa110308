import { DomainError } from '../shared/domain-error';
import { randomId } from '../shared/random-id';
import type { PrismaClient, TrainingSession } from './generated/client';
import type { HistoryRepository, TrainedSession } from './history-repository';
import { ownerColumns, ownerOfColumns } from './owner-columns';
import { cursorPosition, pageBy } from './page-cursor';
import { isForeignKeyViolation } from './refused-row';

const trainedOfRow = (row: TrainingSession): TrainedSession => ({
  id: row.id,
  owner: ownerOfColumns(row),
  workoutId: row.workoutId,
  title: row.title,
  exerciseCount: row.exerciseCount,
  completedSeconds: row.completedSeconds,
  kcal: row.kcal,
  startedAt: row.startedAt,
  finishedAt: row.finishedAt,
});

/** What follows a page of trainings, as a condition; see `cursorCondition`. */
const afterCursor = (cursor: string | undefined) => {
  const position = cursorPosition(cursor);
  if (position === null) return {};
  const { at, id } = position;
  return { startedAt: { lte: at }, OR: [{ startedAt: { lt: at } }, { id: { gt: id } }] };
};

/** Trainings in PostgreSQL. */
export const createHistoryRepository = (prisma: PrismaClient): HistoryRepository => ({
  add: async ({ owner, ...facts }) => {
    try {
      const data = { id: randomId('trn'), ...ownerColumns(owner), ...facts };
      return trainedOfRow(await prisma.trainingSession.create({ data }));
    } catch (error) {
      if (!isForeignKeyViolation(error)) throw error;
      throw new DomainError(
        'not-found',
        `there is no workout "${facts.workoutId}"`,
        'leave the workout out: the training can be kept without it',
        { cause: error },
      );
    }
  },

  list: async (owner, { limit, cursor }) => {
    const rows = await prisma.trainingSession.findMany({
      where: { ...ownerColumns(owner), ...afterCursor(cursor) },
      orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
      take: limit + 1,
    });
    return pageBy(rows.map(trainedOfRow), limit, ({ startedAt }) => startedAt);
  },

  delete: async (id, owner) => {
    const { count } = await prisma.trainingSession.deleteMany({
      where: { id, ...ownerColumns(owner) },
    });
    if (count > 0) return;
    throw new DomainError(
      'not-found',
      `there is no training "${id}"`,
      'list your trainings to see their ids',
    );
  },
});
