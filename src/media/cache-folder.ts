import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** The nearest folder, from the working directory upwards, that holds a `package.json`. */
export const projectRoot = (): string => {
  const start = process.cwd();
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
    if (folder === dirname(folder)) return start;
  }
};

const usable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Absolute path of a folder for things that can be made again: `COACH_CACHE_DIR`, else `.cache` of the project,
 * else (read-only checkout, another user's files) a folder of this user below the system's temporary folder.
 */
export const cacheFolder = (name: string): string => {
  const configured = process.env['COACH_CACHE_DIR'];
  const preferred = join(configured ? resolve(configured) : join(projectRoot(), '.cache'), name);
  if (usable(preferred)) return preferred;
  const fallback = join(tmpdir(), `virtual-ai-coach-${userInfo().username}`, name);
  mkdirSync(fallback, { recursive: true });
  return fallback;
};
