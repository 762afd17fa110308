import type { ExerciseCard } from '../../catalog/exercise';
import type { Constraints } from '../constraints';
import { reason } from '../reasons';
import type { Relaxation } from '../relaxed';
import { STEP_SECONDS, type Budget } from './budget';
import { canFillRound } from './choose-exercises';
import { chooseStructure, type Structure, type StructureWish } from './choose-structure';
import type { Style } from './resolve-style';

interface Fitting {
  /** Of warm-up, main part and cool-down. */
  readonly seconds: number;
  readonly constraints: Constraints;
  readonly style: Style;
  readonly budget: Budget;
}

type Fixed = StructureWish['fixed'];

/** A round that is named whole is kept whole. */
const LEAST_NAMED = 3;

const fixedOf = (pool: readonly ExerciseCard[], constraints: Constraints): Fixed => {
  const { rounds, exerciseCount, workSeconds, restSeconds, wanted, format } = constraints;
  const named = pool.filter((card) => wanted.includes(card.slug)).length;
  const count =
    exerciseCount ??
    (named >= LEAST_NAMED && named <= 10 && format !== 'tabata' && format !== 'strength'
      ? named
      : undefined);
  return {
    ...(rounds === undefined ? {} : { rounds }),
    ...(count === undefined ? {} : { exerciseCount: Math.min(count, pool.length) }),
    ...(workSeconds === undefined ? {} : { workSeconds }),
    ...(restSeconds === undefined ? {} : { restSeconds }),
  };
};

/** What is given up first when not all fits: rounds, then exercises, then seconds. */
const GIVEN_UP = [
  [],
  ['rounds'],
  ['exerciseCount'],
  ['rounds', 'exerciseCount'],
  ['rounds', 'exerciseCount', 'restSeconds'],
  ['rounds', 'exerciseCount', 'restSeconds', 'workSeconds'],
] as const satisfies readonly (readonly (keyof Fixed)[])[];

const PROMISE_OF = {
  rounds: 'rounds',
  exerciseCount: 'variety',
  restSeconds: 'work-rest',
  workSeconds: 'work-rest',
} as const;

const without = (fixed: Fixed, keys: readonly (keyof Fixed)[]): Fixed => {
  const kept = { ...fixed };
  for (const key of keys) delete kept[key];
  return kept;
};

/** One block that fills what is there, for times and pools in which nothing usual fits. */
const plainStructure = (pool: readonly ExerciseCard[], { seconds, budget }: Fitting): Structure => {
  const frame = Math.min(budget.warmUp.ideal + budget.coolDown.ideal, seconds * 0.4);
  const available = Math.max(STEP_SECONDS, seconds - frame);
  const [work, rest] = [30, 15];
  const exercises = Math.max(
    1,
    Math.min(pool.length, 5, Math.floor((available + rest) / (work + rest))),
  );
  const round = exercises * (work + rest);
  const rounds = Math.max(1, Math.min(20, Math.floor((available + rest) / round)));
  const isLong = available >= work;
  const block = { work: isLong ? work : available, rest, exercises, rounds, breakSeconds: rest };
  const mainSeconds = rounds * round - rest - (isLong ? 0 : work - available);
  return { format: 'circuit', blocks: [block], betweenBlocks: 60, transition: 0, mainSeconds };
};

/** Four Tabata blocks and a circuit for the time that is left. */
const withCircuit = (
  tabata: Structure,
  fitting: Fitting,
  wishOf: (fitting: Fitting, fixed: Fixed) => StructureWish,
): Structure | null => {
  const pause = 60;
  const seconds = fitting.seconds - tabata.mainSeconds - pause;
  const style = { ...fitting.style, format: 'circuit' as const };
  const circuit = chooseStructure(wishOf({ ...fitting, seconds, style }, {}));
  if (circuit === null) return null;
  return {
    ...tabata,
    blocks: [...tabata.blocks, ...circuit.blocks],
    betweenBlocks: pause,
    transition: circuit.transition,
    mainSeconds:
      tabata.mainSeconds -
      tabata.transition +
      pause * 1 +
      circuit.mainSeconds +
      (circuit.blocks.length - 1) * (pause - circuit.betweenBlocks),
  };
};

/**
 * The structure for a person's time. Never `null`: what was fixed and does not fit is given up, the least first, and stands
 * in `relaxed`.
 */
export const fitStructure = (
  pool: readonly ExerciseCard[],
  fitting: Fitting,
  relaxed: Relaxation[],
): Structure => {
  const { constraints, budget, seconds } = fitting;
  const wishOf = ({ seconds: trainingSeconds, style }: Fitting, fixed: Fixed): StructureWish => ({
    format: style.format,
    effort: style.effort,
    trainingSeconds,
    budget,
    fixed,
    canFill: (count) => canFillRound(pool, constraints, count),
  });
  const fixed = fixedOf(pool, constraints);
  for (const givenUp of GIVEN_UP) {
    if (givenUp.some((key) => fixed[key] === undefined)) continue;
    const structure = chooseStructure(wishOf(fitting, without(fixed, givenUp)));
    if (structure === null) continue;
    for (const key of givenUp) {
      // A count that follows from the names was never asked for.
      if (key === 'exerciseCount' && constraints.exerciseCount === undefined) continue;
      const [block] = structure.blocks;
      const given = {
        rounds: structure.blocks.reduce((sum, { rounds }) => sum + rounds, 0),
        exerciseCount: block?.exercises ?? 0,
        restSeconds: block?.rest ?? 0,
        workSeconds: block?.work ?? 0,
      }[key];
      relaxed.push({
        promise: PROMISE_OF[key],
        asked: String(constraints[key]),
        given: String(given),
        why: reason('noTime', constraints.language),
      });
    }
    return structure;
  }
  if (fitting.style.format === 'tabata') {
    const most = longestTabata(wishOf(fitting, without(fixed, ['rounds', 'exerciseCount'])));
    const mixed = most === null ? null : withCircuit(most, fitting, wishOf);
    if (mixed !== null) {
      relaxed.push({
        promise: 'format',
        asked: 'tabata',
        given: 'tabata, circuit',
        why: reason('tabataLong', constraints.language),
      });
      return mixed;
    }
  }
  if (fitting.style.format !== 'circuit')
    relaxed.push({
      promise: 'format',
      asked: fitting.style.format,
      given: 'circuit',
      why: reason(seconds < 600 ? 'noTime' : 'varietyFew', constraints.language),
    });
  return plainStructure(pool, fitting);
};

/** As many Tabata blocks as there may be, whatever time is left beside them. */
const longestTabata = (wish: StructureWish): Structure | null => {
  const everything = { min: 0, ideal: 0, max: wish.trainingSeconds };
  const structure = chooseStructure({
    ...wish,
    budget: { warmUp: everything, coolDown: everything },
  });
  return structure;
};
