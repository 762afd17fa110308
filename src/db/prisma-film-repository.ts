import type { FilmClaim, FilmRepository } from './film-repository';
import { filmOfRow } from './film-row';
import { Prisma, type PrismaClient } from './generated/client';
import type { Notices } from './notices';
import { ownerColumns } from './owner-columns';
import { createFilmListing } from './prisma-film-listing';

/** Between asking for a film and watching it: somebody who just asked for the same one is not to lose it. */
const GRACE_IN_SECONDS = 2;
/** A sender that lives has sent by then. */
const UNSENT_IN_SECONDS = 5;
/** A signed address lasts an hour, and somebody may be reading. */
const IN_USE_SECONDS = 2 * 3600;
/** A job may be lost with the worker that had just taken it; one that waits is not sent twice. */
const LOST_IN_SECONDS = 120;
const PARTS_AT_ONCE = 256;

const { sql, join } = Prisma;

/** Every clock that decides is the database's: those of machines differ. */
const secondsAgo = (seconds: number) => sql`now() - make_interval(secs => ${seconds})`;

const ownedBy = ({ planHash, workerId }: FilmClaim) =>
  sql`"planHash" = ${planHash} AND "workerId" = ${workerId} AND "state" = 'running'`;

const UNWATCHED = sql`NOT EXISTS (SELECT FROM "film_watchers" WHERE "film_watchers"."planHash" = "films"."planHash")`;

/** Nobody asked to keep it, and nobody is watching. */
const UNWANTED = sql`"state" IN ('queued', 'running')
  AND NOT EXISTS (SELECT FROM "exports" WHERE "exports"."planHash" = "films"."planHash" AND "exports"."cancelledAt" IS NULL)
  AND ${UNWATCHED}`;

/** Whoever joins asks for the film first, which writes `lastUsedAt`, and watches or exports it then. */
const NOT_JUST_ASKED_FOR = sql`"lastUsedAt" < ${secondsAgo(GRACE_IN_SECONDS)}`;

interface HashRow {
  readonly planHash: string;
}

const hashesOf = (rows: readonly HashRow[]): readonly string[] =>
  rows.map(({ planHash }) => planHash);

