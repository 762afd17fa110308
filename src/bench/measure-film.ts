import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { EncoderOptions } from '../export/encoder-options';
import type { FrameWindow } from './bench-session';
import { ENCODING, NEARLY_LOSSLESS } from './encoding';
import {
  encodeReportSchema,
  exportReportSchema,
  plainReportSchema,
  type EncodeReport,
  type ExportReport,
  type FilmRun,
  type Round,
} from './measurement';
import { runProcess, TYPESCRIPT, type ProcessOptions } from './run-process';

/** What one resolution is measured with. */
export interface FilmToMeasure {
  /** Session files. */
  readonly session: string;
  readonly remotionPart: string;
  readonly fps: number;
  /** What `encode-only` is given. */
  readonly window: FrameWindow;
  /** A film of the session, encoded with next to no loss. */
  readonly losslessFilm: string;
}

export interface Workbench extends ProcessOptions {
  /** The caches of every process that is measured; nobody else's. */
  readonly cacheFolder: string;
  readonly workFolder: string;
  /** Told what is measured now. */
  readonly onStep: (step: string) => void;
}

/** As a person types it: the script sets how Node keeps its memory. */
const COACH = ['npm', 'run', '--silent', 'coach', '--'] as const;

/** Made once for a version of the project: not what an export's first run is about. */
const KEPT_WHEN_COLD = new Set(['remotion-bundle', 'chromium', 'browser-guard']);

const emptyCaches = async (cacheFolder: string): Promise<void> => {
  for (const name of await readdir(cacheFolder)) {
    if (!KEPT_WHEN_COLD.has(name)) await rm(join(cacheFolder, name), { recursive: true });
  }
};

const parsed = <Report>(schema: z.ZodType<Report>, stdout: string): Report =>
  schema.parse(JSON.parse(stdout));

/** An export's own clock starts when its process has; what it does not see is added to its first bytes. */
const filmRunOf = (wallInSeconds: number, report: ExportReport): FilmRun => ({
  frames: report.frames,
  wallInSeconds,
  firstBytesInSeconds: wallInSeconds - report.wallInSeconds + report.timeToFirstByteInSeconds,
  peakMemoryInMb: report.peakMemoryInMb,
  rastersDrawn: report.rasters.drawn,
});

/**
 * That an export found in the cache what it should.
 * @throws Error when the project was changed in the middle: what is cached belongs to the code that made it
 */
const checkReuse = ({ segments, rasters }: ExportReport, reuses: ExportCommand['reuses']): void => {
  const made = reuses === 'segments' ? segments.rendered : rasters.drawn;
  if (reuses === undefined || made === 0) return;
  throw new Error(
    `${made} ${reuses} of the export before were made again: was the project changed meanwhile?`,
  );
};

interface ExportCommand {
  readonly session: string;
  readonly engine: 'layered' | 'remotion';
  readonly encoding?: EncoderOptions;
  readonly output?: string;
  readonly flags?: readonly string[];
  /** What an earlier export left in the cache. */
  readonly reuses?: 'segments' | 'rasters';
}

const runExport = async (
  { session, engine, encoding = ENCODING, output, flags = [], reuses }: ExportCommand,
  bench: Workbench,
): Promise<FilmRun> => {
  const film = output ?? join(bench.workFolder, `${engine}.mp4`);
  const { preset, crf } = encoding;
  const options = ['--engine', engine, '--preset', preset, '--crf', String(crf), ...flags];
  const args = [...COACH, 'export', session, '-o', film, ...options, '--json'];
  const { wallInSeconds, stdout } = await runProcess(args, bench);
  const report = parsed(exportReportSchema, stdout);
  if (report.engine !== engine) throw new Error(`the film was made by ${report.engine}`);
  checkReuse(report, reuses);
  return filmRunOf(wallInSeconds, report);
};

const runPlain = async (session: string, bench: Workbench): Promise<FilmRun> => {
  const film = join(bench.workFolder, 'plain.mp4');
  const args = [...TYPESCRIPT, 'src/bench/plain-film-process.ts', session, film];
  const { wallInSeconds, stdout } = await runProcess(args, bench);
  return { ...parsed(plainReportSchema, stdout), wallInSeconds, rastersDrawn: null };
};

const runEncodeOnly = async (
  { losslessFilm, window, fps }: FilmToMeasure,
  bench: Workbench,
): Promise<EncodeReport> => {
  const numbers = [window.start, window.end, fps].map(String);
  const args = [...TYPESCRIPT, 'src/bench/encode-only-process.ts', losslessFilm, ...numbers];
  return parsed(encodeReportSchema, (await runProcess(args, bench)).stdout);
};

const runStill = async (session: string, bench: Workbench): Promise<number> => {
  const picture = join(bench.workFolder, 'still.png');
  const args = [...COACH, 'still', session, '--frame', '0', '--engine', 'remotion', '-o', picture];
  return (await runProcess(args, bench)).wallInSeconds;
};

/** Makes what `encode-only` is given; it also warms the machine's own caches of files. */
export const makeLosslessFilm = async (film: FilmToMeasure, bench: Workbench): Promise<void> => {
  bench.onStep('the film almost without loss');
  await runExport(
    {
      session: film.session,
      engine: 'layered',
      encoding: NEARLY_LOSSLESS,
      output: film.losslessFilm,
      flags: ['--no-cache'],
    },
    bench,
  );
};

/** Measures everything once. */
export const measureRound = async (film: FilmToMeasure, bench: Workbench): Promise<Round> => {
  const { session, remotionPart } = film;
  const { onStep } = bench;
  const layered = { session, engine: 'layered' } as const;
  await emptyCaches(bench.cacheFolder);
  onStep('layered, cold');
  const cold = await runExport(layered, bench);
  onStep('layered, again');
  const again = await runExport({ ...layered, reuses: 'segments' }, bench);
  onStep('layered, warm');
  const warm = await runExport({ ...layered, flags: ['--no-cache'], reuses: 'rasters' }, bench);
  onStep('x264 alone');
  const encodeOnly = await runEncodeOnly(film, bench);
  onStep('plain FFmpeg');
  const plain = await runPlain(session, bench);
  onStep('remotion, one frame');
  const startInSeconds = await runStill(remotionPart, bench);
  onStep('remotion, a part');
  const part = await runExport({ session: remotionPart, engine: 'remotion' }, bench);
  return { cold, again, warm, encodeOnly, plain, remotion: { startInSeconds, part } };
};
