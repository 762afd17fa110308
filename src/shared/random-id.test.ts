import { expect, it } from 'vitest';
import { randomId } from './random-id';

it('names what it is for, and never says the same twice', () => {
  const ids = Array.from({ length: 1000 }, () => randomId('wko'));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^wko_[0-9a-z]{24}$/);
});

it('uses every letter about as often as every other', () => {
  const counts = new Map<string, number>();
  for (let n = 0; n < 2000; n++) {
    for (const letter of randomId('x').slice(2)) {
      counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  const expected = (2000 * 24) / 36;
  expect(counts.size).toBe(36);
  for (const count of counts.values()) expect(Math.abs(count / expected - 1)).toBeLessThan(0.25);
});
