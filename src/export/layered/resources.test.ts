import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEMORY_RANGE_IN_MB } from '../export-memory';
import { resourcesFor } from './resources';

const FULL_HD = { width: 1920, height: 1080 };
const HD = { width: 1280, height: 720 };
const TWO_CORES = { cores: 2, threads: 4 };

describe('what an export may take', () => {
  it('on two cores is three encoders, and one while a browser is open', () => {
    expect(resourcesFor(FULL_HD, undefined, TWO_CORES)).toMatchObject({
      segmentsAtOnce: 3,
      segmentsAtOnceBesideBrowser: 1,
      drawsFirst: false,
      pages: 1,
    });
  });

  it('on a small host leaves no room for a browser beside an encoder', () => {
    const small = resourcesFor(HD, MEMORY_RANGE_IN_MB.min, { cores: 1, threads: 4 });
    expect(small).toMatchObject({ segmentsAtOnce: 1, drawsFirst: true, pages: 1 });
    expect(small.sheetPixels).toBeLessThan(resourcesFor(HD, undefined, TWO_CORES).sheetPixels);
  });

  it('grows with the cores, as far as Node has threads', () => {
    const { segmentsAtOnce } = resourcesFor(FULL_HD, undefined, { cores: 8, threads: 16 });
    expect(segmentsAtOnce).toBe(9);
    expect(resourcesFor(FULL_HD, undefined, { cores: 8, threads: 4 }).segmentsAtOnce).toBe(3);
  });

  it('always does to make a film', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(FULL_HD, HD),
        fc.option(fc.integer(MEMORY_RANGE_IN_MB), { nil: undefined }),
        fc.integer({ min: 1, max: 128 }),
        fc.integer({ min: 1, max: 128 }),
        (size, memoryInMb, cores, threads) => {
          const found = resourcesFor(size, memoryInMb, { cores, threads });
          expect(found.segmentsAtOnce).toBeGreaterThanOrEqual(1);
          expect(found.segmentsAtOnceBesideBrowser).toBeGreaterThanOrEqual(1);
          expect(found.segmentsAtOnceBesideBrowser).toBeLessThanOrEqual(found.segmentsAtOnce);
          expect(found.segmentsAhead).toBeGreaterThan(found.segmentsAtOnce);
          // At least a few pictures of the coach as large as the film.
          expect(found.coachMemoryInBytes).toBeGreaterThan(size.width * size.height * 1.5 * 4);
        },
      ),
    );
  });
});
