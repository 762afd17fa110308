import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { UserError } from '../../shared/user-error';
import { workoutDocumentSchema } from '../documents/workout-document';
import { ask, EXAMPLE_SESSION as session, makeWorkout, problemOf } from '../testing/ask';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';

let platform: FakePlatform;
beforeEach(() => {
  platform = createFakePlatform();
});

describe('training', () => {
  it('plans, keeps, and hands a new guest his cookie', async () => {
    const response = await ask(platform, '/api/generate-training', {
      method: 'POST',
      body: { user_input: 'legs', config: { template: 'tv', language: 'fr' } },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('set-cookie')).toBe('coach_guest=new');
    const training = z
      .looseObject({ sessionId: z.string(), rounds: z.number(), total_duration: z.number() })
      .parse(await response.json());
    expect(training).toMatchObject({
      explanation: 'Squats, because you asked for the legs. Nothing else.',
      config: { template: 'tv', language: 'fr' },
      total_duration: 50,
      provider: 'rules',
      phases: ['main'],
      equipment: [],
    });
    expect(training['kcal']).toBeGreaterThan(0);
    expect(training['muscles']).toContainEqual({ muscle: 'quads', share: 1 });
    // An open server lets whoever knows the id read it; what the owner typed is not told.
    const read = await ask(platform, `/api/workouts/${training.sessionId}`, { caller: 'stranger' });
    expect(workoutDocumentSchema.parse(await read.json())).toMatchObject({
      sessionId: training.sessionId,
      generated: null,
    });
  });

  it('names what is wrong with the wishes, whatever of them it is', async () => {
    const body = {
      user_input: 'legs',
      config: { template: 'rinh', templateProps: {}, rounds: 2 },
    };
    const refused = await ask(platform, '/api/generate-training', { method: 'POST', body });
    const { issues } = await problemOf(refused);
    expect(issues).toMatchObject([{ path: 'config.template', value: 'rinh' }]);
    expect(issues[0]?.allowed).toContain('"ring"');
    const rounds = { user_input: '', config: { rounds: 0.5 } };
    const wrong = await ask(platform, '/api/generate-training', { method: 'POST', body: rounds });
    expect((await problemOf(wrong)).issues.map(({ path }) => path)).toEqual([
      'user_input',
      'config.rounds',
    ]);
  });

  it('says why there is no session for somebody', async () => {
    const plan = () => Promise.reject(new UserError('no exercise is left', 'allow jumps'));
    const planner = { ...platform.planner, plan };
    const response = await ask({ ...platform, planner }, '/api/generate-training', {
      method: 'POST',
      body: { user_input: 'x' },
    });
    expect(await problemOf(response)).toMatchObject({
      status: 422,
      code: 'impossible',
      detail: 'no exercise is left',
      fix: 'allow jumps',
    });
  });

  it('is limited to so many a minute', async () => {
    platform = createFakePlatform({ RATE_LIMIT_PER_MINUTE: '3' });
    const statuses: number[] = [];
    for (let index = 0; index < 5; index++) {
      const body = index === 1 ? {} : { user_input: 'legs' };
      const response = await ask(platform, '/api/generate-training', { method: 'POST', body });
      statuses.push(response.status);
      if (response.status === 429) expect(response.headers.get('retry-after')).toMatch(/^\d+$/);
    }
    expect(statuses).toEqual([200, 400, 200, 429, 429]);
    const video = await ask(platform, '/api/generate-workout-video', { method: 'POST', body: {} });
    expect(video.status).toBe(429);
    expect((await ask(platform, '/api/workouts')).status).toBe(200);
  });
});

describe('workouts', () => {
  it('are kept, listed page by page, replaced and deleted', async () => {
    const created = await ask(platform, '/api/workouts', {
      method: 'POST',
      body: { ...session, isSaved: true },
      caller: 'guest',
    });
    expect(created.status).toBe(201);
    const workout = workoutDocumentSchema.parse(await created.json());
    expect(workout).toMatchObject({ title: 'Legs', isSaved: true, total_duration: 50 });
    expect(created.headers.get('location')).toBe(`/api/workouts/${workout.sessionId}`);
    await makeWorkout(platform);
    await makeWorkout(platform, 'stranger');

    const pageSchema = z.object({
      items: z.array(workoutDocumentSchema),
      nextCursor: z.string().nullable(),
    });
    const first = await ask(platform, '/api/workouts?limit=1', { caller: 'guest' });
    const page = pageSchema.parse(await first.json());
    expect(page.items).toHaveLength(1);
    const rest = await ask(platform, `/api/workouts?limit=1&cursor=${page.nextCursor}`, {
      caller: 'guest',
    });
    expect(pageSchema.parse(await rest.json())).toMatchObject({
      items: [{ sessionId: workout.sessionId }],
      nextCursor: null,
    });

    const path = `/api/workouts/${workout.sessionId}`;
    const body = { ...session, title: 'Squats' };
    expect((await ask(platform, path, { method: 'PUT', body, caller: 'stranger' })).status).toBe(
      404,
    );
    const replaced = await ask(platform, path, { method: 'PUT', body, caller: 'guest' });
    expect(await replaced.json()).toMatchObject({ title: 'Squats' });

    expect((await ask(platform, path, { method: 'DELETE', caller: 'stranger' })).status).toBe(404);
    const deleted = await ask(platform, path, { method: 'DELETE', caller: 'guest' });
    expect(deleted.status).toBe(204);
    expect(await deleted.text()).toBe('');
    expect((await ask(platform, path, { caller: 'guest' })).status).toBe(404);
  });

  it('are refused with every problem at once', async () => {
    const body = {
      exercises: [{ exercise: 'air-squat', workSeconds: 0 }],
      config: { template: 'tv', templateProps: { nonsense: 1 } },
      extra: true,
    };
    const response = await ask(platform, '/api/workouts', { method: 'POST', body });
    const { issues } = await problemOf(response);
    expect(issues.map(({ path }) => path)).toEqual([
      'exercises[0].workSeconds',
      'extra',
      'exercises[0].exercise',
      'config.templateProps.nonsense',
    ]);
    expect(issues[2]?.allowed).toContain('did you mean "air-squats"?');
  });

  it('are read by their owners alone where accounts are required', async () => {
    platform = createFakePlatform({ AUTH_MODE: 'required' });
    const path = `/api/workouts/${await makeWorkout(platform, 'member')}`;
    expect((await ask(platform, path, { caller: 'member' })).status).toBe(200);
    expect((await ask(platform, path, { caller: 'admin' })).status).toBe(404);
    expect((await ask(platform, path, { caller: 'none' })).status).toBe(401);
  });
});
