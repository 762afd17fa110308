import type { FilmFormat } from '../../../src/workout/workout-config';
import type { FrameSize } from '../../../src/workout/film-size';
import { formatOf, mirroredBox, type Box } from '../../kit/box';
import type { TvProps } from './schema';

type Region =
  | 'coach'
  | 'sessionLine'
  | 'phase'
  | 'timeLeft'
  | 'digits'
  | 'bar'
  | 'headline'
  | 'aside'
  | 'side'
  | 'next'
  | 'finale';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Inside the 5 % that televisions may cut off at each edge; in portrait, clear of a phone's bars too. */
const LAYOUTS: Record<FilmFormat, Record<Region, Box>> = {
  landscape: {
    sessionLine: box(96, 56, 1728, 12),
    phase: box(96, 92, 664, 80),
    timeLeft: box(1344, 92, 480, 80),
    digits: box(96, 200, 840, 328),
    bar: box(96, 552, 840, 24),
    headline: box(96, 600, 840, 280),
    side: box(768, 96, 384, 72),
    aside: box(96, 904, 840, 112),
    next: box(96, 888, 840, 136),
    coach: box(968, 176, 848, 848),
    finale: box(96, 104, 1728, 912),
  },
  portrait: {
    sessionLine: box(56, 120, 968, 12),
    phase: box(56, 152, 656, 72),
    timeLeft: box(720, 152, 304, 72),
    headline: box(56, 232, 968, 280),
    coach: box(152, 512, 776, 776),
    aside: box(56, 1304, 968, 104),
    next: box(56, 1292, 968, 128),
    digits: box(56, 1432, 968, 264),
    side: box(664, 1448, 360, 72),
    bar: box(56, 1704, 968, 24),
    finale: box(56, 320, 968, 1280),
  },
  square: {
    sessionLine: box(56, 56, 968, 12),
    phase: box(56, 84, 640, 64),
    timeLeft: box(704, 84, 320, 64),
    headline: box(56, 160, 968, 216),
    digits: box(56, 400, 344, 208),
    bar: box(56, 624, 344, 20),
    side: box(56, 660, 344, 56),
    aside: box(56, 668, 344, 352),
    next: box(56, 732, 344, 288),
    coach: box(408, 392, 632, 632),
    finale: box(56, 96, 968, 920),
  },
};

const MIRRORED: ReadonlySet<Region> = new Set([
  'coach',
  'digits',
  'bar',
  'headline',
  'side',
  'aside',
  'next',
]);

export const regionOf = (region: Region, picture: FrameSize, { coachSide }: TvProps): Box => {
  const format = formatOf(picture);
  const place = LAYOUTS[format][region];
  return coachSide === 'left' && format !== 'portrait' && MIRRORED.has(region)
    ? mirroredBox(picture, place)
    : place;
};
