import { makeCancelSignal, renderFrames, selectComposition } from '@remotion/renderer';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { abortable } from '../../media/abortable';
import { openRenderBrowser } from '../../media/render-browser';
import { writeWhole } from '../../media/replace-whole';
import { frameFile } from './frame-pictures';

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

/**
 * Pages of the browser that draw at the same time. Software WebGL spreads one page over the cores already; a second
 * page costs its own room light and shaders (seconds of work) and wins nothing back within a clip.
 */
const CONCURRENCY = 1;
const TIMEOUT_IN_MS = 120_000;

/** Draws the frames that are missing in the folder, each whole or not at all. @throws what the renderer throws; the signal's reason */
export const drawFrames = async (drawing: FrameDrawing): Promise<void> => {
  const { serveUrl, inputProps, browserExecutable, folder, signal } = drawing;
  await mkdir(folder, { recursive: true });
  const missing = drawing.frames.filter((frame) => !existsSync(frameFile(folder, frame)));
  if (missing.length === 0) return;
  const chromiumOptions = { gl: 'swangle' } as const;
  const browser = await openRenderBrowser(browserExecutable, chromiumOptions).catch(
    (error: unknown) => {
      signal.throwIfAborted();
      throw error;
    },
  );
  const page = {
    serveUrl,
    inputProps,
    browserExecutable,
    chromiumOptions,
    puppeteerInstance: browser,
    logLevel: 'error',
    timeoutInMilliseconds: TIMEOUT_IN_MS,
  } as const;
  const { cancelSignal, cancel } = makeCancelSignal();
  signal.addEventListener('abort', cancel, { once: true });
  const writing: Promise<void>[] = [];
  try {
    const composition = await abortable(
      selectComposition({ ...page, id: drawing.compositionId }),
      signal,
    );
    await renderFrames({
      ...page,
      composition,
      frames: missing,
      imageFormat: 'png',
      concurrency: CONCURRENCY,
      outputDir: null,
      muted: true,
      cancelSignal,
      onStart: () => undefined,
      onFrameUpdate: () => undefined,
      onFrameBuffer: (buffer, frame) => {
        writing.push(writeWhole(frameFile(folder, frame), buffer).then(drawing.onFrame));
      },
    });
    await Promise.all(writing);
  } catch (error) {
    // Remotion rejects a cancelled render with words of its own.
    signal.throwIfAborted();
    throw error;
  } finally {
    await Promise.allSettled(writing);
    signal.removeEventListener('abort', cancel);
    // One that is closed while it lays out a page complains of it.
    await browser.close({ silent: true }).catch((error: unknown) => {
      signal.throwIfAborted();
      throw error;
    });
  }
  signal.throwIfAborted();
};
