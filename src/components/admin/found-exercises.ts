import type { ManagedExercise } from '../../catalog/exercise';

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

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Exercises of a state whose names or slug hold a text, in any case, with or without accents. */
export const foundExercises = (
  exercises: readonly ManagedExercise[],
  { text, shown }: { readonly text: string; readonly shown: Shown },
): ManagedExercise[] => {
  const wanted = plain(text.trim());
  return exercises.filter(
    (exercise) =>
      (shown === 'all' || stateOf(exercise) === shown) &&
      [exercise.name.en, exercise.name.fr, exercise.slug].some((own) =>
        plain(own).includes(wanted),
      ),
  );
};
