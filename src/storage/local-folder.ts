import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import {
  lstat,
  mkdir,
  open,
  readdir,
  realpath,
  rename,
  rm,
  rmdir,
  unlink,
  type FileHandle,
} from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemCode } from '../shared/system-code';
import { UserError } from '../shared/user-error';
import { isKeyName } from './key';

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;
/** No key has a `+`. */
const INCOMING = '+incoming';
/** A file that is being written changes more often; what lies there for longer belongs to a process that was killed. */
const STALE_IN_MS = 60 * 60_000;
const SWEEP_EVERY_IN_MS = STALE_IN_MS;
/** Folders that others remove because they have just become empty are made again so often. */
const MOST_PLACINGS = 10;
/** What lies at the place of an object may be a link or a pipe; neither is followed or waited for. Windows knows no such flags. */
const READ_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const ABSENT: ReadonlySet<string | null> = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO']);
const TAKEN: ReadonlySet<string | null> = new Set(['EISDIR', 'ENOTDIR', 'ENOTEMPTY', 'EEXIST']);

const absentAsNull = (error: unknown): null => {
  if (ABSENT.has(systemCode(error))) return null;
  throw error;
};

const behindLink = (path: string): UserError =>
  new UserError(
    `"${path}" is, or lies behind, a link or a file where a folder must be`,
    'remove it, or let the storage be another folder',
  );

const syncFolder = async (path: string): Promise<void> => {
  const handle = await open(path, constants.O_RDONLY).catch(() => null);
  // Not every system can; the content itself is on the disk by then.
  await handle?.sync().catch(() => undefined);
  await handle?.close();
};

/** Where an object lies. The folder is the installation's: a bundler that guesses at it would take the whole project along. */
const placeOf = (root: string, key: string): string => join(/* turbopackIgnore: true */ root, key);

export interface FoundFile {
  readonly key: string;
  readonly path: string;
}

/** Objects as plain files, each below its key. Links inside the folder are no part of it: they could lead anywhere. */
export interface LocalFolder {
  /** `null`: no plain file lies there. Whoever gets it closes it. */
  readonly openFile: (key: string) => Promise<FileHandle | null>;
  /** Lets `write` fill a new file, and puts it in place, on the disk, when it is whole. Nothing is left when it fails. */
  readonly writeFile: <Result>(
    key: string,
    write: (handle: FileHandle) => Promise<Result>,
    signal?: AbortSignal,
  ) => Promise<Result>;
  readonly removeFile: (key: string) => Promise<void>;
  /** In order of key. */
  readonly files: (folder: string) => AsyncGenerator<FoundFile, void, undefined>;
}

export const openLocalFolder = (folder: string): LocalFolder => {
  let root: Promise<string> | null = null;
  let sweptAt = -Infinity;

  /** The folder itself may be a link: whoever runs this chose it. */
  const rootPath = async (): Promise<string> => {
    root ??= mkdir(resolve(folder), { recursive: true, mode: OWNER_ONLY_FOLDER }).then(() =>
      realpath(folder),
    );
    root.catch(() => (root = null));
    return root;
  };

  const isPlainFolder = async (path: string): Promise<boolean> =>
    (await realpath(path).catch(absentAsNull)) === path;

  /** Makes the folders that lead to a path one by one, so that none is made behind a link. */
  const makeFolder = async (path: string, top: string): Promise<void> => {
    if (await isPlainFolder(path)) return;
    if (path !== top) await makeFolder(dirname(path), top);
    try {
      await mkdir(path, { recursive: path === top, mode: OWNER_ONLY_FOLDER });
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
      if (!(await lstat(path)).isDirectory()) throw behindLink(path);
    }
  };

  const removeStale = async (incoming: string): Promise<void> => {
    if (Date.now() - sweptAt < SWEEP_EVERY_IN_MS) return;
    sweptAt = Date.now();
    for (const name of await readdir(incoming).catch(() => [])) {
      const path = join(incoming, name);
      const found = await lstat(path).catch(() => null);
      if (found === null || Date.now() - found.mtimeMs < STALE_IN_MS) continue;
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  };

  const place = async (temporary: string, path: string, top: string): Promise<void> => {
    for (let placing = 1; ; placing++) {
      try {
        await makeFolder(dirname(path), top);
        await rename(temporary, path);
        return;
      } catch (error) {
        const code = systemCode(error);
        if (TAKEN.has(code)) throw behindLink(path);
        if (code !== 'ENOENT' || placing === MOST_PLACINGS) throw error;
      }
    }
  };

  const openFile: LocalFolder['openFile'] = async (key) => {
    const path = placeOf(await rootPath(), key);
    if (!(await isPlainFolder(dirname(path)))) return null;
    const handle = await open(/* turbopackIgnore: true */ path, READ_FLAGS).catch(absentAsNull);
    if (handle === null || (await handle.stat()).isFile()) return handle;
    await handle.close();
    return null;
  };

  const writeFile: LocalFolder['writeFile'] = async (key, write, signal) => {
    const top = await rootPath();
    const incoming = join(top, INCOMING);
    await makeFolder(incoming, top);
    await removeStale(incoming);
    const temporary = join(incoming, randomBytes(12).toString('hex'));
    try {
      const handle = await open(temporary, 'wx', OWNER_ONLY_FILE);
      const result = await write(handle)
        // Otherwise a power cut could leave the new name with nothing behind it.
        .then((written) => handle.sync().then(() => written))
        .finally(() => handle.close());
      signal?.throwIfAborted();
      const path = placeOf(top, key);
      await place(temporary, path, top);
      await syncFolder(dirname(path));
      return result;
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  };

  const removeFile: LocalFolder['removeFile'] = async (key) => {
    const top = await rootPath();
    const path = placeOf(top, key);
    if (!(await isPlainFolder(dirname(path)))) return;
    const found = await lstat(path).catch(absentAsNull);
    if (found === null || found.isDirectory()) return;
    await unlink(path).catch(absentAsNull);
    for (let empty = dirname(path); empty !== top; empty = dirname(empty)) {
      const isGone = await rmdir(empty).then(
        () => true,
        () => false,
      );
      if (!isGone) return;
    }
  };

  async function* walk(path: string, prefix: string): AsyncGenerator<FoundFile, void, undefined> {
    const entries = (await readdir(path, { withFileTypes: true }).catch(absentAsNull)) ?? [];
    const sorted = entries
      .filter(({ name }) => isKeyName(name))
      // As whole keys are in order: "a.b" stands before "a/b".
      .map((entry) => ({ entry, rank: entry.isDirectory() ? `${entry.name}/` : entry.name }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1));
    for (const { entry } of sorted) {
      const found = { key: prefix + entry.name, path: join(path, entry.name) };
      if (entry.isDirectory()) yield* walk(found.path, `${found.key}/`);
      else if (entry.isFile()) yield found;
    }
  }

  return {
    openFile,
    writeFile,
    removeFile,
    files: async function* (below) {
      const path = placeOf(await rootPath(), below);
      if (await isPlainFolder(path)) yield* walk(path, below === '' ? '' : `${below}/`);
    },
  };
};
