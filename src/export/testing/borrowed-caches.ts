import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveBrowser } from '../../media/browser';
import { cacheFolder } from '../../media/cache-folder';
import { filmBundle, layersBundle } from '../film-bundle';

/** Dear to make and the same for every film. */
const BORROWED = ['chromium', 'remotion-bundle'] as const;

/** Makes browser and bundles where they are missing. @returns lays links to them into the cache folder of a test */
export const prepareCaches = async (): Promise<(folder: string) => Promise<void>> => {
  await Promise.all([filmBundle(), layersBundle(), resolveBrowser()]);
  const owned = BORROWED.map((name) => [name, cacheFolder(name)] as const);
  return async (folder) => {
    for (const [name, path] of owned) await symlink(path, join(folder, name));
  };
};
