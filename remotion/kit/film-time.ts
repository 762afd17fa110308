/** 65 → "1:05"; minutes are not padded, hours join the minutes: 60 minutes are "60:00". */
export const clockOf = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

/** A countdown as it is read: plain seconds below 100, a clock above. */
export const countdownText = (seconds: number): string =>
  seconds < 100 ? String(seconds) : clockOf(seconds);
