import { AV_PIX_FMT_RGBA, AV_PIX_FMT_YUV420P } from 'node-av/constants';
import { decodePng } from '../../media/decode-png';
import type { FrameSize } from '../../workout/film-size';
import type { YuvPicture } from './picture';
import { openPictureFilter } from './picture-filter';

/**
 * The filter that Remotion gives its frames when it encodes bt709. Chroma lies in the middle of its four pixels: so it
 * does in the JPEGs of a stock export, and this filter leaves it there.
 */
const TO_FILM =
  'format=gbrp,zscale=matrix=709:range=limited:primariesin=709:primaries=709:transferin=709:transfer=709:chromal=center,format=yuv420p';

const TO_SCREEN =
  'zscale=matrixin=709:rangein=limited:chromalin=center:matrix=gbr:range=full,format=gbrp,format=rgb24';

export interface FilmColours {
  /** A drawn frame as a film holds it: bt709, limited range, 4:2:0. */
  readonly toFilm: (png: Buffer) => Promise<YuvPicture>;
  /** RGB, three bytes a pixel. */
  readonly toScreen: (picture: YuvPicture) => Buffer;
  readonly close: () => void;
}

/** Converts pictures of one size with FFmpeg. */
export const openFilmColours = (size: FrameSize): FilmColours => {
  const toFilm = openPictureFilter({ size, format: AV_PIX_FMT_RGBA, inputs: 1, chain: TO_FILM });
  const toScreen = openPictureFilter({
    size,
    format: AV_PIX_FMT_YUV420P,
    inputs: 1,
    chain: TO_SCREEN,
  });
  return {
    toFilm: async (png) => {
      const { data, width, height } = await decodePng(png);
      if (width !== size.width || height !== size.height) {
        throw new RangeError(
          `the frame is ${width}×${height} in place of ${size.width}×${size.height}`,
        );
      }
      const pixels = Buffer.from(data.buffer, data.byteOffset, data.length);
      return { size, data: toFilm.run([pixels], (frame) => frame.toBuffer()) };
    },
    toScreen: ({ data }) => toScreen.run([data], (frame) => frame.toBuffer()),
    close: () => {
      toFilm.close();
      toScreen.close();
    },
  };
};
