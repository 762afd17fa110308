import { spawn } from 'node:child_process';
import { open, stat, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { PostgresFiles } from './postgres-files';
import type { ServerUser } from './server-user';

export const HOST = '127.0.0.1';
const LARGEST_LOG_IN_BYTES = 5_000_000;

/** A port that nobody listens on; the wanted one, if that is free. */
export const freePort = (wanted = 0): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(wanted, HOST, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') found(address.port);
      });
    });
  });

/** Where and as whom a server runs. */
export interface Place {
  readonly folder: string;
  readonly files: PostgresFiles;
  readonly user: ServerUser;
  readonly isDurable: boolean;
}

export const logOf = ({ folder }: Pick<Place, 'folder'>): string => join(folder, 'postgres.log');

const QUICK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

const settingsFor = (port: number, isDurable: boolean): readonly string[] =>
  Object.entries({
    listen_addresses: HOST,
    port,
    unix_socket_directories: '',
    max_connections: 100,
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    ...(isDurable ? {} : QUICK),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);

const openLog = async (path: string) => {
  const bytes = await stat(path).then(
    ({ size }) => size,
    () => 0,
  );
  if (bytes > LARGEST_LOG_IN_BYTES) await truncate(path);
  return open(path, 'a', 0o600);
};

export interface ServerProcess {
  readonly hasEnded: () => boolean;
}

/** Starts the server in a session of its own: Ctrl-C is for us, and we stop the server when all else is done. */
export const spawnServer = async (
  cluster: string,
  port: number,
  { folder, files, user, isDurable }: Place,
): Promise<ServerProcess> => {
  const log = await openLog(logOf({ folder }));
  try {
    const server = spawn(files.postgres, ['-D', cluster, ...settingsFor(port, isDurable)], {
      ...user,
      cwd: '/',
      env: files.environment,
      detached: true,
      stdio: ['ignore', log.fd, log.fd],
    });
    let hasEnded = false;
    server.once('exit', () => (hasEnded = true));
    server.once('error', () => (hasEnded = true));
    server.unref();
    return { hasEnded: () => hasEnded };
  } finally {
    await log.close();
  }
};