/** Films in PostgreSQL. What changes a film's state is one statement each, so that two workers never both succeed. */
export const createFilmRepository = (prisma: PrismaClient, notices: Notices): FilmRepository => {
  // Notices may be lost; what they tell of is done.
  const tell = (planHash: string) => notices.send('films', planHash).catch(() => undefined);

  const tellAll = async (hashes: readonly string[]): Promise<readonly string[]> => {
    await Promise.all(hashes.map(tell));
    return hashes;
  };

  /** A statement that changes the film of a claim; false when the film is no longer the worker's. */
  const change = async (claim: FilmClaim, assignments: Prisma.Sql): Promise<boolean> => {
    const count = await prisma.$executeRaw`
      UPDATE "films" SET ${assignments} WHERE ${ownedBy(claim)}`;
    return count === 1;
  };

  const cancelUnwantedFilms = async (also: Prisma.Sql): Promise<readonly string[]> =>
    tellAll(
      hashesOf(
        await prisma.$queryRaw<HashRow[]>`
          UPDATE "films" SET "state" = 'cancelled', "finishedAt" = now()
          WHERE ${UNWANTED} AND ${also} RETURNING "planHash"`,
      ),
    );

  return {
    ...createFilmListing(prisma),

    find: async (planHash) => {
      const row = await prisma.film.findUnique({ where: { planHash } });
      return row && filmOfRow(row);
    },

    request: async ({ planHash, session, encoder, durationInFrames, fps }) => {
      const wants = sql`"films"."state" IN ('failed', 'cancelled', 'expired')`;
      await prisma.$executeRaw`
        INSERT INTO "films" ("planHash", "session", "encoder", "durationInFrames", "fps")
        VALUES (${planHash}, ${JSON.stringify(session)}::jsonb, ${JSON.stringify(encoder)}::jsonb, ${durationInFrames}, ${fps})
        ON CONFLICT ("planHash") DO UPDATE SET
          "lastUsedAt" = now(),
          "sentAt" = CASE WHEN ${wants} THEN NULL ELSE "films"."sentAt" END,
          "attempts" = CASE WHEN ${wants} THEN 0 ELSE "films"."attempts" END,
          "framesDone" = CASE WHEN ${wants} THEN 0 ELSE "films"."framesDone" END,
          "error" = CASE WHEN ${wants} THEN NULL ELSE "films"."error" END,
          "finishedAt" = CASE WHEN ${wants} THEN NULL ELSE "films"."finishedAt" END,
          "workerId" = CASE WHEN ${wants} THEN NULL ELSE "films"."workerId" END,
          "state" = CASE WHEN ${wants} THEN 'queued' ELSE "films"."state" END`;
      const row = await prisma.film.findUniqueOrThrow({ where: { planHash } });
      return { film: filmOfRow(row), isUnsent: row.state === 'queued' && row.sentAt === null };
    },

    markSent: async (planHash) => {
      await prisma.$executeRaw`
        UPDATE "films" SET "sentAt" = now() WHERE "planHash" = ${planHash} AND "state" = 'queued'`;
    },

    claim: async ({ planHash, workerId }, silenceInSeconds) => {
      const taken = await prisma.$executeRaw`
        UPDATE "films" SET "state" = 'running', "workerId" = ${workerId}, "heartbeatAt" = now(), "attempts" = "attempts" + 1,
          "startedAt" = COALESCE("startedAt", now()), "framesDone" = 0
        WHERE "planHash" = ${planHash}
          AND ("state" = 'queued' OR ("state" = 'running' AND "heartbeatAt" < ${secondsAgo(silenceInSeconds)}))`;
      if (taken === 0) return null;
      await tell(planHash);
      const row = await prisma.film.findUnique({ where: { planHash } });
      return row && { ...filmOfRow(row), generation: row.generation };
    },

    beat: (claim, { framesDone, framesPerSecond }) =>
      change(
        claim,
        sql`"heartbeatAt" = now(), "framesDone" = LEAST(${framesDone}, "durationInFrames"), "framesPerSecond" = ${framesPerSecond}`,
      ),

    finish: async (claim, { storageKey, bytes }) => {
      const isOurs = await change(
        claim,
        sql`"state" = 'finished', "fileKey" = ${storageKey}, "fileBytes" = ${bytes}, "framesDone" = "durationInFrames",
          "finishedAt" = now(), "lastUsedAt" = now(), "workerId" = NULL, "error" = NULL`,
      );
      if (isOurs) await tell(claim.planHash);
      return isOurs;
    },

    fail: async (claim, failure) => {
      const isOurs = await change(
        claim,
        sql`"state" = 'failed', "error" = ${JSON.stringify(failure)}::jsonb, "finishedAt" = now(), "workerId" = NULL`,
      );
      if (isOurs) await tell(claim.planHash);
    },

    release: async (claim, { isJobLeft, failure }) => {
      const error = failure === undefined ? null : JSON.stringify(failure);
      const isOurs = await change(
        claim,
        sql`"state" = 'queued', "workerId" = NULL, "error" = ${error}::jsonb,
          "sentAt" = CASE WHEN ${isJobLeft} THEN "sentAt" ELSE NULL END,
          -- A worker that ends in order is none that the film ended.
          "attempts" = CASE WHEN ${isJobLeft} THEN "attempts" ELSE GREATEST("attempts" - 1, 0) END`,
      );
      if (isOurs) await tell(claim.planHash);
    },

    orphans: async (silenceInSeconds) => {
      await prisma.$executeRaw`
        UPDATE "films" SET "state" = 'queued', "workerId" = NULL, "sentAt" = NULL
        WHERE "state" = 'running' AND "heartbeatAt" < ${secondsAgo(silenceInSeconds)}`;
      return hashesOf(
        await prisma.$queryRaw<HashRow[]>`
          SELECT "planHash" FROM "films"
          WHERE "state" = 'queued'
            AND ("sentAt" IS NULL OR "sentAt" < ${secondsAgo(LOST_IN_SECONDS)})
            AND GREATEST("lastUsedAt", "heartbeatAt") < ${secondsAgo(UNSENT_IN_SECONDS)}
          ORDER BY "createdAt" LIMIT 100`,
      );
    },

    parts: async (planHash, from) => {
      const film = await prisma.film.findUnique({
        where: { planHash },
        select: { generation: true },
      });
      const generation = film?.generation ?? 0;
      const parts = await prisma.filmPart.findMany({
        where: { planHash, generation, index: { gte: from } },
        orderBy: { index: 'asc' },
        take: PARTS_AT_ONCE,
        select: { index: true, storageKey: true, bytes: true, sha256: true },
      });
      return { generation, parts };
    },

    addPart: async (claim, { index, storageKey, bytes, sha256 }) => {
      const added = await prisma.$executeRaw`
        INSERT INTO "film_parts" ("planHash", "generation", "index", "storageKey", "bytes", "sha256")
        SELECT "planHash", "generation", ${index}, ${storageKey}, ${bytes}, ${sha256} FROM "films" WHERE ${ownedBy(claim)}
        ON CONFLICT ("planHash", "generation", "index") DO UPDATE SET "storageKey" = EXCLUDED."storageKey"
          WHERE "film_parts"."sha256" = EXCLUDED."sha256"`;
      if (added === 0) return false;
      await tell(claim.planHash);
      return true;
    },

    restart: async (claim) => {
      const rows = await prisma.$queryRaw<{ generation: number }[]>`
        UPDATE "films" SET "generation" = "generation" + 1 WHERE ${ownedBy(claim)} RETURNING "generation"`;
      await tell(claim.planHash);
      const [row] = rows;
      if (row === undefined) throw new Error(`film ${claim.planHash} is another worker's now`);
      return row.generation;
    },

    watch: async (planHash, watcherId, owner) => {
      const { userId, guestId } = ownerColumns(owner);
      // The first word touches the film too: a cancellation that does not see the watcher yet has to wait for this row, and then sees that.
      await prisma.$executeRaw`
        WITH "watched" AS (
          INSERT INTO "film_watchers" ("id", "planHash", "userId", "guestId") VALUES (${watcherId}, ${planHash}, ${userId}, ${guestId})
          ON CONFLICT ("id") DO UPDATE SET "seenAt" = now() RETURNING xmax = 0 AS "isNew"
        )
        UPDATE "films" SET "lastUsedAt" = now() FROM "watched" WHERE "planHash" = ${planHash} AND "isNew"`;
    },

    unwatch: async (planHash, watcherId) => {
      await prisma.filmWatcher.deleteMany({ where: { id: watcherId } });
      const cancelled = await cancelUnwantedFilms(
        sql`"planHash" = ${planHash} AND ${NOT_JUST_ASKED_FOR}`,
      );
      return cancelled.length > 0;
    },

    withdraw: async (planHash) => {
      await cancelUnwantedFilms(sql`"planHash" = ${planHash} AND ${NOT_JUST_ASKED_FOR}`);
    },

    cancel: async (planHash) => {
      const rows = await prisma.$queryRaw<HashRow[]>`
        UPDATE "films" SET "state" = 'cancelled', "finishedAt" = now()
        WHERE "planHash" = ${planHash} AND "state" IN ('queued', 'running') RETURNING "planHash"`;
      await tellAll(hashesOf(rows));
      return rows.length > 0;
    },

    abandon: async (planHashes) => {
      if (planHashes.length === 0) return [];
      const among = sql`"planHash" IN (${join([...planHashes])}) AND ${NOT_JUST_ASKED_FOR}`;
      await cancelUnwantedFilms(among);
      return hashesOf(
        await prisma.$queryRaw<HashRow[]>`
          DELETE FROM "films" WHERE ${among} AND "state" NOT IN ('queued', 'running') AND ${UNWATCHED}
            AND NOT EXISTS (SELECT FROM "exports" WHERE "exports"."planHash" = "films"."planHash")
          RETURNING "planHash"`,
      );
    },

    cancelUnwanted: async (silenceInSeconds) => {
      await prisma.$executeRaw`
        DELETE FROM "film_watchers" WHERE "seenAt" < ${secondsAgo(silenceInSeconds)}`;
      return cancelUnwantedFilms(sql`"lastUsedAt" < ${secondsAgo(silenceInSeconds)}`);
    },

    forget: async ({ before, maxBytes }) => {
      // Also what was streamed of films that were given up takes room.
      const doomed = hashesOf(
        await prisma.$queryRaw<HashRow[]>`
          SELECT "planHash" FROM (
            SELECT "planHash", "lastUsedAt",
              SUM(COALESCE("fileBytes", 0) + COALESCE(
                (SELECT SUM("bytes") FROM "film_parts" WHERE "film_parts"."planHash" = "films"."planHash"), 0
              )) OVER (ORDER BY "lastUsedAt" DESC, "planHash") AS "bytesOfNewer"
            FROM "films" WHERE "state" IN ('finished', 'failed', 'cancelled')
          ) AS "ranked"
          WHERE "lastUsedAt" < ${before} OR "bytesOfNewer" > ${maxBytes}`,
      );
      if (doomed.length === 0) return doomed;
      const among = sql`"planHash" IN (${join(doomed)})`;
      const unused = sql`"state" IN ('finished', 'failed', 'cancelled')
        AND "lastUsedAt" < ${secondsAgo(IN_USE_SECONDS)}
        AND ${UNWATCHED}`;
      const [expired] = await prisma.$transaction([
        prisma.$queryRaw<HashRow[]>`
          UPDATE "films" SET "state" = 'expired', "fileKey" = NULL, "fileBytes" = NULL, "generation" = "generation" + 1
          WHERE ${among} AND ${unused} RETURNING "planHash"`,
        prisma.filmPart.deleteMany({
          where: { planHash: { in: [...doomed] }, film: { state: 'expired' } },
        }),
        prisma.$executeRaw`
          DELETE FROM "films" WHERE ${among} AND "state" = 'expired'
            AND NOT EXISTS (SELECT FROM "exports" WHERE "exports"."planHash" = "films"."planHash")`,
      ]);
      return hashesOf(expired);
    },

    touch: async (planHash) => {
      await prisma.$executeRaw`UPDATE "films" SET "lastUsedAt" = now() WHERE "planHash" = ${planHash}`;
    },
  };
};
