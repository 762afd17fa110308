import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from './project-root';
import { removeAtExit } from './remove-at-exit';

/** As this process found it: a command later gives itself a private one, which goes when it ends. */
const SYSTEM_TEMPORARY_FOLDER = tmpdir();

const usable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** Whether a folder is this user's and nobody else can put anything into it. */
const isPrivate = (folder: string): boolean => {
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return false;
  // Windows knows neither; its temporary folder is the user's own.
  const uid = process.getuid?.();
  return uid === undefined || (found.uid === uid && (found.mode & 0o077) === 0);
};

const takePrivateFolder = (): string => {
  const user = process.getuid?.() ?? userInfo().username;
  const shared = join(SYSTEM_TEMPORARY_FOLDER, `virtual-ai-coach-${user}`);
  try {
    mkdirSync(shared, { mode: 0o700 });
  } catch {
    // It is there from an earlier time, or cannot be made; the next line looks.
  }
  if (isPrivate(shared) && usable(shared)) return shared;
  const own = mkdtempSync(join(SYSTEM_TEMPORARY_FOLDER, 'virtual-ai-coach-'));
  removeAtExit(own);
  return own;
};

let privateFolder: string | null = null;

/**
 * Absolute path of a folder for things that can be made again: `COACH_CACHE_DIR`, else `.cache` of the project,
 * else (read-only checkout, another user's files) a folder below the system's temporary folder that only this user can
 * write to, since programs are started from it; it lasts as long as this process where somebody else holds its name.
 */
export const cacheFolder = (name: string): string => {
  const configured = process.env['COACH_CACHE_DIR'];
  const preferred = join(configured ? resolve(configured) : join(projectRoot(), '.cache'), name);
  if (usable(preferred)) return preferred;
  privateFolder ??= takePrivateFolder();
  const fallback = join(privateFolder, name);
  mkdirSync(fallback, { recursive: true, mode: 0o700 });
  return fallback;
};
