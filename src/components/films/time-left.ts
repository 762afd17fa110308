const SECONDS_IN_MINUTE = 60;
/** Below, seconds are told; above, nobody counts them. */
const MINUTES_FROM_SECONDS = 90;

/** How an estimate is told: in whole minutes, or in seconds rounded up to five. */
export const timeLeft = (
  seconds: number,
): { readonly minutes: number; readonly seconds: number } =>
  seconds >= MINUTES_FROM_SECONDS
    ? { minutes: Math.round(seconds / SECONDS_IN_MINUTE), seconds: 0 }
    : { minutes: 0, seconds: Math.max(5, Math.ceil(seconds / 5) * 5) };
