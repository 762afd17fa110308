import type { ExerciseCard } from '../../catalog/exercise';
import { canWarmUp } from '../session-phases';
import { chooseExercises } from './choose-exercises';
import type { Block, Structure } from './choose-structure';
import type { Slot } from './frame-exercises';
import { orderExercises } from './order-exercises';
import type { ChoiceWish } from './score-exercise';

/** A round that begins with what could be a warm-up would be taken for one: another that may begin is put first. */
const beginsPlainly = (order: readonly ExerciseCard[]): ExerciseCard[] => {
  const first = order.findIndex((card) => !canWarmUp(card));
  return first <= 0 ? [...order] : [...order.slice(first), ...order.slice(0, first)];
};

const slotsOfBlock = (order: readonly ExerciseCard[], block: Block, after: number): Slot[] =>
  Array.from({ length: block.rounds }, (_, round) =>
    order.map((card, index): Slot => {
      const isLastOfRound = index === order.length - 1;
      const isLast = isLastOfRound && round === block.rounds - 1;
      const restSeconds = isLast ? after : isLastOfRound ? block.breakSeconds : block.rest;
      return { card, workSeconds: block.work, restSeconds };
    }),
  ).flat();

/** The intervals of the main part, block after block; each block has its own exercises while the pool lasts. */
export const composeMain = (
  pool: readonly ExerciseCard[],
  structure: Structure,
  wish: Omit<ChoiceWish, 'used' | 'workSeconds'>,
): { slots: readonly Slot[] } => {
  const slots: Slot[] = [];
  const used: ExerciseCard[] = [];
  const left = new Set(wish.constraints.wanted);
  structure.blocks.forEach((block, index) => {
    // What was asked for by name comes once; a later block repeats it only if nothing else is left.
    const constraints = { ...wish.constraints, wanted: [...left] };
    const chosen = chooseExercises(pool, block.exercises, {
      ...wish,
      constraints,
      used,
      workSeconds: block.work,
    });
    const ordered = orderExercises(chosen, slots.at(-1)?.card ?? null, block.rounds > 1);
    const order = index === 0 ? beginsPlainly(ordered) : ordered;
    const isLast = index === structure.blocks.length - 1;
    slots.push(
      ...slotsOfBlock(order, block, isLast ? structure.transition : structure.betweenBlocks),
    );
    used.push(...chosen);
    for (const card of chosen) left.delete(card.slug);
  });
  return { slots };
};
