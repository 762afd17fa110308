import { betterAuth } from 'better-auth';
import { createAuthMiddleware } from 'better-auth/api';
import { bearer, jwt } from 'better-auth/plugins';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { randomId } from '../../shared/random-id';
import { PASSWORD_LENGTH } from './auth-routes';
import type { GuestCookies } from './guest-cookie';
import { COOKIE_PREFIX } from './session-cookie';

export interface BetterAuthOptions {
  /** Also issuer and audience of bearer tokens. */
  readonly publicUrl: string;
  readonly corsOrigins: readonly string[];
  readonly secret: string;
  readonly adminEmails: readonly string[];
  readonly pool: Pool;
  readonly guests: GuestCookies;
  /** Gives all that a guest made to the account that he now has. */
  readonly adopt: (guestId: string, userId: string) => Promise<void>;
  /** Deletes an account with all that is its. */
  readonly forget: (userId: string) => Promise<void>;
  readonly log: Pick<Logger, 'warn' | 'error'>;
}

const DAY_IN_SECONDS = 24 * 3600;

const ID_PREFIXES = new Map([
  ['user', 'usr'],
  ['session', 'ses'],
  ['account', 'acc'],
  ['verification', 'ver'],
  ['jwks', 'jwk'],
]);

/** The algorithm of bearer tokens. */
export const TOKEN_ALGORITHM = 'EdDSA';

/** better-auth on our tables. What it is asked, and by whom, is decided in `accounts.ts`. */
export const createBetterAuth = (options: BetterAuthOptions) => {
  const { guests, log } = options;
  const origin = new URL(options.publicUrl).origin;
  const roleOf = (email: string) => {
    const isAdminByList = options.adminEmails.includes(email.toLowerCase());
    return { role: isAdminByList ? 'admin' : 'member', isAdminByList };
  };

  const adoptGuest = async (guestId: string, userId: string): Promise<boolean> => {
    try {
      await options.adopt(guestId, userId);
      return true;
    } catch (err) {
      // Nobody is kept from his account by that; the cookie stays, and the next sign-in tries again.
      log.error({ err, guestId, userId }, 'what a guest made was not given to his account');
      return false;
    }
  };

  return betterAuth({
    appName: 'Virtual AI Coach',
    baseURL: origin,
    basePath: '/api/auth',
    secret: options.secret,
    trustedOrigins: [...options.corsOrigins],
    database: options.pool,
    user: {
      modelName: 'users',
      additionalFields: {
        role: { type: 'string', required: true, defaultValue: 'member', input: false },
        // Whether `adminEmails` gave the role.
        isAdminByList: {
          type: 'boolean',
          required: true,
          defaultValue: false,
          input: false,
          returned: false,
        },
      },
      // It finds nothing left to delete.
      deleteUser: { enabled: true, beforeDelete: ({ id }) => options.forget(id) },
    },
    session: {
      modelName: 'auth_sessions',
      expiresIn: 30 * DAY_IN_SECONDS,
      updateAge: DAY_IN_SECONDS,
    },
    account: { modelName: 'accounts' },
    verification: { modelName: 'verifications' },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: PASSWORD_LENGTH.min,
      maxPasswordLength: PASSWORD_LENGTH.max,
    },
    plugins: [
      // Instead of the cookie, for clients without a jar; signed, so that whoever reads the table of sessions has none.
      bearer({ requireSignature: true }),
      jwt({
        jwks: { keyPairConfig: { alg: TOKEN_ALGORITHM, crv: 'Ed25519' } },
        jwt: {
          issuer: origin,
          audience: origin,
          expirationTime: '15m',
          definePayload: ({ user }) => ({ role: String(user['role']) }),
        },
        // A token is asked for, not signed with every look at the session.
        disableSettingJwtHeader: true,
      }),
    ],
    databaseHooks: {
      user: {
        create: {
          before: (user) => Promise.resolve({ data: { ...user, ...roleOf(user.email) } }),
        },
      },
    },
    hooks: {
      after: createAuthMiddleware(async (context) => {
        const signedIn = context.context.newSession;
        if (signedIn === null) return;
        const { id, email } = signedIn.user;
        // Somebody who had an account before he was named an administrator.
        if (roleOf(email).isAdminByList && signedIn.user['role'] !== 'admin') {
          await context.context.internalAdapter.updateUser(id, roleOf(email));
        }
        const guestId = guests.read(context.headers ?? new Headers());
        if (guestId === null || !(await adoptGuest(guestId, id))) return;
        context.setHeader('set-cookie', guests.takeBack());
      }),
    },
    // Ours is on (auth-limits.ts), and so is ours against forged requests (security/same-origin.ts), which knows the origins better.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: {
      level: 'warn',
      // Not its other arguments: nobody knows what is in them.
      log: (level, message, ...details: readonly unknown[]) => {
        const err = details.find((detail) => detail instanceof Error);
        log[level === 'error' ? 'error' : 'warn']({ err }, `accounts: ${message}`);
      },
    },
    // Errors that are not answers come to `accounts.ts`.
    onAPIError: { throw: true },
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      useSecureCookies: origin.startsWith('https:'),
      disableCSRFCheck: true,
      disableOriginCheck: false,
      ipAddress: { disableIpTracking: true },
      database: {
        generateId: ({ model }) => randomId(ID_PREFIXES.get(model) ?? 'row'),
        // prisma/migrations made the tables.
        validateSchema: false,
      },
    },
  });
};

export type BetterAuth = ReturnType<typeof createBetterAuth>;
