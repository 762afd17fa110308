import { expect, it } from 'vitest';
import { DomainError } from '../shared/domain-error';
import { UserError } from '../shared/user-error';
import { createMemoryStorage } from '../storage/memory-storage';
import { discreetStorage, StorageFailure } from './discreet-storage';

const failing = (error: Error) =>
  discreetStorage({
    ...createMemoryStorage(),
    put: () => Promise.reject(error),
    get: () => Promise.reject(error),
    stat: () => Promise.reject(error),
    delete: () => Promise.reject(error),
  });

const calls = (error: Error): readonly Promise<unknown>[] => {
  const storage = failing(error);
  return [
    storage.put('a.mp4', new Uint8Array(1), { contentType: 'video/mp4' }),
    storage.get('a.mp4'),
    storage.stat('a.mp4'),
    storage.delete(['a.mp4']),
  ];
};

it('keeps to itself where the storage is and what is wrong with it', async () => {
  const full = new UserError('"/srv/films": the disk of the storage is full (ENOSPC)', 'free some');
  for (const call of calls(full)) {
    const failure: unknown = await call.catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StorageFailure);
    expect(failure).not.toBeInstanceOf(UserError);
    expect(String(failure)).not.toContain('/srv/films');
    expect(failure).toHaveProperty('cause', full);
  }
});

it('still says that it is worth waiting', async () => {
  const away = new DomainError('unavailable', 'bucket "secret" does not answer', 'wait', {
    retryAfterSeconds: 7,
  });
  for (const call of calls(away)) {
    await expect(call).rejects.toMatchObject({
      code: 'unavailable',
      message: 'the storage does not answer',
      retryAfterSeconds: 7,
    });
  }
});

it('passes on what is no word of the storage', async () => {
  const stopped = new Error('the worker is to end');
  for (const call of calls(stopped)) await expect(call).rejects.toBe(stopped);
});
