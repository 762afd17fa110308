import { describe, expect, it } from 'vitest';
import { periodicCurve } from './periodic-curve';

const knot = (at: number, value: number, settles = false) => ({ at, value, settles });

describe('periodicCurve', () => {
  const curve = periodicCurve([knot(0, 1), knot(0.4, 3), knot(1, 9), knot(1.5, 4)], 2);

  it('passes through its knots, in every turn of the loop', () => {
    for (const turn of [-2, 0, 2, 4]) {
      expect(curve(turn)).toBeCloseTo(1);
      expect(curve(turn + 1)).toBeCloseTo(9);
    }
  });

  it('has no jump in position, speed or acceleration, the seam included', () => {
    const h = 1e-4;
    for (const at of [0, 0.4, 1, 1.5, 2]) {
      const slope = (t: number) => (curve(t + h) - curve(t - h)) / (2 * h);
      const bend = (t: number) => (curve(t + h) - 2 * curve(t) + curve(t - h)) / h ** 2;
      expect(curve(at - h)).toBeCloseTo(curve(at + h), 2);
      expect(slope(at - 2 * h)).toBeCloseTo(slope(at + 2 * h), 0);
      expect(Math.abs(bend(at - 3 * h) - bend(at + 3 * h))).toBeLessThan(1);
    }
  });

  it('never leaves the range of its knots', () => {
    for (let t = 0; t < 2; t += 0.01) {
      expect(curve(t)).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(curve(t)).toBeLessThanOrEqual(9 + 1e-9);
    }
  });

  it('stands still between knots of one value', () => {
    const planted = periodicCurve([knot(0, 0), knot(0.5, 1), knot(1, 1), knot(1.5, 0.2)], 2);
    for (let t = 0.5; t <= 1; t += 0.05) expect(planted(t)).toBe(1);
  });

  it('comes to rest where a knot settles', () => {
    const settling = periodicCurve([knot(0, 0), knot(0.5, 1, true), knot(1, 2)], 2);
    expect((settling(0.501) - settling(0.499)) / 0.002).toBeCloseTo(0, 2);
  });

  it('refuses to be drawn through nothing', () => {
    expect(() => periodicCurve([], 1)).toThrow(RangeError);
  });
});
