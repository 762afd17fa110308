import type { FilmListing } from './film-listing';
import { filmOfRow } from './film-row';
import type { PrismaClient } from './generated/client';
import { cursorPosition, pageOf } from './page-cursor';

/** What follows a page of films, as a condition; see `cursorCondition`. */
const afterCursor = (cursor: string | undefined) => {
  const position = cursorPosition(cursor);
  if (position === null) return {};
  const { at, id } = position;
  return { createdAt: { lte: at }, OR: [{ createdAt: { lt: at } }, { planHash: { gt: id } }] };
};

/** Lists of films in PostgreSQL. */
export const createFilmListing = (prisma: PrismaClient): FilmListing => {
  /** Of these films alone: Prisma's own `_count` would count all there are. */
  const countsOf = async (hashes: string[]) => {
    const [wishes, watchers] = await Promise.all([
      prisma.export.groupBy({
        by: ['planHash'],
        where: { planHash: { in: hashes }, cancelledAt: null },
        _count: true,
      }),
      prisma.filmWatcher.groupBy({
        by: ['planHash'],
        where: { planHash: { in: hashes } },
        _count: true,
      }),
    ]);
    return {
      wishes: new Map(wishes.map(({ planHash, _count }) => [planHash, _count])),
      watchers: new Map(watchers.map(({ planHash, _count }) => [planHash, _count])),
    };
  };

  return {
    list: async ({ states, among }, { limit, cursor }) => {
      const rows = await prisma.film.findMany({
        where: {
          state: { in: [...states] },
          AND: [among === undefined ? {} : { planHash: { in: [...among] } }, afterCursor(cursor)],
        },
        orderBy: [{ createdAt: 'desc' }, { planHash: 'asc' }],
        take: limit + 1,
      });
      const page = pageOf(
        rows.map((row) => ({ ...row, id: row.planHash })),
        limit,
      );
      const counts = await countsOf(page.items.map(({ planHash }) => planHash));
      return {
        items: page.items.map((row) => ({
          film: filmOfRow(row),
          wishes: counts.wishes.get(row.planHash) ?? 0,
          watchers: counts.watchers.get(row.planHash) ?? 0,
        })),
        nextCursor: page.nextCursor,
      };
    },

    known: async (planHashes) => {
      const rows = await prisma.film.findMany({
        where: { planHash: { in: [...planHashes] }, state: { not: 'expired' } },
        select: { planHash: true },
      });
      return new Set(rows.map(({ planHash }) => planHash));
    },
  };
};
