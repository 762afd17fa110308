import { describe, expect, it } from 'vitest';
import { workoutConfigSchema } from '../../workout/workout-config';
import { asSentence, listedExercises, sentencesOf } from './conversation';

describe('sentencesOf', () => {
  it('splits an explanation between its sentences alone', () => {
    expect(
      sentencesOf(
        '20 min: 2 min 30 s of warm-up, 5 exercises. No equipment needed. About 1.5 kcal.',
      ),
    ).toEqual([
      '20 min: 2 min 30 s of warm-up, 5 exercises.',
      'No equipment needed.',
      'About 1.5 kcal.',
    ]);
    expect(sentencesOf('')).toEqual([]);
  });
});

describe('asSentence', () => {
  it.each([
    ['speak to a doctor', 'Speak to a doctor.'],
    ['Done.', 'Done.'],
    ['écoute ton corps', 'Écoute ton corps.'],
  ])('%s becomes %s', (text, sentence) => {
    expect(asSentence(text)).toBe(sentence);
  });
});

describe('listedExercises', () => {
  it('tells a repeated exercise once for each part, with how often', () => {
    const entry = (exercise: string, workSeconds: number) => ({
      exercise,
      workSeconds,
      restSeconds: 10,
    });
    expect(
      listedExercises({
        exercises: [
          entry('half-squats', 30),
          entry('half-squats', 40),
          entry('push-ups', 40),
          entry('half-squats', 40),
        ],
        phases: ['warm-up', 'main', 'main', 'main'],
        config: workoutConfigSchema.parse({}),
      }),
    ).toEqual([
      { slug: 'half-squats', phase: 'warm-up', seconds: 30, times: 1 },
      { slug: 'half-squats', phase: 'main', seconds: 40, times: 2 },
      { slug: 'push-ups', phase: 'main', seconds: 40, times: 1 },
    ]);
  });
});
