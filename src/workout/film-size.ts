import type { WorkoutConfig } from './workout-config';

/** Width and height of a film's picture, in pixels. */
export const filmSize = (config: Pick<WorkoutConfig, 'format' | 'resolution'>): FrameSize => {
  const short = config.resolution === '720p' ? 720 : 1080;
  const long = (short * 16) / 9;
  return {
    landscape: { width: long, height: short },
    portrait: { width: short, height: long },
    square: { width: short, height: short },
  }[config.format];
};

/** Pixels. */
export interface FrameSize {
  readonly width: number;
  readonly height: number;
}
