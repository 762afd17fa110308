import { Pool, type PoolClient } from 'pg';

/** A database that is not there is found out within so long; so is one whose connections are all taken. */
export const CONNECT_TIMEOUT_IN_MS = 5000;
const DEFAULT_CONNECTIONS = 10;

/**
 * Prisma's adapter writes times without a zone and drops the zone of those it reads: every connection must be in UTC, whatever the server's
 * own setting is. As a statement, not as a start-up option: PgBouncer refuses those.
 */
const SETTINGS =
  "SET TIME ZONE 'UTC'; SET statement_timeout = '30s'; SET idle_in_transaction_session_timeout = '60s'";

const prepare = (client: PoolClient, done: (error?: Error) => void): void => {
  client.query(SETTINGS).then(
    () => done(),
    (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
  );
};

export interface PoolOptions {
  /** At most so many connections. */
  readonly connections?: number;
  /** What `pg_stat_activity` calls them. */
  readonly name?: string;
}

/** The one pool of a process. It ends no process when the server goes away, and connects anew when it is back. */
export const openPool = (
  url: string,
  { connections = DEFAULT_CONNECTIONS, name = 'coach' }: PoolOptions = {},
): Pool => {
  const pool = new Pool({
    connectionString: url,
    max: connections,
    application_name: name,
    connectionTimeoutMillis: CONNECT_TIMEOUT_IN_MS,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // When not even the server's own time-out arrives.
    query_timeout: 35_000,
    verify: prepare,
  });
  // Without these a connection that breaks, idle or lent out, would be an unhandled event. Whoever uses one is told by his query.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  return pool;
};
