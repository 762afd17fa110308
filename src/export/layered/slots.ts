/** Lets so many do something at once; the others wait in the order in which they came. */
export interface Slots {
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

export const createSlots = (count: number): Slots => {
  const waiting: (() => void)[] = [];
  let free = count;

  const take = async (): Promise<void> => {
    if (free > 0) {
      free -= 1;
      return;
    }
    await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const give = (): void => {
    const next = waiting.shift();
    // Whoever waits takes the slot over: it never counts as free in between.
    if (next === undefined) free += 1;
    else next();
  };

  return {
    run: async (work) => {
      await take();
      try {
        return await work();
      } finally {
        give();
      }
    },
  };
};
