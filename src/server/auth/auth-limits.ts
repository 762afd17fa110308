import { createRateLimiter, type LimitStore, type RateLimiter } from '../limits/rate-limiter';
import type { AuthRoute } from './auth-routes';

/** A try that was let through; what came of it decides whether it counts. */
export interface Try {
  readonly succeeded: () => Promise<void>;
}

/** Tries of passwords and accounts, counted before they are made: many at once cannot slip through together. */
export interface AuthLimits {
  /**
   * @param who `address`: group of addresses that the request comes from; `account`: whose it is about, by e-mail in lower case or id
   * @throws DomainError `limit`
   */
  readonly admit: (
    tries: NonNullable<AuthRoute['tries']>,
    who: { readonly address: string; readonly account: string },
  ) => Promise<Try>;
}

const QUARTER_OF_AN_HOUR = 15 * 60;

/**
 * By address and account together, so that nobody can lock somebody else out of his account; and by address alone, against trying one
 * password on many accounts.
 */
export const createAuthLimits = (store: LimitStore): AuthLimits => {
  const byAccount = createRateLimiter(
    {
      name: 'sign-in-account',
      points: 10,
      windowInSeconds: QUARTER_OF_AN_HOUR,
      what: 'failed sign-ins to one account',
    },
    store,
  );
  const byAddress = createRateLimiter(
    {
      name: 'sign-in-address',
      points: 50,
      windowInSeconds: QUARTER_OF_AN_HOUR,
      what: 'failed sign-ins from one address',
    },
    store,
  );
  const newAccounts = createRateLimiter(
    { name: 'sign-up', points: 50, windowInSeconds: 3600, what: 'new accounts from one address' },
    store,
  );

  const all = async (limits: readonly (readonly [RateLimiter, string])[]): Promise<void> => {
    for (const [limiter, key] of limits) await limiter.consume(key);
  };

  return {
    admit: async (tries, { address, account }) => {
      if (tries === 'sign-up') {
        await all([[newAccounts, address]]);
        return { succeeded: () => Promise.resolve() };
      }
      // Whoever changes his password or deletes his account is signed in; a stolen session must not become a stolen password.
      const key = `${tries} ${address} ${account}`;
      await all([
        [byAddress, address],
        [byAccount, key],
      ]);
      return {
        succeeded: async () => {
          await byAddress.giveBack(address);
          await byAccount.reset(key);
        },
      };
    },
  };
};
