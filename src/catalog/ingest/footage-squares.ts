import sharp, { type Sharp } from 'sharp';
import type { Loop } from './repetition';
import { footageFrames } from './footage-frames';
import { createPictureReader, cutOut, fadeEdges, type PictureReader } from './footage-picture';
import { flattened, toPicture } from './frame-pictures';
import type { FootageFile } from './footage-file';
import type { PixelRectangle } from './picture-bounds';
import type { RgbaPicture } from './planar-picture';

/** A part of a clip: some of its frames, and of each a square. */
export interface FootageCut {
  readonly file: FootageFile;
  readonly loop: Loop;
  readonly square: PixelRectangle;
  /** Share of the square's side over which it grows transparent. */
  readonly fadedEdge: number;
  readonly signal: AbortSignal;
  readonly onPicture: (done: number) => void;
}

export const imageOf = ({ width, height, data }: RgbaPicture): Sharp =>
  sharp(data, { raw: { width, height, channels: 4 }, limitInputPixels: false });

/** A picture in another size; colours under soft edges are weighed by their alpha. */
export const scaled = (picture: RgbaPicture, sizeInPixels: number): Promise<RgbaPicture> =>
  toPicture(imageOf(picture).resize(sizeInPixels, sizeInPixels));

/** A picture on a colour in another size. */
export const scaledOn = async (
  picture: RgbaPicture,
  background: string,
  sizeInPixels: number,
): Promise<RgbaPicture> =>
  toPicture((await flattened(imageOf(picture), background)).resize(sizeInPixels, sizeInPixels));

/**
 * Decodes the frames of a cut.
 * @param make what becomes of a frame's square
 * @throws UserError when the file does not decode; the signal's reason after an abort
 */
export async function* squaresOf(
  { file, loop, square, fadedEdge, signal, onPicture }: FootageCut,
  make: (picture: RgbaPicture, frame: number) => Promise<RgbaPicture>,
): AsyncGenerator<RgbaPicture> {
  let reader: PictureReader | null = null;
  try {
    for await (const { frame, index } of footageFrames(file)) {
      signal.throwIfAborted();
      if (index >= loop.endFrame) return;
      if (index < loop.startFrame) continue;
      reader ??= createPictureReader({ width: frame.width, height: frame.height });
      const picture = cutOut(reader.read(frame), square);
      if (fadedEdge > 0) fadeEdges(picture, fadedEdge);
      yield await make(picture, index);
      onPicture(index - loop.startFrame + 1);
    }
  } finally {
    reader?.[Symbol.dispose]();
  }
}
