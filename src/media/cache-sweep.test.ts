import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chooseEvictions, RECENT_IN_MS, type StoredEntry } from './cache-sweep';

const NOW = Date.UTC(2026, 0, 1);
const entries = fc
  .array(
    fc.record({
      bytes: fc.integer({ min: 1, max: 1000 }),
      age: fc.integer({ min: -2 * RECENT_IN_MS, max: 10 * RECENT_IN_MS }),
    }),
  )
  .map((list) =>
    list.map(({ bytes, age }, index) => ({ path: String(index), bytes, usedAt: NOW - age })),
  );
const sum = (list: readonly StoredEntry[]) => list.reduce((all, { bytes }) => all + bytes, 0);
const isRecent = ({ usedAt }: StoredEntry) => Math.abs(NOW - usedAt) < RECENT_IN_MS;

it('evicts the least recently used, no more than needed, and nothing recent', () => {
  fc.assert(
    fc.property(entries, fc.nat(20_000), (all, bytesToKeep) => {
      const evicted = chooseEvictions(all, { bytesToKeep, now: NOW });
      const kept = all.filter((entry) => !evicted.includes(entry));
      expect(evicted.some(isRecent)).toBe(false);
      const olderOnes = kept.filter((entry) => !isRecent(entry));
      if (sum(kept) > bytesToKeep) expect(olderOnes).toEqual([]);
      const last = evicted.at(-1);
      if (last === undefined) return;
      expect(sum(kept) + last.bytes).toBeGreaterThan(bytesToKeep);
      for (const entry of olderOnes) expect(entry.usedAt).toBeGreaterThanOrEqual(last.usedAt);
    }),
  );
});
