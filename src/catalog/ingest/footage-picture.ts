import {
  AV_PIX_FMT_RGBA,
  AVCOL_RANGE_JPEG,
  AVCOL_SPC_BT709,
  AVCOL_SPC_RGB,
  AVCOL_SPC_SMPTE170M,
  AVCOL_SPC_UNSPECIFIED,
} from 'node-av/constants';
import { FFmpegError, SoftwareScaleContext, type Frame } from 'node-av/lib';
import { allocPicture } from '../../media/alloc-picture';
import type { PixelRectangle } from './picture-bounds';
import type { RgbaPicture } from './planar-picture';

/** As players do where a file does not say: high definition is BT.709, what is smaller BT.601. */
const HIGH_DEFINITION_LINES = 576;

/** Turns decoded frames of one film into red, green, blue and straight alpha. */
export interface PictureReader extends Disposable {
  /** @returns a copy of the frame, scaled when its size is another */
  readonly read: (frame: Frame) => RgbaPicture;
}

/** @param size of the pictures that are read, pixels */
export const createPictureReader = (size: {
  readonly width: number;
  readonly height: number;
}): PictureReader => {
  const scaler = new SoftwareScaleContext();
  scaler.allocContext();
  const target = allocPicture({ ...size, format: AV_PIX_FMT_RGBA });
  target.colorSpace = AVCOL_SPC_RGB;
  target.colorRange = AVCOL_RANGE_JPEG;
  return {
    read: (frame) => {
      if (frame.colorSpace === AVCOL_SPC_UNSPECIFIED) {
        frame.colorSpace =
          frame.height >= HIGH_DEFINITION_LINES ? AVCOL_SPC_BT709 : AVCOL_SPC_SMPTE170M;
      }
      FFmpegError.throwIfError(scaler.scaleFrameSync(target, frame), 'convert a picture');
      const { width, height } = size;
      const data = new Uint8Array(width * height * 4);
      const [rows] = target.data ?? [];
      const [stride = 0] = target.linesize;
      for (let row = 0; rows !== undefined && row < height; row++) {
        data.set(rows.subarray(row * stride, row * stride + width * 4), row * width * 4);
      }
      return { width, height, data };
    },
    [Symbol.dispose]: () => {
      scaler.freeContext();
      target.free();
    },
  };
};

/** A rectangle of a picture; what lies outside of the picture is transparent. */
export const cutOut = (
  { width, height, data }: RgbaPicture,
  { left, top, width: cutWidth, height: cutHeight }: PixelRectangle,
): RgbaPicture => {
  const cut = new Uint8Array(cutWidth * cutHeight * 4);
  const from = Math.max(0, left);
  const to = Math.min(width, left + cutWidth);
  for (let row = Math.max(0, top); to > from && row < Math.min(height, top + cutHeight); row++) {
    const start = ((row - top) * cutWidth + from - left) * 4;
    cut.set(data.subarray((row * width + from) * 4, (row * width + to) * 4), start);
  }
  return { width: cutWidth, height: cutHeight, data: cut };
};

const smooth = (share: number): number => share * share * (3 - 2 * share);

/**
 * Lets a picture grow transparent towards its edges, so that a shadow on the floor does not end in a straight line.
 * @param share of each side over which it does
 */
export const fadeEdges = ({ width, height, data }: RgbaPicture, share: number): void => {
  const [across, down] = [share * width, share * height];
  const fadeAt = (position: number, length: number, depth: number): number =>
    smooth(Math.min(1, (Math.min(position, length - 1 - position) + 0.5) / depth));
  for (let y = 0; y < height; y++) {
    const byRow = fadeAt(y, height, down);
    for (let x = 0; x < width; x++) {
      // Between the two edges of a row nothing changes.
      if (byRow === 1 && x === Math.ceil(across)) x = Math.max(x, width - Math.ceil(across) - 1);
      const at = (y * width + x) * 4 + 3;
      const fade = byRow * fadeAt(x, width, across);
      if (fade < 1) data[at] = Math.round((data[at] ?? 0) * fade);
    }
  }
};
