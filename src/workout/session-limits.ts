/** Work, rest and round breaks; getting ready and the COMPLETE screen come on top. */
export const MAX_TRAINING_SECONDS = 90 * 60;
/** 90 minutes of 20 : 10 are 360 intervals. */
export const MAX_INTERVALS = 400;
export const MAX_ROUNDS = 20;
