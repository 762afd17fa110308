import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pool } from 'pg';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/test-server';
import { UserError } from '../shared/user-error';
import { applyMigrations } from './apply-migrations';
import { openPool } from './open-pool';

const FIRST = '20261126000000_init';
/** The migrations that ship, in order. */
const SHIPPED = [FIRST, '20261127000000_owners_history_roles', '20261128000000_usage_without_cost'];
let empty: TestDatabase;
let pool: Pool;
let folder: string;

beforeEach(async () => {
  empty = await createTestDatabase({ isEmpty: true });
  pool = openPool(empty.url);
  folder = await mkdtemp(join(tmpdir(), 'coach-migrations-'));
  await cp(join(import.meta.dirname, '../../prisma/migrations'), folder, { recursive: true });
});

afterEach(async () => {
  await pool.end();
  await empty.remove();
  await rm(folder, { recursive: true });
});

const rowsOf = async () => {
  const { rows } = await pool.query<Record<string, unknown>>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished, applied_steps_count, logs, rolled_back_at
     FROM _prisma_migrations ORDER BY started_at`,
  );
  return rows;
};

const addMigration = async (name: string, sql: string): Promise<void> => {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, 'migration.sql'), sql);
};

const failure = async (): Promise<UserError> => {
  const error: unknown = await applyMigrations(pool, folder).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UserError);
  if (!(error instanceof UserError)) throw new Error('no UserError');
  return error;
};

it('applies what is missing, once, and writes it down as Prisma does', async () => {
  expect(await applyMigrations(pool, folder)).toEqual(SHIPPED);
  expect(await applyMigrations(pool, folder)).toEqual([]);
  await addMigration('20270101000000_more', 'CREATE TABLE "more" ("id" TEXT);');
  expect(await applyMigrations(pool, folder)).toEqual(['20270101000000_more']);
  const sql = await readFile(join(folder, FIRST, 'migration.sql'));
  expect(await rowsOf()).toMatchObject([
    {
      migration_name: FIRST,
      checksum: createHash('sha256').update(sql).digest('hex'),
      finished: true,
      applied_steps_count: 1,
      logs: null,
      rolled_back_at: null,
    },
    { migration_name: '20261127000000_owners_history_roles', finished: true },
    { migration_name: '20261128000000_usage_without_cost', finished: true },
    { migration_name: '20270101000000_more', finished: true },
  ]);
});

it('applies them once when several processes start together', async () => {
  const pools = Array.from({ length: 4 }, () => openPool(empty.url));
  const applied = await Promise.all(pools.map((each) => applyMigrations(each, folder)));
  expect(applied.flat()).toEqual(SHIPPED);
  expect(await rowsOf()).toHaveLength(SHIPPED.length);
  await Promise.all(pools.map((each) => each.end()));
});

it('waits for `prisma migrate deploy`, which takes the same lock', async () => {
  const other = await pool.connect();
  await other.query('SELECT pg_advisory_lock(72707369)');
  let isDone = false;
  const applying = applyMigrations(pool, folder).then(() => (isDone = true));
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(isDone).toBe(false);
  other.release(true);
  await applying;
});

it('refuses a migration that changed after it was applied', async () => {
  await applyMigrations(pool, folder);
  await appendFile(join(folder, FIRST, 'migration.sql'), '\n-- one more line\n');
  const { message, fix } = await failure();
  expect(message).toContain(join(FIRST, 'migration.sql'));
  expect(message).toContain('has changed');
  expect(fix).toContain('new migration');
});

it('keeps nothing of one that fails, and can try again', async () => {
  await addMigration('20270101000000_bad', 'CREATE TABLE "half" ("id" TEXT); SELECT 1 / 0;');
  expect((await failure()).message).toMatch(/20270101000000_bad.*division by zero/);
  expect(await rowsOf()).toHaveLength(SHIPPED.length);
  await writeFile(join(folder, '20270101000000_bad/migration.sql'), 'CREATE TABLE "half" ();');
  expect(await applyMigrations(pool, folder)).toEqual(['20270101000000_bad']);
});

it('refuses what another tool left unfinished, and accepts what was rolled back', async () => {
  await applyMigrations(pool, folder);
  await pool.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ('1', 'x', '20270101000000_bad')`,
  );
  expect((await failure()).message).toContain('20270101000000_bad');
  await pool.query(`UPDATE _prisma_migrations SET rolled_back_at = now() WHERE id = '1'`);
  expect(await applyMigrations(pool, folder)).toEqual([]);
});

it('lets a newer version of the app keep its migrations', async () => {
  await applyMigrations(pool, folder);
  await pool.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('1', 'x', '20280101000000_newer', now())`,
  );
  expect(await applyMigrations(pool, folder)).toEqual([]);
});
