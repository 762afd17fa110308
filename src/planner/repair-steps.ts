import type { ExerciseCard } from '../catalog/exercise';
import {
  hasFocus,
  hitsFocus,
  mainMuscle,
  overlaps,
  patternOf,
  type PlannerCatalogue,
} from './catalogue-index';
import { canTrain, isSpared } from './compose/trainable';
import type { Constraints } from './constraints';
import type { FittedEntry } from './fit-duration';
import { isFlow } from './read-session';
import { canCoolDown, canWarmUp, type Phase } from './session-phases';
import { faultsOf } from './usable';

/** What was done to a session, for people and for a model that is asked again. */
export interface Change {
  readonly what: 'replaced' | 'removed' | 'added' | 'moved' | 'timed' | 'composed anew';
  readonly from: string;
  readonly to: string;
}

const belongsTo = (card: ExerciseCard, phase: Phase, constraints: Constraints): boolean => {
  if (isFlow({ constraints })) return card.impact !== 'high' && card.met <= 4;
  if (phase === 'warm-up') return canWarmUp(card);
  if (phase === 'cool-down') return canCoolDown(card);
  return canTrain(card) && !isSpared(card, constraints);
};

const similarity = (
  card: ExerciseCard,
  lost: ExerciseCard | null,
  constraints: Constraints,
): number => {
  const focus = hasFocus(constraints) && hitsFocus(card, constraints) ? 2 : 0;
  const wanted = constraints.wanted.includes(card.slug) ? 20 : 0;
  if (lost === null) return focus + wanted;
  let score = focus + wanted;
  if (lost.variants.easier.includes(card.slug)) score += 8;
  if (lost.variants.harder.includes(card.slug)) score += 4;
  if (mainMuscle(card) === mainMuscle(lost)) score += 4;
  else if (overlaps(card.muscles.primary, lost.muscles.primary)) score += 2;
  if (patternOf(card) === patternOf(lost)) score += 2;
  if (overlaps(card.categories, lost.categories)) score += 1;
  if (card.position === lost.position) score += 0.5;
  return score - Math.abs(card.met - lost.met) * 0.2;
};

/** The usable exercise nearest to one that has to go; one that is in the session already only if nothing else is there. */
export const substituteFor = (
  lost: ExerciseCard | null,
  phase: Phase,
  usable: readonly ExerciseCard[],
  present: ReadonlySet<string>,
  constraints: Constraints,
): ExerciseCard | null => {
  let best: { card: ExerciseCard; score: number } | null = null;
  for (const card of usable) {
    if (card.slug === lost?.slug || present.has(card.slug)) continue;
    if (!belongsTo(card, phase, constraints)) continue;
    const score = similarity(card, lost, constraints);
    if (best === null || score > best.score) best = { card, score };
  }
  return best?.card ?? null;
};

export interface Work {
  readonly constraints: Constraints;
  readonly catalogue: PlannerCatalogue;
  readonly usable: readonly ExerciseCard[];
  readonly changes: Change[];
}

const slugsOf = (entries: readonly FittedEntry[]): Set<string> =>
  new Set(entries.map(({ exercise }) => exercise));

const replaceSlug = (
  entries: readonly FittedEntry[],
  slug: string,
  phase: Phase,
  card: ExerciseCard,
): FittedEntry[] =>
  entries.map((entry) =>
    entry.exercise === slug && entry.phase === phase
      ? { ...entry, exercise: card.slug, card }
      : entry,
  );

/** Exercises that may not be used give way to the nearest that may, everywhere alike. */
export const replaceFaulty = (entries: readonly FittedEntry[], work: Work): FittedEntry[] => {
  const { constraints, usable, changes } = work;
  let mended = [...entries];
  for (const { exercise, phase, card } of entries) {
    const isRight = card !== null && faultsOf(card, constraints).length === 0;
    const isSparedMain =
      card !== null && phase === 'main' && !isFlow({ constraints }) && isSpared(card, constraints);
    if (
      (isRight && !isSparedMain) ||
      !mended.some((entry) => entry.exercise === exercise && entry.phase === phase)
    )
      continue;
    const substitute = substituteFor(card, phase, usable, slugsOf(mended), constraints);
    if (substitute === null) {
      mended = mended.filter((entry) => entry.exercise !== exercise || entry.phase !== phase);
      changes.push({ what: 'removed', from: exercise, to: '' });
    } else {
      mended = replaceSlug(mended, exercise, phase, substitute);
      changes.push({ what: 'replaced', from: exercise, to: substitute.slug });
    }
  }
  return mended;
};

/** Exercises asked for by name, and more of the focus, in place of what serves neither. */
export const replaceIdle = (entries: readonly FittedEntry[], work: Work): FittedEntry[] => {
  const { constraints, catalogue, usable, changes } = work;
  if (isFlow({ constraints })) return [...entries];
  let mended = [...entries];
  const idle = (): string | undefined =>
    mended.find(
      ({ phase, card }) =>
        phase === 'main' &&
        card !== null &&
        !constraints.wanted.includes(card.slug) &&
        !hitsFocus(card, constraints),
    )?.exercise ??
    mended.findLast(
      ({ phase, exercise }) => phase === 'main' && !constraints.wanted.includes(exercise),
    )?.exercise;
  const put = (card: ExerciseCard): boolean => {
    const slug = idle();
    if (slug === undefined) return false;
    mended = replaceSlug(mended, slug, 'main', card);
    changes.push({ what: 'replaced', from: slug, to: card.slug });
    return true;
  };
  for (const card of catalogue)
    if (
      constraints.wanted.includes(card.slug) &&
      !slugsOf(mended).has(card.slug) &&
      usable.includes(card)
    )
      put(card);
  for (let round = 0; hasFocus(constraints) && round < 12; round++) {
    const main = mended.filter(({ phase }) => phase === 'main');
    const hits = main.filter(({ card }) => card !== null && hitsFocus(card, constraints)).length;
    if (hits * 2 >= main.length) break;
    const focused = usable.filter((card) => hitsFocus(card, constraints));
    const card = substituteFor(null, 'main', focused, slugsOf(mended), constraints);
    if (card === null || !put(card)) break;
  }
  return mended;
};
