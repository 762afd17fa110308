import type { WorkoutExercise, WorkoutSession } from '../workout/workout-session';
import { indexBySlug, type PlannerCatalogue } from './catalogue-index';
import type { Constraints } from './constraints';
import type { Command } from './language/concept';
import type { ReadRefinement } from './language/read-refinement';
import { readSession } from './read-session';
import { substituteFor } from './repair-steps';
import { faultsOf } from './usable';

/** Exchanges exercises for their harder or easier versions where the catalogue has one that may be used. */
export const withVariants = (
  session: WorkoutSession,
  constraints: Constraints,
  catalogue: PlannerCatalogue,
  commands: ReadonlySet<Command>,
): WorkoutSession => {
  const direction = commands.has('harder') ? 'harder' : commands.has('easier') ? 'easier' : null;
  if (direction === null) return session;
  const bySlug = indexBySlug(catalogue);
  const { phases } = readSession(session, constraints, catalogue);
  const present = new Set(session.exercises.map(({ exercise }) => exercise));
  const variants = new Map<string, string>();
  session.exercises.forEach(({ exercise }, index) => {
    if (phases[index] !== 'main' || variants.has(exercise)) return;
    const variant = bySlug
      .get(exercise)
      ?.variants[direction].map((slug) => bySlug.get(slug))
      .find(
        (card) =>
          card !== undefined && !present.has(card.slug) && faultsOf(card, constraints).length === 0,
      );
    if (variant === undefined) return;
    variants.set(exercise, variant.slug);
    present.add(variant.slug);
  });
  return withExercises(session, (entry, index) =>
    phases[index] === 'main'
      ? { ...entry, exercise: variants.get(entry.exercise) ?? entry.exercise }
      : entry,
  );
};

const withExercises = (
  session: WorkoutSession,
  change: (entry: WorkoutExercise, index: number) => WorkoutExercise,
): WorkoutSession => ({ ...session, exercises: session.exercises.map(change) });

/** Puts another exercise in the place of those that were pointed at, in every round. */
export const withSwaps = (
  session: WorkoutSession,
  constraints: Constraints,
  catalogue: PlannerCatalogue,
  { targets, replacements, isSwap }: ReadRefinement,
): WorkoutSession => {
  if (targets.length === 0 || !isSwap) return session;
  const { phases, usable, entries } = readSession(session, constraints, catalogue);
  const bySlug = indexBySlug(catalogue);
  let swapped = session;
  const done = new Set<string>();
  for (const [order, index] of targets.entries()) {
    const slug = session.exercises[index]?.exercise;
    const phase = phases[index] ?? 'main';
    if (slug === undefined || done.has(`${slug} ${phase}`)) continue;
    done.add(`${slug} ${phase}`);
    const present = new Set(swapped.exercises.map(({ exercise }) => exercise));
    const named = usable.find((card) => card.slug === (replacements[order] ?? replacements[0]));
    const card =
      named ??
      substituteFor(
        entries[index]?.card ?? bySlug.get(slug) ?? null,
        phase,
        usable,
        present,
        constraints,
      );
    if (card === null) continue;
    swapped = withExercises(swapped, (entry, at) =>
      entry.exercise === slug && phases[at] === phase ? { ...entry, exercise: card.slug } : entry,
    );
  }
  return swapped;
};
