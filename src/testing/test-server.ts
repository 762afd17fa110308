import { randomBytes } from 'node:crypto';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, escapeIdentifier } from 'pg';
import { applyMigrations } from '../db/apply-migrations';
import { findPostmaster, shutDown } from '../db/embedded/postmaster';
import { startEmbeddedDatabase } from '../db/embedded/start-embedded-database';
import { openPool } from '../db/open-pool';
import { systemCode } from '../shared/system-code';

const PREFIX = 'coach-test-postgres-';
/** Set by `test-database-setup.ts`, which starts before all test files and ends after them. */
const FOLDER_VARIABLE = 'COACH_TEST_POSTGRES';
/** Taken while the template is made. */
const TEMPLATE_LOCK = 616_101_002;
const TEMPLATE = 'coach_template';

const folderOfRun = (): string =>
  process.env[FOLDER_VARIABLE] ?? join(tmpdir(), `${PREFIX}${process.ppid}`);

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

/** Stops the server in a folder, whoever started it, and removes the folder. */
const removeServer = async (folder: string): Promise<void> => {
  const running = await findPostmaster(join(folder, 'cluster'));
  if (running !== null) await shutDown(running);
  await rm(folder, { recursive: true, force: true });
};

/** Servers of runs that were killed. */
const removeLeftovers = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : NaN;
    if (Number.isInteger(pid) && !isAlive(pid)) await removeServer(join(tmpdir(), name));
  }
};

/** For vitest's `globalSetup`: one server for a whole run, started by the first test that wants one. */
export const prepareTestServer = async (): Promise<() => Promise<void>> => {
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
  process.env[FOLDER_VARIABLE] = folder;
  await removeLeftovers();
  return () => removeServer(folder);
};

const startServer = async () => {
  const folder = folderOfRun();
  // Others may walk through it: as root, PostgreSQL runs as another user.
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const server = await startEmbeddedDatabase({ folder, isDurable: false });
  const isKept = process.env[FOLDER_VARIABLE] !== undefined;
  return { url: server.url, stop: isKept ? () => Promise.resolve() : server.stop };
};

const databaseUrl = (url: string, name: string): string => {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
};

const withClient = async <Result>(url: string, work: (client: Client) => Promise<Result>) => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

/** A database with the migrations, which others are copied from; made by the first who wants it. */
const ensureTemplate = async (client: Client, url: string): Promise<void> => {
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
  if (rowCount === 1) return;
  const making = `${TEMPLATE}_in_the_making`;
  await client.query(`DROP DATABASE IF EXISTS ${making}`);
  await client.query(`CREATE DATABASE ${making}`);
  const pool = openPool(databaseUrl(url, making));
  await applyMigrations(pool);
  await pool.end();
  await client.query(`ALTER DATABASE ${making} RENAME TO ${TEMPLATE}`);
};

export interface TestDatabase {
  readonly url: string;
  /** Deletes the database, connections of others to it are ended; stops the server when nobody else uses it. */
  readonly remove: () => Promise<void>;
}

/**
 * A new database of its own on a real PostgreSQL, with the migrations applied. The caller removes it; `openTestDatabase` does so by
 * itself.
 * @param isEmpty without the migrations
 */
export const createTestDatabase = async ({ isEmpty = false } = {}): Promise<TestDatabase> => {
  if (process.env[FOLDER_VARIABLE] === undefined) await removeLeftovers();
  const server = await startServer();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(server.url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    if (!isEmpty) await ensureTemplate(client, server.url);
    await client.query(`CREATE DATABASE ${name}${isEmpty ? '' : ` TEMPLATE ${TEMPLATE}`}`);
  });
  return {
    url: databaseUrl(server.url, name),
    remove: async () => {
      await withClient(server.url, (client) =>
        client.query(`DROP DATABASE ${escapeIdentifier(name)} WITH (FORCE)`),
      );
      await server.stop();
    },
  };
};
