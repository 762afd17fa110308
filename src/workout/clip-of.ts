import type { FilmClip, FilmExercise } from './film-exercise';

/** The coach's own clip, or another coach's where that one was never filmed. */
export const clipOf = <Clip extends Pick<FilmClip, 'coach'>>(
  exercise: Pick<FilmExercise, 'slug'> & { readonly clips: readonly Clip[] },
  coach: FilmClip['coach'],
): Clip => {
  const clip = exercise.clips.find((candidate) => candidate.coach === coach) ?? exercise.clips[0];
  if (clip === undefined) throw new RangeError(`exercise "${exercise.slug}" has no clip`);
  return clip;
};
