import { PrismaPg } from '@prisma/adapter-pg';
import type { Pool } from 'pg';
import type { Database } from './database';
import { PrismaClient } from './generated/client';
import { CONNECT_TIMEOUT_IN_MS, openPool, type PoolOptions } from './open-pool';
import { createPostgresNotices } from './postgres-notices';
import { createCatalogRepository } from './prisma-catalog-repository';
import { createClipIngestRepository } from './prisma-clip-ingest-repository';
import { createExportRepository } from './prisma-export-repository';
import { createFilmRepository } from './prisma-film-repository';
import { createHistoryRepository } from './prisma-history-repository';
import { createOwnerRepository } from './prisma-owner-repository';
import { createSegmentRepository } from './prisma-segment-repository';
import { createUserRepository } from './prisma-user-repository';
import { createWorkoutRepository } from './prisma-workout-repository';
import { withUnavailable } from './unavailable';

/** Of a transaction's statements together. */
const TRANSACTION_TIMEOUT_IN_MS = 15_000;

const ping = async (pool: Pool): Promise<void> => {
  // `query_timeout` is known to the driver, and not to its types.
  const query = { text: 'SELECT', query_timeout: CONNECT_TIMEOUT_IN_MS };
  await pool.query(query);
};

/** All repositories over one pool. Nothing is connected before it is used. */
export const openDatabase = (url: string, options: PoolOptions = {}): Database => {
  const pool = openPool(url, options);
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { maxWait: CONNECT_TIMEOUT_IN_MS, timeout: TRANSACTION_TIMEOUT_IN_MS },
  });
  const notices = withUnavailable(createPostgresNotices(url, pool));
  const films = createFilmRepository(prisma, notices);
  return {
    catalog: withUnavailable(createCatalogRepository(prisma)),
    clipIngests: withUnavailable(createClipIngestRepository(prisma)),
    workouts: withUnavailable(createWorkoutRepository(prisma)),
    films: withUnavailable(films),
    exports: withUnavailable(createExportRepository(prisma, films)),
    segments: withUnavailable(createSegmentRepository(prisma)),
    history: withUnavailable(createHistoryRepository(prisma)),
    users: withUnavailable(createUserRepository(prisma)),
    owners: withUnavailable(createOwnerRepository(prisma, films)),
    notices,
    pool,
    ping: withUnavailable({ ping: () => ping(pool) }).ping,
    close: async () => {
      await notices.close();
      await prisma.$disconnect();
      await pool.end();
    },
  };
};
