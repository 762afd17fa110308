import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { durationInSeconds } from '../workout/timeline';
import { workoutSessionSchema } from '../workout/workout-session';
import { sampleWindow, shortened, shortestSeconds } from './bench-session';

const text = readFileSync(join(import.meta.dirname, 'session.json'), 'utf8');
const session = workoutSessionSchema.parse(JSON.parse(text));

it('lasts about 70 seconds', () => {
  expect(durationInSeconds(session)).toBeGreaterThan(65);
  expect(durationInSeconds(session)).toBeLessThan(75);
});

describe('a shortened session', () => {
  const slugs = session.exercises.map(({ exercise }) => exercise);

  it.each([9, 12, 20, 35])('of %d s shows the same exercises in about that time', (seconds) => {
    const short = shortened(session, seconds);
    expect(short.exercises.map(({ exercise }) => exercise)).toEqual(slugs);
    expect(short.config.template).toBe(session.config.template);
    expect(Math.abs(durationInSeconds(short) - seconds)).toBeLessThan(1.5);
    expect(workoutSessionSchema.safeParse(short).success).toBe(true);
  });

  it('has a shortest length', () => {
    expect(shortestSeconds(session)).toBe(9);
    expect(shortened(session, 9).exercises.map(({ workSeconds }) => workSeconds)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it('is the session itself when that is short enough', () => {
    expect(shortened(session, durationInSeconds(session))).toBe(session);
    expect(shortened(session, 1000)).toBe(session);
  });

  it('is one round at its own speed when that fits', () => {
    const short = shortened(session, durationInSeconds(session) - 1);
    expect(short.config.rounds).toBe(1);
    expect(short.exercises).toEqual(session.exercises);
  });
});

it.each([
  [2220, 30, { start: 150, end: 450 }],
  [360, 30, { start: 60, end: 360 }],
  [200, 30, { start: 0, end: 200 }],
])('of %d frames at %d fps, ten seconds are taken as a sample', (frames, fps, window) => {
  expect(sampleWindow(frames, fps)).toEqual(window);
});
