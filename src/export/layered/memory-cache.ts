/** Keeps what was used last, up to a number of bytes. */
export interface MemoryCache<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
  /** Bytes held. */
  readonly size: () => number;
}

/**
 * A cache in memory that lets go of the least recently used.
 * @param bytesOf what a value takes; one above the whole budget is not kept
 */
export const createMemoryCache = <Value>(
  budgetInBytes: number,
  bytesOf: (value: Value) => number,
): MemoryCache<Value> => {
  // A Map lists its keys in the order they were set: the first is the one used longest ago.
  const entries = new Map<string, { readonly value: Value; readonly bytes: number }>();
  let held = 0;

  const drop = (key: string): void => {
    held -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };

  return {
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set: (key, value) => {
      drop(key);
      const bytes = bytesOf(value);
      if (bytes > budgetInBytes) return;
      entries.set(key, { value, bytes });
      held += bytes;
      for (const oldest of entries.keys()) {
        if (held <= budgetInBytes) break;
        drop(oldest);
      }
    },
    size: () => held,
  };
};
