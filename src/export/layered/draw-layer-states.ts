import { setTimeout } from 'node:timers/promises';
import type { HeadlessBrowser } from '@remotion/renderer';
import type { Box } from '../../../remotion/kit/box';
import type { FilmProps } from '../../../remotion/workout/film-props';
import { abortable } from '../../media/abortable';
import { decodePng, type RgbaPixels } from '../../media/decode-png';
import { openRenderBrowser } from '../../media/render-browser';
import { explainRenderError } from '../explain-render-error';
import { drawSheets, isBrowserGone } from './draw-sheets';
import { layerDrawingErrorOf } from './layer-drawing-error';
import { packSheets, type PackedSheets } from './pack-sheets';
import type { RgbaPicture } from './raster';

/** One state of one layer, to be drawn once. */
export interface LayerDrawing {
  /** The caller's own name for the state. */
  readonly key: string;
  /** A layer of the film's template, or `STAGE_LAYER_ID`. */
  readonly layer: string;
  /** A film frame at which the layer is in that state. */
  readonly frame: number;
  /** The layer's box, film pixels. */
  readonly box: Box;
}

/** Is given a view into a sheet, lent until the call has settled. */
export type OnDrawn = (drawing: LayerDrawing, pixels: RgbaPicture) => void | Promise<void>;

export interface LayerArtistOptions {
  /** Folder of the layers' bundle. */
  readonly serveUrl: string;
  readonly browserExecutable: string;
  readonly film: FilmProps;
  readonly signal: AbortSignal;
  /** Pixels of a sheet, about. */
  readonly sheetPixels: number;
  /**
   * Pages of the browser that draw at the same time. A sheet of one passes from thread to thread of the browser; a second
   * keeps them busier, one leaves the other cores to whoever encodes.
   */
  readonly pages: number;
  /** Told each time a browser has started. */
  readonly onStarted?: () => void;
}

export interface LayerArtist {
  /**
   * Draws all, and hands them over one after the other in their order, each as early as possible: what stands first in
   * the list is on the first sheet. The browser goes on while `onDrawn` works, a sheet or two ahead at most. One call at
   * a time; each costs about half a second beside its drawings, so ask for many at once.
   * @throws LayerDrawingError when a layer cannot be drawn; UserError when the browser stopped twice or a poster is
   * missing; what `onDrawn` throws; the signal's reason, at once
   */
  readonly draw: (drawings: readonly LayerDrawing[], onDrawn: OnDrawn) => Promise<void>;
  /** Ends the browser, and with it what is being drawn. One that is still starting ends as soon as it has started. */
  readonly close: () => Promise<void>;
}

const BYTES_PER_PIXEL = 4;
/** How often a browser that stopped is started again within one call. */
const MOST_RESTARTS = 1;

interface PlacedDrawing {
  readonly drawing: LayerDrawing;
  readonly x: number;
  readonly y: number;
}

/** The drawings of each sheet with their places. */
const placedOn = (
  drawings: readonly LayerDrawing[],
  { sheets }: PackedSheets,
): PlacedDrawing[][] => {
  const rest = drawings.values();
  return sheets.map((places) =>
    places.flatMap(({ x, y }) => {
      const { value: drawing } = rest.next();
      return drawing === undefined ? [] : [{ drawing, x, y }];
    }),
  );
};

const cut = (sheet: RgbaPixels, { drawing: { box }, x, y }: PlacedDrawing): RgbaPicture => {
  const { width, height } = box;
  const stride = sheet.width * BYTES_PER_PIXEL;
  const start = y * stride + x * BYTES_PER_PIXEL;
  const end = start + (height - 1) * stride + width * BYTES_PER_PIXEL;
  return { data: sheet.data.subarray(start, end), width, height, stride };
};

/** A browser that has died may keep the call that closes it waiting; its process is gone by then. */
const CLOSE_PATIENCE_IN_MS = 2000;

