import { describe, expect, it } from 'vitest';
import { CATALOG } from '../../catalog/catalog';
import { buildTimeline } from '../../workout/timeline';
import { workoutSessionSchema } from '../../workout/workout-session';
import { nearClips } from './near-clips';

describe('nearClips', () => {
  const slugs = ['air-squats', 'push-ups', 'air-squats', 'plank'];
  const { intervals } = buildTimeline(
    workoutSessionSchema.parse({
      exercises: slugs.map((exercise) => ({ exercise, workSeconds: 20, restSeconds: 10 })),
    }),
    CATALOG,
  );
  const names = (index: number, count: number) =>
    nearClips(intervals, index, count).map(({ url }) => url.split('/')[2]);

  it('names each coming clip once, the nearest first, and not the one on screen', () => {
    expect(names(0, 5)).toEqual(['push-ups', 'plank']);
    expect(names(0, 1)).toEqual(['push-ups']);
    expect(names(3, 5)).toEqual(['air-squats', 'plank']);
  });

  it('names none at the end', () => {
    expect(names(intervals.length - 1, 5)).toEqual([]);
  });
});
