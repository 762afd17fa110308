import type { FilmFormat } from '../../src/workout/workout-config';
import type { FrameSize } from '../../src/workout/film-size';

/** A rectangle. In a composition its numbers are whole pixels; in a layout they are design pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A film's shorter side in design pixels: layouts are drawn for 1080p. */
const DESIGN_SHORT_SIDE = 1080;

/** Film pixels a design pixel: 1 at 1080p, ⅔ at 720p. */
export const scaleOf = ({ width, height }: FrameSize): number =>
  Math.min(width, height) / DESIGN_SHORT_SIDE;

/** The picture in design pixels: 1920 × 1080, 1080 × 1920 or 1080 × 1080. */
export const designSizeOf = (frame: FrameSize): FrameSize => {
  const scale = scaleOf(frame);
  return { width: Math.round(frame.width / scale), height: Math.round(frame.height / scale) };
};

export const formatOf = ({ width, height }: FrameSize): FilmFormat => {
  if (width === height) return 'square';
  return width > height ? 'landscape' : 'portrait';
};

/** A rectangle of the layout as whole film pixels: each edge is rounded, so that neighbours stay neighbours. */
export const toFilmPixels = (frame: FrameSize, design: Box): Box => {
  const scale = scaleOf(frame);
  const x = Math.round(design.x * scale);
  const y = Math.round(design.y * scale);
  return {
    x,
    y,
    width: Math.round((design.x + design.width) * scale) - x,
    height: Math.round((design.y + design.height) * scale) - y,
  };
};

const evenBelow = (pixels: number): number => Math.floor(pixels / 2 + EPSILON) * 2;
const evenAbove = (pixels: number): number => Math.ceil(pixels / 2 - EPSILON) * 2;

/** Less than any step of a layout, more than an error of ⅔ in floating point. */
const EPSILON = 1e-6;

/**
 * As {@link toFilmPixels}, in even numbers and never beyond the given rectangle: 4:2:0 video is composited without
 * moving its colour by half a pixel. A square stays one.
 */
export const toEvenFilmPixels = (frame: FrameSize, design: Box): Box => {
  const scale = scaleOf(frame);
  const x = evenAbove(design.x * scale);
  const y = evenAbove(design.y * scale);
  const width = evenBelow(design.width * scale);
  const height = evenBelow(design.height * scale);
  const isInside =
    x + width <= (design.x + design.width) * scale + EPSILON &&
    y + height <= (design.y + design.height) * scale + EPSILON;
  return isInside ? { x, y, width, height } : { x, y, width: width - 2, height: height - 2 };
};

/** The same rectangle in the other half of the picture. */
export const mirroredBox = (picture: FrameSize, box: Box): Box => ({
  ...box,
  x: picture.width - box.x - box.width,
});

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
