/** Whole tenths of a second, so that sums are exact. */
export const toTenths = (seconds: number): number => Math.round(seconds * 10);

/** The whole frame nearest to a time in tenths of a second. */
export const framesOfTenths = (tenths: number, fps: number): number =>
  Math.round((tenths * fps) / 10);
