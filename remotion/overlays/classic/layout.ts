import type { FilmFormat } from '../../../src/workout/workout-config';
import type { FrameSize } from '../../../src/workout/film-size';
import { formatOf, mirroredBox, type Box } from '../../kit/box';
import type { ClassicProps } from './schema';

type Region =
  'coach' | 'timer' | 'timeLeft' | 'plate' | 'lowerThird' | 'next' | 'side' | 'progress' | 'finale';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** Timer on top, name in a lower third, progress along the edge; the coach between them. */
const LAYOUTS: Record<FilmFormat, Record<Region, Box>> = {
  landscape: {
    timer: box(1392, 56, 464, 168),
    timeLeft: box(64, 56, 464, 56),
    coach: box(576, 24, 768, 768),
    side: box(64, 136, 464, 56),
    plate: box(64, 808, 880, 48),
    lowerThird: box(64, 856, 1792, 176),
    next: box(1336, 872, 504, 144),
    progress: box(0, 1064, 1920, 16),
    finale: box(64, 64, 1792, 952),
  },
  portrait: {
    timer: box(496, 128, 520, 176),
    timeLeft: box(64, 128, 424, 64),
    side: box(64, 232, 424, 64),
    coach: box(60, 312, 960, 960),
    plate: box(64, 1280, 880, 64),
    lowerThird: box(64, 1344, 952, 384),
    next: box(88, 1584, 912, 128),
    progress: box(0, 1904, 1080, 16),
    finale: box(64, 320, 952, 1280),
  },
  square: {
    timer: box(616, 48, 400, 112),
    timeLeft: box(64, 48, 400, 48),
    side: box(64, 104, 400, 48),
    coach: box(220, 160, 640, 640),
    plate: box(64, 808, 640, 48),
    lowerThird: box(64, 856, 952, 176),
    next: box(672, 872, 328, 144),
    progress: box(0, 1064, 1080, 16),
    finale: box(64, 64, 952, 952),
  },
};

/** Regions that change corners with the timer. */
const CORNERS: ReadonlySet<Region> = new Set(['timer', 'timeLeft', 'side']);

export const regionOf = (region: Region, picture: FrameSize, { timerSide }: ClassicProps): Box => {
  const place = LAYOUTS[formatOf(picture)][region];
  return CORNERS.has(region) && timerSide === 'left' ? mirroredBox(picture, place) : place;
};

/** Whether a corner's text is set from the right. */
export const isRightOf = (place: Box, picture: FrameSize): boolean =>
  place.x + place.width / 2 > picture.width / 2;
