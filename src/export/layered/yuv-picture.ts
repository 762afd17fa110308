import type { FrameSize } from '../../workout/workout-config';

/** One plane of 8-bit samples; its rows lie `stride` samples apart. */
export interface Plane {
  readonly samples: Uint8Array;
  readonly stride: number;
  readonly width: number;
  readonly height: number;
}

/** Luma, blue and red difference: 4:2:0, bt709, limited range. Width and height are even. */
export interface YuvPicture {
  readonly width: number;
  readonly height: number;
  readonly planes: readonly [Plane, Plane, Plane];
}

/** A rectangle whose four numbers are even, so that it covers whole chroma samples. */
export interface EvenRectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const plane = (width: number, height: number): Plane => ({
  samples: new Uint8Array(width * height),
  stride: width,
  width,
  height,
});

export const createYuvPicture = ({ width, height }: FrameSize): YuvPicture => ({
  width,
  height,
  planes: [plane(width, height), plane(width / 2, height / 2), plane(width / 2, height / 2)],
});

export const bytesOf = ({ planes }: YuvPicture): number =>
  planes.reduce((sum, { samples }) => sum + samples.length, 0);

export const isEmpty = ({ left, top, right, bottom }: EvenRectangle): boolean =>
  left >= right || top >= bottom;

export const intersection = (a: EvenRectangle, b: EvenRectangle): EvenRectangle => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** Rounded x ÷ 255, exact for x up to 65 025: samples are mixed by shares of 255. */
export const by255 = (x: number): number => ((x + 128) * 257) >> 16;

/** The smallest rectangle around both. */
export const union = (a: EvenRectangle, b: EvenRectangle): EvenRectangle => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/**
 * Copies a rectangle given in the target's coordinates.
 * @param from stands with its top left corner at `at` in the target
 */
export const copyRectangle = (
  from: YuvPicture,
  at: { readonly x: number; readonly y: number },
  to: YuvPicture,
  { left, top, right, bottom }: EvenRectangle,
): void => {
  to.planes.forEach((target, index) => {
    const source = from.planes[index];
    if (source === undefined) return;
    const shift = index === 0 ? 0 : 1;
    const first = left >> shift;
    const length = (right - left) >> shift;
    const sourceColumn = (left - at.x) >> shift;
    for (let row = top >> shift; row < bottom >> shift; row++) {
      const start = (row - (at.y >> shift)) * source.stride + sourceColumn;
      target.samples.set(
        source.samples.subarray(start, start + length),
        row * target.stride + first,
      );
    }
  });
};
