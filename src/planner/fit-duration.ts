import { toTenths } from '../workout/tenths';
import { COMPLETE_SECONDS } from '../workout/timeline';
import type { Range } from './format-rules';
import type { Phase, UnrolledEntry } from './session-phases';

/** An interval that is being fitted: seconds may change, the exercise stays. */
export interface FittedEntry extends UnrolledEntry {
  readonly phase: Phase;
}

export interface FitWish {
  /** Of the whole film. */
  readonly durationSeconds: number;
  readonly getReadySeconds: number;
  /** Of the main part. */
  readonly work: Range;
  readonly rest: Range;
}

const lengthOf = (entries: readonly FittedEntry[]): number =>
  entries.reduce(
    (sum, { workSeconds, restSeconds }, index) =>
      sum + toTenths(workSeconds) + (index === entries.length - 1 ? 0 : toTenths(restSeconds)),
    0,
  ) / 10;

/** Warm-ups and stretches may be stretched or cut so far. */
const FRAME_WORK: Range = { min: 20, max: 90 };

const lastMain = (entries: readonly FittedEntry[]): number =>
  entries.findLastIndex(({ phase }) => phase === 'main');

/** Takes whole intervals from the end of the main part, or goes through it again, until less than one is missing. */
const resize = (entries: readonly FittedEntry[], seconds: number): FittedEntry[] => {
  let fitted = [...entries];
  const main = entries.filter(({ phase }) => phase === 'main');
  const slotOf = ({ workSeconds, restSeconds }: FittedEntry): number => workSeconds + restSeconds;
  for (;;) {
    const last = lastMain(fitted);
    const entry = fitted[last];
    const count = fitted.filter(({ phase }) => phase === 'main').length;
    const excess = lengthOf(fitted) - seconds;
    if (entry === undefined || excess <= slotOf(entry) / 2 || count <= 1) break;
    fitted = fitted.toSpliced(last, 1);
  }
  for (;;) {
    const count = fitted.filter(({ phase }) => phase === 'main').length;
    const next = main[count % Math.max(1, main.length)];
    const missing = seconds - lengthOf(fitted);
    if (next === undefined || missing <= slotOf(next) / 2 || fitted.length >= 190) break;
    const at = lastMain(fitted) + 1;
    fitted = fitted.toSpliced(at, 0, { ...next, restSeconds: Math.max(next.restSeconds, 10) });
  }
  return fitted;
};

type Field = 'workSeconds' | 'restSeconds';

/** Moves a field of some entries up or down in steps, round after round, as far as their range goes. */
const stretch = (
  entries: FittedEntry[],
  field: Field,
  phases: readonly Phase[],
  range: Range,
  missing: number,
  step: number,
): number => {
  let left = missing;
  for (let moved = true; moved && Math.abs(left) >= step;) {
    moved = false;
    for (const [index, entry] of entries.entries()) {
      if (Math.abs(left) < step || !phases.includes(entry.phase)) continue;
      if (field === 'restSeconds' && index === entries.length - 1) continue;
      const next = entry[field] + Math.sign(left) * step;
      if (next < Math.min(range.min, entry[field]) || next > Math.max(range.max, entry[field]))
        continue;
      entries[index] = { ...entry, [field]: next };
      left -= Math.sign(left) * step;
      moved = true;
    }
  }
  return left;
};

const FIVE = 5;
const FRAME: readonly Phase[] = ['warm-up', 'cool-down'];

/**
 * The same intervals in exactly the time asked for: whole intervals come or go, then rests, work and frame take up what is
 * left, in steps of five seconds and at the end of one.
 */
export const fitDuration = (entries: readonly FittedEntry[], wish: FitWish): FittedEntry[] => {
  const seconds = wish.durationSeconds - wish.getReadySeconds - COMPLETE_SECONDS;
  const fitted = resize(entries, seconds);
  let missing = Math.round((seconds - lengthOf(fitted)) * 10) / 10;
  const wide: Range = { min: FIVE, max: 3600 };
  for (const step of [FIVE, 1, 0.1]) {
    missing = stretch(fitted, 'workSeconds', FRAME, FRAME_WORK, missing, step);
    missing = stretch(fitted, 'restSeconds', ['main'], wish.rest, missing, step);
    missing = stretch(fitted, 'workSeconds', ['main'], wish.work, missing, step);
    // Last of all: whoever is there takes it.
    missing = stretch(fitted, 'workSeconds', [...FRAME, 'main'], wide, missing, step);
  }
  return fitted.map((entry, index) => ({
    ...entry,
    workSeconds: Math.round(entry.workSeconds * 10) / 10,
    restSeconds: index === fitted.length - 1 ? 0 : Math.round(entry.restSeconds * 10) / 10,
  }));
};
