import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { projectRoot } from '../../media/project-root';
import { writeCodedClip } from '../../media/testing/coded-clip';
import { processesWith } from '../../media/testing/marked-processes';
import { serveFolder } from '../../media/testing/serve-folder';
import { temporaryCacheFolder } from '../../media/testing/temporary-cache-folder';
import { UserError } from '../../shared/user-error';
import type { FilmExercise } from '../../workout/film-exercise';
import { workoutSessionSchema, type WorkoutExercise } from '../../workout/workout-session';
import { layeredEngine } from '../engines/layered';
import { exportFilm, type ExportReport, type ExportRequest } from '../export-film';
import { planExport, type ExportPlan } from '../export-plan';
import { prepareCaches } from './borrowed-caches';

export const PUBLIC_FOLDER = join(projectRoot(), 'public');

const CLIP = { fps: 30, durationInFrames: 40 } as const;
const EXERCISE = { exercise: 'coded-clip', restSeconds: 0 } as const;

/** Every frame of the clip is shown. */
const WHOLE_CLIP: readonly WorkoutExercise[] = [
  { ...EXERCISE, workSeconds: 1.5, intensity: 'medium' },
  { ...EXERCISE, workSeconds: 1, intensity: 'high' },
];
/** The last ten frames of the clip are not shown. */
const PART_OF_CLIP: readonly WorkoutExercise[] = [
  { ...EXERCISE, workSeconds: 1, intensity: 'medium' },
];

const planOf = (exercises: readonly WorkoutExercise[], clipUrl: string): ExportPlan => {
  const poster = '/clips/push-ups/female.webp';
  const exercise: FilmExercise = {
    slug: 'coded-clip',
    name: { en: 'Coded clip', fr: 'Clip codé' },
    cues: { en: ['Count.'], fr: ['Compte.'] },
    equipment: [],
    sides: 'bilateral',
    clips: [{ coach: 'female', url: clipUrl, poster, ...CLIP }],
  };
  const session = workoutSessionSchema.parse({
    exercises,
    config: { getReadySeconds: 0, format: 'square', resolution: '720p', template: 'classic' },
  });
  return planExport(session, [exercise], { crf: 20, preset: 'ultrafast' });
};

/**
 * A film of eight seconds that is made once, undisturbed, and then again by each test of a file, in caches and a folder of
 * the test's own. Call it at the file's top.
 */
export const setUpSmallFilm = () => {
  const caches = temporaryCacheFolder();
  let media = '';
  let folder = '';
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let borrow: Awaited<ReturnType<typeof prepareCaches>>;
  let undisturbed = Buffer.alloc(0);

  const planWith = (clipUrl: string): ExportPlan => planOf(WHOLE_CLIP, clipUrl);
  const addressOf = (name: string): string => `${server.address}/${name}`;
  const plan = (): ExportPlan => planWith(addressOf('coded.webm'));
  const film = (): string => join(folder, 'film.mp4');
  const keptCaches = (): string => join(media, 'caches');

  const make = (request: Partial<ExportRequest> = {}): Promise<ExportReport> =>
    exportFilm({
      engine: layeredEngine,
      plan: plan(),
      destination: { kind: 'file', path: film() },
      publicFolder: PUBLIC_FOLDER,
      useCache: true,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      ...request,
    });

  beforeAll(async () => {
    borrow = await prepareCaches();
    media = await mkdtemp(join(tmpdir(), 'coach-test-'));
    await writeCodedClip(join(media, 'coded.webm'), { ...CLIP, frames: CLIP.durationInFrames });
    server = await serveFolder(media);
    await mkdir(keptCaches());
    await borrow(keptCaches());
    vi.stubEnv('COACH_CACHE_DIR', keptCaches());
    const path = join(media, 'film.mp4');
    await make({ destination: { kind: 'file', path } });
    vi.unstubAllEnvs();
    undisturbed = await readFile(path);
  });
  afterAll(async () => {
    await server.close();
    await rm(media, { recursive: true, force: true });
  });
  beforeEach(async () => {
    await borrow(caches());
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  return {
    caches,
    /** What is served, and where the clip lies: `coded.webm`. */
    media: () => media,
    addressOf,
    plan,
    /** The same film of another clip. */
    planWith,
    planOfPart: (clipUrl: string): ExportPlan => planOf(PART_OF_CLIP, clipUrl),
    film,
    make,

    /** Puts what the undisturbed film left in these caches into the test's own. */
    takeCaches: async (...names: readonly string[]): Promise<void> => {
      for (const name of names) {
        await cp(join(keptCaches(), name), join(caches(), name), { recursive: true });
      }
    },

    /** The files of all entries of one of the test's caches. */
    entriesOf: async (cache: string): Promise<string[]> => {
      const found = await readdir(join(caches(), cache), { recursive: true, withFileTypes: true });
      return found
        .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
        .map(({ parentPath, name }) => join(parentPath, name));
    },

    /** That the test's film is the undisturbed one, byte for byte. */
    expectUndisturbed: async (): Promise<void> => {
      expect((await readFile(film())).equals(undisturbed)).toBe(true);
      await rm(film());
    },

    /** No file and no process is left. */
    expectNothingLeft: async (): Promise<void> => {
      expect(await readdir(folder)).toEqual([]);
      await expect.poll(() => processesWith(caches())).toEqual([]);
    },
  };
};

/** That work fails with one clear sentence and a remedy. */
export const expectExplained = async (
  failing: Promise<unknown>,
  words: string | RegExp,
): Promise<void> => {
  const error: unknown = await failing.then(
    () => 'it made a film',
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new Error('not explained', { cause: error });
  expect(error.message).toMatch(words);
  expect(error.message).not.toContain('\n');
  expect(error.fix).not.toBe('');
};
