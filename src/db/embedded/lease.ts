import { Pool } from 'pg';
import { CONNECT_TIMEOUT_IN_MS } from '../open-pool';
import { endsWithin } from './ends-within';

/** One connection that stays: others see by it that the server is used, and we that it went away. It keeps no process alive. */
export interface Lease {
  readonly port: number;
  readonly isUsedByOthers: () => Promise<boolean>;
  readonly end: () => Promise<void>;
}

const OTHERS = `SELECT FROM pg_stat_activity WHERE "backend_type" = 'client backend' AND "pid" <> pg_backend_pid() LIMIT 1`;

/** PostgreSQL lists a connection until its backend has noticed that the client is gone. */
const GONE_WITHIN_MS = 1000;

/**
 * @param onLost called when the connection breaks
 * @returns `null` when the server does not answer
 */
export const takeLease = async (
  url: string,
  port: number,
  onLost: () => void,
): Promise<Lease | null> => {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 0,
    allowExitOnIdle: true,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_TIMEOUT_IN_MS,
    application_name: 'coach lease',
  });
  pool.on('error', onLost);
  pool.on('connect', (client) => {
    client.on('error', () => undefined);
  });
  try {
    await pool.query('SELECT');
  } catch {
    await pool.end();
    return null;
  }
  const areOthersListed = async () => (await pool.query(OTHERS)).rows.length > 0;
  return {
    port,
    isUsedByOthers: async () => !(await endsWithin(areOthersListed, GONE_WITHIN_MS)),
    end: () => pool.end(),
  };
};
