import fc from 'fast-check';
import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { FULL_REACH, reachWithTwoBones } from './two-bone-ik';

const root = new Vector3(0, 1, 0);
const pole = new Vector3(0, 0, 1);

describe('reachWithTwoBones', () => {
  it('keeps both bones their length and ends on every target in reach', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.15, max: 0.8, noNaN: true }),
        fc.double({ min: -1.4, max: 1.4, noNaN: true }),
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        (distance, pitch, yaw) => {
          const target = new Vector3(
            Math.sin(yaw),
            -Math.cos(pitch) * Math.cos(yaw),
            Math.sin(pitch) * 0.5,
          )
            .setLength(distance)
            .add(root);
          const { middle, end } = reachWithTwoBones(root, target, 0.43, 0.42, pole);
          expect(middle.distanceTo(root)).toBeCloseTo(0.43, 6);
          expect(end.distanceTo(middle)).toBeCloseTo(0.42, 6);
          expect(end.distanceTo(target)).toBeLessThan(1e-6);
        },
      ),
    );
  });

  it('bends towards the pole', () => {
    const { middle } = reachWithTwoBones(root, new Vector3(0, 0.4, 0), 0.43, 0.42, pole);
    expect(middle.z).toBeGreaterThan(0.2);
    expect(middle.x).toBeCloseTo(0);
  });

  it('stops short of a locked limb when the target is too far', () => {
    const { end } = reachWithTwoBones(root, new Vector3(0, -3, 0), 0.43, 0.42, pole);
    expect(end.distanceTo(root)).toBeCloseTo(0.85 * FULL_REACH, 6);
  });
});
