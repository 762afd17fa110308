import { describe, expect, it } from 'vitest';
import { airSquats } from '../catalog/exercises/air-squats';
import { pushUps } from '../catalog/exercises/push-ups';
import type { FilmExercise } from '../workout/film-exercise';
import { workoutSessionSchema, type WorkoutSessionInput } from '../workout/workout-session';
import { planExport } from './export-plan';

const catalog = [airSquats, pushUps].map(
  ({ slug, name, cues, equipment, sides }): FilmExercise => ({
    slug,
    name,
    cues,
    equipment,
    sides,
    clips: [
      {
        coach: 'female',
        url: `/${slug}.webm`,
        poster: `/${slug}.webp`,
        fps: 30,
        durationInFrames: 72,
      },
      {
        coach: 'male',
        url: `/${slug}-m.webm`,
        poster: `/${slug}-m.webp`,
        fps: 30,
        durationInFrames: 72,
      },
    ],
  }),
);

const planOf = (input: WorkoutSessionInput, options?: Parameters<typeof planExport>[2]) =>
  planExport(workoutSessionSchema.parse(input), catalog, options);

const TWO_EXERCISES: WorkoutSessionInput = {
  title: 'Two',
  exercises: [
    { exercise: 'air-squats', workSeconds: 6, restSeconds: 3, intensity: 'low' },
    { exercise: 'push-ups', workSeconds: 4 },
  ],
  config: { getReadySeconds: 3, format: 'portrait', resolution: '720p', coach: 'male' },
};

describe('planExport', () => {
  it('writes a film down as data', () => {
    const { inputProps, contentHash, ...film } = planOf(TWO_EXERCISES);
    expect(film).toMatchSnapshot();
    expect(inputProps.exercises.map(({ slug, clips }) => [slug, clips.length])).toEqual([
      ['air-squats', 1],
      ['push-ups', 1],
    ]);
    expect(contentHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('tiles the film with intervals and chapters', () => {
    const { intervals, chapters, durationInFrames } = planOf(TWO_EXERCISES);
    let frame = 0;
    intervals.forEach((interval, index) => {
      expect(interval.startFrame).toBe(frame);
      expect(chapters[index]).toMatchObject({ startFrame: frame });
      frame += interval.durationInFrames;
    });
    expect(frame).toBe(durationInFrames);
  });

  it('gives equal films equal hashes and different films different ones', () => {
    const { contentHash } = planOf(TWO_EXERCISES);
    expect(planOf(structuredClone(TWO_EXERCISES)).contentHash).toBe(contentHash);
    expect(planOf({ ...TWO_EXERCISES, title: 'Other' }).contentHash).not.toBe(contentHash);
    expect(planOf(TWO_EXERCISES, { crf: 21, preset: 'veryfast' }).contentHash).not.toBe(
      contentHash,
    );
  });

  it('has no audio cue when the session mutes them', () => {
    const config = { ...TWO_EXERCISES.config, audio: { cues: false } };
    expect(planOf({ ...TWO_EXERCISES, config }).audioCues).toEqual([]);
  });

  it('names the exercise it does not know', () => {
    expect(() => planOf({ exercises: [{ exercise: 'moon-walk', workSeconds: 5 }] })).toThrow(
      'moon-walk',
    );
  });
});
