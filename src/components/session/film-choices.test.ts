import { describe, expect, it } from 'vitest';
import { workoutSessionSchema } from '../../workout/workout-session';
import { fileNameOf, withChoices } from './film-choices';

const session = workoutSessionSchema.parse({
  exercises: [{ exercise: 'air-squats', workSeconds: 30, intensity: 'low' }],
  config: { template: 'ring', templateProps: { accent: '#fff' }, rounds: 2 },
});

describe('withChoices', () => {
  it('changes what was chosen and nothing else', () => {
    const film = withChoices(session, { format: 'portrait', coach: 'male' });
    expect(film).toEqual({
      ...session,
      config: { ...session.config, format: 'portrait', coach: 'male' },
    });
    expect(withChoices(session, {})).toEqual(session);
  });

  it('keeps the props of a template only for that template', () => {
    expect(withChoices(session, { template: 'ring' }).config.templateProps).toEqual({
      accent: '#fff',
    });
    expect(withChoices(session, { template: 'tv' }).config.templateProps).toEqual({});
  });
});

describe('the session as a file', () => {
  it.each([
    ['Leg day', 'leg-day'],
    ['  Été — cœur & gainage !', 'ete-c-ur-gainage'],
    ['"; rm -rf /', 'rm-rf'],
    ['腿', 'workout'],
  ])('%s is saved as %s', (title, name) => {
    expect(fileNameOf(title)).toBe(name);
  });
});
