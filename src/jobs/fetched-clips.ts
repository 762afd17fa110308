import type { Exercise } from '../catalog/exercise';
import { CLIP_ADDRESS } from './clip-objects';

/**
 * Clips of the storage are no files below the public folder: engines fetch them from the web app.
 * @param publicUrl where this machine reaches it, without a slash at its end
 */
export const withFetchedClips = (exercises: readonly Exercise[], publicUrl: string): Exercise[] => {
  const absolute = (address: string): string =>
    address.startsWith(CLIP_ADDRESS) ? `${publicUrl}${address}` : address;
  return exercises.map((exercise) => ({
    ...exercise,
    clips: exercise.clips.map((clip) => ({
      ...clip,
      url: absolute(clip.url),
      poster: absolute(clip.poster),
    })),
  }));
};
