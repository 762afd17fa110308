import type { RgbaPicture } from '../planar-picture';

export interface Figure {
  readonly width: number;
  readonly height: number;
  /** Of the whole figure, as shares of the picture. */
  readonly left?: number;
  readonly top?: number;
  readonly isOpaque?: boolean;
}

const SKIN = [214, 160, 130] as const;
const SHIRT = [40, 120, 200] as const;

/**
 * A head on a body that squats: at phase 0 it stands, at 0.5 it is lowest. A quarter and three quarters look alike and
 * move in opposite directions.
 */
export const squattingFigure = (
  phase: number,
  { width, height, left = 0.3, top = 0.1, isOpaque = false }: Figure,
): RgbaPicture => {
  const data = new Uint8Array(width * height * 4);
  const down = (1 - Math.cos(2 * Math.PI * phase)) / 2;
  const headY = (top + 0.1 + 0.35 * down) * height;
  const middle = (left + 0.2) * width;
  const radius = 0.1 * height;
  const floor = (top + 0.8) * height;
  const half = (0.07 + 0.06 * down) * height;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const inHead = Math.hypot(x + 0.5 - middle, y + 0.5 - headY) < radius;
      const inBody = Math.abs(x + 0.5 - middle) < half && y + 0.5 > headY && y + 0.5 < floor;
      const at = (y * width + x) * 4;
      if (inHead || inBody) data.set([...(inHead ? SKIN : SHIRT), 255], at);
      else if (isOpaque) data.set([0x18, 0x1c, 0x2f, 255], at);
    }
  return { width, height, data };
};

/** @param phaseOf how far in its repetition the figure is at a frame */
export const figurePictures = (
  frames: number,
  phaseOf: (frame: number) => number,
  figure: Figure,
): RgbaPicture[] =>
  Array.from({ length: frames }, (_, frame) => squattingFigure(phaseOf(frame), figure));
