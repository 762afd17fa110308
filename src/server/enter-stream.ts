import type { RequestContext } from './request-context';

/**
 * Takes a place for a stream until it ends or the client goes away. Somebody with an account is counted as himself; guests by their
 * address: a browser that keeps no cookie is another guest with each request.
 * @returns gives the place back
 * @throws DomainError `limit` or `unavailable`
 */
export const enterStream = ({
  platform,
  caller,
  address,
  signal,
}: Pick<RequestContext, 'platform' | 'caller' | 'address' | 'signal'>): (() => void) => {
  const leave = platform.openStreams.enter(caller?.kind === 'user' ? caller.id : address);
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  return leave;
};
