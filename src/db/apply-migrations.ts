import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client, type Pool } from 'pg';
import { z } from 'zod';
import { systemCode } from '../shared/system-code';
import { UserError } from '../shared/user-error';
import { CONNECT_TIMEOUT_IN_MS } from './open-pool';

/** The lock that Prisma's own schema engine takes: `prisma migrate deploy` and we wait for each other. */
const PRISMA_LOCK = 72_707_369;
const LOCK_TIMEOUT_IN_SECONDS = 60;
/** `normalize()` is that young. */
const MIN_SERVER_VERSION = 130_000;
const migrationsFolder = (): string => join(import.meta.dirname, '../../prisma/migrations');

/** As Prisma's schema engine makes it. */
const MIGRATIONS_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file. */
  readonly checksum: string;
}

const readMigrations = async (folder: string): Promise<readonly Migration[]> => {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new UserError(
      `${folder} cannot be read (${systemCode(cause) ?? String(cause)})`,
      'put back prisma/migrations as the repository has it',
      { cause },
    );
  });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.toSorted().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
};

const appliedSchema = z.array(
  z.object({ migration_name: z.string(), checksum: z.string(), finished_at: z.date().nullable() }),
);
type Applied = z.infer<typeof appliedSchema>[number];

const refuseUnfinished = (applied: readonly Applied[]): void => {
  const unfinished = applied.find(({ finished_at }) => finished_at === null);
  if (unfinished === undefined) return;
  throw new UserError(
    `migration "${unfinished.migration_name}" was begun by another tool and has not ended well`,
    `mend the database, then: npx prisma migrate resolve --applied ${unfinished.migration_name} (or --rolled-back)`,
  );
};

const refuseChanged = (
  migration: Migration,
  { checksum }: Pick<Applied, 'checksum'>,
  folder: string,
): void => {
  if (checksum === migration.checksum) return;
  throw new UserError(
    `${join(folder, migration.name, 'migration.sql')} has changed since it was applied (SHA-256 ${migration.checksum.slice(0, 12)}…, applied ${checksum.slice(0, 12)}…)`,
    'put back the file as it was and write a new migration for the change',
  );
};

const serverSchema = z.tuple([
  z.object({ version: z.coerce.number(), name: z.string(), encoding: z.string() }),
]);

const checkServer = async (client: Client): Promise<void> => {
  const { rows } = await client.query(
    `SELECT current_setting('server_version_num') AS "version", current_setting('server_version') AS "name",
       current_setting('server_encoding') AS "encoding"`,
  );
  const [{ version, name, encoding }] = serverSchema.parse(rows);
  if (version < MIN_SERVER_VERSION) {
    throw new UserError(`the server is PostgreSQL ${name}`, 'use PostgreSQL 13 or newer');
  }
  if (encoding !== 'UTF8') {
    throw new UserError(
      `the database's encoding is ${encoding}`,
      "make it anew: CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0",
    );
  }
};

const apply = async (client: Client, migration: Migration): Promise<void> => {
  const startedAt = new Date();
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       VALUES ($1, $2, $3, $4, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name, startedAt],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(
      `migration "${migration.name}" cannot be applied: ${reason}`,
      'nothing of it was kept; mend what the message names and start again',
      { cause },
    );
  }
};

const takeLock = async (client: Client): Promise<void> => {
  await client.query(`SET statement_timeout = 0; SET lock_timeout = '${LOCK_TIMEOUT_IN_SECONDS}s'`);
  await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK]).catch((cause: unknown) => {
    if (systemCode(cause) !== '55P03') throw cause;
    throw new UserError(
      `another process has been migrating this database for ${LOCK_TIMEOUT_IN_SECONDS} seconds`,
      "wait until it is done; SELECT * FROM pg_locks WHERE locktype = 'advisory' tells who it is",
      { cause },
    );
  });
  await client.query('SET lock_timeout = 0');
};

/**
 * Brings the tables up to what the code expects: each migration in a transaction of its own, written down as `prisma migrate deploy` writes
 * it down. Processes that start at once wait for each other. Migrations that only the database knows are a newer version's and stay.
 * @param folder where the migrations are
 * @returns the names of those applied now
 * @throws UserError when one that was applied has changed since, or cannot be applied
 */
export const applyMigrations = async (
  pool: Pool,
  folder = migrationsFolder(),
): Promise<readonly string[]> => {
  const migrations = await readMigrations(folder);
  // A connection of its own: a migration may take longer than what the pool allows a query.
  const client = new Client({
    ...pool.options,
    query_timeout: 0,
    connectionTimeoutMillis: CONNECT_TIMEOUT_IN_MS,
  });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await takeLock(client);
    await checkServer(client);
    await client.query(MIGRATIONS_TABLE);
    const { rows } = await client.query(
      'SELECT "migration_name", "checksum", "finished_at" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL',
    );
    const applied = appliedSchema.parse(rows);
    refuseUnfinished(applied);
    const before = new Map(applied.map((row) => [row.migration_name, row]));
    for (const migration of migrations) {
      const row = before.get(migration.name);
      if (row !== undefined) refuseChanged(migration, row, folder);
    }
    const missing = migrations.filter(({ name }) => !before.has(name));
    for (const migration of missing) await apply(client, migration);
    return missing.map(({ name }) => name);
  } finally {
    // With the connection ends the lock.
    await client.end();
  }
};
