/** Lets so many do something at once; the others wait in the order in which they came. */
export interface Slots {
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** From now on so many; whoever is at work goes on. Resolves when no more than that are at work, or at the next call. */
  readonly resize: (count: number) => Promise<void>;
}

export const createSlots = (count: number): Slots => {
  const waiting: (() => void)[] = [];
  let limit = count;
  let taken = 0;
  let onFewEnough = (): void => undefined;

  /** Whoever is let in has taken the slot already: it never counts as free in between. */
  const letIn = (): void => {
    for (let next = waiting[0]; next !== undefined && taken < limit; next = waiting[0]) {
      waiting.shift();
      taken += 1;
      next();
    }
    if (taken <= limit) onFewEnough();
  };

  return {
    run: async (work) => {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        letIn();
      });
      try {
        return await work();
      } finally {
        taken -= 1;
        letIn();
      }
    },
    resize: (next) => {
      onFewEnough();
      limit = next;
      return new Promise((resolve) => {
        onFewEnough = resolve;
        letIn();
      });
    },
  };
};
