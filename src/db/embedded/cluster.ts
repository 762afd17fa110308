import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { systemCode } from '../../shared/system-code';
import { cannotRun } from './own-database';
import type { PostgresFiles } from './postgres-files';
import type { ServerUser } from './server-user';

const run = promisify(execFile);

export const ROLE = 'coach';
/** Of the release that the package holds; it reads no other's files. */
const MAJOR_VERSION = '18';
const KEY_FILE = 'coach.json';

const keySchema = z.strictObject({
  password: z.string().min(16),
  /** Where it listened first; it is asked for again. */
  port: z.int().min(1).max(65535),
});
/** What whoever connects must know: it lies in the cluster's folder, readable by its owner alone. */
export type ClusterKey = z.infer<typeof keySchema>;

const readKey = async (cluster: string): Promise<ClusterKey | null> => {
  const text = await readFile(join(cluster, KEY_FILE), 'utf8').catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return null;
    throw cannotRun(`${join(cluster, KEY_FILE)} cannot be read (${systemCode(error)})`, error);
  });
  if (text === null) return null;
  try {
    return keySchema.parse(JSON.parse(text));
  } catch (cause) {
    throw cannotRun(`${join(cluster, KEY_FILE)} is not what this app wrote`, cause);
  }
};

const checkVersion = async (cluster: string): Promise<void> => {
  const version = (await readFile(join(cluster, 'PG_VERSION'), 'utf8')).trim();
  if (version === MAJOR_VERSION) return;
  throw cannotRun(
    `${cluster} was made by PostgreSQL ${version}, and the embedded one is ${MAJOR_VERSION}`,
  );
};

const give = async (user: ServerUser, path: string): Promise<void> => {
  if (user !== null) await chown(path, user.uid, user.gid);
};

export interface ClusterOptions {
  readonly files: PostgresFiles;
  readonly user: ServerUser;
  readonly freePort: () => Promise<number>;
  /** False: what was written may be lost with the machine's power, and is written sooner. */
  readonly isDurable: boolean;
}

const initialise = async (
  folder: string,
  password: string,
  { files, user, isDurable }: ClusterOptions,
): Promise<void> => {
  await mkdir(folder, { mode: 0o700 });
  await give(user, folder);
  const passwordFile = `${folder}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  await give(user, passwordFile);
  try {
    await run(
      files.initdb,
      [
        ...['--pgdata', folder, '--username', ROLE, '--pwfile', passwordFile],
        '--auth=scram-sha-256',
        // The same order of texts on every machine, and no locale that might be missing.
        ...[
          '--encoding=UTF8',
          '--locale=C',
          '--locale-provider=builtin',
          '--builtin-locale=C.UTF-8',
        ],
        // Of all files at once: half the time of one after another.
        isDurable ? '--sync-method=syncfs' : '--no-sync',
      ],
      { ...user, env: files.environment, cwd: '/' },
    );
  } catch (cause) {
    const words =
      cause instanceof Error ? cause.message.trim().split('\n').slice(-3).join(' ') : '';
    throw cannotRun(`a new database cannot be made in ${folder}: ${words}`, cause);
  } finally {
    await rm(passwordFile, { force: true });
  }
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Making one takes seconds: what is older was left by a process that was killed. */
const REMAINS_AFTER_MS = 600_000;

const removeRemains = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    if (!/^cluster\.[0-9a-f]{12}/.test(name)) continue;
    const path = join(folder, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > REMAINS_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
};

export interface Cluster extends ClusterKey {
  /** PostgreSQL's data directory. */
  readonly path: string;
}

/**
 * The cluster in a folder, made when there is none: made aside and moved to its place whole, so that of two processes that come at once one
 * makes it and the other takes the same, and that one which was killed leaves no half of it.
 */
export const openCluster = async (folder: string, options: ClusterOptions): Promise<Cluster> => {
  const path = join(folder, 'cluster');
  await removeRemains(folder);
  if (!(await isThere(path))) {
    const aside = `${path}.${randomBytes(6).toString('hex')}`;
    try {
      const key: ClusterKey = {
        password: randomBytes(24).toString('base64url'),
        port: await options.freePort(),
      };
      await initialise(aside, key.password, options);
      await writeFile(join(aside, KEY_FILE), JSON.stringify(key), { mode: 0o600 });
      await rename(aside, path).catch((error: unknown) => {
        if (systemCode(error) !== 'ENOTEMPTY' && systemCode(error) !== 'EEXIST') throw error;
      });
    } finally {
      await rm(aside, { recursive: true, force: true });
    }
  }
  const key = await readKey(path);
  if (key === null) throw cannotRun(`${path} holds no database of this app`);
  await checkVersion(path);
  return { path, ...key };
};
