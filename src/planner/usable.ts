import type { ExerciseCard } from '../catalog/exercise';
import { goesToTheFloor, LEVEL_RANK, type PlannerCatalogue } from './catalogue-index';
import { equipmentAtHand, type Condition, type Constraints } from './constraints';

/** The promises that a single exercise can break; the first five are never relaxed. */
export type ExercisePromise = 'injury' | 'equipment' | 'impact' | 'refused' | 'level' | 'position';

export interface ExerciseFault {
  readonly promise: ExercisePromise;
  /** What was promised. */
  readonly asked: string;
  /** What the exercise is instead. */
  readonly given: string;
}

/** ACOG Committee Opinion 804 (2020): no impact, no falls. The catalogue tags jumps; this holds for any card. */
const NO_IMPACT_WITH: readonly Condition[] = ['pregnancy', 'knee', 'ankle'];

export const forbidsImpact = ({ lowImpact, quiet, conditions }: Constraints): boolean =>
  lowImpact || quiet || conditions.some((condition) => NO_IMPACT_WITH.includes(condition));

/** Highest level a person is given. Unknown: no advanced exercise, unless asked for by name. */
const highestLevel = ({ level }: Constraints): number => LEVEL_RANK[level ?? 'intermediate'];

/** Every promise that an exercise would break. Empty: it may be used. */
export const faultsOf = (card: ExerciseCard, constraints: Constraints): ExerciseFault[] => {
  const faults: ExerciseFault[] = [];
  const harmful = card.contraindications.filter((tag) => constraints.conditions.includes(tag));
  if (harmful.length > 0)
    faults.push({
      promise: 'injury',
      asked: `nothing that is left out with ${harmful.join(', ')}`,
      given: card.slug,
    });
  const atHand = equipmentAtHand(constraints);
  const missing = card.equipment.filter((item) => !atHand.includes(item));
  if (missing.length > 0)
    faults.push({
      promise: 'equipment',
      asked: atHand.length === 0 ? 'no equipment' : atHand.join(', '),
      given: missing.join(', '),
    });
  if (card.impact === 'high' && forbidsImpact(constraints))
    faults.push({ promise: 'impact', asked: 'no jumps', given: card.slug });
  if (constraints.refused.includes(card.slug))
    faults.push({ promise: 'refused', asked: `no ${card.slug}`, given: card.slug });
  const isWanted = constraints.wanted.includes(card.slug) && constraints.level === undefined;
  if (LEVEL_RANK[card.level] > highestLevel(constraints) && !isWanted)
    faults.push({
      promise: 'level',
      asked: constraints.level ?? 'nothing advanced',
      given: card.level,
    });
  const { positions } = constraints;
  if (positions !== undefined) {
    const isElsewhere = !positions.includes(card.position);
    const touchesFloor = !positions.includes('floor') && !positions.includes('kneeling');
    if (isElsewhere || (touchesFloor && card.position === 'standing' && goesToTheFloor(card)))
      faults.push({
        promise: 'position',
        asked: positions.join(', '),
        given: isElsewhere ? card.position : 'hands on the floor',
      });
  }
  return faults;
};

/** The exercises that break no promise, in the catalogue's order. */
export const usableExercises = (
  catalogue: PlannerCatalogue,
  constraints: Constraints,
): ExerciseCard[] => catalogue.filter((card) => faultsOf(card, constraints).length === 0);
