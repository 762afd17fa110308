/** A number of frames a second as FFmpeg writes it. */
export interface FrameRate {
  readonly num: number;
  readonly den: number;
}

/** Broadcasters' rates are a whole one less a thousandth (NTSC, SMPTE ST 12). */
const NTSC = 1000 / 1001;
/** Nearer than this a rate is the standard one, written down less exactly. */
const SAME_RATE = 5e-4;

const isNear = (one: number, other: number): boolean => Math.abs(one / other - 1) < SAME_RATE;

/** 30 → 30/1, 29.97 → 30000/1001, 12.5 → 12500/1000. */
export const rateAsFraction = (fps: number): FrameRate => {
  if (Number.isInteger(fps)) return { num: fps, den: 1 };
  const whole = Math.round(fps / NTSC);
  return isNear(fps, whole * NTSC)
    ? { num: whole * 1000, den: 1001 }
    : { num: Math.round(fps * 1000), den: 1000 };
};

const standardRate = (fps: number): number => {
  const candidates = [Math.round(fps), Math.round(fps / NTSC) * NTSC];
  const [nearest = fps] = candidates.sort((a, b) => Math.abs(a - fps) - Math.abs(b - fps));
  return isNear(fps, nearest) ? nearest : Math.round(fps * 1000) / 1000;
};

/** The pace of a film, or the frame that keeps it least. */
export type Pace =
  | { readonly kind: 'constant'; readonly fps: number }
  | { readonly kind: 'uneven'; readonly frame: number; readonly gapInSeconds: number };

/** A frame this far from its place, in frames, is one that is missing, doubled or late. */
const OUT_OF_PLACE = 0.5;

/**
 * The pace at which frames follow each other.
 * @param times in seconds, of at least two frames
 * @param announced what the file says, frames a second; believed when the frames agree
 */
export const paceOf = (times: readonly number[], announced: number): Pace => {
  const first = times[0] ?? 0;
  const seconds = (times.at(-1) ?? 0) - first;
  const steps = times.length - 1;
  const measured = steps / seconds;
  const agrees = Math.abs(announced - measured) * seconds < OUT_OF_PLACE;
  const fps = standardRate(announced > 0 && agrees ? announced : measured);
  const isEven = times.every(
    (time, index) => Math.abs((time - first) * fps - index) <= OUT_OF_PLACE,
  );
  return isEven && fps > 0 ? { kind: 'constant', fps } : { kind: 'uneven', ...oddestGap(times) };
};

/** The frame whose distance to the one before is least like the others'. */
const oddestGap = (times: readonly number[]): { frame: number; gapInSeconds: number } => {
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
  const oddness = gaps.map((gap) => Math.abs(gap - usual));
  const oddest = oddness.indexOf(Math.max(...oddness));
  return { frame: Math.max(0, oddest) + 1, gapInSeconds: gaps[Math.max(0, oddest)] ?? 0 };
};
