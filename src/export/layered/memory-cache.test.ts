import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryCache } from './memory-cache';

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const BUDGET = 10;

const steps = fc.array(
  fc.record({
    key: fc.constantFrom(...KEYS),
    /** `null`: the key is read. */
    bytes: fc.option(fc.integer({ min: 0, max: BUDGET + 3 })),
  }),
  { maxLength: 60 },
);

interface Kept {
  readonly key: string;
  readonly bytes: number;
}

const sizeOf = (kept: readonly Kept[]): number => kept.reduce((sum, { bytes }) => sum + bytes, 0);

/** The least recently used first. */
const kept = (model: readonly Kept[], { key, bytes }: Kept): Kept[] => {
  const others = model.filter((entry) => entry.key !== key);
  if (bytes > BUDGET) return others;
  const all = [...others, { key, bytes }];
  while (sizeOf(all) > BUDGET) all.shift();
  return all;
};

describe('createMemoryCache', () => {
  it('keeps what was used last and never more than its budget', () => {
    fc.assert(
      fc.property(steps, (list) => {
        const cache = createMemoryCache<{ bytes: number }>(BUDGET, ({ bytes }) => bytes);
        let model: Kept[] = [];
        for (const { key, bytes } of list) {
          if (bytes === null) {
            const known = model.find((entry) => entry.key === key);
            expect(cache.get(key)?.bytes).toBe(known?.bytes);
            if (known !== undefined) model = kept(model, known);
          } else {
            cache.set(key, { bytes });
            model = kept(model, { key, bytes });
          }
          expect(cache.size()).toBe(sizeOf(model));
          expect(cache.size()).toBeLessThanOrEqual(BUDGET);
        }
        for (const key of KEYS) {
          expect(cache.get(key)?.bytes).toBe(model.find((entry) => entry.key === key)?.bytes);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('forgets the old value when the new one is too large', () => {
    const cache = createMemoryCache<string>(3, ({ length }) => length);
    cache.set('key', 'abc');
    cache.set('key', 'abcd');
    expect(cache.get('key')).toBeUndefined();
    expect(cache.size()).toBe(0);
  });
});
