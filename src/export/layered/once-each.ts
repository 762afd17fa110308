/** Makes a thing of each key once, however often and early it is asked for again. */
export interface OnceEach<Value> {
  readonly get: (key: string) => Promise<Value>;
  /** Of all that were asked for, those that could be made. */
  readonly made: () => Promise<Value[]>;
}

export const onceEach = <Value>(make: (key: string) => Promise<Value>): OnceEach<Value> => {
  const known = new Map<string, Promise<Value>>();
  return {
    get: (key) => {
      const found = known.get(key) ?? make(key);
      known.set(key, found);
      return found;
    },
    made: async () => {
      const settled = await Promise.allSettled(known.values());
      return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    },
  };
};
