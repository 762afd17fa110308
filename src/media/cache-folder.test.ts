import { chmod, chown, mkdir, mkdtemp, readdir, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

let temporary = '';
let own = '';
const NAME = `virtual-ai-coach-${process.getuid?.() ?? ''}`;

/** A fresh copy each time: the folder is chosen once a process. */
const fallback = async (): Promise<string> => (await import('./cache-folder')).cacheFolder('x');

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'coach-test-'));
  own = join(temporary, NAME);
  vi.resetModules();
  vi.stubEnv('TMPDIR', temporary);
  // No folder can be made below a file.
  vi.stubEnv('COACH_CACHE_DIR', join(process.cwd(), 'package.json'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(temporary, { recursive: true, force: true });
});

describe('cacheFolder', () => {
  it('uses the folder that COACH_CACHE_DIR names', async () => {
    vi.stubEnv('COACH_CACHE_DIR', join(temporary, 'cache'));
    expect(await fallback()).toBe(join(temporary, 'cache/x'));
  });

  it('falls back to a folder that only this user can enter, and finds it again', async () => {
    expect(await fallback()).toBe(join(own, 'x'));
    expect((await stat(own)).mode & 0o777).toBe(0o700);
    vi.resetModules();
    expect(await fallback()).toBe(join(own, 'x'));
  });

  it('knows the temporary folder from before a command takes a private one', async () => {
    const { cacheFolder } = await import('./cache-folder');
    vi.stubEnv('TMPDIR', join(temporary, 'private'));
    expect(cacheFolder('x')).toBe(join(own, 'x'));
  });

  it('does not look up the name of the user, who may have none', async () => {
    vi.doMock('node:os', () => ({
      tmpdir,
      userInfo: () => {
        throw new Error('uv_os_get_passwd returned ENOENT');
      },
    }));
    expect(await fallback()).toBe(join(own, 'x'));
    vi.doUnmock('node:os');
  });

  it.each([
    ['a link', () => symlink('/tmp', own)],
    [
      'a folder that others can write to',
      async () => {
        await mkdir(own);
        await chmod(own, 0o777);
      },
    ],
  ])('never uses %s that somebody laid there', async (_, lay) => {
    await lay();
    const folder = await fallback();
    expect(dirname(folder)).not.toBe(own);
    expect(dirname(dirname(folder))).toBe(temporary);
    expect((await stat(dirname(folder))).mode & 0o777).toBe(0o700);
    expect(await readdir(dirname(folder))).toEqual(['x']);
  });

  it.runIf(process.getuid?.() === 0)('never uses another user’s folder', async () => {
    await mkdir(own, { mode: 0o700 });
    await chown(own, 12_345, 12_345);
    expect(dirname(await fallback())).not.toBe(own);
  });
});
