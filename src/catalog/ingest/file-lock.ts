import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { processExists } from '../../media/process-identity';
import { systemCode } from '../../shared/system-code';
import { UserError } from '../../shared/user-error';

/** Work under the lock lasts milliseconds: one that is older was left by a process that ended in the middle. */
const STALE_IN_MS = 30_000;
const PATIENCE_IN_MS = 60_000;
const LOOK_AGAIN_IN_MS = 20;

/** Takes away a lock whose holder has ended; one that another process has taken meanwhile is given back. */
const breakIfStale = async (lock: string): Promise<void> => {
  const found = await stat(lock).catch(() => null);
  const holder = await readFile(lock, 'utf8').catch(() => null);
  if (found === null || holder === null) return;
  const isYoung = Date.now() - found.mtimeMs < STALE_IN_MS;
  // Empty for the moment between being made and being signed.
  if (isYoung && (holder === '' || processExists(Number.parseInt(holder, 10)))) return;
  const aside = `${lock}.${randomUUID()}`;
  await rename(lock, aside).catch(() => undefined);
  const taken = await readFile(aside, 'utf8').catch(() => holder);
  if (taken !== holder) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
};

const acquire = async (lock: string, token: string): Promise<void> => {
  const started = Date.now();
  for (;;) {
    try {
      await writeFile(lock, token, { flag: 'wx' });
      return;
    } catch (error) {
      if (systemCode(error) !== 'EEXIST') throw error;
    }
    if (Date.now() - started > PATIENCE_IN_MS) {
      throw new UserError(`"${lock}" has been held for a minute`, `remove it: rm "${lock}"`);
    }
    await breakIfStale(lock);
    await setTimeout(LOOK_AGAIN_IN_MS);
  }
};

/**
 * Does short work on a file while no other process, and nothing else in this one, does the same.
 * @throws UserError when the lock cannot be had in a minute
 */
export const withFileLock = async <Result>(
  file: string,
  work: () => Promise<Result>,
): Promise<Result> => {
  const lock = `${file}.lock`;
  const token = `${process.pid} ${randomUUID()}`;
  await acquire(lock, token);
  try {
    return await work();
  } finally {
    const holder = await readFile(lock, 'utf8').catch(() => null);
    if (holder === token) await rm(lock, { force: true });
  }
};
