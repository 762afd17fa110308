const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A signal that is aborted when the process is told to end.
 * @param onAborted called once, right after
 */
export const abortAtSignals = (onAborted: () => void = () => undefined): AbortSignal => {
  const controller = new AbortController();
  for (const name of ENDING_SIGNALS) {
    // Not `once`: npm and tsx pass the terminal's signal on, so it arrives more than once, and libraries below end the
    // process at a signal for which they see no other listener.
    process.on(name, () => {
      if (controller.signal.aborted) return;
      controller.abort();
      onAborted();
    });
  }
  return controller.signal;
};
