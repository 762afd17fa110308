import { setTimeout as sleep } from 'node:timers/promises';
import type { LanguageModel, ModelAnswer, ModelRequest } from './language-model';
import { ModelError } from './model-error';
import { untilAborted, type Deadline, type TimeBudget } from './time-budget';

export interface Asking {
  readonly model: LanguageModel;
  readonly budget: TimeBudget;
  readonly deadline: Deadline;
  readonly onText?: (text: string) => void;
}

const failureOf = (error: unknown, { deadline }: Asking): ModelError => {
  const tokens = error instanceof ModelError ? error.tokens : undefined;
  // Whatever the SDK makes of it: the time was over.
  if (deadline.signal.aborted)
    return new ModelError('slow', tokens === undefined ? {} : { tokens });
  if (error instanceof ModelError) return error;
  throw error;
};

/**
 * Asks, and asks again after a failure that may pass, as long as there is time.
 * @throws ModelError
 */
export const askModel = async (request: ModelRequest, asking: Asking): Promise<ModelAnswer> => {
  const { model, budget, deadline, onText } = asking;
  const options = { signal: deadline.signal, ...(onText === undefined ? {} : { onText }) };
  for (let retry = 0; ; retry++) {
    try {
      return await untilAborted(model.answer(request, options), deadline.signal);
    } catch (error) {
      const failure = failureOf(error, asking);
      const pauseInMs = failure.retryAfterInMs ?? budget.firstPauseInMs * 2 ** retry;
      const isWorthIt = deadline.leftInMs() >= pauseInMs + budget.leastCallInMs;
      if (!failure.isPassing || retry >= budget.retries || !isWorthIt) throw failure;
      await sleep(pauseInMs, null, { signal: deadline.signal }).catch(() => null);
    }
  }
};
