import type { WorkoutSession } from '../../workout/workout-session';
import { copyText } from '../copy-text';
import { sharedHashOf } from '../train/share-link';

/** Hands a session over to whom one chooses, or copies its link where the browser cannot. */
export const shareTraining = async (
  session: WorkoutSession,
  text: string,
): Promise<'shared' | 'copied' | 'failed'> => {
  const url = `${location.origin}/train${await sharedHashOf(session)}`;
  try {
    if ('share' in navigator) {
      await navigator.share({ text, url });
      return 'shared';
    }
  } catch (error) {
    // Somebody thought better of it.
    if (error instanceof DOMException && error.name === 'AbortError') return 'shared';
  }
  return (await copyText(`${text} ${url}`)) ? 'copied' : 'failed';
};
