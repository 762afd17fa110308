import '../cli/load-environment';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { abortAtSignals } from '../cli/abort-at-signals';
import { takeOwnedFolder } from '../media/owned-folder';
import { projectRoot } from '../media/project-root';
import { writeWhole } from '../media/replace-whole';
import { UserError } from '../shared/user-error';
import { durationInSeconds } from '../workout/timeline';
import { BENCH_HELP, parseBenchOptions, type BenchOptions } from './bench-options';
import { benchmarkPage, describeSession } from './benchmark-page';
import { describeMachine } from './machine';
import { makeLosslessFilm, measureRound, type Workbench } from './measure-film';
import type { FilmMeasurement, Round } from './measurement';
import { prepareFilm, readSessions, type PreparedFilm } from './prepare-films';
import { runProcess, TYPESCRIPT } from './run-process';

const EXIT = { done: 0, failed: 1, interrupted: 130 } as const;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** With the time since the benchmark began: some steps take minutes. */
const sayStep = (step: string): void => say(`${Math.round(performance.now() / 1000)} s: ${step}`);

/** Measures all films in turn, as often as was asked for. */
const measureFilms = async (
  films: readonly PreparedFilm[],
  runs: number,
  workbench: (where: string) => Workbench,
): Promise<FilmMeasurement[]> => {
  for (const { resolution, film } of films) await makeLosslessFilm(film, workbench(resolution));
  const measured = films.map((prepared) => ({ ...prepared, rounds: new Array<Round>() }));
  for (let turn = 1; turn <= runs; turn++) {
    for (const { resolution, film, rounds } of measured) {
      rounds.push(await measureRound(film, workbench(`${turn} of ${runs}, ${resolution}`)));
    }
  }
  return measured.map(({ resolution, size, frames, film, rounds }) => {
    return { resolution, ...size, fps: film.fps, frames, rounds };
  });
};

const bench = async (
  options: BenchOptions,
  command: string,
  { cacheFolder, workFolder, signal }: Omit<Workbench, 'environment' | 'onStep'>,
): Promise<void> => {
  // Of this process and of every one that is measured.
  process.env['COACH_CACHE_DIR'] = cacheFolder;
  const environment = { ...process.env };
  const sessions = await readSessions(options);
  const machine = await describeMachine();
  sayStep('the web bundle');
  const bundle = await runProcess([...TYPESCRIPT, 'src/cli/build-film.ts'], {
    environment,
    signal,
  });
  const films: PreparedFilm[] = [];
  for (const resolution of options.resolutions) {
    films.push(await prepareFilm(resolution, sessions, workFolder));
  }
  const measured = await measureFilms(films, options.runs, (where) => ({
    cacheFolder,
    workFolder,
    environment,
    signal,
    onStep: (step) => sayStep(`${where}: ${step}`),
  }));
  const page = benchmarkPage({
    command,
    date: new Date().toISOString().slice(0, 10),
    machine,
    session: describeSession(sessions.session),
    runs: options.runs,
    remotionSeconds: durationInSeconds(sessions.part),
    bundleInSeconds: bundle.wallInSeconds,
    films: measured,
  });
  await writeWhole(resolve(options.output), page);
  process.stdout.write(page);
};

const main = async (typed: readonly string[]): Promise<number> => {
  const signal = abortAtSignals();
  try {
    const options = parseBenchOptions(typed);
    if (options === null) {
      process.stdout.write(BENCH_HELP);
      return EXIT.done;
    }
    process.chdir(projectRoot());
    const { path, remove } = await takeOwnedFolder(tmpdir(), 'coach-bench-');
    try {
      const folders = { cacheFolder: join(path, 'cache'), workFolder: join(path, 'work') };
      await mkdir(folders.cacheFolder);
      await mkdir(folders.workFolder);
      const command = ['npm run bench', ...(typed.length === 0 ? [] : ['--', ...typed])].join(' ');
      await bench(options, command, { ...folders, signal });
    } finally {
      await remove();
    }
    return EXIT.done;
  } catch (error) {
    if (signal.aborted) {
      say('cancelled; nothing was written');
      return EXIT.interrupted;
    }
    const fix = error instanceof UserError ? `. Fix: ${error.fix}` : '';
    say(`bench: ${error instanceof Error ? error.message : String(error)}${fix}`);
    return EXIT.failed;
  }
};

process.exitCode = await main(process.argv.slice(2));
