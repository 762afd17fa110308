import { expect, it } from 'vitest';
import { buildSession } from '../testing/builders';
import { exerciseCount, setCount } from './exercise-count';

it('counts different exercises, and sets where one is done again', () => {
  const named = ['plank', 'air-squats', 'plank'].map((exercise) => ({ exercise, workSeconds: 20 }));
  expect(exerciseCount(buildSession({ exercises: named }))).toBe(2);
  expect(setCount(buildSession({ exercises: named }))).toBe(3);
  expect(setCount(buildSession({ exercises: named.slice(1) }))).toBe(0);
  expect(exerciseCount({ exercises: [] })).toBe(0);
});
