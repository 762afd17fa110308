import { describe, expect, it } from 'vitest';
import { workoutSessionSchema } from '../../workout/workout-session';
import { fingerprintOf, readResumePoint, type ResumePoint } from './resume-point';
import { emptyLog } from './training-log';

const session = workoutSessionSchema.parse({
  exercises: [{ exercise: 'air-squats', workSeconds: 30 }],
});
const NOW = Date.parse('2026-01-01T12:00:00Z');
const point: ResumePoint = {
  session: fingerprintOf(session),
  frame: 400,
  log: emptyLog('2026-01-01T11:50:00.000Z'),
  savedAt: NOW - 600_000,
};

describe('where a training was left', () => {
  it('is found again for the same intervals, whatever they look like', () => {
    const other = { ...session, config: { ...session.config, template: 'tv' } };
    expect(readResumePoint(JSON.stringify(point), fingerprintOf(other), NOW)).toEqual(point);
  });

  it.each([
    ['another session', JSON.stringify({ ...point, session: 'x' })],
    ['hours ago', JSON.stringify({ ...point, savedAt: NOW - 7 * 3_600_000 })],
    ['no JSON', '{'],
    ['other text', '{"frame":-3}'],
    ['nothing', null],
  ])('is not known: %s', (_why, text) => {
    expect(readResumePoint(text, point.session, NOW)).toBeNull();
  });
});
