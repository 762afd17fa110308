import { AV_PIX_FMT_YUV420P } from 'node-av/constants';
import { avImageCopy2 } from 'node-av/lib';
import type { FrameSize } from '../../workout/film-size';

/** One plane of 8-bit samples; its rows lie `stride` samples apart. */
export interface Plane {
  readonly samples: Buffer;
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

export const pictureBytes = ({ width, height }: FrameSize): number => (width * height * 3) / 2;

/** A picture that lies in `memory`, which is as long as {@link pictureBytes} says. */
export const pictureIn = (memory: Buffer, { width, height }: FrameSize): YuvPicture => {
  const luma = width * height;
  const chroma = luma / 4;
  const plane = (start: number, shift: number): Plane => ({
    samples: memory.subarray(start, start + (luma >> (2 * shift))),
    stride: width >> shift,
    width: width >> shift,
    height: height >> shift,
  });
  return { width, height, planes: [plane(0, 0), plane(luma, 1), plane(luma + chroma, 1)] };
};

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

const isWithin = (
  { left, top, right, bottom }: EvenRectangle,
  { width, height }: YuvPicture,
): boolean => left >= 0 && top >= 0 && right <= width && bottom <= height;

/** The planes from one even point on. */
const planesFrom = ({ planes }: YuvPicture, x: number, y: number): Buffer[] =>
  planes.map(({ samples, stride }, plane) => {
    const shift = plane === 0 ? 0 : 1;
    return samples.subarray((y >> shift) * stride + (x >> shift));
  });

const stridesOf = ({ planes }: YuvPicture): number[] => planes.map(({ stride }) => stride);

/**
 * Copies a rectangle given in the target's coordinates.
 * @param from stands with its top left corner at `at` in the target; even numbers
 * @throws RangeError when the rectangle leaves one of the pictures
 */
export const copyRectangle = (
  from: YuvPicture,
  at: { readonly x: number; readonly y: number },
  to: YuvPicture,
  area: EvenRectangle,
): void => {
  if (isEmpty(area)) return;
  const { left, top, right, bottom } = area;
  const source = { left: left - at.x, top: top - at.y, right: right - at.x, bottom: bottom - at.y };
  // FFmpeg copies wherever it is told to.
  if (!isWithin(area, to) || !isWithin(source, from)) {
    throw new RangeError(`cannot copy ${JSON.stringify(source)} to ${JSON.stringify(area)}`);
  }
  avImageCopy2(
    planesFrom(to, left, top),
    stridesOf(to),
    planesFrom(from, source.left, source.top),
    stridesOf(from),
    AV_PIX_FMT_YUV420P,
    right - left,
    bottom - top,
  );
};
