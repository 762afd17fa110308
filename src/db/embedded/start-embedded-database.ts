import { createHash } from 'node:crypto';
import { mkdir, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { systemCode } from '../../shared/system-code';
import { openCluster, ROLE, type Cluster } from './cluster';
import { takeLease, type Lease } from './lease';
import { cannotRun } from './own-database';
import { preparePostgresFiles } from './postgres-files';
import { findPostmaster, removeStalePidFile, shutDown } from './postmaster';
import {
  freePort,
  HOST,
  logOf,
  spawnServer,
  type Place,
  type ServerProcess,
} from './server-process';
import { canReach, serverUser, type ServerUser } from './server-user';

/** Recovery after a crash may take a while; whoever starts is told in time that it does not come. */
const START_TIMEOUT_IN_MS = 60_000;
const LOOK_EVERY_MS = 20;
const RETRY_AFTER_MS = 200;
const LONGEST_PAUSE_IN_MS = 5000;
/** For data that cannot lie where it was asked for. */
const SYSTEM_FOLDER = '/var/lib/virtual-ai-coach';

export interface EmbeddedOptions {
  /** Where the data lies; made when it is not there. */
  readonly folder: string;
  /** False for tests: quicker, and what was written last is lost with a crash. */
  readonly isDurable?: boolean;
  /** Told in a sentence what a person may want to know, e.g. that the server crashed and was started again. */
  readonly onNote?: (note: string) => void;
}

export interface EmbeddedDatabase {
  readonly url: string;
  /** Whether it ran already: another process uses it, or one that was killed left it. */
  readonly wasReused: boolean;
  /** Ends the server, unless another process uses it. Connections of one's own are to be ended before. */
  readonly stop: () => Promise<void>;
}

/** The server's user may not enter every folder that root may: then the data lies where he may. */
const reachableFolder = async (
  asked: string,
  user: ServerUser,
  onNote: (note: string) => void,
): Promise<string> => {
  try {
    await mkdir(asked, { recursive: true });
    const folder = await realpath(asked);
    if (await canReach(user, folder)) return folder;
    const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
    const other = join(SYSTEM_FOLDER, name);
    await mkdir(other, { recursive: true, mode: 0o755 });
    await writeFile(join(folder, 'moved-to'), `${other}\n`);
    onNote(`the user postgres may not enter ${folder}; the database lies in ${other}`);
    return other;
  } catch (cause) {
    throw cannotRun(`${asked} cannot be written (${systemCode(cause) ?? String(cause)})`, cause);
  }
};

const urlOf = ({ password }: Cluster, port: number): string =>
  `postgresql://${ROLE}:${password}@${HOST}:${port}/postgres`;

interface Joining {
  readonly cluster: Cluster;
  readonly place: Place;
  readonly port: number;
  readonly onLost: () => void;
  readonly isWanted: () => boolean;
}

/**
 * Joins the server that runs on the folder, or starts one. PostgreSQL itself lets only one server into a folder, so of two processes that
 * come at once one starts it, and the other's attempt ends and finds the first.
 * @returns `null` when it is no longer wanted
 */
const joinOrStart = async ({ cluster, place, port, onLost, isWanted }: Joining) => {
  const deadline = Date.now() + START_TIMEOUT_IN_MS;
  let attempt: ServerProcess | null = null;
  while (isWanted()) {
    const running = await findPostmaster(cluster.path);
    if (running !== null) {
      const lease = await takeLease(urlOf(cluster, running.port), running.port, onLost);
      if (lease !== null) return { lease, wasReused: attempt === null || attempt.hasEnded() };
    } else if (attempt === null || attempt.hasEnded()) {
      if (attempt !== null) await sleep(RETRY_AFTER_MS);
      await removeStalePidFile(cluster.path);
      const free = await freePort(port).catch(() => freePort());
      attempt = await spawnServer(cluster.path, free, place);
    }
    if (Date.now() > deadline) {
      throw cannotRun(
        `PostgreSQL did not start within ${START_TIMEOUT_IN_MS / 1000} seconds; ${logOf(place)} says why`,
      );
    }
    await sleep(LOOK_EVERY_MS);
  }
  return null;
};

/**
 * A PostgreSQL of our own, for whoever sets no DATABASE_URL. It listens on this machine alone, with a password that only the folder's owner
 * can read; a server that runs on the folder already is used; one that crashes is started again at the same address.
 * @throws UserError when it cannot run here
 */
export const startEmbeddedDatabase = async ({
  folder: asked,
  isDurable = true,
  onNote = () => undefined,
}: EmbeddedOptions): Promise<EmbeddedDatabase> => {
  const user = await serverUser();
  const folder = await reachableFolder(asked, user, onNote);
  const place: Place = { folder, user, isDurable, files: await preparePostgresFiles(folder, user) };
  const cluster = await openCluster(folder, { ...place, freePort });

  let isStopped = false;
  let current: Lease | null = null;
  let restart: Promise<void> = Promise.resolve();
  const isWanted = () => !isStopped;

  const recover = async (port: number): Promise<void> => {
    for (let pauseInMs = LOOK_EVERY_MS; isWanted(); pauseInMs *= 2) {
      try {
        const joined = await joinOrStart({ cluster, place, port, onLost, isWanted });
        current = joined?.lease ?? null;
        return;
      } catch (error) {
        onNote(error instanceof Error ? error.message : String(error));
        await sleep(Math.min(pauseInMs, LONGEST_PAUSE_IN_MS));
      }
    }
  };

  function onLost(): void {
    if (isStopped || current === null) return;
    const lost = current;
    current = null;
    onNote('the connection to the embedded PostgreSQL was lost; it is started again');
    restart = lost.end().then(() => recover(lost.port));
  }

  const { port } = cluster;
  const first = await joinOrStart({ cluster, place, port, onLost, isWanted: () => true });
  if (first === null) throw new Error('it was wanted');
  current = first.lease;

  return {
    url: urlOf(cluster, first.lease.port),
    wasReused: first.wasReused,
    stop: async () => {
      if (isStopped) return;
      isStopped = true;
      await restart;
      const last = current;
      // Whether others use a server that does not answer is not to be known.
      const isNeeded = last === null || (await last.isUsedByOthers().catch(() => false));
      await last?.end();
      const running = await findPostmaster(cluster.path);
      if (!isNeeded && running !== null) await shutDown(running);
    },
  };
};
