import { DomainError } from '../shared/domain-error';
import type { RequestContext } from './request-context';

/**
 * What whoever asked is told when the storage fails; the log says more, since its messages name folders and buckets.
 * @returns for `catch`
 */
export const storageFailure =
  ({ platform: { log }, requestId }: Pick<RequestContext, 'platform' | 'requestId'>) =>
  (error: unknown): never => {
    log.error({ err: error, requestId }, 'the storage does not work');
    throw new DomainError('unavailable', 'the storage does not work', 'ask again in a while', {
      cause: error,
    });
  };
