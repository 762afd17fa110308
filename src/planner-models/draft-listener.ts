import { exercisesInDraft } from './read-proposal';

/** To look at a long answer after every letter would take longer than to write it. */
const LEAST_NEW_CHARACTERS = 40;

/** Tells of the exercises that an answer names while it is being written. */
export const createDraftListener = (
  onDraft: (exercises: readonly string[]) => void,
): ((text: string) => void) => {
  let length = 0;
  let told = 0;
  return (text) => {
    // Another answer has begun.
    if (text.length < length) [length, told] = [0, 0];
    if (text.length - length < LEAST_NEW_CHARACTERS) return;
    length = text.length;
    const exercises = exercisesInDraft(text);
    if (exercises.length <= told) return;
    told = exercises.length;
    onDraft(exercises);
  };
};
