import { Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { firstAlike } from './pose-likeness';
import { turn, X } from './turn';
import type { Pose } from './world-pose';

const leaning = (degrees: number, height = 1): Pose => ({
  hips: new Vector3(0, height, 0),
  turns: new Map([
    ['Hips', turn(X, degrees)],
    ['Spine', new Quaternion()],
  ]),
});

describe('poses that look the same', () => {
  it('are found wherever they are in the loop', () => {
    expect(firstAlike([leaning(0), leaning(1), leaning(2), leaning(1), leaning(0)])).toEqual([
      0, 1, 2, 1, 0,
    ]);
  });

  it('may differ by what nobody sees, counted from the first', () => {
    expect(firstAlike([leaning(0), leaning(0.02), leaning(0.06)])).toEqual([0, 0, 2]);
  });

  it('are different when only the hips move', () => {
    expect(firstAlike([leaning(0), leaning(0, 1.001)])).toEqual([0, 1]);
  });
});
