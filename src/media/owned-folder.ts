import { lstat, mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { identityOfThisProcess, isRunning, type ProcessIdentity } from './process-identity';
import { removeAtExit } from './remove-at-exit';

const BASE = 36;
const HEARTBEAT_IN_MS = 10 * 60_000;
/** How long an owner that cannot be asked may be silent: a laptop that sleeps over night wakes up with its work. */
const PATIENCE_IN_MS = 24 * 60 * 60_000;
/** Where processes cannot be told apart for sure, a missing one is believed only after some missed heartbeats. */
const DOUBT_IN_MS = 3 * HEARTBEAT_IN_MS;

/** The owner stands in the folder's name: at no moment is there a folder that nobody owns. */
const nameFor = (prefix: string, { realm, pid, startedAt }: ProcessIdentity): string =>
  `${prefix}${realm}-${pid.toString(BASE)}-${startedAt.toString(BASE)}-`;

const OWNER = /^([0-9a-f]{8})-([0-9a-z]+)-([0-9a-z]+)-[^-]{6}$/;

const ownerIn = (name: string): ProcessIdentity | null => {
  const [, realm, pid, startedAt] = OWNER.exec(name) ?? [];
  if (realm === undefined || pid === undefined || startedAt === undefined) return null;
  return { realm, pid: parseInt(pid, BASE), startedAt: parseInt(startedAt, BASE) };
};

const isAbandoned = (owner: ProcessIdentity, self: ProcessIdentity, silentForMs: number) => {
  if (owner.realm !== self.realm) return silentForMs > PATIENCE_IN_MS;
  return !isRunning(owner) && (owner.startedAt !== 0 || silentForMs > DOUBT_IN_MS);
};

const removeIfAbandoned = async (
  path: string,
  owner: ProcessIdentity,
  self: ProcessIdentity,
): Promise<void> => {
  const found = await lstat(path);
  // Another user's processes may be hidden from us, and in a shared temporary folder a name proves nothing.
  const isOurs = found.isDirectory() && (!process.getuid || found.uid === process.getuid());
  if (!isOurs || !isAbandoned(owner, self, Date.now() - found.mtimeMs)) return;
  await rm(path, { recursive: true, force: true, maxRetries: 3 });
};

/** May fail in silence: what cannot be removed now is tried again by the next process. */
const removeAbandoned = async (
  parent: string,
  prefix: string,
  self: ProcessIdentity,
): Promise<void> => {
  const names = await readdir(parent).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const owner = ownerIn(name.slice(prefix.length));
    if (owner !== null) await removeIfAbandoned(join(parent, name), owner, self).catch(() => null);
  }
};

export interface OwnedFolder {
  readonly path: string;
  readonly remove: () => Promise<void>;
}

/**
 * Makes an empty folder that goes with this process at the latest: at its exit, or, when it was killed, as soon as
 * another one takes a folder with the same parent and prefix. The folder of a process that lives is never touched.
 * @param prefix what its name begins with
 */
export const takeOwnedFolder = async (parent: string, prefix: string): Promise<OwnedFolder> => {
  const self = identityOfThisProcess();
  await removeAbandoned(parent, prefix, self);
  const path = await mkdtemp(join(parent, nameFor(prefix, self)));
  const removed = removeAtExit(path);
  const heartbeat = setInterval(() => {
    const now = new Date();
    // It may be on a disk that has gone; the work in it will say so.
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT_IN_MS);
  heartbeat.unref();
  return {
    path,
    remove: async () => {
      clearInterval(heartbeat);
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
      removed();
    },
  };
};
