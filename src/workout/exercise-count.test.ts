import { expect, it } from 'vitest';
import { buildSession } from '../testing/builders';
import { exerciseCount } from './exercise-count';

it('counts different exercises, not how often each is done', () => {
  const named = ['plank', 'air-squats', 'plank'].map((exercise) => ({ exercise, workSeconds: 20 }));
  expect(exerciseCount(buildSession({ exercises: named }))).toBe(2);
  expect(exerciseCount({ exercises: [] })).toBe(0);
});
