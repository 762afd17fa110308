import { z } from 'zod';

/** Tenths of a second are whole frames at 30, 50 and 60 fps, and finer steps mean nothing to a person. */
const SECONDS_STEP = 0.1;

/** Seconds between two bounds, in tenths. */
export const secondsBetween = (minimum: number, maximum: number) => {
  const allowed = `seconds from ${minimum} to ${maximum}, in steps of ${SECONDS_STEP}`;
  return z
    .number({ error: allowed })
    .refine(
      (seconds) =>
        seconds >= minimum &&
        seconds <= maximum &&
        Math.abs(seconds * 10 - Math.round(seconds * 10)) < 1e-6,
      { error: allowed },
    );
};
