import { storedText } from '../stored-text';

/** Where trainings wait in the browser's storage; apart from what reads them, which comes with zod. */
export const PENDING_TRAININGS_KEY = 'coach.trained';

/** A list without an entry. */
const NONE = '[]';

/** Whether anything waits there, readable or not. */
export const isTrainingKept = (): boolean => (storedText(PENDING_TRAININGS_KEY) ?? NONE) !== NONE;
