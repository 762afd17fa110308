import type { Clip } from '../../catalog/clip';
import type { Exercise } from '../../catalog/exercise';
import type { Coach } from '../../workout/workout-config';

/** The coach's own clip, or another coach's where that one was never filmed. */
export const clipFor = ({ clips, slug }: Exercise, coach: Coach): Clip => {
  const clip = clips.find((candidate) => candidate.coach === coach) ?? clips[0];
  if (clip === undefined) throw new RangeError(`exercise "${slug}" has no clip`);
  return clip;
};
