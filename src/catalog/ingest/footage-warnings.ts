import { STAGE_COLOUR } from './clip-formats';
import type { FootageLook } from './look-at-footage';
import type { RgbaPicture } from './planar-picture';

const COLOUR_TOLERANCE = 12;
const STAGE = [1, 3, 5].map((at) => Number.parseInt(STAGE_COLOUR.slice(at, at + 2), 16));

/** For a clip without alpha: whether its edges can be told from the stage. */
export const backgroundWarnings = ({ edgeColour }: FootageLook): string[] =>
  edgeColour.some((value, channel) => Math.abs(value - (STAGE[channel] ?? 0)) > COLOUR_TOLERANCE)
    ? [`its background is not the stage’s ${STAGE_COLOUR}: it is seen as a rectangle in films`]
    : [];

const LEAST_JUDGED = 500;

/** Looks for colours that were multiplied by their alpha: they are never brighter than it. */
export const createMatteJudge = () => {
  let [partial, dark] = [0, 0];
  return {
    look: ({ data }: RgbaPicture): void => {
      for (let at = 0; at < data.length; at += 4) {
        const alpha = data[at + 3] ?? 0;
        if (alpha < 32 || alpha > 200) continue;
        partial += 1;
        const brightest = Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
        if (brightest <= alpha + 3) dark += 1;
      }
    },
    warnings: (): string[] =>
      partial >= LEAST_JUDGED && dark / partial > 0.995
        ? ['its edges look multiplied by alpha, which makes them dark: export with straight alpha']
        : [],
  };
};

const ENLARGED = 1.5;

/** @param side of the square that is seen, pixels of the source */
export const enlargementWarnings = (side: number, sizeInPixels: number): string[] =>
  sizeInPixels > ENLARGED * side
    ? [`the person fills ${side} pixels, enlarged to ${sizeInPixels}: film closer or sharper`]
    : [];

const LARGE_CLIP_BYTES = 4 * 2 ** 20;

export const weightWarnings = (bytes: number): string[] =>
  bytes > LARGE_CLIP_BYTES
    ? [`the clip has ${(bytes / 2 ** 20).toFixed(1)} MB: a shorter loop loads faster`]
    : [];
