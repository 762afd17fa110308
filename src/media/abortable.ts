/**
 * The outcome of work that does not listen to a signal itself, or the signal's reason as soon as it is aborted. The work
 * then goes on unheard: the caller ends what it runs on.
 */
export const abortable = <Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> =>
  new Promise((resolve, reject) => {
    // A reason is whatever was given to `abort`; `throwIfAborted` throws it as it is.
    const stop = (): void => {
      try {
        signal.throwIfAborted();
      } catch (reason) {
        reject(reason instanceof Error ? reason : new Error(String(reason)));
      }
    };
    signal.addEventListener('abort', stop, { once: true });
    stop();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
