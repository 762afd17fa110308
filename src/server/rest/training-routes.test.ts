import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trainingDocumentSchema } from '../documents/planned-training-document';
import { ask, makeWorkout, problemOf } from '../testing/ask';
import { UserError } from '../../shared/user-error';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';

let platform: FakePlatform;
beforeEach(() => {
  platform = createFakePlatform();
});

const refine = (sessionId: string, caller: string) =>
  ask(platform, '/api/refine-training', {
    method: 'POST',
    body: { sessionId, user_input: 'shorter' },
    caller,
  });

describe('POST /api/refine-training', () => {
  it('keeps a new session beside the old one, of the same owner', async () => {
    const sessionId = await makeWorkout(platform, 'guest');
    const response = await refine(sessionId, 'guest');
    expect(response.status).toBe(200);
    const refined = trainingDocumentSchema.parse(await response.json());
    expect(refined.sessionId).not.toBe(sessionId);
    expect(refined).toMatchObject({ title: 'Legs', explanation: 'Shorter.', provider: 'rules' });
    expect(refined.exercises).toMatchObject([{ exercise: 'air-squats', workSeconds: 20 }]);
    const read = await ask(platform, `/api/workouts/${refined.sessionId}`, { caller: 'guest' });
    expect(await read.json()).toMatchObject({ generated: { user_input: 'shorter' } });
  });

  it('is for the owner alone: what is behind a session tells of his health', async () => {
    const sessionId = await makeWorkout(platform, 'guest');
    for (const [id, caller] of [
      [sessionId, 'stranger'],
      ['wko_nothing', 'guest'],
    ] as const)
      expect((await problemOf(await refine(id, caller))).status).toBe(404);
  });

  it('is limited as generating is, and names what is wrong', async () => {
    platform = createFakePlatform({ RATE_LIMIT_PER_MINUTE: '2' });
    const sessionId = await makeWorkout(platform, 'guest');
    const wrong = await ask(platform, '/api/refine-training', {
      method: 'POST',
      body: { sessionId, user_input: ' ', config: { provider: 'someone' } },
    });
    expect((await problemOf(wrong)).issues.map(({ path }) => path)).toEqual([
      'user_input',
      'config.provider',
    ]);
    expect((await refine(sessionId, 'guest')).status).toBe(200);
    expect((await refine(sessionId, 'guest')).status).toBe(429);
  });
});

const eventSchema = z.looseObject({ kind: z.enum(['draft', 'text', 'plan']) });

/** The data of tRPC's events; its own begin with another name. */
const eventsOf = (text: string): z.infer<typeof eventSchema>[] =>
  text.split('\n').flatMap((line) => {
    if (!line.startsWith('data: {')) return [];
    const parsed = eventSchema.safeParse(JSON.parse(line.slice(6)));
    return parsed.success ? [parsed.data] : [];
  });

describe('training.generateStream', () => {
  it('tells drafts and sentences, then the plan, which is kept', async () => {
    const input = encodeURIComponent(JSON.stringify({ user_input: 'legs' }));
    const response = await ask(platform, `/api/trpc/training.generateStream?input=${input}`, {
      caller: 'guest',
    });
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const events = eventsOf(await response.text());
    expect(events.slice(0, -1)).toEqual([
      { kind: 'draft', exercises: ['air-squats'] },
      { kind: 'text', text: 'Squats, because you asked for the legs. ' },
      { kind: 'text', text: 'Nothing else.' },
    ]);
    const { plan } = z.object({ plan: trainingDocumentSchema }).parse(events.at(-1));
    const read = await ask(platform, `/api/workouts/${plan.sessionId}`, { caller: 'guest' });
    expect(read.status).toBe(200);
  });

  it('says by name why there is no session: an error without one would be asked for again and again', async () => {
    const plan = () => Promise.reject(new UserError('chest pain', 'speak to a doctor'));
    const refusing = { ...platform, planner: { ...platform.planner, plan } };
    const input = encodeURIComponent(JSON.stringify({ user_input: 'legs' }));
    const response = await ask(refusing, `/api/trpc/training.generateStream?input=${input}`, {
      caller: 'guest',
    });
    const text = await response.text();
    expect(text).toContain('event: serialized-error');
    expect(text).toContain('"code":"UNPROCESSABLE_CONTENT"');
    expect(text).toContain('"fix":"speak to a doctor"');
  });

  it('is not begun by a page of somebody else, although it is a GET', async () => {
    const input = encodeURIComponent(JSON.stringify({ user_input: 'legs' }));
    const response = await ask(platform, `/api/trpc/training.generateStream?input=${input}`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(response.status).toBe(403);
    const list = await ask(platform, '/api/workouts', { caller: 'guest' });
    expect(await list.json()).toMatchObject({ items: [] });
  });
});
