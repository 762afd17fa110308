import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCleanup, type CleanupCandidate } from './plan-cleanup';

const NOW = new Date('2026-11-26T12:00:00Z');
const object = (key: string, ageInSeconds: number, bytes = 10): CleanupCandidate => ({
  key,
  bytes,
  modifiedAt: new Date(NOW.getTime() - ageInSeconds * 1000),
});
const limits = { now: NOW, maxAgeInSeconds: 100, maxBytes: 1000, keep: new Set<string>() };

describe('planCleanup', () => {
  it('lets go what is too old, and of the rest the oldest that are too much', () => {
    const objects = [object('new', 1), object('old', 101), object('older', 200), object('mid', 50)];
    expect(planCleanup(objects, limits)).toEqual(['older', 'old']);
    expect(planCleanup(objects, { ...limits, maxBytes: 10 })).toEqual(['older', 'old', 'mid']);
    expect(planCleanup(objects, { ...limits, maxAgeInSeconds: 999 })).toEqual([]);
  });

  it('counts what is kept, but never lets it go', () => {
    const objects = [object('kept', 500, 900), object('a', 10, 80), object('b', 5, 80)];
    expect(planCleanup(objects, { ...limits, keep: new Set(['kept']) })).toEqual(['a']);
    expect(planCleanup(objects, { ...limits, keep: () => true, maxBytes: 0 })).toEqual([]);
  });

  it('lets a film go as a whole, and keeps it as a whole', () => {
    const objects = [object('films/a/1', 500), object('films/a/2', 10), object('films/b/1', 200)];
    const byFilm = { ...limits, groupOf: (key: string) => key.split('/').slice(0, 2).join('/') };
    expect(planCleanup(objects, byFilm)).toEqual(['films/b/1']);
    expect(planCleanup(objects, { ...byFilm, maxBytes: 0 })).toEqual([
      'films/b/1',
      'films/a/1',
      'films/a/2',
    ]);
    const keep = new Set(['films/a/2']);
    expect(planCleanup(objects, { ...byFilm, maxBytes: 0, keep })).toEqual(['films/b/1']);
  });

  it('spares what is young or comes from the future, however full it is', () => {
    const objects = [object('future', -50), object('young', 5), object('old', 60)];
    expect(planCleanup(objects, { ...limits, maxBytes: 0, minAgeInSeconds: 30 })).toEqual(['old']);
  });

  it('holds for all objects and limits', () => {
    const anyObject = fc.record({ age: fc.integer({ min: -50, max: 300 }), bytes: fc.nat(50) });
    const anyLimits = fc.record({
      maxAgeInSeconds: fc.nat(300),
      maxBytes: fc.nat(500),
      minAgeInSeconds: fc.nat(40),
      size: fc.integer({ min: 1, max: 3 }),
      kept: fc.array(fc.nat(20)),
    });
    fc.assert(
      fc.property(fc.array(anyObject, { maxLength: 20 }), anyLimits, (made, given) => {
        const objects = made.map(({ age, bytes }, n) => object(`k${n}`, age, bytes));
        const groupOf = (key: string): string =>
          String(Math.floor(Number(key.slice(1)) / given.size));
        const keep = new Set(given.kept.map((n) => `k${n}`));
        const { maxAgeInSeconds, maxBytes, minAgeInSeconds } = given;
        const all = { now: NOW, maxAgeInSeconds, maxBytes, minAgeInSeconds, keep, groupOf };
        const doomed = planCleanup(objects, all);
        const isDoomed = new Set(doomed);
        expect(isDoomed.size).toBe(doomed.length);
        // The order in which a storage lists them plays no part.
        expect(planCleanup(objects.toReversed(), all)).toEqual(doomed);
        // Nothing more is to be done afterwards.
        const left = objects.filter(({ key }) => !isDoomed.has(key));
        expect(planCleanup(left, all)).toEqual([]);

        const ageOf = ({ modifiedAt }: CleanupCandidate) =>
          (NOW.getTime() - modifiedAt.getTime()) / 1000;
        const familyOf = ({ key }: CleanupCandidate) =>
          objects.filter((other) => groupOf(other.key) === groupOf(key));
        const isBound = (one: CleanupCandidate) =>
          familyOf(one).some((each) => keep.has(each.key) || ageOf(each) < minAgeInSeconds);
        for (const each of objects) {
          if (isBound(each)) expect(isDoomed.has(each.key)).toBe(false);
          // Whole groups only.
          expect(new Set(familyOf(each).map(({ key }) => isDoomed.has(key))).size).toBe(1);
        }
        const free = left.filter((each) => !isBound(each));
        if (free.length > 0) {
          expect(left.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(maxBytes);
        }
        for (const each of free) {
          expect(Math.min(...familyOf(each).map(ageOf))).toBeLessThanOrEqual(maxAgeInSeconds);
        }
        // None younger goes before one that is older and free.
        const newestOf = (one: CleanupCandidate) => Math.min(...familyOf(one).map(ageOf));
        for (const gone of objects.filter(({ key }) => isDoomed.has(key))) {
          for (const each of free) expect(newestOf(gone)).toBeGreaterThanOrEqual(newestOf(each));
        }
      }),
      { numRuns: 2000 },
    );
  });
});
