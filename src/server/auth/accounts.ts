import type { Pool } from 'pg';
import { z } from 'zod';
import { unavailableError } from '../../db/unavailable';
import { DomainError } from '../../shared/domain-error';
import type { Caller } from '../caller';
import { ApiError } from '../errors/api-error';
import { addressGroupOf } from '../limits/client-address';
import type { LimitStore } from '../limits/rate-limiter';
import { assertSameOrigin } from '../security/same-origin';
import { createAuthLimits, type Try } from './auth-limits';
import { bearerTokenOf, invalidToken, verifyBearerToken } from './bearer-token';
import { createBetterAuth, type BetterAuthOptions } from './better-auth';
import { createGuestCookies } from './guest-cookie';
import { readAuthRequest, type AuthRequest } from './read-auth-request';

export interface AccountsOptions extends Omit<BetterAuthOptions, 'guests'> {
  readonly mode: 'open' | 'required';
  /** Proxies before the server whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: number;
  /** Where tries of passwords are counted. */
  readonly limitStore: LimitStore;
}

/** Who is who: people with an account, their sessions and tokens, and guests. */
export interface Accounts {
  /**
   * Answers a request to /api/auth/*.
   * @throws DomainError or ApiError for whatever is refused
   */
  readonly handle: (request: Request) => Promise<Response>;
  /**
   * Whom a request comes from: the bearer token's user, the session's user, or, with `AUTH_MODE=open`, a guest; else `null`.
   * @throws DomainError `unauthenticated` for a bearer token that is not valid, `unavailable` without the database
   */
  readonly resolveCaller: (request: Request) => Promise<Caller | null>;
  /**
   * Whether somebody who is signed in knows the password of his account: a session that was stolen is not to be enough for everything.
   * @param who `address`: the group of addresses that the request comes from
   * @throws DomainError `forbidden`, `limit` after too many tries
   */
  readonly confirmPassword: (who: {
    readonly userId: string;
    readonly password: string;
    readonly address: string;
  }) => Promise<void>;
  /** Gives somebody with an account a new password, and ends all his sessions. */
  readonly setPassword: (who: {
    readonly userId: string;
    readonly password: string;
  }) => Promise<void>;
  /** `Set-Cookie` for the response to a new guest; `null` for anybody else. */
  readonly guestCookie: (caller: Caller | null) => string | null;
}

const userSchema = z.object({
  id: z.string(),
  email: z.string(),
  role: z.enum(['member', 'admin']),
});

const userCaller = (user: unknown): Caller => ({ kind: 'user', ...userSchema.parse(user) });

const wrongPassword = (): DomainError =>
  new DomainError('forbidden', 'this is not the password of the account', 'type it again');

const databaseError = async (pool: Pool): Promise<Error | null> => {
  try {
    await pool.query('SELECT 1');
    return null;
  } catch (error) {
    return unavailableError(error);
  }
};

/** What better-auth says when it refuses. */
const answerSchema = z.object({ code: z.string().optional(), message: z.string().optional() });

const refusalOfAnswer = async (response: Response, pool: Pool): Promise<Error> => {
  const json: unknown = await response.json().catch(() => null);
  const { code = '', message = 'it was refused' } = answerSchema.safeParse(json).data ?? {};
  // Of these better-auth does not tell the cause; the usual one is that the database is away.
  if (response.status === 422 || response.status >= 500) {
    const away = await databaseError(pool);
    if (away !== null) return away;
  }
  switch (response.status) {
    case 401:
      return new DomainError(
        'unauthenticated',
        message,
        'sign in with the e-mail address and password of your account',
      );
    case 403:
      return new DomainError('forbidden', message, 'sign in anew');
    case 404:
      return new ApiError('not-found', message);
    case 422:
      return new DomainError('conflict', message, 'sign in, or take another e-mail address');
    case 400:
      return code === 'INVALID_PASSWORD' ? wrongPassword() : new ApiError('invalid', message);
    default:
      return new Error(`accounts: ${response.status} ${code} ${message}`);
  }
};

