import { INTENSITIES } from '../workout/intensities';
import { durationInSeconds } from '../workout/timeline';
import type { WorkoutSession } from '../workout/workout-session';
import {
  constraintsSchema,
  MAX_DURATION_SECONDS,
  MIN_DURATION_SECONDS,
  type Constraints,
  type Level,
} from './constraints';
import type { Command } from './language/concept';
import type { ReadRefinement } from './language/read-refinement';

const LEVELS: readonly Level[] = ['beginner', 'intermediate', 'advanced'];

const moved = <Value>(scale: readonly Value[], value: Value, by: number): Value => {
  const index = Math.min(scale.length - 1, Math.max(0, scale.indexOf(value) + by));
  return scale[index] ?? value;
};

/** "Shorter" without a number: a quarter less, in whole minutes. */
const QUARTER = 0.25;

const durationOf = ({ commands, bySeconds, wishes }: ReadRefinement, present: number): number => {
  if (wishes.durationSeconds !== undefined) return wishes.durationSeconds;
  if (bySeconds !== null) return present + bySeconds;
  const sign = commands.has('longer') ? 1 : commands.has('shorter') ? -1 : 0;
  const step = Math.max(60, Math.round((present * QUARTER) / 60) * 60);
  return present + sign * step;
};

const union = <Value>(some: readonly Value[], others: readonly Value[] = []): Value[] => [
  ...new Set([...some, ...others]),
];

/** Harder and easier change the pace first, then the level; never above what the person said of themselves. */
const effortOf = (
  commands: ReadonlySet<Command>,
  constraints: Constraints,
  session: WorkoutSession,
): Partial<Constraints> => {
  const present = session.config.intensity;
  if (commands.has('harder')) return { intensity: moved(INTENSITIES, present, 1) };
  if (!commands.has('easier')) return {};
  const level = moved(LEVELS, constraints.level ?? 'intermediate', -1);
  return { intensity: moved(INTENSITIES, present, -1), level };
};

/** The wishes of the session with what the text changes of them. */
export const mergeWishes = (
  constraints: Constraints,
  refinement: ReadRefinement,
  session: WorkoutSession,
): Constraints => {
  const { wishes, commands, restBySeconds, replacements, targets } = refinement;
  const { language: _language, ...said } = wishes;
  const refused = union(constraints.refused, said.refused);
  const taken = refinement.isSwap
    ? targets.flatMap((index) => session.exercises[index]?.exercise ?? [])
    : [];
  const rest = constraints.restSeconds ?? usualRest(session);
  const equipment =
    said.equipment === undefined
      ? constraints.equipment
      : commands.has('add')
        ? union(constraints.equipment ?? [], said.equipment)
        : said.equipment;
  const merged = {
    ...constraints,
    ...said,
    ...effortOf(commands, constraints, session),
    durationSeconds: Math.min(
      MAX_DURATION_SECONDS,
      Math.max(MIN_DURATION_SECONDS, durationOf(refinement, durationInSeconds(session))),
    ),
    conditions: union(constraints.conditions, said.conditions),
    refused: union(
      refused,
      taken.filter((slug) => !replacements.includes(slug)),
    ),
    refusedMuscles: union(constraints.refusedMuscles, said.refusedMuscles),
    refusedAreas: union(constraints.refusedAreas, said.refusedAreas),
    wanted: union(
      constraints.wanted.filter((slug) => !refused.includes(slug) && !taken.includes(slug)),
      union(said.wanted ?? [], replacements).filter((slug) => !refused.includes(slug)),
    ),
    lowImpact: constraints.lowImpact || said.lowImpact === true,
    quiet: constraints.quiet || said.quiet === true,
    ...(equipment === undefined ? {} : { equipment }),
    ...(restBySeconds === 0
      ? {}
      : { restSeconds: Math.max(0, Math.min(180, rest + restBySeconds)) }),
    seed: commands.has('again') ? (constraints.seed + 1) >>> 0 : constraints.seed,
  };
  return withoutSparedFocus(constraintsSchema.parse(merged));
};

/** "No legs" after "legs and abs" leaves the abs. */
const withoutSparedFocus = (merged: Constraints): Constraints => ({
  ...merged,
  focusMuscles: merged.focusMuscles.filter((muscle) => !merged.refusedMuscles.includes(muscle)),
  focusAreas: merged.focusAreas.filter((area) => !merged.refusedAreas.includes(area)),
});

const usualRest = ({ exercises }: WorkoutSession): number => {
  const rests = exercises.map(({ restSeconds }) => restSeconds).toSorted((a, b) => a - b);
  return rests[Math.floor(rests.length / 2)] ?? 20;
};

/** Places that were to be taken out, without a name: their exercises are refused. */
export const withRemovals = (
  constraints: Constraints,
  session: WorkoutSession,
  { commands, targets }: ReadRefinement,
): Constraints =>
  commands.has('remove')
    ? {
        ...constraints,
        refused: union(
          constraints.refused,
          targets.flatMap((index) => session.exercises[index]?.exercise ?? []),
        ),
      }
    : constraints;

/** An advanced person's progressions are open to who asks for more and never said a level. */
export const openLevel = (
  constraints: Constraints,
  session: WorkoutSession,
  commands: ReadonlySet<Command>,
): Constraints =>
  commands.has('harder') && constraints.level === undefined && session.config.intensity === 'max'
    ? { ...constraints, level: 'advanced' }
    : constraints;
