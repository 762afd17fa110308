import { describe, expect, it } from 'vitest';
import { buildSession } from '../../testing/builders';
import { brokenLimitOf } from './session-limit';

const exercises = (count: number, workSeconds: number, restSeconds: number) =>
  Array.from({ length: count }, () => ({ exercise: 'air-squats', workSeconds, restSeconds }));

describe('brokenLimitOf', () => {
  it('lets 90 minutes pass, not a minute more', () => {
    const config = { getReadySeconds: 10 };
    const fitting = buildSession({ exercises: exercises(90, 60, 0), config });
    expect(brokenLimitOf(fitting)).toBeNull();
    expect(brokenLimitOf(buildSession({ exercises: exercises(91, 60, 0), config }))).toBe(
      'tooLong',
    );
  });

  it('counts intervals', () => {
    const session = buildSession({ exercises: exercises(15, 5, 5), config: { rounds: 20 } });
    expect(brokenLimitOf(session)).toBe('tooMany');
  });
});
