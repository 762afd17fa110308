import { timingSafeEqual, createHash } from 'node:crypto';
import { DomainError } from '../../shared/domain-error';
import { bearerTokenOf } from '../auth/bearer-token';
import type { Environment } from '../environment';
import { forwardedAddresses } from '../limits/client-address';

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** In a time that does not tell how much of it is right. */
const isSame = (one: string, other: string): boolean => timingSafeEqual(hashOf(one), hashOf(other));

const isLoopback = (address: string): boolean =>
  address.startsWith('127.') || address === '0:0:0:0:0:0:0:1';

/**
 * Metrics tell how much is done, when and how fast, and are nobody's business but the operator's. Without a token only this machine
 * reads them, and not through a proxy on it, which speaks for others.
 * @throws DomainError `unauthenticated` or `forbidden`
 */
export const assertMayReadMetrics = (
  headers: Headers,
  { metricsToken }: Pick<Environment, 'metricsToken'>,
): void => {
  if (metricsToken !== null) {
    const token = bearerTokenOf(headers);
    if (token !== null && isSame(token, metricsToken)) return;
    throw new DomainError(
      'unauthenticated',
      'the metrics need their token',
      'send METRICS_TOKEN in the header Authorization: Bearer …',
    );
  }
  const addresses = forwardedAddresses(headers);
  if (addresses.length > 0 && addresses.every(isLoopback)) return;
  throw new DomainError(
    'forbidden',
    'only this machine may read the metrics',
    'set METRICS_TOKEN, and send it in the header Authorization: Bearer …',
  );
};
