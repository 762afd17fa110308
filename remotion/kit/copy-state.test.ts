import { describe, expect, it } from 'vitest';
import { buildFilmExercise, buildSession } from '../../src/testing/builders';
import { momentAt } from '../../src/workout/moment';
import { buildTimeline } from '../../src/workout/timeline';
import { preparationStateAt } from './copy-state';

const textAt = (equipment: string[], frame: number): string | undefined => {
  const session = buildSession({
    exercises: [{ exercise: 'air-squats', workSeconds: 20 }],
    config: { getReadySeconds: 5 },
  });
  const timeline = buildTimeline(session, [buildFilmExercise({ equipment })]);
  return preparationStateAt(momentAt(timeline, frame))?.text;
};

describe('what to prepare', () => {
  it('names the equipment before the cue while there is time to fetch it', () => {
    expect(textAt(['dumbbells'], 0)).toBe('Dumbbells · Hips back first.');
  });

  it('is the cue alone at work, or when nothing is needed', () => {
    expect(textAt(['dumbbells'], 200)).toBe('Hips back first.');
    expect(textAt([], 0)).toBe('Hips back first.');
  });

  it('is nothing on the last screen', () => {
    expect(textAt(['dumbbells'], 760)).toBeUndefined();
  });
});
