import type { RgbaPicture } from './planar-picture';

/** A rectangle of whole pixels. */
export interface PixelRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The smallest rectangle that holds every pixel of at least so much alpha (0–255); the whole picture when none has.
 */
export const boundsOfAlpha = (
  { width, height, data }: RgbaPicture,
  minimumAlpha: number,
): PixelRectangle => {
  let [left, top, right, bottom] = [width, height, -1, -1];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((data[(y * width + x) * 4 + 3] ?? 0) < minimumAlpha) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y);
    }
  }
  return right < 0
    ? { left: 0, top: 0, width, height }
    : { left, top, width: right - left + 1, height: bottom - top + 1 };
};

/** A square around a rectangle with a margin (a share of its side), moved and shrunk to stay inside the picture. */
export const squareAround = (
  bounds: PixelRectangle,
  picture: { readonly width: number; readonly height: number },
  margin: number,
): PixelRectangle => {
  const wanted = Math.ceil(Math.max(bounds.width, bounds.height) * (1 + 2 * margin));
  const side = Math.min(wanted, picture.width, picture.height);
  const place = (start: number, length: number, limit: number): number =>
    Math.max(0, Math.min(limit - side, Math.round(start + length / 2 - side / 2)));
  return {
    left: place(bounds.left, bounds.width, picture.width),
    top: place(bounds.top, bounds.height, picture.height),
    width: side,
    height: side,
  };
};
