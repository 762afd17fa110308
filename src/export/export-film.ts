import { rename } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { checkClips } from './check-clips';
import { checkDiskSpace } from './check-destination';
import { explainRenderError } from './explain-render-error';
import type { ExportEngine, ExportOptions, ExportOutcome } from './export-engine';
import type { ExportPlan } from './export-plan';
import { withPeakMemory } from './process-memory';
import { withWorkFolder } from './work-folder';

export type ExportDestination =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'stream'; readonly stream: Writable };

/** What `coach export --json` prints. */
export interface ExportReport extends ExportOutcome {
  /** Absolute path, or `-` for a stream. */
  readonly output: string;
  readonly engine: string;
  readonly durationInSeconds: number;
  readonly frames: number;
  readonly wallInSeconds: number;
  readonly timeToFirstByteInSeconds: number;
  readonly framesPerSecond: number;
  /** Of this process and all below it; `null` where the system does not tell. */
  readonly peakMemoryInMb: number | null;
}

export interface ExportRequest extends Omit<ExportOptions, 'workFolder'> {
  readonly engine: ExportEngine;
  readonly plan: ExportPlan;
  readonly destination: ExportDestination;
  readonly publicFolder: string;
}

const runToFile = ({ engine, plan, ...request }: ExportRequest, path: string) =>
  withWorkFolder(path, async (workFolder) => {
    const film = join(workFolder, 'film.mp4');
    const outcome = await engine.run(
      plan,
      { kind: 'file', path: film },
      { ...request, workFolder },
    );
    request.signal.throwIfAborted();
    await rename(film, path);
    return outcome;
  });

const runToStream = (
  { engine, plan, ...request }: ExportRequest,
  stream: Writable,
  onFirstByte: () => void,
) =>
  withWorkFolder(null, async (workFolder) => {
    const film = new PassThrough();
    film.once('data', onFirstByte);
    const delivered = pipeline(film, stream, { end: false, signal: request.signal });
    // A reader that goes away fails the writing below; the same failure is not reported twice.
    delivered.catch(() => undefined);
    const sink = { kind: 'stream', stream: film } as const;
    const outcome = await engine.run(plan, sink, { ...request, workFolder });
    film.end();
    await delivered;
    return outcome;
  });

const inSeconds = (milliseconds: number): number => Math.round(milliseconds) / 1000;

/**
 * Makes the film of a plan: checks the clips and the disk first, runs the engine, and lets a file appear only when it is
 * whole.
 * @throws UserError for what a person can mend; the signal's reason when cancelled
 */
export const exportFilm = async (request: ExportRequest): Promise<ExportReport> => {
  const { plan, destination, engine, publicFolder } = request;
  const started = performance.now();
  const output = destination.kind === 'file' ? resolve(destination.path) : '-';
  await checkClips(plan, publicFolder);
  if (destination.kind === 'file') await checkDiskSpace(dirname(output), plan);

  let firstByteAt: number | null = null;
  const onFirstByte = (): void => {
    firstByteAt = performance.now();
  };
  const { result, peakMemoryInMb } = await withPeakMemory(() =>
    destination.kind === 'file'
      ? runToFile(request, output)
      : runToStream(request, destination.stream, onFirstByte),
  ).catch((error: unknown) => {
    request.signal.throwIfAborted();
    throw explainRenderError(error);
  });
  const ended = performance.now();
  const wallInSeconds = inSeconds(ended - started);
  return {
    output,
    engine: engine.id,
    durationInSeconds: plan.durationInFrames / plan.fps,
    frames: plan.durationInFrames,
    ...result,
    wallInSeconds,
    timeToFirstByteInSeconds: inSeconds((firstByteAt ?? ended) - started),
    framesPerSecond: Math.round((plan.durationInFrames / wallInSeconds) * 100) / 100,
    peakMemoryInMb,
  };
};
