import type { FrameSize } from '../../workout/film-size';

/** A 4:2:0 picture of even size in FFmpeg's `yuv420p` layout: luma, blue and red difference, rows without a gap. */
export interface YuvPicture {
  readonly size: FrameSize;
  readonly data: Buffer;
}

export interface Plane {
  readonly samples: Buffer;
  readonly width: number;
  readonly height: number;
}

export const planesOf = ({ size, data }: YuvPicture): { y: Plane; u: Plane; v: Plane } => {
  const { width, height } = size;
  const luma = width * height;
  const chroma = luma / 4;
  const half = { width: width / 2, height: height / 2 };
  return {
    y: { samples: data.subarray(0, luma), width, height },
    u: { samples: data.subarray(luma, luma + chroma), ...half },
    v: { samples: data.subarray(luma + chroma, luma + 2 * chroma), ...half },
  };
};
