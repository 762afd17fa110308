import { setTimeout as delay } from 'node:timers/promises';
import { DomainError } from '../shared/domain-error';

const FIRST_PAUSE_IN_MS = 250;
const LONGEST_PAUSE_IN_MS = 5000;

const isUnavailable = (error: unknown): boolean =>
  error instanceof DomainError && error.code === 'unavailable';

/**
 * Does it again, with growing pauses, for as long as the database or the storage does not answer: a film that is half made is
 * not to be lost because PostgreSQL was started anew.
 * @throws what `act` throws otherwise; the signal's reason
 */
export const withPatience = async <Result>(
  act: () => Promise<Result>,
  { signal, patienceInMs }: { readonly signal: AbortSignal; readonly patienceInMs: number },
): Promise<Result> => {
  const until = performance.now() + patienceInMs;
  for (let pause = FIRST_PAUSE_IN_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_IN_MS)) {
    signal.throwIfAborted();
    try {
      return await act();
    } catch (error) {
      if (!isUnavailable(error) || performance.now() + pause > until) throw error;
    }
    await delay(pause, undefined, { signal }).catch(() => signal.throwIfAborted());
  }
};
