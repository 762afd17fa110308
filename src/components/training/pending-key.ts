/** Where trainings wait in the browser's storage; apart from what reads them, which comes with zod. */
export const PENDING_TRAININGS_KEY = 'coach.trained';

/** Whether anything waits there, readable or not. */
export const isTrainingKept = (): boolean => {
  try {
    const kept = localStorage.getItem(PENDING_TRAININGS_KEY);
    return kept !== null && kept !== '[]';
  } catch {
    // Storage is forbidden.
    return false;
  }
};
