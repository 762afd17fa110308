import path from 'node:path';
import { openBrowser, renderFrames, selectComposition } from '@remotion/renderer';
import sharp from 'sharp';
import { OVERLAY_TEMPLATES } from '../../../remotion/overlays/registry';
import { SCREENS } from '../../../remotion/workout/screens';
import { filmBundle } from '../../export/film-bundle';
import { resolveBrowser } from '../../media/browser';
import { languageSchema, type Language } from '../../workout/language';
import { filmFormatSchema, type FilmFormat } from '../../workout/workout-config';

/** One golden image: every screen of a template in one format and language, side by side. */
export interface GoldenSheet {
  readonly template: string;
  readonly format: FilmFormat;
  readonly language: Language;
}

export const GOLDEN_SHEETS: readonly GoldenSheet[] = OVERLAY_TEMPLATES.flatMap(({ id: template }) =>
  filmFormatSchema.options.flatMap((format) =>
    languageSchema.options.map((language) => ({ template, format, language })),
  ),
);

export const goldenFile = ({ template, format, language }: GoldenSheet): string =>
  path.join(import.meta.dirname, 'images', `${template}-${format}-${language}.webp`);

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

  const paint = async (sheet: GoldenSheet): Promise<Buffer> => {
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
