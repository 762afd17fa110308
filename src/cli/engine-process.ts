/**
 * How a process that makes films is started: one malloc arena and large pages, so that freed pictures go back to the system, and a small
 * young generation, since pictures are no JavaScript objects (ADR 8 has the figures). The script `coach` says the same to npm.
 */
export const ENGINE_ENVIRONMENT = {
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  MALLOC_TRIM_THRESHOLD_: '33554432',
  GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
} as const;

export const ENGINE_NODE_FLAGS = ['--max-semi-space-size=1'] as const;