export const createAccounts = (options: AccountsOptions): Accounts => {
  const { pool, mode, trustedProxies } = options;
  const issuer = new URL(options.publicUrl).origin;
  const guests = createGuestCookies({
    secret: options.secret,
    isSecure: issuer.startsWith('https:'),
  });
  const auth = createBetterAuth({ ...options, guests });
  const limits = createAuthLimits(options.limitStore);

  const userOfToken = async (token: string): Promise<Caller> => {
    const userId = await verifyBearerToken(token, { keys: await auth.api.getJwks(), issuer });
    // A token outlives the account and the role of which it tells.
    const { rows } = await pool.query<Record<string, unknown>>(
      'SELECT "id", "email", "role" FROM "users" WHERE "id" = $1',
      [userId],
    );
    if (rows.length === 0) throw invalidToken('its account is gone');
    return userCaller(rows[0]);
  };

  const userOfSession = async (headers: Headers): Promise<Caller | null> => {
    if (!headers.has('cookie')) return null;
    // Sessions are prolonged where the page asks for its session, so that this response need not set cookies.
    const found = await auth.api.getSession({ headers, query: { disableRefresh: true } });
    return found === null ? null : userCaller(found.user);
  };

  const guestOf = (headers: Headers): Caller => {
    const id = guests.read(headers);
    return id === null
      ? { kind: 'guest', id: guests.newId(), isNew: true }
      : { kind: 'guest', id, isNew: false };
  };

  /** An account is known by its e-mail before somebody is signed in, by its id from then on. */
  const accountOf = async ({ body }: AuthRequest, headers: Headers): Promise<string> => {
    const email = body?.['email'];
    if (typeof email === 'string') return email;
    return (await userOfSession(headers))?.id ?? '';
  };

  const admit = async (asked: AuthRequest, headers: Headers): Promise<Try | null> => {
    const { tries } = asked.route;
    if (tries === undefined) return null;
    const address = addressGroupOf(headers, trustedProxies);
    return limits.admit(tries, { address, account: await accountOf(asked, headers) });
  };

  const withUnavailable = async <Value>(ask: () => Promise<Value>): Promise<Value> => {
    try {
      return await ask();
    } catch (error) {
      throw unavailableError(error) ?? error;
    }
  };

  const handle = async (request: Request): Promise<Response> => {
    const asked = await readAuthRequest(request);
    assertSameOrigin(request, options);
    const attempt = await admit(asked, request.headers);
    const headers = new Headers(request.headers);
    headers.delete('content-length');
    const response = await auth.handler(
      new Request(`${issuer}/api/auth${asked.path}`, {
        method: asked.route.method,
        headers,
        body: asked.body === null ? null : JSON.stringify(asked.body),
      }),
    );
    if (!response.ok) throw await refusalOfAnswer(response, pool);
    await attempt?.succeeded();
    response.headers.set(
      'Cache-Control',
      asked.path === '/jwks' ? 'public, max-age=300' : 'no-store',
    );
    return response;
  };

  const confirmPassword: Accounts['confirmPassword'] = async ({ userId, password, address }) => {
    const attempt = await limits.admit('password', { address, account: userId });
    const { rows } = await pool.query<{ password: string }>(
      `SELECT "password" FROM "accounts" WHERE "userId" = $1 AND "providerId" = 'credential' AND "password" IS NOT NULL`,
      [userId],
    );
    const hash = rows[0]?.password;
    const context = await auth.$context;
    if (hash === undefined || !(await context.password.verify({ hash, password }))) {
      throw wrongPassword();
    }
    await attempt.succeeded();
  };

  const setPassword: Accounts['setPassword'] = async ({ userId, password }) => {
    const { password: hashing, internalAdapter } = await auth.$context;
    await internalAdapter.updatePassword(userId, await hashing.hash(password));
    await pool.query('DELETE FROM "auth_sessions" WHERE "userId" = $1', [userId]);
  };

  return {
    confirmPassword: (who) => withUnavailable(() => confirmPassword(who)),
    setPassword: (who) => withUnavailable(() => setPassword(who)),
    handle: (request) => withUnavailable(() => handle(request)),
    resolveCaller: ({ headers }) =>
      withUnavailable(async () => {
        const token = bearerTokenOf(headers);
        if (token !== null) return userOfToken(token);
        return (await userOfSession(headers)) ?? (mode === 'open' ? guestOf(headers) : null);
      }),
    guestCookie: (caller) =>
      caller?.kind === 'guest' && caller.isNew ? guests.handOut(caller.id) : null,
  };
};
