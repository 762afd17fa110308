import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkDestination } from './check-destination';

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
  ])('refuses %s', async (name, reason) => {
    await expect(check(at(name))).rejects.toThrow(reason);
  });

  it('refuses a place where nobody may write', async () => {
    await expect(check('/proc/self/film.mp4')).rejects.toThrow('is not writable');
  });
});
