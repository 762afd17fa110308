import { beforeEach, describe, expect, it } from 'vitest';
import { TAKE_OVER } from './messages';
import { startWorker } from './start-worker';
import { fakeScope, type FakeScope } from './testing/fake-scope';

let scope: FakeScope;

beforeEach(async () => {
  scope = fakeScope();
  startWorker(scope.scope, 'v2', ['/_next/static/chunks/later.js']);
  await scope.dispatch('install');
  await scope.dispatch('activate');
});

const textOf = async (path: string, init?: RequestInit & { navigate?: boolean }) =>
  (await scope.request(path, init))?.text();

describe('the service worker', () => {
  it('keeps the shell and the scripts that it names, and forgets the build before', async () => {
    expect(await scope.names()).toEqual(
      expect.arrayContaining(['coach-static-v2', 'coach-pages-v2']),
    );
    expect(await scope.names()).not.toContain('coach-static-v1');
    expect(await scope.names()).toContain('somebody-elses');
    scope.isOnline = false;
    expect(await textOf('/train?workout=1', { navigate: true })).toContain('page /train');
    expect(await textOf('/_next/static/chunks/train.js')).toBe(
      'file /_next/static/chunks/train.js',
    );
    const font = '/fonts/archivo-latin-standard-normal.woff2';
    expect(await textOf(font)).toBe(`file ${font}`);
  });

  it('keeps parts that a page opens later, once it has loaded', async () => {
    await scope.dispatch('message', { loaded: ['https://coach.test/_next/static/chunks/now.js'] });
    scope.isOnline = false;
    expect(await textOf('/_next/static/chunks/later.js')).toBe(
      'file /_next/static/chunks/later.js',
    );
  });

  it('answers nobody’s question with the copy of a page', async () => {
    expect(await textOf('/films?workout=1', { navigate: true })).toContain('page /films');
    scope.isOnline = false;
    expect(await textOf('/films', { navigate: true })).toContain('page /offline');
  });

  it('shows the offline page for what was never opened', async () => {
    scope.isOnline = false;
    expect(await textOf('/legal/terms', { navigate: true })).toContain('page /offline');
  });

  it('plays clips that were seen, in parts', async () => {
    await textOf('/clips/a.webm');
    scope.isOnline = false;
    const part = await scope.request('/clips/a.webm', { headers: { Range: 'bytes=0-3' } });
    expect(part?.status).toBe(206);
    expect(await part?.text()).toBe('file');
  });

  it('plays a clip in the size that was seen, where the other is asked for', async () => {
    await textOf('/clips/a.preview.webm');
    await textOf('/clips/b.webm');
    scope.isOnline = false;
    const part = await scope.request('/clips/a.webm', { headers: { Range: 'bytes=0-3' } });
    expect(part?.status).toBe(206);
    expect(await textOf('/clips/b.preview.webm')).toBe('file /clips/b.webm');
    await expect(scope.request('/clips/c.webm')).rejects.toThrow('offline');
  });

  it('forgets workouts when somebody signs out', async () => {
    const workout = '/api/trpc/workouts.get?input=1';
    await textOf(workout);
    scope.isOnline = false;
    expect(await textOf(workout)).toBe(`file ${workout}`);
    scope.isOnline = true;
    expect(await scope.request('/api/auth/sign-out', { method: 'POST' })).toBeNull();
    scope.isOnline = false;
    await expect(scope.request(workout)).rejects.toThrow('offline');
  });

  it('never answers for accounts', async () => {
    expect(await scope.request('/api/trpc/account.export')).toBeNull();
    expect(await scope.request('/account', { navigate: true })).toBeNull();
  });

  it('takes over when it is told to', async () => {
    await scope.dispatch('message', 'something else');
    expect(scope.tookOver).toBe(false);
    await scope.dispatch('message', TAKE_OVER);
    expect(scope.tookOver).toBe(true);
  });
});
