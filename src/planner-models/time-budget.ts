/** How long asking a model may take, all in all. */
export interface TimeBudget {
  /** From the first request to the last byte, pauses and the second question included. */
  readonly totalInMs: number;
  /** After a failure that may pass, so often. */
  readonly retries: number;
  /** Before the first retry; twice as long before the next. A server that says how long to wait goes before it. */
  readonly firstPauseInMs: number;
  /** With less than this left, nothing new is asked. */
  readonly leastCallInMs: number;
}

/** An answer stands within so long, whatever the server does. */
export const ANSWER_WITHIN_IN_MS = 20_000;

/** What the rules need before, between and after, on a slow machine that does other things, too. */
export const RULES_TIME_IN_MS = 2000;

export const DEFAULT_BUDGET: TimeBudget = {
  totalInMs: ANSWER_WITHIN_IN_MS - RULES_TIME_IN_MS,
  retries: 2,
  firstPauseInMs: 500,
  leastCallInMs: 3000,
};

/** A budget that is being spent. */
export interface Deadline {
  /** Aborted when the time is over or the asker has gone. */
  readonly signal: AbortSignal;
  readonly leftInMs: () => number;
  /** Lets go of the timer. */
  readonly end: () => void;
}

export const startDeadline = (totalInMs: number, asker: AbortSignal | undefined): Deadline => {
  const endsAt = performance.now() + totalInMs;
  const over = new AbortController();
  const timer = setTimeout(() => over.abort(), totalInMs);
  return {
    signal: asker === undefined ? over.signal : AbortSignal.any([over.signal, asker]),
    leftInMs: () => Math.max(0, endsAt - performance.now()),
    end: () => clearTimeout(timer),
  };
};

/**
 * The promise, or a rejection as soon as the signal is aborted: also where whoever made the promise does not listen to it.
 * @throws the signal's reason
 */
export const untilAborted = async <Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
): Promise<Value> => {
  // Nobody listens any more once the signal was faster.
  promise.catch(() => undefined);
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(asError(signal.reason));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
};

const asError = (reason: unknown): Error =>
  reason instanceof Error ? reason : new DOMException('aborted', 'AbortError');
