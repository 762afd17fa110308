import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { boundsOfAlpha, squareAround } from './picture-bounds';
import type { RgbaPicture } from './planar-picture';

export const frameFile = (folder: string, frame: number): string =>
  path.join(folder, `${String(frame).padStart(4, '0')}.png`);

export const toPicture = async (image: Sharp): Promise<RgbaPicture> => {
  const { data, info } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
};

/** A picture on a colour, whole before anything else is done to it: its soft edges are not scaled apart. */
export const flattened = async (image: Sharp, background: string): Promise<Sharp> => {
  const { data, info } = await image
    .flatten({ background })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  return sharp(data, { raw: { width, height, channels } });
};

/** Frames of a folder, as drawn. */
export async function* picturesWithAlpha(
  folder: string,
  frames: readonly number[],
): AsyncGenerator<RgbaPicture> {
  for (const frame of frames) yield await toPicture(sharp(frameFile(folder, frame)));
}

/** Frames of a folder on a colour, smaller. */
export async function* picturesOn(
  folder: string,
  frames: readonly number[],
  background: string,
  sizeInPixels: number,
): AsyncGenerator<RgbaPicture> {
  for (const frame of frames)
    yield await toPicture(
      (await flattened(sharp(frameFile(folder, frame)), background)).resize(
        sizeInPixels,
        sizeInPixels,
      ),
    );
}

/** The coach is denser than the shadow she casts. */
export const BODY_ALPHA = 160;
const POSTER_MARGIN = 0.06;

/** A picture as WebP with alpha, cut to a square around the coach, so that a small card shows her large. */
export const writePosterOf = async (
  image: Sharp,
  target: string,
  sizeInPixels: number,
): Promise<void> => {
  const picture = await toPicture(image.clone());
  await image
    .extract(squareAround(boundsOfAlpha(picture, BODY_ALPHA), picture, POSTER_MARGIN))
    .resize(sizeInPixels, sizeInPixels)
    .webp({ quality: 86, alphaQuality: 95, effort: 6 })
    .toFile(target);
};

/** The poster of a frame of a folder. */
export const writePoster = (
  folder: string,
  frame: number,
  target: string,
  sizeInPixels: number,
): Promise<void> => writePosterOf(sharp(frameFile(folder, frame)), target, sizeInPixels);

/** A poster that is written, once more and smaller. */
export const writeThumbnail = async (
  poster: string,
  target: string,
  sizeInPixels: number,
): Promise<void> => {
  await sharp(poster)
    .resize(sizeInPixels, sizeInPixels, { withoutEnlargement: true })
    .webp({ quality: 80, alphaQuality: 90, effort: 6 })
    .toFile(target);
};

/** Frames side by side on each of the colours, one row a colour. */
export const writeContactSheet = async (
  folder: string,
  frames: readonly number[],
  backgrounds: readonly string[],
  target: string,
  sizeInPixels: number,
): Promise<void> => {
  const tiles = await Promise.all(
    backgrounds.flatMap((background, row) =>
      frames.map(async (frame, column) => ({
        input: await (
          await flattened(sharp(frameFile(folder, frame)), background)
        )
          .resize(sizeInPixels, sizeInPixels)
          .png()
          .toBuffer(),
        left: column * sizeInPixels,
        top: row * sizeInPixels,
      })),
    ),
  );
  await sharp({
    create: {
      width: frames.length * sizeInPixels,
      height: backgrounds.length * sizeInPixels,
      channels: 3,
      background: '#000',
    },
  })
    .composite(tiles)
    .png()
    .toFile(target);
};
