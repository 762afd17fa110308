import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from '../media/cache-folder';
import { contentHash } from '../media/content-hash';
import { projectRoot } from '../media/project-root';

/** Everything that decides what the bundle holds. */
const SOURCES = [
  'remotion',
  'src/workout',
  'src/shared',
  'src/catalog',
  'package-lock.json',
  'remotion.config.ts',
  'tsconfig.json',
];
const STAGING_PREFIX = 'staging-';
const REMOVAL_PREFIX = 'removing-';
/** A bundle nobody has used for so long may go; a running export touches its own when it starts. */
const UNUSED_IN_MS = 24 * 60 * 60_000;
const STALE_STAGING_IN_MS = 15 * 60_000;

// The bundle links to this checkout's `public`, so another checkout needs its own.
const hashOfSources = (root: string): Promise<string> => contentHash(root, SOURCES, [root]);

/** First out of the way under another name: half a bundle, left by an end in the middle, must not pass for a whole one. */
const removeBundle = async (parent: string, name: string): Promise<void> => {
  const aside = join(parent, `${REMOVAL_PREFIX}${randomBytes(6).toString('hex')}`);
  try {
    await rename(join(parent, name), aside);
  } catch {
    // Another process removes it.
    return;
  }
  await rm(aside, { recursive: true, force: true });
};

/** For how long a folder of the cache may lie there unused. */
const patienceInMs = (name: string): number => {
  if (name.startsWith(REMOVAL_PREFIX)) return 0;
  return name.startsWith(STAGING_PREFIX) ? STALE_STAGING_IN_MS : UNUSED_IN_MS;
};

const removeOld = async (parent: string, keep: string): Promise<void> => {
  for (const name of await readdir(parent)) {
    if (name === keep) continue;
    const { mtimeMs } = await stat(join(parent, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > patienceInMs(name)) await removeBundle(parent, name);
  }
};

const bundleInto = async (root: string, outDir: string, enableCaching: boolean): Promise<void> => {
  const { bundle } = await import('@remotion/bundler');
  await bundle({
    entryPoint: join(root, 'remotion/index.ts'),
    rootDir: root,
    publicDir: join(root, 'public'),
    outDir,
    // Clips are read through the link: a catalogue of gigabytes is not copied for every change of a colour.
    symlinkPublicDir: true,
    enableCaching,
  });
};

const make = async (root: string, parent: string, hash: string): Promise<void> => {
  const staging = await mkdtemp(join(parent, STAGING_PREFIX));
  try {
    await bundleInto(root, join(staging, 'bundle'), true);
    await rename(join(staging, 'bundle'), join(parent, hash));
  } catch (error) {
    // Another process was first: its bundle is the same as ours.
    if (!existsSync(join(parent, hash, 'index.html'))) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};

/** Bundles being made by this process, by hash: the second export that wants one waits for it. */
const inTheMaking = new Map<string, Promise<void>>();

const makeOnce = (root: string, parent: string, hash: string): Promise<void> => {
  const running =
    inTheMaking.get(hash) ?? make(root, parent, hash).finally(() => inTheMaking.delete(hash));
  inTheMaking.set(hash, running);
  return running;
};

export interface FilmBundle {
  /** Absolute path, Remotion's `serveUrl`. */
  readonly folder: string;
  /** False when it was there already. */
  readonly made: boolean;
}

/**
 * The web bundle of `remotion/`, made once for every change of its sources and kept in the cache. Safe when several
 * processes want it at once.
 */
export const filmBundle = async (onMake: () => void = () => undefined): Promise<FilmBundle> => {
  const root = projectRoot();
  const parent = cacheFolder('remotion-bundle');
  const hash = await hashOfSources(root);
  const folder = join(parent, hash);
  const made = !existsSync(join(folder, 'index.html'));
  if (made) {
    onMake();
    await makeOnce(root, parent, hash);
  }
  const now = new Date();
  await utimes(folder, now, now);
  await removeOld(parent, hash);
  return { folder, made };
};

/** A bundle that nothing earlier went into, for one film, in a folder that does not exist yet. */
export const freshFilmBundle = async (outDir: string): Promise<FilmBundle> => {
  await bundleInto(projectRoot(), outDir, false);
  return { folder: outDir, made: true };
};
