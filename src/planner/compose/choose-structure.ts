import type { Constraints, TrainingFormat } from '../constraints';
import {
  FORMAT_RULES,
  MAX_TABATA_BLOCKS,
  SHORT_SESSION_SECONDS,
  TABATA_INTERVALS,
  type Range,
  type WorkRest,
} from '../format-rules';
import { STEP_SECONDS, type Budget } from './budget';

/** Rounds of the same exercises. Durations in seconds. */
export interface Block extends WorkRest {
  readonly exercises: number;
  readonly rounds: number;
  /** Between two rounds, in place of the rest. */
  readonly breakSeconds: number;
}

export interface Structure {
  readonly format: TrainingFormat;
  readonly blocks: readonly Block[];
  /** Between two blocks, in place of the rest. */
  readonly betweenBlocks: number;
  /** After the last exercise, before the cool-down. */
  readonly transition: number;
  /** The main part, the transition included. */
  readonly mainSeconds: number;
}

export type Effort = 'easy' | 'medium' | 'hard';

export interface StructureWish {
  readonly format: TrainingFormat;
  readonly effort: Effort;
  /** What is to be filled: warm-up, main part and cool-down. */
  readonly trainingSeconds: number;
  readonly budget: Budget;
  readonly fixed: Pick<Constraints, 'rounds' | 'exerciseCount' | 'workSeconds' | 'restSeconds'>;
  /** Whether so many exercises a round can be found that alternate and keep the focus. */
  readonly canFill: (exercises: number) => boolean;
}

const TRANSITION_SECONDS = 20;
const SHORT_TRANSITION_SECONDS = 10;
/** Rounds a person likes: enough to repeat, few enough not to bore. */
const IDEAL_ROUNDS = 3;
const IDEAL_EXERCISES: Record<TrainingFormat, number> = {
  circuit: 6,
  hiit: 6,
  tabata: 4,
  emom: 4,
  strength: 2,
  mobility: 8,
};
/** A round of so few bores before it tires. */
const FEW_EXERCISES = 3;
const MOST_BLOCKS: Record<TrainingFormat, number> = {
  circuit: 4,
  hiit: 4,
  tabata: MAX_TABATA_BLOCKS,
  emom: 4,
  strength: 9,
  mobility: 1,
};

const upTo = ({ min, max }: Range, step = 1): number[] => {
  const values: number[] = [];
  for (let value = min; value <= max; value += step) values.push(value);
  return values;
};

const lengthOfBlock = ({ work, rest, exercises, rounds, breakSeconds }: Block): number =>
  rounds * (exercises * work + (exercises - 1) * rest) + (rounds - 1) * breakSeconds;

const workRestsOf = ({ format, effort, fixed }: StructureWish): readonly WorkRest[] => {
  const usual = FORMAT_RULES[format].usual[effort];
  const { workSeconds, restSeconds } = fixed;
  if (workSeconds === undefined && restSeconds === undefined) return usual;
  const [first] = usual;
  if (format === 'emom' && workSeconds !== undefined && restSeconds === undefined)
    return [{ work: workSeconds, rest: Math.max(5, 60 - workSeconds) }];
  return [{ work: workSeconds ?? first?.work ?? 40, rest: restSeconds ?? first?.rest ?? 20 }];
};

const breaksOf = (format: TrainingFormat, { rest }: WorkRest): number[] => {
  // Tabata and EMOM run through: the next round begins after the usual rest.
  if (format === 'tabata' || format === 'emom') return [rest];
  const { min, max } = FORMAT_RULES[format].breakBetweenRounds;
  return upTo({ min: Math.max(min, rest), max: Math.max(max, rest) }, 15);
};

const roundsOf = ({ format, fixed }: StructureWish, exercises: number): number[] => {
  if (fixed.rounds !== undefined) return [fixed.rounds];
  if (format === 'tabata') return [TABATA_INTERVALS / exercises];
  // An EMOM lasts 8–20 minutes: one minute an interval.
  if (format === 'emom') return upTo({ min: 1, max: Math.floor(20 / exercises) });
  return upTo(FORMAT_RULES[format].rounds);
};

