import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withFileLock } from './file-lock';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
  file = join(folder, 'manifest.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('withFileLock', () => {
  it('lets one after the other work, and leaves no lock', async () => {
    let inside = 0;
    let most = 0;
    const work = () =>
      withFileLock(file, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await setTimeout(2);
        inside -= 1;
      });
    await Promise.all(Array.from({ length: 8 }, work));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  it('gives the lock back when the work fails', async () => {
    await expect(withFileLock(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await readdir(folder)).toEqual([]);
  });

  it.each([
    // Above the highest process id that Linux gives.
    ['of a process that has ended', '99999999 token', 0],
    ['that is older than any work', `${process.pid} token`, 60_000],
    ['that was never signed', '', 60_000],
  ])('breaks a lock %s', async (_, holder, ageInMs) => {
    await writeFile(`${file}.lock`, holder);
    const then = new Date(Date.now() - ageInMs);
    await utimes(`${file}.lock`, then, then);
    await expect(withFileLock(file, () => Promise.resolve('done'))).resolves.toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  it('waits for a lock that somebody holds', async () => {
    await writeFile(`${file}.lock`, `${process.pid} token`);
    let done = false;
    const waiting = withFileLock(file, () => Promise.resolve((done = true)));
    await setTimeout(100);
    expect(done).toBe(false);
    await rm(`${file}.lock`);
    await waiting;
    expect(done).toBe(true);
  });
});
