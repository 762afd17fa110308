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

/** What a page of a bundle can show. */
const ENTRY_POINTS = {
  film: 'remotion/index.ts',
  layers: 'remotion/workout/layers-entry.tsx',
} as const;
type BundleKind = keyof typeof ENTRY_POINTS;

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

/** All but the bundles of these sources, of whatever kind. */
const removeOld = async (parent: string, hash: string): Promise<void> => {
  for (const name of await readdir(parent)) {
    if (name.startsWith(hash)) continue;
    const { mtimeMs } = await stat(join(parent, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > patienceInMs(name)) await removeBundle(parent, name);
  }
};

interface Bundling {
  readonly root: string;
  readonly kind: BundleKind;
  readonly outDir: string;
  readonly enableCaching: boolean;
}

const bundleInto = async ({ root, kind, outDir, enableCaching }: Bundling): Promise<void> => {
  const { bundle } = await import('@remotion/bundler');
  await bundle({
    entryPoint: join(root, ENTRY_POINTS[kind]),
    rootDir: root,
    publicDir: join(root, 'public'),
    outDir,
    // Clips are read through the link: a catalogue of gigabytes is not copied for every change of a colour.
    symlinkPublicDir: true,
    enableCaching,
  });
};

interface CachedBundle {
  readonly root: string;
  readonly kind: BundleKind;
  readonly parent: string;
  /** Of its folder. */
  readonly name: string;
}

const make = async ({ root, kind, parent, name }: CachedBundle): Promise<void> => {
  const staging = await mkdtemp(join(parent, STAGING_PREFIX));
  const outDir = join(staging, 'bundle');
  try {
    await bundleInto({ root, kind, outDir, enableCaching: true });
    await rename(outDir, join(parent, name));
  } catch (error) {
    // Another process was first: its bundle is the same as ours.
    if (!existsSync(join(parent, name, 'index.html'))) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
};

/** Bundles being made by this process, by name: the second export that wants one waits for it. */
const inTheMaking = new Map<string, Promise<void>>();

const makeOnce = (wanted: CachedBundle): Promise<void> => {
  const { name } = wanted;
  const running = inTheMaking.get(name) ?? make(wanted).finally(() => inTheMaking.delete(name));
  inTheMaking.set(name, running);
  return running;
};

export interface FilmBundle {
  /** Absolute path, Remotion's `serveUrl`. */
  readonly folder: string;
  /** False when it was there already. */
  readonly made: boolean;
}

const cachedBundle = async (kind: BundleKind, onMake: () => void): Promise<FilmBundle> => {
  const root = projectRoot();
  const parent = cacheFolder('remotion-bundle');
  const hash = await hashOfSources(root);
  const name = `${hash}-${kind}`;
  const folder = join(parent, name);
  const made = !existsSync(join(folder, 'index.html'));
  if (made) {
    onMake();
    await makeOnce({ root, kind, parent, name });
  }
  const now = new Date();
  await utimes(folder, now, now);
  await removeOld(parent, hash);
  return { folder, made };
};

/**
 * The web bundle of `remotion/`, made once for every change of its sources and kept in the cache. Safe when several
 * processes want it at once.
 */
export const filmBundle = (onMake: () => void = () => undefined): Promise<FilmBundle> =>
  cachedBundle('film', onMake);

/** The same of what draws sheets of layers, and nothing else. */
export const layersBundle = (onMake: () => void = () => undefined): Promise<FilmBundle> =>
  cachedBundle('layers', onMake);

/** A bundle that nothing earlier went into, for one film, in a folder that does not exist yet. */
export const freshFilmBundle = async (outDir: string): Promise<FilmBundle> => {
  await bundleInto({ root: projectRoot(), kind: 'film', outDir, enableCaching: false });
  return { folder: outDir, made: true };
};
