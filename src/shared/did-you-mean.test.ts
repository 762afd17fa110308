import { describe, expect, it } from 'vitest';
import { didYouMean } from './did-you-mean';

const slugs = ['push-ups', 'air-squats', 'quick-feet-half-burpees'];

describe('didYouMean', () => {
  it.each([
    ['pushups', 'push-ups'],
    ['Air-Squat', 'air-squats'],
    ['quick-feet-half-burpee', 'quick-feet-half-burpees'],
  ])('takes %s for %s', (word, meant) => expect(didYouMean(word, slugs)).toBe(meant));

  it.each(['', 'x', 'kettlebell-swings'])('does not guess at "%s"', (word) =>
    expect(didYouMean(word, slugs)).toBeNull(),
  );
});
