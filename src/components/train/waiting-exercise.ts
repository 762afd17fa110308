/** Whom one sees before there is a film: the coach of this exercise. */
export const WAITING_EXERCISE = 'air-squats';
