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

export interface PictureScaler {
  /** @returns a picture that is lent until the next call */
  readonly scale: (
    source: PlanarPicture,
    size: { readonly width: number; readonly height: number },
  ) => PlanarPicture;
  readonly close: () => void;
}

/** Sizes change as a body moves; beyond so many the oldest filter goes. */
const MOST_CONTEXTS = 64;

const allocPicture = (width: number, height: number, hasAlpha: boolean): PlanarPicture => {
  const [luma, chroma] = [width * height, (width / 2) * (height / 2)];
  const plane = (samples: number): Buffer => Buffer.allocUnsafeSlow(samples);
  return {
    width,
    height,
    planes: [plane(luma), plane(chroma), plane(chroma), ...(hasAlpha ? [plane(luma)] : [])],
    strides: [width, width / 2, width / 2, width],
  };
};

const freed = ({ context }: { context: SoftwareScaleContext }): void => context.freeContext();

/** Scales pictures with FFmpeg's bicubic filter. */
export const createPictureScaler = (): PictureScaler => {
  const kept = new Map<string, { context: SoftwareScaleContext; target: PlanarPicture }>();

  const open = (source: PlanarPicture, width: number, height: number) => {
    const hasAlpha = source.planes.length > 3;
    const key = `${source.width} ${source.height} ${width} ${height} ${hasAlpha}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const [oldest] = kept;
    if (oldest !== undefined && kept.size >= MOST_CONTEXTS) {
      freed(oldest[1]);
      kept.delete(oldest[0]);
    }
    const format = hasAlpha ? AV_PIX_FMT_YUVA420P : AV_PIX_FMT_YUV420P;
    const context = new SoftwareScaleContext();
    context.getContext(source.width, source.height, format, width, height, format, SWS_BICUBIC);
    const opened = { context, target: allocPicture(width, height, hasAlpha) };
    kept.set(key, opened);
    return opened;
  };

  return {
    scale: (source, { width, height }) => {
      if (source.width === width && source.height === height) return source;
      const { context, target } = open(source, width, height);
      const code = context.scaleSync(
        [...source.planes],
        [...source.strides],
        0,
        source.height,
        [...target.planes],
        [...target.strides],
      );
      checkFfmpeg(code, 'a clip', 'scaled');
      return target;
    },
    close: () => {
      for (const opened of kept.values()) freed(opened);
      kept.clear();
    },
  };
};
