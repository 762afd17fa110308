import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from '../../media/project-root';
import { killAtOnce, processesWith } from '../../media/testing/marked-processes';
import { createNoise } from '../layered/testing/pictures';
import { prepareCaches } from '../testing/borrowed-caches';

/** Eleven seconds in five segments: intervals, and the film's first second. */
const SESSION = {
  exercises: [
    { exercise: 'push-ups', workSeconds: 2, restSeconds: 1 },
    { exercise: 'air-squats', workSeconds: 2 },
  ],
  config: { getReadySeconds: 1, format: 'square', resolution: '720p', template: 'classic' },
};
const SEED = 20_260_801;
/** Some twenty exports one after the other, on a machine that does other things too. */
const TIMEOUT_IN_MS = 400_000;

let folder = '';
const at = (name: string): string => join(folder, name);
const film = (): string => at('films/film.mp4');

interface Run {
  /** `null`: it was killed. */
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly lengthInMs: number;
  /** Until it says that it is at work. */
  readonly startInMs: number;
}

/** Runs the command line; `disturb` may kill it while it runs. */
const exportFilm = async (
  disturb: (child: ChildProcess, firstWords: Promise<unknown>) => Promise<void> = () =>
    Promise.resolve(),
): Promise<Run> => {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['src/cli/launch.mjs', 'export', at('session.json')].concat([
      ...['-o', film()],
      ...['--preset', 'ultrafast'],
    ]),
    {
      cwd: projectRoot(),
      env: { ...process.env, COACH_CACHE_DIR: at('caches'), TMPDIR: at('tmp') },
      // A process group of its own, as a shell or a service gives it.
      detached: true,
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (words: string) => (stderr += words));
  const firstWords = Promise.race([once(child.stderr, 'data'), once(child, 'exit')]);
  const starting = firstWords.then(() => performance.now() - started);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await disturb(child, firstWords);
  const exitCode = await ended;
  const lengthInMs = performance.now() - started;
  return { exitCode, stderr, lengthInMs, startInMs: await starting };
};

const clearSegments = (): Promise<void> =>
  rm(at('caches/segments'), { recursive: true, force: true });

/** What exports keep while they run: beside the film, and in the system's temporary folder. */
const workFolders = () => ({
  films: readdirSync(at('films')).filter((name) => name !== basename(film())),
  temporary: readdirSync(at('tmp')).filter((name) => name.startsWith('coach-')),
});

describe.skipIf(process.platform === 'win32')('an export that is killed and run again', () => {
  let undisturbed: Buffer = Buffer.alloc(0);
  /** How long it took to make the film now, when nothing disturbed it. */
  let calm: Pick<Run, 'startInMs' | 'lengthInMs'> = { startInMs: 0, lengthInMs: 0 };

  const runToTheEnd = async (): Promise<Buffer> => {
    const { exitCode, stderr, ...times } = await exportFilm();
    expect(exitCode, stderr).toBe(0);
    calm = times;
    const bytes = await readFile(film());
    await rm(film());
    return bytes;
  };

  beforeAll(async () => {
    const borrow = await prepareCaches();
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    for (const name of ['films', 'tmp', 'caches']) await mkdir(at(name));
    await writeFile(at('session.json'), JSON.stringify(SESSION));
    await borrow(at('caches'));
    undisturbed = await runToTheEnd();
    for (const name of ['segments', 'rasters']) {
      expect(readdirSync(at('caches'))).toContain(name);
      await rm(at(`caches/${name}`), { recursive: true });
    }
  });
  afterAll(async () => {
    processesWith(folder).forEach(({ pid }) => killAtOnce(pid));
    await rm(folder, { recursive: true, force: true });
  });

  /**
   * Starts exports one after the other and kills each at a random moment, mostly while it is at work; now the whole process
   * group, now the process alone.
   * @returns how many were not done by then
   */
  const killAgainAndAgain = async (times: number, seed: number): Promise<number> => {
    const noise = createNoise(seed);
    let killed = 0;
    for (let round = 0; round < times; round++) {
      const isAtWork = round % 4 > 0;
      const length = calm.lengthInMs - (isAtWork ? calm.startInMs : 0);
      const delay = (noise() / 256) * length;
      const { exitCode, stderr } = await exportFilm(async (child, firstWords) => {
        if (isAtWork) await firstWords;
        await setTimeout(delay);
        if (child.pid === undefined || child.exitCode !== null) return;
        killAtOnce(round % 2 === 0 ? -child.pid : child.pid);
      });
      const where = `round ${round}, after ${Math.round(delay)} ms: ${stderr}`;
      expect([null, 0], where).toContain(exitCode);
      if (exitCode === null) killed += 1;
      await expect
        .poll(() => processesWith(folder), { timeout: 10_000, message: where })
        .toEqual([]);
      // Its own at most: those of the one before it are gone, unless it did not come so far.
      const left = workFolders();
      expect(left.films.length, where).toBeLessThanOrEqual(1);
      expect(left.temporary.length, where).toBeLessThanOrEqual(1);
      if (!existsSync(film())) continue;
      // Done before its time came, or killed between its last step and its end.
      expect((await readFile(film())).equals(undisturbed), where).toBe(true);
      await rm(film());
      await clearSegments();
    }
    return killed;
  };

  const expectTheSameFilm = async (): Promise<void> => {
    expect((await runToTheEnd()).equals(undisturbed)).toBe(true);
    expect(workFolders()).toEqual({ films: [], temporary: [] });
    expect(processesWith(folder)).toEqual([]);
  };

  it(
    'makes the same film when its layers were never drawn',
    async () => {
      expect(await killAgainAndAgain(4, SEED)).toBeGreaterThan(0);
      await expectTheSameFilm();
    },
    TIMEOUT_IN_MS,
  );

  it(
    'makes the same film when its layers are drawn',
    async () => {
      await clearSegments();
      await expectTheSameFilm();
      await clearSegments();
      expect(await killAgainAndAgain(16, SEED + 1)).toBeGreaterThan(4);
      await expectTheSameFilm();
    },
    TIMEOUT_IN_MS,
  );
});