/** A browser that is being started, and can be closed before it has. */
const startBrowser = (executable: string, onStarted: () => void) => {
  const opening = openRenderBrowser(executable);
  const gone = new AbortController();
  let opened: HeadlessBrowser | null = null;
  let isWanted = true;
  const closeOpened = async (browser: HeadlessBrowser): Promise<void> => {
    const patience = new AbortController();
    await Promise.race([
      browser.close({ silent: true }).catch(() => undefined),
      setTimeout(CLOSE_PATIENCE_IN_MS, undefined, { signal: patience.signal }).catch(
        () => undefined,
      ),
    ]);
    patience.abort();
  };
  opening.then(
    async (browser) => {
      opened = browser;
      onStarted();
      browser.connection.transport.websocket.addEventListener('close', () => gone.abort());
      if (!isWanted) await closeOpened(browser);
    },
    // Told to whoever waits for the browser.
    () => undefined,
  );
  const close = async (): Promise<void> => {
    isWanted = false;
    // Of one that is still starting nobody waits for the end, half a second away: it comes by itself.
    if (opened !== null) await closeOpened(opened);
  };
  return { opening, gone: gone.signal, close };
};

/** Starts a browser that draws layers of one film until it is closed. The start goes on in the background. */
export const openLayerArtist = (options: LayerArtistOptions): LayerArtist => {
  const { serveUrl, browserExecutable, film, signal } = options;
  const { sheetPixels, pages, onStarted = () => undefined } = options;
  const start = () => startBrowser(browserExecutable, onStarted);
  let browser: ReturnType<typeof startBrowser> | null = start();
  let sheetMemory: Uint8Array<ArrayBuffer> = new Uint8Array(0);

  let isClosed = false;

  const endBrowser = async (): Promise<void> => {
    const ending = browser;
    browser = null;
    await ending?.close();
  };

  const drawOnce = async (drawings: readonly LayerDrawing[], onDrawn: OnDrawn): Promise<void> => {
    const boxes = drawings.map(({ box }) => box);
    const packed = packSheets(boxes, sheetPixels);
    const sheets = placedOn(drawings, packed);
    // One that died while nothing was drawn is no failure of this drawing.
    if (browser?.gone.aborted) await endBrowser();
    browser ??= start();
    const { opening, gone } = browser;
    await drawSheets({
      browser: await abortable(opening, signal),
      gone,
      browserExecutable,
      serveUrl,
      props: {
        film,
        ...packed.size,
        sheets: sheets.map((cells) =>
          cells.map(({ drawing: { layer, frame }, x, y }) => ({ layer, frame, x, y })),
        ),
      },
      pages,
      signal,
      onSheet: async (png, sheet) => {
        const pixels = await decodePng(png, sheetMemory);
        sheetMemory = pixels.data;
        for (const placed of sheets[sheet] ?? []) {
          signal.throwIfAborted();
          await onDrawn(placed.drawing, cut(pixels, placed));
        }
      },
    });
  };

  const draw: LayerArtist['draw'] = async (drawings, onDrawn) => {
    let delivered = 0;
    const onDelivered: OnDrawn = async (drawing, pixels) => {
      await onDrawn(drawing, pixels);
      delivered += 1;
    };
    signal.throwIfAborted();
    if (isClosed) throw new Error('this artist is closed; open another one');
    for (let restarts = 0; delivered < drawings.length; restarts++) {
      try {
        await drawOnce(drawings.slice(delivered), onDelivered);
      } catch (error) {
        signal.throwIfAborted();
        if (isClosed || !isBrowserGone(error))
          throw layerDrawingErrorOf(error) ?? explainRenderError(error);
        await endBrowser();
        if (restarts === MOST_RESTARTS) {
          throw explainRenderError(new Error('the browser crashed', { cause: error }));
        }
      }
    }
  };

  return {
    draw,
    close: async () => {
      isClosed = true;
      await endBrowser();
    },
  };
};
