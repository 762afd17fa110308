import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { takeOwnedFolder } from './owned-folder';
import { identityOfThisProcess } from './process-identity';

const PREFIX = '.work-';
const HOUR_IN_MS = 60 * 60_000;
const self = identityOfThisProcess();
const base36 = (value: number): string => value.toString(36);

let parent = '';
/** A folder of any owner, with something in it, last heard of some hours ago. */
const lay = async (
  owner: { realm?: string; pid?: number; startedAt?: number },
  hoursAgo = 0,
): Promise<string> => {
  const { realm, pid, startedAt } = { ...self, ...owner };
  const name = `${PREFIX}${realm}-${base36(pid)}-${base36(startedAt)}-aB3xY9`;
  const path = join(parent, name);
  await mkdir(path);
  await writeFile(join(path, 'rendered.mp4'), 'half a film');
  const then = new Date(Date.now() - hoursAgo * HOUR_IN_MS);
  await utimes(path, then, then);
  return path;
};
const take = async (): Promise<void> => (await takeOwnedFolder(parent, PREFIX)).remove();
/** Of a process that has ended just now. */
const endedPid = (): number => spawnSync('true').pid;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'coach-test-'));
});
afterEach(() => rm(parent, { recursive: true, force: true }));

describe('takeOwnedFolder', () => {
  it('lends a folder that only this user may enter, and removes it', async () => {
    const folder = await takeOwnedFolder(parent, PREFIX);
    expect(basename(folder.path)).toContain(`${PREFIX}${self.realm}-`);
    expect(lstatSync(folder.path).mode & 0o777).toBe(0o700);
    await writeFile(join(folder.path, 'file'), '');
    await folder.remove();
    expect(await readdir(parent)).toEqual([]);
  });

  it('lends as many as are wanted at once', async () => {
    const folders = await Promise.all([1, 2, 3].map(() => takeOwnedFolder(parent, PREFIX)));
    expect(await readdir(parent)).toHaveLength(3);
    for (const folder of folders) await folder.remove();
    expect(await readdir(parent)).toEqual([]);
  });

  it('removes the folder of a process that has ended', async () => {
    const abandoned = await lay({ pid: endedPid(), startedAt: 5 });
    await take();
    expect(existsSync(abandoned)).toBe(false);
  });

  it.runIf(process.platform === 'linux')(
    'is not deceived by an id that is used again',
    async () => {
      const abandoned = await lay({ startedAt: self.startedAt - 1 });
      await take();
      expect(existsSync(abandoned)).toBe(false);
    },
  );

  it('never touches the folder of a process that runs, however long it was silent', async () => {
    const live = await lay({}, 1000);
    await take();
    expect(existsSync(join(live, 'rendered.mp4'))).toBe(true);
  });

  it('waits a day for an owner on another machine or in another container', async () => {
    const silent = await lay({ realm: '00000000', pid: endedPid() }, 23);
    await take();
    expect(existsSync(silent)).toBe(true);
    const then = new Date(Date.now() - 25 * HOUR_IN_MS);
    await utimes(silent, then, then);
    await take();
    expect(existsSync(silent)).toBe(false);
  });

  it('waits for missed heartbeats where the system does not tell when a process started', async () => {
    const owner = { pid: endedPid(), startedAt: 0 };
    const silent = await lay(owner, 0.25);
    await take();
    expect(existsSync(silent)).toBe(true);
    const then = new Date(Date.now() - HOUR_IN_MS);
    await utimes(silent, then, then);
    await take();
    expect(existsSync(silent)).toBe(false);
  });

  it('leaves alone what only looks like a folder of ours', async () => {
    const [abandoned, outside] = [await lay({ pid: endedPid(), startedAt: 5 }), join(parent, 'x')];
    await rm(abandoned, { recursive: true });
    await mkdir(outside);
    await writeFile(join(outside, 'precious'), '');
    await symlink(outside, abandoned);
    for (const name of [`${PREFIX}notes`, `${PREFIX}2026-01-01-summer`]) {
      await mkdir(join(parent, name));
    }
    const before = await readdir(parent);
    await take();
    expect(await readdir(parent)).toEqual(before);
    expect(await readdir(outside)).toEqual(['precious']);
  });
});
