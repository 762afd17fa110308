import { DomainError } from '../shared/domain-error';
import { randomId } from '../shared/random-id';
import { atOneMoment } from './at-one-moment';
import type { ClipIngestClaim, ClipIngestRepository } from './clip-ingest-repository';
import { clipIngestOfRow, WITH_EXERCISE, wishColumns } from './clip-ingest-row';
import { Prisma, type PrismaClient } from './generated/client';
import { cursorCondition, pageOf } from './page-cursor';
import { isUniqueViolation } from './refused-row';

/** A sender that lives has sent by then. */
const LOST_IN_SECONDS = 120;
const UNSENT_IN_SECONDS = 5;

const { sql } = Prisma;

/** Every clock that decides is the database's: those of machines differ. */
const secondsAgo = (seconds: number) => sql`now() - make_interval(secs => ${seconds})`;

/** Uploads on their way into the catalogue, in PostgreSQL. What changes a state is one statement each. */
export const createClipIngestRepository = (prisma: PrismaClient): ClipIngestRepository => {
  const find: ClipIngestRepository['find'] = async (id) => {
    const row = await atOneMoment(prisma, (db) =>
      db.clipIngest.findUnique({ where: { id }, include: WITH_EXERCISE }),
    );
    return row && clipIngestOfRow(row);
  };

  /** A statement that changes what is claimed; false when it is no longer the worker's. */
  const change = async (
    { id, workerId }: ClipIngestClaim,
    assignments: Prisma.Sql,
  ): Promise<boolean> => {
    const count = await prisma.$executeRaw`
      UPDATE "clip_ingests" SET ${assignments}
      WHERE "id" = ${id} AND "workerId" = ${workerId} AND "state" = 'running'`;
    return count === 1;
  };

  return {
    create: async (wish) => {
      try {
        const row = await prisma.clipIngest.create({
          data: { id: randomId('ing'), ...wishColumns(wish) },
          include: WITH_EXERCISE,
        });
        return clipIngestOfRow(row);
      } catch (error) {
        if (!isUniqueViolation(error)) throw error;
        throw new DomainError(
          'conflict',
          'this upload is being made a clip of already',
          'look how far that is, or upload the file once more',
          { cause: error },
        );
      }
    },

    find,

    list: async ({ limit, cursor }) => {
      const rows = await atOneMoment(prisma, (db) =>
        db.clipIngest.findMany({
          where: cursorCondition(cursor),
          orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
          take: limit + 1,
          include: WITH_EXERCISE,
        }),
      );
      return pageOf(rows.map(clipIngestOfRow), limit);
    },

    markSent: async (id) => {
      await prisma.$executeRaw`
        UPDATE "clip_ingests" SET "sentAt" = now() WHERE "id" = ${id} AND "state" = 'queued'`;
    },

    claim: async ({ id, workerId }, silenceInSeconds) => {
      const taken = await prisma.$executeRaw`
        UPDATE "clip_ingests" SET "state" = 'running', "workerId" = ${workerId}, "heartbeatAt" = now(), "attempts" = "attempts" + 1,
          "startedAt" = COALESCE("startedAt", now()), "stage" = NULL, "framesDone" = 0
        WHERE "id" = ${id}
          AND ("state" = 'queued' OR ("state" = 'running' AND "heartbeatAt" < ${secondsAgo(silenceInSeconds)}))`;
      return taken === 0 ? null : find(id);
    },

    beat: (claim, { stage, framesDone }) =>
      change(claim, sql`"heartbeatAt" = now(), "stage" = ${stage}, "framesDone" = ${framesDone}`),

    finish: (claim, result) =>
      change(
        claim,
        sql`"state" = 'finished', "result" = ${JSON.stringify(result)}::jsonb, "finishedAt" = now(), "workerId" = NULL`,
      ),

    fail: async (claim, failure) => {
      await change(
        claim,
        sql`"state" = 'failed', "error" = ${JSON.stringify(failure)}::jsonb, "finishedAt" = now(), "workerId" = NULL`,
      );
    },

    release: async (claim, { isJobLeft }) => {
      await change(
        claim,
        sql`"state" = 'queued', "workerId" = NULL, "sentAt" = CASE WHEN ${isJobLeft} THEN "sentAt" ELSE NULL END`,
      );
    },

    orphans: async (silenceInSeconds) => {
      await prisma.$executeRaw`
        UPDATE "clip_ingests" SET "state" = 'queued', "workerId" = NULL, "sentAt" = NULL
        WHERE "state" = 'running' AND "heartbeatAt" < ${secondsAgo(silenceInSeconds)}`;
      const rows = await prisma.$queryRaw<{ id: string }[]>`
        SELECT "id" FROM "clip_ingests"
        WHERE "state" = 'queued' AND ("sentAt" IS NULL OR "sentAt" < ${secondsAgo(LOST_IN_SECONDS)})
          AND GREATEST("createdAt", "heartbeatAt") < ${secondsAgo(UNSENT_IN_SECONDS)}
        ORDER BY "createdAt" LIMIT 100`;
      return rows.map(({ id }) => id);
    },

    uploadsInUse: async () => {
      const rows = await prisma.clipIngest.findMany({
        where: { state: { in: ['queued', 'running'] } },
        select: { uploadKey: true },
      });
      return rows.map(({ uploadKey }) => uploadKey);
    },
  };
};
