import { CLIP_MARGIN } from './clip-formats';
import type { PixelRectangle } from './picture-bounds';

/** The smallest rectangle that holds all of these; `null` when there are none. */
export const around = (rectangles: readonly PixelRectangle[]): PixelRectangle | null => {
  const [first, ...others] = rectangles;
  if (first === undefined) return null;
  return others.reduce((one, other) => {
    const left = Math.min(one.left, other.left);
    const top = Math.min(one.top, other.top);
    return {
      left,
      top,
      width: Math.max(one.left + one.width, other.left + other.width) - left,
      height: Math.max(one.top + one.height, other.top + other.height) - top,
    };
  }, first);
};

/**
 * The square that becomes a clip: as the camera of the baked clips frames them, everything that moves in the middle, as
 * large as the margin allows. It may reach beyond the picture.
 */
export const squareOver = (body: PixelRectangle, margin = CLIP_MARGIN): PixelRectangle => {
  const side = Math.ceil(Math.max(body.width, body.height) / (1 - 2 * margin));
  return {
    left: Math.round(body.left + body.width / 2 - side / 2),
    top: Math.round(body.top + body.height / 2 - side / 2),
    width: side,
    height: side,
  };
};
