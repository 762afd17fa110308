import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDestination, checkDiskSpace } from './check-destination';

describe('checkDestination', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);
  const check = (output: string) =>
    checkDestination(output, { extension: '.mp4', input: at('session.json') });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    await writeFile(at('session.json'), '{}');
    await symlink(at('session.json'), at('link.mp4'));
    await mkdir(at('films.mp4'));
    await symlink(at('nowhere/film.mp4'), at('lost.mp4'));
    await symlink(at('later.bin'), at('later.mp4'));
    await symlink('/dev/null', at('device.mp4'));
    execFileSync('mkfifo', [at('pipe.mp4')]);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('accepts a new file in a folder that is there', async () => {
    await expect(check(at('film.mp4'))).resolves.toBeUndefined();
  });

  it.each([
    ['session.json', 'is the session file itself'],
    ['link.mp4', 'is the session file itself'],
    ['films.mp4', 'is a folder'],
    ['film.avi', 'does not end in .mp4'],
    ['nowhere/film.mp4', 'does not exist'],
    ['lost.mp4', 'does not exist'],
    ['pipe.mp4', 'is a named pipe, not a file'],
    ['device.mp4', 'is a device, not a file'],
  ])('refuses %s', async (name, reason) => {
    await expect(check(at(name))).rejects.toThrow(reason);
  });

  it('accepts a link to a file that is not there yet', async () => {
    await expect(check(at('later.mp4'))).resolves.toBeUndefined();
  });

  it('refuses a place where nobody may write', async () => {
    await expect(check('/proc/self/film.mp4')).rejects.toThrow('is not writable');
  });
});

describe('checkDiskSpace', () => {
  const film = (hours: number) => ({
    size: { width: 1920, height: 1080 },
    fps: 30,
    durationInFrames: hours * 3600 * 30,
  });

  it('says what is free, what is needed and what else to do', async () => {
    const refused = checkDiskSpace(tmpdir(), film(1e6), 'wait');
    await expect(refused).rejects.toThrow(/has \d+ MiB free; this film may need \d+ MiB$/);
    await expect(refused).rejects.toMatchObject({ fix: 'free some space, or wait' });
  });
});
