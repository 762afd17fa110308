/** Speeds at which the film is played; the exercises' own tempo is the session's intensity. */
export const SPEEDS = [0.5, 0.75, 1, 1.25, 1.5] as const;

/** The speed a number of steps faster or slower, within {@link SPEEDS}. */
export const speedAfter = (speed: number, steps: number): number => {
  const index = SPEEDS.findIndex((known) => known >= speed);
  const from = index === -1 ? SPEEDS.length - 1 : index;
  return SPEEDS[Math.min(SPEEDS.length - 1, Math.max(0, from + steps))] ?? speed;
};
