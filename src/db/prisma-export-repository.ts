import { DomainError } from '../shared/domain-error';
import type { Owner } from '../shared/owner';
import { randomId } from '../shared/random-id';
import { atOneMoment } from './at-one-moment';
import type { ExportRepository, StoredExport } from './export-repository';
import { filmOfRow } from './film-row';
import type { FilmRepository } from './film-repository';
import type { Prisma, PrismaClient } from './generated/client';
import { ownerColumns, ownerOfColumns } from './owner-columns';
import { cursorCondition, pageOf } from './page-cursor';

const WITH_FILM = { film: true } as const satisfies Prisma.ExportInclude;
type ExportRow = Prisma.ExportGetPayload<{ include: typeof WITH_FILM }>;

const noSuchExport = (id: string): DomainError =>
  new DomainError('not-found', `there is no export "${id}"`, 'list your exports to see their ids');

/** Wishes for films in PostgreSQL. */
export const createExportRepository = (
  prisma: PrismaClient,
  films: Pick<FilmRepository, 'withdraw'>,
): ExportRepository => {
  const filmsAheadOf = async ({ film }: ExportRow): Promise<number> =>
    film.state === 'queued'
      ? prisma.film.count({ where: { state: 'queued', createdAt: { lt: film.createdAt } } })
      : 0;

  const storedExport = async (row: ExportRow): Promise<StoredExport> => ({
    id: row.id,
    owner: ownerOfColumns(row),
    workoutId: row.workoutId,
    film: filmOfRow(row.film),
    filmsAhead: await filmsAheadOf(row),
    cancelledAt: row.cancelledAt,
    createdAt: row.createdAt,
  });

  const find = async (id: string): Promise<StoredExport | null> => {
    const row = await atOneMoment(prisma, (db) =>
      db.export.findUnique({ where: { id }, include: WITH_FILM }),
    );
    return row && storedExport(row);
  };

  /** Whether somebody wants the file or streams the film makes no difference to the queue. */
  const waitingOf = (owner: Owner): Prisma.FilmWhereInput => ({
    state: { in: ['queued', 'running'] },
    OR: [
      { exports: { some: { ...ownerColumns(owner), cancelledAt: null } } },
      { watchers: { some: ownerColumns(owner) } },
    ],
  });

  return {
    create: async ({ owner, workoutId, planHash }) =>
      storedExport(
        await prisma.export.create({
          data: { id: randomId('exp'), ...ownerColumns(owner), workoutId, planHash },
          include: WITH_FILM,
        }),
      ),

    find,

    list: async (owner, { cursor, limit, withWithdrawn = false }) => {
      const rows = await atOneMoment(prisma, (db) =>
        db.export.findMany({
          where: {
            ...ownerColumns(owner),
            ...(withWithdrawn ? {} : { cancelledAt: null }),
            ...cursorCondition(cursor),
          },
          orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
          take: limit + 1,
          include: WITH_FILM,
        }),
      );
      const { items, nextCursor } = pageOf(rows, limit);
      return { items: await Promise.all(items.map(storedExport)), nextCursor };
    },

    cancel: async (id, owner) => {
      const { count } = await prisma.export.updateMany({
        where: { id, ...ownerColumns(owner), cancelledAt: null },
        data: { cancelledAt: new Date() },
      });
      const found = await prisma.export.findFirst({ where: { id, ...ownerColumns(owner) } });
      if (found === null) throw noSuchExport(id);
      if (count > 0) await films.withdraw(found.planHash);
      const left = await find(id);
      if (left === null) throw noSuchExport(id);
      return left;
    },

    waiting: async (owner) => {
      const [own, all] = await Promise.all([
        prisma.film.count({ where: waitingOf(owner) }),
        prisma.film.count({ where: { state: { in: ['queued', 'running'] } } }),
      ]);
      return { own, all };
    },
  };
};
