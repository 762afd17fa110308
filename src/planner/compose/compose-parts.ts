import type { ExerciseCard } from '../../catalog/exercise';
import type { WorkoutExercise } from '../../workout/workout-session';
import type { Constraints } from '../constraints';
import { reason } from '../reasons';
import type { Relaxation } from '../relaxed';
import { budgetOf, STEP_SECONDS } from './budget';
import { composeMain } from './compose-main';
import { composeMobility } from './compose-mobility';
import { makeCoolDown } from './cool-down';
import { fitStructure } from './fit-structure';
import { makeWarmUp, type Slot } from './frame-exercises';
import type { Style } from './resolve-style';
import type { ChoiceWish } from './score-exercise';
import { canTrain, isSpared } from './trainable';

/** Warm-up and cool-down are slow whatever the session's intensity; the word also marks them as what they are. */
const toEntry = (slot: Slot, isFrame: boolean): WorkoutExercise => ({
  exercise: slot.card.slug,
  workSeconds: slot.workSeconds,
  restSeconds: slot.restSeconds,
  ...(isFrame ? { intensity: 'low' as const } : {}),
});

interface Parts {
  readonly entries: readonly WorkoutExercise[];
  readonly rounds: number;
}

interface Making {
  readonly constraints: Constraints;
  readonly style: Style;
  readonly preferred: ReadonlySet<string>;
  readonly random: () => number;
  readonly relaxed: Relaxation[];
}

export const composeFlow = (
  usable: readonly ExerciseCard[],
  seconds: number,
  making: Making,
): Parts => {
  const { constraints, style, preferred, random, relaxed } = making;
  const wish = { seconds, constraints, isOlder: style.isOlder, preferred, random };
  const slots = composeMobility(usable, wish);
  const first = slots[0]?.card.slug;
  const rounds = slots.filter(({ card }) => card.slug === first).length;
  if (constraints.rounds !== undefined && rounds < constraints.rounds)
    relaxed.push({
      promise: 'rounds',
      asked: String(constraints.rounds),
      given: String(rounds),
      why: reason('noTime', constraints.language),
    });
  return { entries: slots.map((slot) => toEntry(slot, false)), rounds };
};

export const composeTraining = (
  usable: readonly ExerciseCard[],
  seconds: number,
  { constraints, style, preferred, random, relaxed }: Making,
): Parts => {
  const trainable = usable.filter(canTrain);
  const unspared = trainable.filter((card) => !isSpared(card, constraints));
  if (trainable.length === 0)
    return composeFlow(usable, seconds, { constraints, style, preferred, random, relaxed });
  const pool = unspared.length > 0 ? unspared : trainable;
  if (unspared.length === 0)
    relaxed.push({
      promise: 'spared',
      asked: [...constraints.refusedMuscles, ...constraints.refusedAreas].join(', '),
      given: 'trained all the same',
      why: reason('spared', constraints.language),
    });
  const budget = budgetOf(constraints, style.isOlder);
  const structure = fitStructure(pool, { seconds, constraints, style, budget }, relaxed);
  const wish: Omit<ChoiceWish, 'used' | 'workSeconds'> = {
    constraints,
    format: structure.format,
    effort: style.effort,
    preferred,
    random,
  };
  const main = composeMain(pool, structure, wish);
  const mainCards = main.slots.map(({ card }) => card);

  const left = seconds - structure.mainSeconds;
  const split = splitFrame(left, budget);
  const frame = { main: mainCards, constraints, random };
  const warmUp = makeWarmUp(usable, { seconds: split.warmUp, ...frame });
  const coolDown = makeCoolDown(usable, {
    seconds: split.coolDown,
    isOlder: style.isOlder,
    ...frame,
  });
  const slots = [
    ...warmUp.map((slot) => toEntry(slot, true)),
    ...main.slots.map((slot) => toEntry(slot, false)),
    ...coolDown.map((slot) => toEntry(slot, true)),
  ];
  return {
    entries: absorb(slots, seconds),
    rounds: structure.blocks.reduce((sum, block) => sum + block.rounds, 0),
  };
};

const splitFrame = (left: number, { warmUp, coolDown }: ReturnType<typeof budgetOf>) => {
  if (coolDown.max === 0) return { warmUp: left, coolDown: 0 };
  if (warmUp.max === 0) return { warmUp: 0, coolDown: left };
  // What one of them fixed, the other takes up.
  if (warmUp.min === warmUp.max)
    return { warmUp: Math.min(left, warmUp.max), coolDown: Math.max(0, left - warmUp.max) };
  if (coolDown.min === coolDown.max)
    return { warmUp: Math.max(0, left - coolDown.max), coolDown: Math.min(left, coolDown.max) };
  const share = warmUp.ideal / (warmUp.ideal + coolDown.ideal);
  const seconds = Math.round((left * share) / STEP_SECONDS) * STEP_SECONDS;
  return { warmUp: seconds, coolDown: left - seconds };
};

/** Seconds that no part could take (no warm-up is possible, say) lengthen the intervals of work, evenly. */
const absorb = (entries: readonly WorkoutExercise[], seconds: number): WorkoutExercise[] => {
  const last = entries.length - 1;
  const sum = entries.reduce(
    (all, entry, index) => all + entry.workSeconds + (index === last ? 0 : entry.restSeconds),
    0,
  );
  let missing = seconds - sum;
  const lengths = entries.map((entry) => entry.workSeconds);
  const step = missing < 0 ? -STEP_SECONDS : STEP_SECONDS;
  for (
    let index = 0, idle = 0;
    missing !== 0 && idle < lengths.length;
    index = (index + 1) % lengths.length
  ) {
    const change = Math.abs(missing) < STEP_SECONDS ? missing : step;
    const next = (lengths[index] ?? 0) + change;
    if (next < STEP_SECONDS) {
      idle += 1;
      continue;
    }
    idle = 0;
    lengths[index] = next;
    missing -= change;
  }
  return entries.map((entry, index) => ({
    ...entry,
    workSeconds: lengths[index] ?? entry.workSeconds,
    restSeconds: index === last ? 0 : entry.restSeconds,
  }));
};
