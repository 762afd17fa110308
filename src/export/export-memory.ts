/** What an export may be told to make do with, MiB: less than the least does not hold a browser. */
export const MEMORY_RANGE_IN_MB = { min: 512, max: 1024 * 1024 } as const;

const MEMORY_BESIDE_CORES_IN_MB = 650;
const MEMORY_OF_CORE_IN_MB = 250;

/** What an export makes do with when it is told nothing. */
export const defaultMemoryInMb = (cores: number): number =>
  MEMORY_BESIDE_CORES_IN_MB + MEMORY_OF_CORE_IN_MB * cores;
