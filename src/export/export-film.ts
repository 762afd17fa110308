import { tmpdir } from 'node:os';
import { dirname, resolve } from 'node:path';
import { PassThrough, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { replaceWhole, throughLinks } from '../media/replace-whole';
import { UserError } from '../shared/user-error';
import { checkClips } from './check-clips';
import { checkDiskSpace } from './check-destination';
import { explainDeliveryError, explainRenderError } from './explain-render-error';
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
  readonly durationInSeconds: number;
  readonly frames: number;
  readonly wallInSeconds: number;
  readonly timeToFirstByteInSeconds: number;
  readonly framesPerSecond: number;
  /** Of this process and all below it; `null` where the system does not tell. */
  readonly peakMemoryInMb: number | null;
}

export interface ExportRequest extends Omit<ExportOptions, 'workFolder' | 'onFirstBytes'> {
  readonly engine: ExportEngine;
  readonly plan: ExportPlan;
  readonly destination: ExportDestination;
}

const runToFile = (
  { engine, plan, ...request }: ExportRequest,
  path: string,
  onFirstBytes: () => void,
) =>
  withWorkFolder(dirname(path), (workFolder) => {
    const make = async (temporary: string) => {
      const sink = { kind: 'file', path: temporary } as const;
      const outcome = await engine.run(plan, sink, { ...request, workFolder, onFirstBytes });
      request.signal.throwIfAborted();
      return outcome;
    };
    return replaceWhole(path, make, workFolder);
  });

/** What is drawn before it is streamed goes to the system's temporary folder. */
const streamFolder = (): string => tmpdir();

const runToStream = (
  { engine, plan, ...request }: ExportRequest,
  stream: Writable,
  onFirstBytes: () => void,
) =>
  withWorkFolder(streamFolder(), async (workFolder) => {
    const film = new PassThrough();
    film.once('data', onFirstBytes);
    const delivered = pipeline(film, stream, { end: false, signal: request.signal });
    // Asked for below; when the engine fails first, its failure is the one to tell.
    delivered.catch(() => undefined);
    const sink = { kind: 'stream', stream: film } as const;
    try {
      const outcome = await engine.run(plan, sink, { ...request, workFolder });
      film.end();
      await delivered;
      return outcome;
    } catch (error) {
      // The engine only knows that it could not write; the pipe knows what became of its reader.
      throw film.errored ? explainDeliveryError(film.errored) : error;
    } finally {
      film.destroy();
    }
  });

const cutOff = (cause: unknown): UserError =>
  new UserError('the streamed film ends in the middle', 'throw away what arrived and run again', {
    cause,
  });

const inSeconds = (milliseconds: number): number => Math.round(milliseconds) / 1000;

/**
 * Makes the film of a plan: checks the clips and the disk first, runs the engine, and lets a file appear only when it is
 * whole.
 * @throws UserError for what a person can mend, a stream that was cancelled in the middle of the film included; the
 *   signal's reason when cancelled before anything was written
 */
export const exportFilm = async (request: ExportRequest): Promise<ExportReport> => {
  const { plan, destination, publicFolder } = request;
  const started = performance.now();
  const output = destination.kind === 'file' ? resolve(destination.path) : '-';
  await checkClips(plan, publicFolder, request.engine.noticesDamage ? 'packets' : 'pictures');
  const target = await throughLinks(output);
  if (destination.kind === 'file') await checkDiskSpace(dirname(target), plan);
  else await checkDiskSpace(streamFolder(), plan, 'set TMPDIR to a folder on another disk');

  let firstBytesAt: number | null = null;
  const onFirstBytes = (): void => {
    firstBytesAt = performance.now();
  };
  const { result, peakMemoryInMb } = await withPeakMemory(() =>
    destination.kind === 'file'
      ? runToFile(request, target, onFirstBytes)
      : runToStream(request, destination.stream, onFirstBytes),
  ).catch((error: unknown) => {
    const isCutOff = destination.kind === 'stream' && firstBytesAt !== null;
    if (request.signal.aborted && isCutOff) throw cutOff(error);
    request.signal.throwIfAborted();
    throw explainRenderError(error);
  });
  const ended = performance.now();
  const wallInSeconds = inSeconds(ended - started);
  return {
    output,
    durationInSeconds: plan.durationInFrames / plan.fps,
    frames: plan.durationInFrames,
    ...result,
    wallInSeconds,
    timeToFirstByteInSeconds: inSeconds((firstBytesAt ?? ended) - started),
    framesPerSecond: Math.round((plan.durationInFrames / wallInSeconds) * 100) / 100,
    peakMemoryInMb,
  };
};
