import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserError } from '../shared/user-error';
import { readOrMakeSecret } from './secret';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-secret-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('makes one secret, whoever asks first, and keeps it', async () => {
  const data = join(folder, '.data');
  const secrets = await Promise.all(Array.from({ length: 8 }, () => readOrMakeSecret(data)));
  expect(new Set(secrets).size).toBe(1);
  expect(secrets[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(await readOrMakeSecret(data)).toBe(secrets[0]);
  expect((await stat(join(data, 'secret'))).mode & 0o777).toBe(0o600);
  expect(await readdir(data)).toEqual(['secret']);
});

it('says what to do where the folder cannot be made', async () => {
  await writeFile(join(folder, 'file'), '');
  await expect(readOrMakeSecret(join(folder, 'file'))).rejects.toThrow(UserError);
});
