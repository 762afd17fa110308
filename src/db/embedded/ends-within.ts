import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 20;

/** Whether what holds now ceases to within so many milliseconds; it is looked for again and again. */
export const endsWithin = async (
  holds: () => Promise<boolean>,
  milliseconds: number,
): Promise<boolean> => {
  const deadline = Date.now() + milliseconds;
  while (await holds()) {
    if (Date.now() > deadline) return false;
    await sleep(LOOK_EVERY_MS);
  }
  return true;
};
