import type { FrameSize } from '../../workout/film-size';
import type { YuvPicture } from './picture';

/** A grey picture whose luma is told by column and row. */
export const greyPicture = (
  size: FrameSize,
  lumaAt: (x: number, y: number) => number,
): YuvPicture => {
  const pixels = size.width * size.height;
  const data = Buffer.alloc((pixels * 3) / 2, 128);
  for (let at = 0; at < pixels; at++) {
    data[at] = lumaAt(at % size.width, Math.trunc(at / size.width));
  }
  return { size, data };
};
