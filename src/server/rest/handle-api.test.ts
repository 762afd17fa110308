import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DomainError } from '../../shared/domain-error';
import { UserError } from '../../shared/user-error';
import {
  ask,
  EXAMPLE_SESSION as session,
  makeExport,
  makeWorkout,
  planHashOf,
  problemOf,
} from '../testing/ask';
import { createFakePlatform, type FakePlatform } from '../testing/fake-platform';
import { handleApi } from './handle-api';

let platform: FakePlatform;
beforeEach(() => {
  platform = createFakePlatform();
});

describe('every answer', () => {
  it('knows what is not there, and what is not done there', async () => {
    expect(await problemOf(await ask(platform, '/api/nothing'))).toMatchObject({ status: 404 });
    expect((await ask(platform, '/api/workouts/%E0%A4%A')).status).toBe(404);
    const response = await ask(platform, '/api/workouts', { method: 'PATCH', body: {} });
    expect(response.headers.get('allow')).toBe('GET, HEAD, POST, OPTIONS');
    expect((await problemOf(response)).status).toBe(405);
  });

  it('is JSON for JSON, of a size', async () => {
    platform = createFakePlatform({ MAX_BODY_BYTES: '1024' });
    const post = (body: string, headers = {}) =>
      ask(platform, '/api/workouts', { method: 'POST', body, headers });
    expect(await problemOf(await post('{"exercises": nope}'))).toMatchObject({ code: 'not-json' });
    expect(await problemOf(await post('[]'))).toMatchObject({ code: 'invalid' });
    expect((await post('{}', { 'content-type': 'text/plain' })).status).toBe(415);
    expect((await post('{}', { 'content-encoding': 'gzip' })).status).toBe(415);
    expect((await post(JSON.stringify({ title: 'x'.repeat(1100) }))).status).toBe(413);
    const unannounced = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(500)),
    });
    const request = new Request('http://localhost:3000/api/workouts', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: unannounced,
      ...{ duplex: 'half' },
    });
    expect((await handleApi(request, platform)).status).toBe(413);
  });

  it('is unavailable while the database is, and says nothing of other mistakes', async () => {
    const find = vi.spyOn(platform.database.workouts, 'find');
    find.mockRejectedValueOnce(new DomainError('unavailable', 'the database is away', 'wait'));
    const away = await ask(platform, '/api/workouts/wko_1');
    expect(away.headers.get('retry-after')).toBe('5');
    expect(await problemOf(away)).toMatchObject({ status: 503, detail: 'the database is away' });

    const logged = vi.spyOn(platform.log, 'error');
    find.mockRejectedValueOnce(new Error('password of postgres://a:b@host'));
    const broken = await ask(platform, '/api/workouts/wko_1');
    const text = JSON.stringify(await problemOf(broken.clone()));
    expect(text).not.toContain('postgres');
    const { requestId } = await problemOf(broken);
    expect(broken.headers.get('x-request-id')).toBe(requestId);
    expect(logged.mock.calls[0]?.[0]).toMatchObject({ requestId });
  });

  it('lets pages of listed origins read it, and stops forged requests', async () => {
    platform = createFakePlatform({ CORS_ORIGINS: 'https://partner.example' });
    const origin = 'https://partner.example';
    const preflight = await ask(platform, '/api/workouts', {
      method: 'OPTIONS',
      headers: { origin },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe(origin);
    expect(preflight.headers.get('access-control-allow-methods')).toContain('DELETE');
    const other = await ask(platform, '/api/exercises', {
      headers: { origin: 'https://evil.example' },
    });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    expect(other.headers.get('vary')).toBe('Accept-Encoding, Origin');
    const forged = await ask(platform, '/api/workouts', {
      method: 'POST',
      body: session,
      headers: { origin: 'https://evil.example', cookie: 'coach_guest=1' },
    });
    expect((await problemOf(forged)).code).toBe('forbidden');
  });

  it('counts by route and status, never by id', async () => {
    await ask(platform, `/api/workouts/${await makeWorkout(platform)}`);
    await ask(platform, '/api/nothing/here');
    const text = await (await ask(platform, '/api/metrics')).text();
    expect(text).toContain(
      'http_request_duration_seconds_count{method="GET",route="/api/workouts/{sessionId}",status="200"} 1',
    );
    expect(text).toContain('route="none",status="404"');
    expect(text).not.toContain('wko_');
  });

  it('to HEAD has no body', async () => {
    const response = await ask(platform, '/api/exercises', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});

describe('the service', () => {
  it('is alive, and ready when database and storage are', async () => {
    expect(await (await ask(platform, '/api/health')).json()).toMatchObject({ status: 'ok' });
    expect((await ask(platform, '/api/ready')).status).toBe(200);
    const other = createFakePlatform();
    vi.spyOn(other.storage, 'check').mockRejectedValue(new UserError('/data is full', 'x'));
    const problem = await problemOf(await ask(other, '/api/ready'));
    expect(problem).toMatchObject({ status: 503, detail: 'the storage does not work' });
  });

  it('explains itself without a foreign script', async () => {
    const page = await (await ask(platform, '/api/docs')).text();
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect(page).toContain('id="errors-limit"');
    const files = [...page.matchAll(/(?:src|href)="(\/api\/[^"]+)"/g)].map(([, path = '']) => path);
    expect(files).toHaveLength(5);
    for (const file of files) expect((await ask(platform, file)).status).toBe(200);
    expect((await ask(platform, '/api/docs/..%2Fpackage.json')).status).toBe(404);
  });
});

describe('tRPC', () => {
  it('answers as REST does, and tells problems in full', async () => {
    const id = await makeWorkout(platform);
    const input = (value: unknown) => encodeURIComponent(JSON.stringify(value));
    const got = await ask(platform, `/api/trpc/workouts.get?input=${input({ sessionId: id })}`);
    expect(await got.json()).toMatchObject({ result: { data: { sessionId: id } } });
    const missing = await ask(
      platform,
      `/api/trpc/workouts.get?input=${input({ sessionId: 'x' })}`,
    );
    expect(missing.status).toBe(404);
    expect(await missing.json()).toMatchObject({
      error: { message: 'there is no workout "x"', data: { problem: { status: 404 } } },
    });
    const wrong = await ask(platform, '/api/trpc/workouts.create', { method: 'POST', body: {} });
    expect(await wrong.json()).toMatchObject({
      error: { data: { problem: { code: 'invalid', issues: [{ path: 'exercises' }] } } },
    });
  });

  it('tells the progress of an export as events', async () => {
    const id = await makeExport(platform);
    platform.fakeFilms.change(await planHashOf(platform, id), { state: 'finished' });
    const input = encodeURIComponent(JSON.stringify({ id }));
    const response = await ask(platform, `/api/trpc/exports.progress?input=${input}`);
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    expect(await response.text()).toContain('"state":"finished"');
  });
});
