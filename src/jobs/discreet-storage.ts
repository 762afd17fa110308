import { DomainError } from '../shared/domain-error';
import { UserError } from '../shared/user-error';
import type { Storage } from '../storage/storage';

/** The storage refused; its own words, which name folders and buckets, are the cause. */
export class StorageFailure extends Error {
  override readonly name = 'StorageFailure';
}

/** An error of the storage for whoever has been waiting for it: what the storage says of itself is for the log. */
export const discreet = (error: unknown): unknown => {
  if (!(error instanceof UserError)) return error;
  if (error instanceof DomainError && error.code === 'unavailable') {
    return new DomainError('unavailable', 'the storage does not answer', 'ask again in a while', {
      cause: error,
      retryAfterSeconds: error.retryAfterSeconds,
    });
  }
  return new StorageFailure('the storage does not work', { cause: error });
};

const withDiscretion = async <Result>(act: () => Promise<Result>): Promise<Result> => {
  try {
    return await act();
  } catch (error) {
    throw discreet(error);
  }
};

/**
 * The same storage for work whose failures are told to people: no error of it is a `UserError`, whose text they would read, but an
 * `unavailable` that names nothing.
 */
export const discreetStorage = (storage: Storage): Storage => ({
  ...storage,
  put: (...given) => withDiscretion(() => storage.put(...given)),
  get: (...given) => withDiscretion(() => storage.get(...given)),
  stat: (...given) => withDiscretion(() => storage.stat(...given)),
  delete: (...given) => withDiscretion(() => storage.delete(...given)),
});
