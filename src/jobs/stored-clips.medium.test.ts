import { expect, it } from 'vitest';
import { CATALOG } from '../catalog/catalog';
import type { Exercise } from '../catalog/exercise';
import { DEFAULT_EXPORT_OPTIONS } from '../export/encoder-options';
import type { ExportPlan } from '../export/export-plan';
import { PUBLIC_FOLDER } from '../export/testing/small-film';
import type { Log } from '../shared/log';
import { createMemoryStorage } from '../storage/memory-storage';
import { buildSession } from '../testing/builders';
import { openTestDatabase } from '../testing/test-database';
import { makeFilm } from './make-film';
import { createFilmQueue } from './pg-film-queue';
import { createSlowEngine } from './testing/slow-engine';

const { database } = await openTestDatabase();
const NO_LOG: Log = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** The catalogue with one clip that an administrator uploaded. */
const EXERCISES: readonly Exercise[] = CATALOG.map((exercise) =>
  exercise.slug === 'push-ups'
    ? {
        ...exercise,
        clips: exercise.clips.map((clip) => ({
          ...clip,
          url: '/api/clips/push-ups/female.0123456789abcdef.webm',
          poster: '/api/clips/push-ups/female.0123456789abcdef.webp',
        })),
      }
    : exercise,
);

it('clips of the storage are fetched from the web app, and change no film’s name', async () => {
  const exercises = () => Promise.resolve(EXERCISES);
  const session = buildSession({
    exercises: [
      { exercise: 'push-ups', workSeconds: 2 },
      { exercise: 'plank', workSeconds: 2 },
    ],
    config: { resolution: '720p' },
  });
  const queue = createFilmQueue({
    database,
    jobs: { send: () => Promise.resolve(), deadJobs: () => Promise.resolve([]) },
    exercises,
    limits: { perOwner: 10, all: 10 },
  });
  const owner = { kind: 'guest', id: 'anne' } as const;
  const { planHash } = await queue.request({ session, owner, encoder: DEFAULT_EXPORT_OPTIONS });

  const plans: ExportPlan[] = [];
  const engine = createSlowEngine({
    pauseInMs: 1,
    fails: (plan) => {
      plans.push(plan);
      return false;
    },
  });
  await makeFilm(
    {
      workerId: 'w',
      database,
      storage: createMemoryStorage(),
      engine: () => Promise.resolve(engine),
      exercises,
      publicFolder: PUBLIC_FOLDER,
      publicUrl: 'http://coach.test:3000',
      log: NO_LOG,
    },
    { planHash, isLastTry: true, signal: new AbortController().signal },
  );

  expect((await database.films.find(planHash))?.state).toBe('finished');
  const shown = plans[0]?.inputProps.exercises.flatMap(({ clips }) => clips) ?? [];
  expect(shown.map(({ url }) => url).toSorted()).toEqual([
    expect.stringMatching(/^\/clips\/plank\//),
    'http://coach.test:3000/api/clips/push-ups/female.0123456789abcdef.webm',
  ]);
  expect(shown.map(({ poster }) => poster).toSorted()).toEqual([
    expect.stringMatching(/^\/clips\/plank\//),
    'http://coach.test:3000/api/clips/push-ups/female.0123456789abcdef.webp',
  ]);
});
