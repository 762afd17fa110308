import { expect, it } from 'vitest';
import { ask, EXAMPLE_SESSION, makeWorkout, problemOf } from '../testing/ask';
import { createFakePlatform } from '../testing/fake-platform';

it('keeping something is limited by address, to its own number', async () => {
  const platform = createFakePlatform({ WRITE_LIMIT_PER_MINUTE: '3', RATE_LIMIT_PER_MINUTE: '1' });
  const sessionId = await makeWorkout(platform);
  const path = `/api/workouts/${sessionId}`;
  const write = (method: string, where: string, body: unknown, headers = {}) =>
    ask(platform, where, { method, body, caller: 'guest', headers });
  expect((await write('PUT', path, EXAMPLE_SESSION)).status).toBe(200);
  expect((await write('POST', `${path}/duplicate`, {})).status).toBe(201);
  for (const [method, where, body] of [
    ['POST', '/api/workouts', EXAMPLE_SESSION],
    ['PUT', path, EXAMPLE_SESSION],
    ['PUT', `${path}/title`, { title: 'x' }],
    ['POST', '/api/training-sessions', {}],
  ] as const) {
    const refused = await write(method, where, body);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await problemOf(refused)).toMatchObject({ status: 429, code: 'limit' });
  }
  // Reading and generating count for themselves, and so does another address.
  expect((await ask(platform, path)).status).toBe(200);
  const elsewhere = { 'x-coach-peer': '192.0.2.1' };
  expect((await write('PUT', path, EXAMPLE_SESSION, elsewhere)).status).toBe(200);
  expect((await write('POST', '/api/generate-training', { user_input: 'legs' })).status).toBe(200);
});
