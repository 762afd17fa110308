import path from 'node:path';
import { openBrowser, renderFrames, selectComposition } from '@remotion/renderer';
import sharp from 'sharp';
import { SCREENS } from '../../../remotion/workout/screens';
import { filmBundle } from '../../export/film-bundle';
import { resolveBrowser } from '../../media/browser';
import { nameOf, type Combination } from '../combination';

/** One golden image: every screen of a template in one format and language, side by side. */
export const goldenFile = (combination: Combination): string =>
  path.join(import.meta.dirname, 'images', `${nameOf(combination)}.webp`);

/** Half of 720p: small enough to keep in the repository, large enough to see a label move. */
const SCALE = 0.5;
const COLUMNS = 3;

/** Screens in reading order, `COLUMNS` a row, as a PNG. */
const montage = async (pictures: readonly Buffer[]): Promise<Buffer> => {
  const { width, height } = await sharp(pictures[0]).metadata();
  const rows = Math.ceil(pictures.length / COLUMNS);
  const canvas = sharp({
    create: { width: width * COLUMNS, height: height * rows, channels: 3, background: '#000000' },
  });
  return canvas
    .composite(
      pictures.map((input, index) => ({
        input,
        left: (index % COLUMNS) * width,
        top: Math.floor(index / COLUMNS) * height,
      })),
    )
    .png()
    .toBuffer();
};

/** Draws sheets in one browser; close it when done. */
export const openSheetPainter = async () => {
  const { executable } = await resolveBrowser();
  const { folder: serveUrl } = await filmBundle();
  const browser = await openBrowser('chrome', {
    browserExecutable: executable,
    logLevel: 'error',
  });

  const paint = async (sheet: Combination): Promise<Buffer> => {
    const page = {
      serveUrl,
      inputProps: { ...sheet, resolution: '720p' },
      puppeteerInstance: browser,
      browserExecutable: executable,
      logLevel: 'error',
    } as const;
    const composition = await selectComposition({ ...page, id: 'Screens' });
    const pictures = new Map<number, Buffer>();
    await renderFrames({
      ...page,
      composition,
      imageFormat: 'png',
      scale: SCALE,
      muted: true,
      outputDir: null,
      onStart: () => undefined,
      onFrameUpdate: () => undefined,
      onFrameBuffer: (buffer, frame) => {
        pictures.set(frame, buffer);
      },
    });
    const inOrder = SCREENS.flatMap((_, frame) => pictures.get(frame) ?? []);
    return montage(inOrder);
  };

  return { paint, close: () => browser.close({ silent: true }) };
};
