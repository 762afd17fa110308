/**
 * Starts the command line from one bundle that is made again when a source has changed. Read file by file, its three hundred
 * TypeScript modules take longer than most commands. Plain JavaScript: nothing has been compiled yet.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const ROOT = join(import.meta.dirname, '../..');
/** Below `node_modules`, where the bundle finds the packages it imports. */
const BUNDLES = join(ROOT, 'node_modules/.cache/coach');
const ENTRY = 'src/cli/coach.ts';
/** Started beside it, on threads or in processes of their own. */
const BESIDE = ['src/export/layered/patch-worker.ts', 'src/catalog/ingest/ingest-process.ts'];
const SOURCES = ['src', 'remotion'];
const SETTINGS = ['package-lock.json', 'tsconfig.json', 'src/cli/launch.mjs'];
/** Another process may still read from a bundle that is no longer the newest. */
const UNUSED_IN_MS = 24 * 60 * 60_000;

const sourceFiles = () => [
  ...SETTINGS,
  ...SOURCES.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(tsx?|json)$/.test(name) && !/\.test\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  ),
];

/** Changes with every source: its time and its size, since reading them all would take as long as a command. */
const stateOfSources = () => {
  const hash = createHash('sha256');
  for (const name of sourceFiles().sort()) {
    const { mtimeMs, size } = statSync(join(ROOT, name));
    hash.update(`${name} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex').slice(0, 16);
};

const removeUnused = (except) => {
  for (const name of readdirSync(BUNDLES)) {
    const folder = join(BUNDLES, name);
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (name !== except && age > UNUSED_IN_MS) rmSync(folder, { recursive: true, force: true });
  }
};

/** Into a folder of its own first: two commands may do it at once. */
const makeBundle = async (name) => {
  const { build } = await import('esbuild');
  const staging = join(BUNDLES, `staging-${randomUUID()}`);
  mkdirSync(staging, { recursive: true });
  try {
    await build({
      absWorkingDir: ROOT,
      entryPoints: [ENTRY, ...BESIDE],
      outdir: staging,
      entryNames: '[name]',
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      jsx: 'automatic',
      logLevel: 'silent',
    });
    renameSync(staging, join(BUNDLES, name));
  } catch (error) {
    if (!existsSync(join(BUNDLES, name))) throw error;
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  removeUnused(name);
};

const bundledEntry = async () => {
  const name = stateOfSources();
  const folder = join(BUNDLES, name);
  if (existsSync(folder)) utimesSync(folder, new Date(), new Date());
  else await makeBundle(name);
  return join(folder, 'coach.mjs');
};

/** The sources themselves: slower to start, but where an error happened can be read. */
const sourceEntry = async () => {
  const { register } = await import('tsx/esm/api');
  register();
  return join(ROOT, ENTRY);
};

// A checkout that cannot be written to has no bundle.
const entry = process.env.COACH_DEBUG
  ? await sourceEntry()
  : await bundledEntry().catch(sourceEntry);
await import(pathToFileURL(entry).href);
