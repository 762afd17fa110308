import { budgetOf } from './compose/budget';
import { makeCoolDown } from './compose/cool-down';
import { makeWarmUp, type Slot } from './compose/frame-exercises';
import { isOlder } from './compose/resolve-style';
import type { FittedEntry } from './fit-duration';
import { workRestRanges } from './format-rules';
import { isFlow, type Violation } from './read-session';
import type { Work } from './repair-steps';
import { seededRandom } from './seeded-random';
import type { Phase } from './session-phases';

const toEntries = (slots: readonly Slot[], phase: Phase): FittedEntry[] =>
  slots.map(({ card, workSeconds, restSeconds }) => ({
    exercise: card.slug,
    card,
    workSeconds,
    restSeconds,
    intensity: 'low',
    sourceIndex: -1,
    phase,
  }));

export const addFrame = (
  entries: readonly FittedEntry[],
  violations: readonly Violation[],
  work: Work,
): FittedEntry[] => {
  const { constraints, usable, changes } = work;
  const lacks = new Set(violations.map(({ promise }) => promise));
  const budget = budgetOf(constraints, isOlder(constraints));
  const frame = {
    main: entries.flatMap(({ card }) => card ?? []),
    constraints,
    random: seededRandom(constraints.seed),
    isOlder: isOlder(constraints),
  };
  let mended = [...entries];
  if (lacks.has('warm-up') && !mended.some(({ phase }) => phase === 'warm-up')) {
    const slots = makeWarmUp(usable, { ...frame, seconds: budget.warmUp.ideal });
    mended = [...toEntries(slots, 'warm-up'), ...mended];
    for (const { card } of slots) changes.push({ what: 'added', from: '', to: card.slug });
  }
  if (lacks.has('cool-down') && !mended.some(({ phase }) => phase === 'cool-down')) {
    const slots = makeCoolDown(usable, { ...frame, seconds: budget.coolDown.ideal });
    mended = mended.map((entry, index) =>
      index === mended.length - 1
        ? { ...entry, restSeconds: Math.max(entry.restSeconds, 20) }
        : entry,
    );
    mended = [...mended, ...toEntries(slots, 'cool-down')];
    for (const { card } of slots) changes.push({ what: 'added', from: '', to: card.slug });
  }
  return mended;
};

const clamp = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value));

export const ANY_PACE = { work: { min: 20, max: 60 }, rest: { min: 0, max: 60 } };

/** Work and rest of the main part inside what the format allows; a longer rest after a round stays. */
export const keepPace = (entries: readonly FittedEntry[], { constraints }: Work): FittedEntry[] => {
  if (isFlow({ constraints })) return [...entries];
  const { work, rest } =
    constraints.format === undefined ? ANY_PACE : workRestRanges(constraints.format, constraints);
  return entries.map((entry) => {
    if (entry.phase !== 'main') return entry;
    const isBreak = entry.restSeconds > rest.max;
    return {
      ...entry,
      workSeconds: clamp(entry.workSeconds, work),
      restSeconds: isBreak ? Math.min(entry.restSeconds, 90) : clamp(entry.restSeconds, rest),
    };
  });
};

/** A side needs ten seconds and half of the work must be a tenth of a second. */
export const evenSides = (entries: readonly FittedEntry[]): FittedEntry[] =>
  entries.map((entry) =>
    entry.card?.sides === 'per-side' &&
    (entry.workSeconds < 20 || (entry.workSeconds * 5) % 1 !== 0)
      ? { ...entry, workSeconds: Math.max(20, 2 * Math.round(entry.workSeconds / 2)) }
      : entry,
  );
