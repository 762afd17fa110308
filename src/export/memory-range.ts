/** What an export may be told to make do with, MiB: less than the least does not hold a browser. */
export const MEMORY_RANGE_IN_MB = { min: 512, max: 1024 * 1024 } as const;
