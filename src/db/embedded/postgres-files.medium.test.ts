import { chmod, mkdir, mkdtemp, readdir, readlink, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { UserError } from '../../shared/user-error';
import { OWN_DATABASE } from './own-database';
import { findNativeFolder, preparePostgresFiles } from './postgres-files';
import { canReach } from './server-user';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-files-'));
  await chmod(folder, 0o711);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it.each([
  ['linux', 'riscv64'],
  ['win32', 'x64'],
])('says that there is no server for %s %s, and the way out', async (platform, arch) => {
  const failure = findNativeFolder(platform, arch);
  await expect(failure).rejects.toBeInstanceOf(UserError);
  await expect(failure).rejects.toThrow(`${platform} ${arch}`);
  await expect(failure).rejects.toHaveProperty('fix', OWN_DATABASE);
});

it("makes the package's links in a folder of ours, also over those of another place", async () => {
  await mkdir(join(folder, 'lib'));
  await symlink('/nowhere', join(folder, 'lib/libpq.so.5'));
  await Promise.all([preparePostgresFiles(folder, null), preparePostgresFiles(folder, null)]);
  const names = await readdir(join(folder, 'lib'));
  expect(names).toContain('libicuuc.so.60');
  expect(names.every((name) => !/\.[0-9a-f]{12}$/.test(name))).toBe(true);
  const target = await readlink(join(folder, 'lib/libpq.so.5'));
  expect(target).toMatch(/native\/lib\/libpq\.so\.5\.\d+$/);
  expect((await stat(target)).isFile()).toBe(true);
});

it('knows which folders another user can enter', async () => {
  const { uid, gid } = await stat(folder);
  const stranger = { uid: uid + 1, gid: gid + 1 };
  const colleague = { uid: uid + 1, gid };
  expect(await canReach(null, join(folder, 'not-there'))).toBe(true);
  await mkdir(join(folder, 'inside'), { mode: 0o755 });
  await chmod(folder, 0o700);
  expect(await canReach({ uid, gid }, join(folder, 'inside'))).toBe(true);
  expect(await canReach(stranger, folder)).toBe(false);
  expect(await canReach(stranger, join(folder, 'inside'))).toBe(false);
  await chmod(folder, 0o607);
  expect(await canReach(colleague, folder)).toBe(false);
});
