import type { ManagedExercise } from '../../catalog/exercise';
import { plainText } from '../../shared/plain-text';

export const SHOWN = ['all', 'listed', 'hidden', 'noClip'] as const;
/** Which exercises are shown. */
export type Shown = (typeof SHOWN)[number];

/** Whether everybody sees an exercise, and why not. */
export const stateOf = ({
  isPublished,
  clips,
}: Pick<ManagedExercise, 'isPublished' | 'clips'>): Exclude<Shown, 'all'> => {
  if (clips.length === 0) return 'noClip';
  return isPublished ? 'listed' : 'hidden';
};

/** Exercises of a state whose names or slug hold a text, in any case, with or without accents. */
export const foundExercises = (
  exercises: readonly ManagedExercise[],
  { text, shown }: { readonly text: string; readonly shown: Shown },
): ManagedExercise[] => {
  const wanted = plainText(text.trim());
  return exercises.filter(
    (exercise) =>
      (shown === 'all' || stateOf(exercise) === shown) &&
      [exercise.name.en, exercise.name.fr, exercise.slug].some((own) =>
        plainText(own).includes(wanted),
      ),
  );
};
