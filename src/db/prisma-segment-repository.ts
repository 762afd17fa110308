import { Prisma, type PrismaClient } from './generated/client';
import type { SegmentRepository } from './segment-repository';

const { sql } = Prisma;

/** Segments that workers share, in PostgreSQL. */
export const createSegmentRepository = (prisma: PrismaClient): SegmentRepository => ({
  find: async (key) => {
    const rows = await prisma.$queryRaw<{ storageKey: string }[]>`
      UPDATE "rendered_segments" SET "lastUsedAt" = now() WHERE "key" = ${key} RETURNING "storageKey"`;
    return rows[0] ?? null;
  },

  add: async ({ key, storageKey, bytes }) => {
    await prisma.renderedSegment.createMany({
      data: [{ key, storageKey, bytes }],
      skipDuplicates: true,
    });
  },

  known: async (keys) => {
    const rows = await prisma.renderedSegment.findMany({
      where: { key: { in: [...keys] } },
      select: { key: true },
    });
    return new Set(rows.map(({ key }) => key));
  },

  forget: async ({ before, maxBytes }) => {
    const rows = await prisma.$queryRaw<{ storageKey: string }[]>(sql`
      DELETE FROM "rendered_segments" WHERE "key" IN (
        SELECT "key" FROM (
          SELECT "key", "lastUsedAt", SUM("bytes") OVER (ORDER BY "lastUsedAt" DESC, "key") AS "bytesOfNewer"
          FROM "rendered_segments"
        ) AS "ranked"
        WHERE "lastUsedAt" < ${before} OR "bytesOfNewer" > ${maxBytes}
      ) RETURNING "storageKey"`);
    return rows.map(({ storageKey }) => storageKey);
  },
});
