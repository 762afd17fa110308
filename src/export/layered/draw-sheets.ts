import type { ChromiumOptions, HeadlessBrowser, RenderFramesOptions } from '@remotion/renderer';
import type { LayerSheetProps } from '../../../remotion/workout/layer-sheet';
import { abortable } from '../../media/abortable';
import { inOrder } from './in-order';

export interface SheetDrawing {
  readonly browser: HeadlessBrowser;
  /** Is aborted when the browser stops. */
  readonly gone: AbortSignal;
  readonly browserExecutable: string;
  /** Folder of the layers' bundle. */
  readonly serveUrl: string;
  readonly props: LayerSheetProps;
  /** Pages of the browser that draw at the same time. */
  readonly pages: number;
  readonly signal: AbortSignal;
  /** Is given every sheet as PNG, one after the other in their order. */
  readonly onSheet: (png: Buffer, sheet: number) => Promise<void>;
}

const COMPOSITION_ID = 'LayerSheet';
/** For a page or a sheet to be ready. */
const SHEET_TIMEOUT_IN_MS = 60_000;
/**
 * For the next sheet to come. Remotion's own timeouts are over by then: it waits for ever only for an answer of a browser
 * that died while nobody was asking it anything.
 */
const SILENCE_IN_MS = 75_000;
/** Sheets that the first page draws alone while the others load. */
const HEAD_SHEETS = 4;

const BROWSER_IS_GONE = 'the browser is gone';
/**
 * Keeps Remotion from starting another browser when ours stops: nobody would close it. These options it reads only to
 * start one; a browser's path that does not exist would do too, but then no later start in this process succeeds.
 */
const NO_OTHER_BROWSER = {
  get gl(): never {
    throw new Error(BROWSER_IS_GONE);
  },
} satisfies ChromiumOptions;

const STOPPED_WORDS = [
  'Target closed',
  'Session closed',
  'Page crashed',
  'WebSocket is not open',
  'ERR_CONNECTION_',
  BROWSER_IS_GONE,
];

/** Whether a sheet was not drawn because the browser, or a page of it, is gone. */
export const isBrowserGone = (error: unknown): boolean =>
  error instanceof Error && STOPPED_WORDS.some((words) => error.message.includes(words));

/** The composition with its props resolved: asking the browser for it would load the page once more. */
const compositionOf = (props: LayerSheetProps): RenderFramesOptions['composition'] => ({
  id: COMPOSITION_ID,
  width: props.width,
  height: props.height,
  fps: 30,
  durationInFrames: props.sheets.length,
  defaultProps: {},
  props: { ...props },
  defaultCodec: null,
  defaultOutName: null,
  defaultVideoImageFormat: null,
  defaultPixelFormat: null,
  defaultProResProfile: null,
  defaultSampleRate: null,
});

/** Which sheets each page draws; pages without any are left out. */
export const sheetsOfPages = (sheetCount: number, pages: number): number[][] => {
  const all = Array.from({ length: sheetCount }, (_, sheet) => sheet);
  const pageOf = (sheet: number): number =>
    sheet < HEAD_SHEETS ? 0 : (sheet - HEAD_SHEETS + 1) % pages;
  return Array.from({ length: pages }, (_, page) =>
    all.filter((sheet) => pageOf(sheet) === page),
  ).filter((sheets) => sheets.length > 0);
};

/**
 * Draws all sheets. The browser waits for `onSheet` when it is far ahead.
 * @throws what Remotion or `onSheet` throws; the signal's reason, at once
 */
export const drawSheets = async (drawing: SheetDrawing): Promise<void> => {
  const { browser, gone, browserExecutable, serveUrl, props, pages, signal, onSheet } = drawing;
  const renderer = await import('@remotion/renderer');
  const composition = compositionOf(props);
  const { cancelSignal, cancel } = renderer.makeCancelSignal();
  let isWorking = false;
  const queue = inOrder(async (png: Buffer, sheet: number) => {
    isWorking = true;
    await onSheet(png, sheet);
    isWorking = false;
    silence.refresh();
  });
  const failures: unknown[] = [];
  let isOver = false;
  const fail = (error: unknown): void => {
    failures.push(error);
    cancel();
  };
  // Remotion waits for ever for an answer of a browser that died while nobody was asking it anything.
  const failAsGone = (): void => fail(new Error(BROWSER_IS_GONE));
  const silence = setTimeout(() => {
    if (isWorking) silence.refresh();
    else failAsGone();
  }, SILENCE_IN_MS);
  /** A sheet that was under way when all was over is not heard of. */
  const addSheet = async (png: Buffer, sheet: number): Promise<void> => {
    if (!isOver) await queue.add(png, sheet);
  };

  /** Never rejects: what fails on one page ends the others, and is told once. */
  const drawPage = async (
    frames: number[],
    onFrameBuffer: (png: Buffer, sheet: number) => Promise<void>,
  ): Promise<void> => {
    try {
      await renderer.renderFrames({
        serveUrl,
        inputProps: {},
        composition,
        frames,
        puppeteerInstance: browser,
        browserExecutable,
        chromiumOptions: NO_OTHER_BROWSER,
        imageFormat: 'png',
        concurrency: 1,
        muted: true,
        logLevel: 'error',
        timeoutInMilliseconds: SHEET_TIMEOUT_IN_MS,
        cancelSignal,
        outputDir: null,
        onStart: () => undefined,
        onFrameUpdate: () => undefined,
        onFrameBuffer,
      });
    } catch (error) {
      fail(error);
    }
  };

  signal.addEventListener('abort', cancel);
  gone.addEventListener('abort', failAsGone);
  try {
    signal.throwIfAborted();
    if (gone.aborted) throw new Error(BROWSER_IS_GONE);
    const [first = [], ...others] = sheetsOfPages(props.sheets.length, pages);
    const otherPages: Promise<void>[] = [];
    await drawPage(first, (png, sheet) => {
      // Not earlier: another page that loads takes its time from the first sheet.
      if (sheet === 0) otherPages.push(...others.map((frames) => drawPage(frames, addSheet)));
      return addSheet(png, sheet);
    });
    await Promise.all(otherPages);
    isOver = true;
    // What was drawn before a failure still counts; what `onSheet` threw goes before what that led to.
    await abortable(queue.settled(), signal);
    for (const failure of failures) throw failure;
  } finally {
    isOver = true;
    clearTimeout(silence);
    signal.removeEventListener('abort', cancel);
    gone.removeEventListener('abort', failAsGone);
  }
};
