import { AV_PIX_FMT_YUV420P, AV_PIX_FMT_YUVA420P, SWS_BICUBIC } from 'node-av/constants';
import { SoftwareScaleContext } from 'node-av/lib';
import { checkFfmpeg } from './open-media';

/** A 4:2:0 picture of even size: luma, blue and red difference, and alpha where it has one. */
export interface PlanarPicture {
  readonly width: number;
  readonly height: number;
  /** Rows lie `strides` apart. */
  readonly planes: readonly Buffer[];
  readonly strides: readonly number[];
}

interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export interface PictureScaler {
  /** @returns a picture that is lent until the next call */
  readonly scale: (source: PlanarPicture, size: PictureSize) => PlanarPicture;
}

/** Sizes change as a body moves; beyond so many the oldest filter goes. */
const MOST_CONTEXTS = 64;

const SAMPLES_OF_PLANES = [1, 1 / 4, 1 / 4, 1];

/** A picture that lies in `memory`. */
const pictureIn = (
  memory: Buffer,
  { width, height }: PictureSize,
  hasAlpha: boolean,
): PlanarPicture => {
  const planes: Buffer[] = [];
  let start = 0;
  for (const share of SAMPLES_OF_PLANES.slice(0, hasAlpha ? 4 : 3)) {
    const end = start + width * height * share;
    planes.push(memory.subarray(start, end));
    start = end;
  }
  return { width, height, planes, strides: [width, width / 2, width / 2, width] };
};

const BYTES_PER_PIXEL = SAMPLES_OF_PLANES.reduce((sum, share) => sum + share);

/** Scales pictures with FFmpeg's bicubic filter. */
export const createPictureScaler = (): PictureScaler => {
  const kept = new Map<string, SoftwareScaleContext>();
  let target = Buffer.alloc(0);

  const open = (source: PlanarPicture, { width, height }: PictureSize): SoftwareScaleContext => {
    const hasAlpha = source.planes.length > 3;
    const key = `${source.width} ${source.height} ${width} ${height} ${hasAlpha}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const [oldest] = kept;
    if (oldest !== undefined && kept.size >= MOST_CONTEXTS) {
      oldest[1].freeContext();
      kept.delete(oldest[0]);
    }
    const format = hasAlpha ? AV_PIX_FMT_YUVA420P : AV_PIX_FMT_YUV420P;
    const context = new SoftwareScaleContext();
    context.getContext(source.width, source.height, format, width, height, format, SWS_BICUBIC);
    kept.set(key, context);
    return context;
  };

  const targetOf = (size: PictureSize, hasAlpha: boolean): PlanarPicture => {
    const bytes = size.width * size.height * BYTES_PER_PIXEL;
    if (target.length < bytes) target = Buffer.allocUnsafeSlow(bytes);
    return pictureIn(target, size, hasAlpha);
  };

  return {
    scale: (source, size) => {
      if (source.width === size.width && source.height === size.height) return source;
      const scaled = targetOf(size, source.planes.length > 3);
      const code = open(source, size).scaleSync(
        [...source.planes],
        [...source.strides],
        0,
        source.height,
        [...scaled.planes],
        [...scaled.strides],
      );
      checkFfmpeg(code, 'a clip', 'scaled');
      return scaled;
    },
  };
};
