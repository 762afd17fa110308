import type { TrainingDocument } from './documents/planned-training-document';
import { createWakeUp } from './wake-up';

/** What a client is told while a session is planned. */
export type PlanEvent =
  /** Exercises (slugs) that a language model has named so far: nothing of it is checked, all of it may change. */
  | { readonly kind: 'draft'; readonly exercises: readonly string[] }
  /** A piece of the explanation; the pieces together are all of it. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'plan'; readonly plan: TrainingDocument };

/** Longer than any planning takes: whoever waits is woken by what happens. */
const LONGEST_WAIT_IN_MS = 30_000;

/** Sentences with the space behind each. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?] )(?=\p{Lu})/u);

/**
 * A plan as it comes: a model's draft while it grows, then the explanation sentence by sentence, then the plan.
 * @param make plans and keeps the session
 * @throws whatever `make` does
 */
export async function* streamPlan(
  make: (onDraft: (exercises: readonly string[]) => void) => Promise<TrainingDocument>,
  signal: AbortSignal,
): AsyncGenerator<PlanEvent, void, undefined> {
  const wakeUp = createWakeUp(signal);
  let draft: readonly string[] | null = null;
  let isOver = false;
  const making = make((exercises) => {
    draft = exercises;
    wakeUp.wake();
  }).finally(() => {
    isOver = true;
    wakeUp.wake();
  });
  // Awaited below; until then nobody else listens.
  making.catch(() => undefined);
  while (!isOver && !signal.aborted) {
    await wakeUp.wait(LONGEST_WAIT_IN_MS);
    const exercises: readonly string[] | null = draft;
    draft = null;
    if (exercises !== null) yield { kind: 'draft', exercises };
  }
  const plan = await making;
  for (const text of sentencesOf(plan.explanation)) yield { kind: 'text', text };
  yield { kind: 'plan', plan };
}
