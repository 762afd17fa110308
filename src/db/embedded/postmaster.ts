import { readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCode } from '../../shared/system-code';
import { endsWithin } from './ends-within';

/** What a running server writes into its folder (https://www.postgresql.org/docs/current/storage-file-layout.html). */
export interface Postmaster {
  /** Its data directory. */
  readonly cluster: string;
  readonly pid: number;
  readonly port: number;
}

const pidFileOf = (cluster: string): string => join(cluster, 'postmaster.pid');

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
};

/** Whether a living process works in the folder, as the server does; another program may have got the number of one that ended. */
const isServer = async (pid: number, cluster: string): Promise<boolean> => {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    const [works, lies] = await Promise.all([stat(`/proc/${pid}/cwd`), stat(cluster)]);
    return works.ino === lies.ino && works.dev === lies.dev;
  } catch (error) {
    // Gone just now, or ended while nobody waited for it; or it is another user's, and only its name can be read.
    if (systemCode(error) !== 'EACCES') return false;
    return (await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')).includes('postgres');
  }
};

/** The server that runs on a folder; `null`: none does, or it is not yet far enough to say so. */
export const findPostmaster = async (cluster: string): Promise<Postmaster | null> => {
  const text = await readFile(pidFileOf(cluster), 'utf8').catch(() => '');
  const [pid, , , port] = text.split('\n').map(Number);
  if (pid === undefined || port === undefined || !(pid > 0 && port > 0)) return null;
  return (await isServer(pid, cluster)) ? { cluster, pid, port } : null;
};

/** One that is being written has no number in it yet. */
const UNFINISHED_FOR_MS = 5000;

/**
 * Removes the file that a killed server left when another program has its number now: PostgreSQL would take that one for a server and never
 * start (in containers numbers are small, and the same ones come again).
 */
export const removeStalePidFile = async (cluster: string): Promise<void> => {
  const file = pidFileOf(cluster);
  const written = await stat(file).catch(() => null);
  const before = await readFile(file, 'utf8').catch(() => null);
  if (before === null || written === null) return;
  const pid = Number(before.split('\n')[0]);
  const isInUse =
    pid > 0 ? await isServer(pid, cluster) : Date.now() - written.mtimeMs < UNFINISHED_FOR_MS;
  if (isInUse) return;
  // A server that is starting just now has written a file of its own.
  const now = await readFile(file, 'utf8').catch(() => null);
  if (now === before) await rm(file, { force: true });
};

const isGoneWithin = ({ pid, cluster }: Postmaster, milliseconds: number): Promise<boolean> =>
  endsWithin(() => isServer(pid, cluster), milliseconds);

const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (systemCode(error) !== 'ESRCH') throw error;
  }
};

/** Patience for a checkpoint on a slow disk. */
const FAST_SHUTDOWN_IN_MS = 20_000;
const IMMEDIATE_SHUTDOWN_IN_MS = 5000;

/**
 * PostgreSQL's fast shutdown: connections are ended, what was written is safe; a server that does not manage it in time is stopped at once
 * and mends itself at its next start (https://www.postgresql.org/docs/current/server-shutdown.html).
 */
export const shutDown = async (server: Postmaster): Promise<void> => {
  signal(server.pid, 'SIGINT');
  if (await isGoneWithin(server, FAST_SHUTDOWN_IN_MS)) return;
  signal(server.pid, 'SIGQUIT');
  if (await isGoneWithin(server, IMMEDIATE_SHUTDOWN_IN_MS)) return;
  signal(server.pid, 'SIGKILL');
  await isGoneWithin(server, IMMEDIATE_SHUTDOWN_IN_MS);
};
