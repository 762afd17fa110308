/** Lets so many do something at once; the others wait in the order in which they came. */
export interface Slots {
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
  /** From now on so many; whoever is at work goes on. */
  readonly resize: (count: number) => void;
}

export const createSlots = (count: number): Slots => {
  const waiting: (() => void)[] = [];
  let limit = count;
  let taken = 0;

  /** Whoever is let in has taken the slot already: it never counts as free in between. */
  const letIn = (): void => {
    for (let next = waiting[0]; next !== undefined && taken < limit; next = waiting[0]) {
      waiting.shift();
      taken += 1;
      next();
    }
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
      limit = next;
      letIn();
    },
  };
};
