import {
  makeCancelSignal,
  renderFrames,
  selectComposition,
  type CancelSignal,
} from '@remotion/renderer';
import { availableParallelism } from 'node:os';
import { explainRenderError } from '../../export/explain-render-error';
import type { ExportPlan } from '../../export/export-plan';
import { filmBundle } from '../../export/film-bundle';
import { abortable } from '../../media/abortable';
import { resolveBrowser } from '../../media/browser';
import { openRenderBrowser, withoutSignalListeners } from '../../media/render-browser';

export interface StockPainter {
  /** The stock renderer's pictures of these frames, as PNG, by frame. */
  readonly draw: (
    plan: ExportPlan,
    frames: readonly number[],
    onDrawn: (count: number) => void,
  ) => Promise<ReadonlyMap<number, Buffer>>;
  readonly close: () => Promise<void>;
}

/** For a page or a frame to be ready. */
const FRAME_TIMEOUT_IN_MS = 60_000;
/** On a busy machine a frame may wait too long for its clip; what is drawn by then is kept. */
const MAX_ATTEMPTS = 3;
/** Tabs that draw at once; each holds a decoder of its own. */
const MAX_TABS = 4;

/** Remotion itself, drawing the film's composition in one browser. It shares no code with the layered engine's drawing. */
export const openStockPainter = async (signal: AbortSignal): Promise<StockPainter> => {
  const { executable } = await abortable(resolveBrowser(), signal);
  const browser = await openRenderBrowser(executable);

  const draw: StockPainter['draw'] = async (plan, frames, onDrawn) => {
    const { folder: serveUrl } = await abortable(filmBundle(), signal);
    const page = {
      serveUrl,
      inputProps: { ...plan.inputProps },
      puppeteerInstance: browser,
      browserExecutable: executable,
      logLevel: 'error',
      timeoutInMilliseconds: FRAME_TIMEOUT_IN_MS,
    } as const;
    const composition = await abortable(selectComposition({ ...page, id: 'Workout' }), signal);
    const pictures = new Map<number, Buffer>();
    const drawMissing = async (cancelSignal: CancelSignal): Promise<void> => {
      await renderFrames({
        ...page,
        composition,
        frames: frames.filter((frame) => !pictures.has(frame)),
        cancelSignal,
        imageFormat: 'png',
        concurrency: Math.min(MAX_TABS, availableParallelism()),
        muted: true,
        outputDir: null,
        onStart: () => undefined,
        onFrameUpdate: () => onDrawn(pictures.size),
        onFrameBuffer: (png, frame) => {
          pictures.set(frame, png);
        },
      });
    };
    const { cancelSignal, cancel } = makeCancelSignal();
    signal.addEventListener('abort', cancel);
    try {
      for (let attempt = 1; pictures.size < frames.length && attempt <= MAX_ATTEMPTS; attempt++) {
        signal.throwIfAborted();
        try {
          await drawMissing(cancelSignal);
        } catch (error) {
          signal.throwIfAborted();
          if (attempt === MAX_ATTEMPTS) throw explainRenderError(error);
        }
      }
    } finally {
      signal.removeEventListener('abort', cancel);
    }
    return pictures;
  };

  return {
    draw: (...request) => withoutSignalListeners(() => draw(...request)),
    close: () => browser.close({ silent: true }),
  };
};
