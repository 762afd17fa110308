/**
 * Works on things that come in any order, one after the other by their number from 0 on.
 */
export const inOrder = <Thing>(work: (thing: Thing, index: number) => Promise<void>) => {
  const waiting = new Map<number, Thing>();
  let next = 0;
  let last: Promise<void> = Promise.resolve();

  return {
    /**
     * Settles when all before has been worked on: a source that waits for it is never far ahead.
     * @throws what `work` threw
     */
    add: (thing: Thing, index: number): Promise<void> => {
      waiting.set(index, thing);
      const before = last;
      for (let found = waiting.get(next); found !== undefined; found = waiting.get(next)) {
        const at = next;
        const ready = found;
        waiting.delete(at);
        last = last.then(() => work(ready, at));
        next += 1;
      }
      // Heard by whoever adds the next thing, or asks whether all is settled.
      last.catch(() => undefined);
      return before;
    },

    /** @throws what `work` threw */
    settled: (): Promise<void> => last,
  };
};
