import type { Box } from '../../../remotion/kit/box';
import type { PictureScaler, PlanarPicture } from '../../media/picture-scaler';
import type { FrameSize } from '../../workout/film-size';
import { by255, copyRectangle, isEmpty, type EvenRectangle, type YuvPicture } from './yuv-picture';

/** The coach over the stage: an opaque piece of the film's picture. */
export interface CoachPatch {
  readonly area: EvenRectangle;
  readonly picture: YuvPicture;
}

/** Where a clip stands in the film, and on what. */
export interface CoachPlace {
  readonly box: Box;
  readonly mirrored: boolean;
  /** The stage without the coach, as large as the film. */
  readonly ground: YuvPicture;
}

export interface PatchTools {
  readonly scaler: PictureScaler;
  /** @returns a picture with anything on it */
  readonly newPicture: (size: FrameSize) => YuvPicture;
}

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));

/** Even lengths, one of the clip and one of the film, that cover each other exactly: cutting there moves nothing. */
const stepsOf = (clip: number, film: number): { clip: number; film: number } => {
  const common = divisor(clip / 2, film / 2);
  return { clip: clip / common, film: film / common };
};

/** The scaling filter looks so many pixels beyond what it draws. */
const MARGIN = 4;

/** A span of the clip around what is seen, in whole steps. */
const seenSpan = (first: number, end: number, length: number, step: number) => ({
  start: Math.floor(Math.max(0, first - MARGIN) / step) * step,
  end: Math.ceil(Math.min(length, end + MARGIN) / step) * step,
});

/** The rectangle in which a picture is not wholly transparent; empty when nothing is seen. */
const seenArea = ({ width, height, planes, strides }: PlanarPicture): EvenRectangle => {
  const alpha = planes[3];
  const stride = strides[3] ?? 0;
  if (alpha === undefined) return { left: 0, top: 0, right: width, bottom: height };
  const nothing = Buffer.alloc(width);
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let row = 0; row < height; row++) {
    const start = row * stride;
    if (alpha.compare(nothing, 0, width, start, start + width) === 0) continue;
    if (row < top) top = row;
    bottom = row + 1;
    // Only beyond what the rows above have shown to be seen.
    let first = 0;
    while (first < left && alpha[start + first] === 0) first += 1;
    left = first;
    let end = width;
    while (end > right && alpha[start + end - 1] === 0) end -= 1;
    right = end;
  }
  return { left, top, right, bottom };
};

/** A part of a picture, without copying it. */
const cropped = (
  { planes, strides }: PlanarPicture,
  { left, top, right, bottom }: EvenRectangle,
): PlanarPicture => ({
  width: right - left,
  height: bottom - top,
  planes: planes.map((samples, plane) => {
    const shift = plane === 1 || plane === 2 ? 1 : 0;
    return samples.subarray((top >> shift) * (strides[plane] ?? 0) + (left >> shift));
  }),
  strides,
});

const mixed = (over: number, under: number, opacity: number): number =>
  opacity === 255 ? over : by255(over * opacity + under * (255 - opacity));

/** Puts the coach over the ground that is in `picture`: luma by each pixel's alpha, chroma by the mean of its four. */
const putOver = (coach: PlanarPicture, picture: YuvPicture, mirrored: boolean): void => {
  const [y, cb, cr, alpha] = coach.planes;
  const [yStride = 0, cbStride = 0, crStride = 0, alphaStride = 0] = coach.strides;
  const [toY, toCb, toCr] = picture.planes;
  if (y === undefined || cb === undefined || cr === undefined) return;
  const { width, height } = picture;
  const direction = mirrored ? -1 : 1;
  const solid = Buffer.alloc(alpha === undefined ? width * 2 : 0, 255);
  const opacities = alpha ?? solid;
  const opacityStride = alpha === undefined ? 0 : alphaStride;

  for (let row = 0; row < height; row++) {
    let from = mirrored ? width - 1 : 0;
    const alphaRow = row * opacityStride;
    const yRow = row * yStride;
    const target = row * toY.stride;
    for (let column = 0; column < width; column++, from += direction) {
      const opacity = opacities[alphaRow + from] ?? 0;
      if (opacity === 0) continue;
      const at = target + column;
      toY.samples[at] = mixed(y[yRow + from] ?? 0, toY.samples[at] ?? 0, opacity);
    }
  }
  const halfWidth = width / 2;
  for (let row = 0; row < height / 2; row++) {
    let from = mirrored ? halfWidth - 1 : 0;
    const above = row * 2 * opacityStride;
    const below = above + opacityStride;
    const target = row * toCb.stride;
    for (let column = 0; column < halfWidth; column++, from += direction) {
      const at = from * 2;
      const sum =
        (opacities[above + at] ?? 0) +
        (opacities[above + at + 1] ?? 0) +
        (opacities[below + at] ?? 0) +
        (opacities[below + at + 1] ?? 0);
      if (sum === 0) continue;
      const opacity = (sum + 2) >> 2;
      const to = target + column;
      toCb.samples[to] = mixed(cb[row * cbStride + from] ?? 0, toCb.samples[to] ?? 0, opacity);
      toCr.samples[to] = mixed(cr[row * crStride + from] ?? 0, toCr.samples[to] ?? 0, opacity);
    }
  }
};

/**
 * The coach of one decoded picture, scaled into its box and put over the stage; `null` when nothing of it is seen.
 * Colour is scaled apart from alpha: our clips carry the body's colour on beyond its outline.
 */
export const coachPatch = (
  decoded: PlanarPicture,
  { box, mirrored, ground }: CoachPlace,
  { scaler, newPicture }: PatchTools,
): CoachPatch | null => {
  const seen = seenArea(decoded);
  if (isEmpty(seen)) return null;
  const stepX = stepsOf(decoded.width, box.width);
  const stepY = stepsOf(decoded.height, box.height);
  const across = seenSpan(seen.left, seen.right, decoded.width, stepX.clip);
  const down = seenSpan(seen.top, seen.bottom, decoded.height, stepY.clip);
  const cut = { left: across.start, top: down.start, right: across.end, bottom: down.end };
  const size = {
    width: ((cut.right - cut.left) / stepX.clip) * stepX.film,
    height: ((cut.bottom - cut.top) / stepY.clip) * stepY.film,
  };
  const shownLeft = mirrored ? decoded.width - cut.right : cut.left;
  const left = box.x + (shownLeft / stepX.clip) * stepX.film;
  const top = box.y + (cut.top / stepY.clip) * stepY.film;
  const area = { left, top, right: left + size.width, bottom: top + size.height };

  const picture = newPicture(size);
  const whole = { left: 0, top: 0, right: size.width, bottom: size.height };
  copyRectangle(ground, { x: -left, y: -top }, picture, whole);
  putOver(scaler.scale(cropped(decoded, cut), size), picture, mirrored);
  return { area, picture };
};
