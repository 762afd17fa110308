import type { FilmFormat } from '../../../src/workout/workout-config';
import type { FrameSize } from '../../../src/workout/film-size';
import { formatOf, mirroredBox, type Box } from '../../kit/box';
import type { RingProps } from './schema';

type Region =
  | 'coach'
  | 'sessionLine'
  | 'phase'
  | 'timeLeft'
  | 'headline'
  | 'cue'
  | 'ring'
  | 'side'
  | 'equipment'
  | 'next'
  | 'finale';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** One designed layout a format, in design pixels; the coach's box meets no text. */
const LAYOUTS: Record<FilmFormat, Record<Region, Box>> = {
  landscape: {
    sessionLine: box(64, 40, 1792, 8),
    phase: box(64, 72, 840, 48),
    timeLeft: box(1400, 72, 456, 48),
    headline: box(64, 168, 832, 296),
    cue: box(64, 480, 832, 104),
    ring: box(64, 640, 376, 376),
    side: box(480, 640, 416, 64),
    equipment: box(480, 952, 416, 64),
    next: box(480, 864, 416, 152),
    coach: box(920, 128, 936, 936),
    finale: box(64, 144, 1792, 872),
  },
  portrait: {
    sessionLine: box(64, 120, 952, 8),
    phase: box(64, 140, 640, 56),
    timeLeft: box(712, 140, 304, 56),
    headline: box(64, 232, 952, 240),
    cue: box(376, 1464, 640, 112),
    ring: box(64, 1464, 264, 264),
    side: box(616, 220, 400, 60),
    equipment: box(376, 1664, 640, 64),
    next: box(376, 1592, 640, 136),
    coach: box(48, 472, 984, 984),
    finale: box(64, 320, 952, 1280),
  },
  square: {
    sessionLine: box(64, 40, 952, 8),
    phase: box(64, 72, 600, 48),
    timeLeft: box(672, 72, 344, 48),
    headline: box(64, 136, 952, 152),
    cue: box(64, 960, 952, 80),
    ring: box(64, 320, 264, 264),
    side: box(64, 600, 264, 56),
    equipment: box(64, 608, 264, 56),
    next: box(64, 672, 264, 264),
    coach: box(352, 288, 664, 664),
    finale: box(64, 128, 952, 888),
  },
};

/** Regions that change sides with the coach. */
const MIRRORED: ReadonlySet<Region> = new Set([
  'coach',
  'headline',
  'cue',
  'ring',
  'side',
  'equipment',
  'next',
]);

export const regionOf = (region: Region, picture: FrameSize, { coachSide }: RingProps): Box => {
  const format = formatOf(picture);
  const place = LAYOUTS[format][region];
  return coachSide === 'left' && format !== 'portrait' && MIRRORED.has(region)
    ? mirroredBox(picture, place)
    : place;
};
