/** Somebody who waits, and may be woken before his time. */
export interface WakeUp {
  /** Ends the wait; without one, the next does not begin. */
  readonly wake: () => void;
  /** Resolves after so many milliseconds, at a call of `wake`, or when the signal is aborted. */
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const createWakeUp = (signal: AbortSignal): WakeUp => {
  let isAwake = false;
  let end: () => void = () => undefined;
  return {
    wake: () => {
      isAwake = true;
      end();
    },
    wait: async (milliseconds) => {
      if (!isAwake && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          end = () => {
            clearTimeout(timer);
            resolve();
          };
          signal.addEventListener('abort', end, { once: true });
        });
        signal.removeEventListener('abort', end);
      }
      isAwake = false;
    },
  };
};
