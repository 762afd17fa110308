import { makeCancelSignal, renderFrames, selectComposition } from '@remotion/renderer';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { frameFile } from './frame-pictures';
import { writeWhole } from './write-whole';

export interface FrameDrawing {
  /** Folder of the web bundle. */
  readonly serveUrl: string;
  readonly compositionId: string;
  readonly inputProps: Record<string, unknown>;
  readonly browserExecutable: string;
  /** Where the PNGs are kept; those that are there are not drawn again. */
  readonly folder: string;
  readonly frames: readonly number[];
  readonly signal: AbortSignal;
  readonly onFrame: () => void;
}

/** Pages of the browser that draw at the same time. */
const CONCURRENCY = 2;
const TIMEOUT_IN_MS = 120_000;

/** Draws the frames that are missing in the folder, each whole or not at all. @throws what the renderer throws; the signal's reason */
export const drawFrames = async (drawing: FrameDrawing): Promise<void> => {
  const { serveUrl, inputProps, browserExecutable, folder, signal } = drawing;
  await mkdir(folder, { recursive: true });
  const missing = drawing.frames.filter((frame) => !existsSync(frameFile(folder, frame)));
  if (missing.length === 0) return;
  const chromiumOptions = { gl: 'swangle' } as const;
  const composition = await selectComposition({
    serveUrl,
    id: drawing.compositionId,
    inputProps,
    browserExecutable,
    chromiumOptions,
    logLevel: 'error',
    timeoutInMilliseconds: TIMEOUT_IN_MS,
  });
  const { cancelSignal, cancel } = makeCancelSignal();
  signal.throwIfAborted();
  signal.addEventListener('abort', cancel, { once: true });
  const writing: Promise<void>[] = [];
  try {
    await renderFrames({
      serveUrl,
      composition,
      inputProps,
      browserExecutable,
      chromiumOptions,
      frames: missing,
      imageFormat: 'png',
      concurrency: Math.min(CONCURRENCY, missing.length),
      outputDir: null,
      muted: true,
      logLevel: 'error',
      timeoutInMilliseconds: TIMEOUT_IN_MS,
      cancelSignal,
      onStart: () => undefined,
      onFrameUpdate: () => undefined,
      onFrameBuffer: (buffer, frame) => {
        writing.push(writeWhole(frameFile(folder, frame), buffer).then(drawing.onFrame));
      },
    });
    await Promise.all(writing);
  } finally {
    await Promise.allSettled(writing);
    signal.removeEventListener('abort', cancel);
  }
  signal.throwIfAborted();
};
