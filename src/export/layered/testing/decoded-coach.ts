import type { Box } from '../../../../remotion/kit/box';
import type { PlanarPicture } from '../../../media/picture-scaler';
import type { FrameSize } from '../../../workout/film-size';
import type { CoachPatch } from '../coach-patch';
import type { YuvPicture } from '../yuv-picture';
import { copyOf, fillPlane, sampleAt } from './pictures';

type SampleAt = (column: number, row: number) => number;

interface DecodedSamples {
  readonly y: SampleAt;
  /** Of every second column and row. */
  readonly cb: SampleAt;
  readonly cr: SampleAt;
  /** Absent: the picture has no alpha plane. */
  readonly alpha?: SampleAt;
}

/** Bytes between the end of a row and the next: a decoder's rows are longer than its pictures. */
const PADDING = 32;

/** A picture as a decoder hands it over. */
export const decodedPicture = (
  { width, height }: FrameSize,
  { y, cb, cr, alpha }: DecodedSamples,
): PlanarPicture => {
  const plane = (columns: number, rows: number, sampleOf: SampleAt) => {
    const stride = columns + PADDING;
    const samples = Buffer.alloc(stride * rows, 0x5a);
    fillPlane({ samples, stride, width: columns, height: rows }, sampleOf);
    return { samples, stride };
  };
  const planes = [
    plane(width, height, y),
    plane(width / 2, height / 2, cb),
    plane(width / 2, height / 2, cr),
    ...(alpha === undefined ? [] : [plane(width, height, alpha)]),
  ];
  return {
    width,
    height,
    planes: planes.map(({ samples }) => samples),
    strides: planes.map(({ stride }) => stride),
  };
};

/** The same picture seen in a mirror. */
export const flipped = (picture: YuvPicture): YuvPicture => {
  const flip = copyOf(picture);
  flip.planes.forEach((plane, index) => {
    const source = picture.planes[index];
    if (source === undefined) return;
    fillPlane(plane, (column, row) => sampleAt(source, plane.width - 1 - column, row));
  });
  return flip;
};

/** The ground with a patch on it. */
export const patched = (ground: YuvPicture, patch: CoachPatch | null): YuvPicture => {
  const picture = copyOf(ground);
  if (patch === null) return picture;
  picture.planes.forEach((plane, index) => {
    const over = patch.picture.planes[index];
    if (over === undefined) return;
    const step = index === 0 ? 1 : 2;
    const [left, top] = [patch.area.left / step, patch.area.top / step];
    for (let row = 0; row < over.height; row++) {
      for (let column = 0; column < over.width; column++) {
        plane.samples[(top + row) * plane.stride + left + column] = sampleAt(over, column, row);
      }
    }
  });
  return picture;
};

/** A decoded picture of its box's size over the ground, sample by sample and in floating point. */
export const putOverSlowly = (
  { planes, strides, width }: PlanarPicture,
  box: Box,
  mirrored: boolean,
  ground: YuvPicture,
): YuvPicture => {
  const picture = copyOf(ground);
  const at = (plane: number, column: number, row: number): number =>
    planes[plane]?.[row * (strides[plane] ?? 0) + column] ?? 0;
  const opacityAt = (column: number, row: number): number =>
    planes.length > 3 ? at(3, column, row) : 255;
  picture.planes.forEach((target, plane) => {
    const step = plane === 0 ? 1 : 2;
    fillPlane(target, (column, row) => {
      const under = sampleAt(target, column, row);
      const inBox = column * step - box.x;
      const down = row * step - box.y;
      if (inBox < 0 || inBox >= box.width || down < 0 || down >= box.height) return under;
      const across = mirrored ? width - step - inBox : inBox;
      const four = [
        opacityAt(across, down),
        opacityAt(across + step - 1, down),
        opacityAt(across, down + step - 1),
        opacityAt(across + step - 1, down + step - 1),
      ];
      const opacity = Math.round(four.reduce((sum, value) => sum + value, 0) / four.length);
      const over = at(plane, across / step, down / step);
      return Math.round((over * opacity + under * (255 - opacity)) / 255);
    });
  });
  return picture;
};