const exercisesOf = ({ format, fixed, canFill, trainingSeconds }: StructureWish): number[] => {
  if (fixed.exerciseCount !== undefined) return [fixed.exerciseCount];
  if (format === 'tabata') return [2, 4].filter(canFill);
  const { min, max } = FORMAT_RULES[format].exercises;
  const least = trainingSeconds < SHORT_SESSION_SECONDS ? 1 : min;
  const possible = upTo({ min: least, max }).filter(canFill);
  return possible.length > 0 ? possible : [2, 1].filter(canFill).slice(0, 1);
};

interface Candidate {
  readonly structure: Structure;
  readonly cost: number;
}

/** How far the time that is left for warm-up and cool-down lies outside what they may take, in seconds. */
const misfitOf = (left: number, { warmUp, coolDown }: Budget): number => {
  const [least, most] = [warmUp.min + coolDown.min, warmUp.max + coolDown.max];
  return left < least ? least - left : Math.max(0, left - most);
};

const costOf = (wish: StructureWish, block: Block, blocks: number, left: number, rank: number) => {
  const { format, budget } = wish;
  const ideal = budget.warmUp.ideal + budget.coolDown.ideal;
  return (
    misfitOf(left, budget) * 100 +
    Math.abs(left - ideal) / 10 +
    rank * 1.5 +
    Math.abs(block.exercises - IDEAL_EXERCISES[format]) * 0.8 +
    Math.abs(block.rounds - IDEAL_ROUNDS) * 0.9 +
    (IDEAL_EXERCISES[format] > FEW_EXERCISES && block.exercises <= FEW_EXERCISES ? 2.5 : 0) +
    (blocks - 1) * (format === 'tabata' || format === 'strength' ? 0.1 : 1.2) +
    Math.abs(block.breakSeconds - 60) / 60
  );
};

/**
 * The rounds, blocks and pauses of the main part that leave warm-up and cool-down the time they need.
 * @returns `null` when nothing fits; then something that was fixed is to be given up
 */
export const chooseStructure = (wish: StructureWish): Structure | null => {
  const { format, trainingSeconds, budget, fixed } = wish;
  const isShort = trainingSeconds < SHORT_SESSION_SECONDS;
  const transition =
    budget.coolDown.max === 0 ? 0 : isShort ? SHORT_TRANSITION_SECONDS : TRANSITION_SECONDS;
  const betweenBlocks = format === 'strength' ? 75 : 60;
  const mostBlocks = fixed.rounds === undefined ? MOST_BLOCKS[format] : 1;
  const counts = exercisesOf(wish);
  let best: Candidate | null = null;
  workRestsOf(wish).forEach((workRest, rank) => {
    for (const exercises of counts)
      for (const rounds of roundsOf(wish, exercises))
        for (const breakSeconds of breaksOf(format, workRest)) {
          // The same exercise again and again is a last resort.
          if (exercises === 1 && rounds > 1 && counts.length > 1) continue;
          const block: Block = { ...workRest, exercises, rounds, breakSeconds };
          const blockSeconds = lengthOfBlock(block);
          for (let blocks = 1; blocks <= mostBlocks; blocks++) {
            const mainSeconds = blocks * blockSeconds + (blocks - 1) * betweenBlocks + transition;
            const left = trainingSeconds - mainSeconds;
            if (left < 0) break;
            const cost = costOf(wish, block, blocks, left, rank);
            if (best !== null && cost >= best.cost) continue;
            const structure: Structure = {
              format,
              blocks: Array.from({ length: blocks }, () => block),
              betweenBlocks,
              transition,
              mainSeconds,
            };
            best = { structure, cost };
          }
        }
  });
  return fits(best, wish);
};

/** What lies outside by less than this is taken up by the parts around it. */
const TOLERANCE_SECONDS = 2 * STEP_SECONDS;

const fits = (best: Candidate | null, { trainingSeconds, budget }: StructureWish) => {
  if (best === null) return null;
  const tolerance = trainingSeconds < SHORT_SESSION_SECONDS ? 0 : TOLERANCE_SECONDS;
  const left = trainingSeconds - best.structure.mainSeconds;
  return misfitOf(left, budget) <= tolerance ? best.structure : null;
};
