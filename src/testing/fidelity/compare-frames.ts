import { colourShiftOf, type ColourShift } from './colour-shift';
import type { YuvPicture } from './picture';
import type { SampledFrame } from './sampled-frames';
import { ssimOf, type PictureSsim } from './ssim';

/** What a whole picture must reach. */
export const MIN_SSIM = 0.98;
/**
 * What each place of a picture must reach. A clip that is one frame late leaves the whole picture at 0.984 and more, and
 * some place at 0.7 and less.
 */
export const MIN_TILE_SSIM = 0.9;

export interface FrameComparison extends SampledFrame {
  readonly ssim: PictureSsim;
  readonly colourShift: ColourShift;
}

export const isAlike = ({ ssim }: FrameComparison): boolean =>
  ssim.all >= MIN_SSIM && ssim.worstTile.ssim >= MIN_TILE_SSIM;

/** For a frame that the film does not have. */
const NOTHING = {
  ssim: { y: 0, u: 0, v: 0, all: 0, worstTile: { ssim: 0, x: 0, y: 0 } },
  colourShift: { plane: 'y', levels: 0, x: 0, y: 0 },
} as const;

const comparePictures = (layered: YuvPicture, stock: YuvPicture) => ({
  ssim: ssimOf(layered, stock),
  colourShift: colourShiftOf(layered, stock),
});

/** Compares the frames one by one; the stock picture is asked for when its turn has come. */
export const compareFrames = async (
  sampled: readonly SampledFrame[],
  film: ReadonlyMap<number, YuvPicture>,
  stock: (frame: number) => Promise<YuvPicture>,
): Promise<FrameComparison[]> => {
  const comparisons: FrameComparison[] = [];
  for (const sample of sampled) {
    const picture = film.get(sample.frame);
    comparisons.push({
      ...sample,
      ...(picture === undefined ? NOTHING : comparePictures(picture, await stock(sample.frame))),
    });
  }
  return comparisons;
};

export interface FilmComparison {
  readonly framesPlanned: number;
  readonly framesInFilm: number;
  readonly framesCompared: number;
  /** The frame with the lowest SSIM. */
  readonly worst: FrameComparison;
  /** The frame with the worst place; often another one. */
  readonly worstPlace: FrameComparison;
  /** The frame in which some place's mean colour differs most. */
  readonly worstColour: FrameComparison;
  readonly meanSsim: number;
  readonly isAlike: boolean;
}

const lowest = (
  comparisons: readonly [FrameComparison, ...FrameComparison[]],
  valueOf: (comparison: FrameComparison) => number,
): FrameComparison =>
  comparisons.reduce((low, next) => (valueOf(next) < valueOf(low) ? next : low));

/** @throws RangeError when nothing was compared */
export const summarise = (
  comparisons: readonly FrameComparison[],
  counts: { readonly planned: number; readonly inFilm: number },
): FilmComparison => {
  const [first, ...others] = comparisons;
  if (first === undefined) throw new RangeError('no frame was compared');
  const sum = comparisons.reduce((total, { ssim }) => total + ssim.all, 0);
  return {
    framesPlanned: counts.planned,
    framesInFilm: counts.inFilm,
    framesCompared: comparisons.length,
    worst: lowest([first, ...others], ({ ssim }) => ssim.all),
    worstPlace: lowest([first, ...others], ({ ssim }) => ssim.worstTile.ssim),
    worstColour: lowest([first, ...others], ({ colourShift }) => -Math.abs(colourShift.levels)),
    meanSsim: sum / comparisons.length,
    isAlike: counts.planned === counts.inFilm && comparisons.every(isAlike),
  };
};
