import { z } from 'zod';
import type { Access } from '../access';

/** Longer than anybody remembers; scrypt must not be fed without end. */
export const PASSWORD_LENGTH = { min: 10, max: 128 } as const;

/** A new password. */
export const passwordSchema = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max);
/** As somebody typed it: its length is nobody's business but that of the right one. */
export const typedPasswordSchema = z.string().min(1).max(PASSWORD_LENGTH.max);
const email = z
  .email()
  .max(254)
  .transform((address) => address.toLowerCase());
const name = z.string().trim().min(1).max(100);
const nothing = z.strictObject({});

/** One thing that can be asked of /api/auth. */
export interface AuthRoute {
  readonly method: 'GET' | 'POST';
  /** `member`: only with a session; better-auth answers 401 without. */
  readonly access: Extract<Access, 'public' | 'member'>;
  readonly summary: string;
  readonly body: z.ZodType<Readonly<Record<string, unknown>>> | null;
  /** What is tried there that may be tried only so often. */
  readonly tries?: 'sign-in' | 'sign-up' | 'password';
}

/**
 * All of better-auth that is let through, by the path below /api/auth; it brings more (e-mails, social accounts, …) that nobody has
 * thought about here.
 */
export const AUTH_ROUTES = {
  '/sign-up/email': {
    method: 'POST',
    access: 'public',
    summary: 'Make an account and sign in',
    body: z.strictObject({
      name,
      email,
      password: passwordSchema,
      rememberMe: z.boolean().optional(),
    }),
    tries: 'sign-up',
  },
  '/sign-in/email': {
    method: 'POST',
    access: 'public',
    summary: 'Sign in; the header set-auth-token of the answer is for API clients',
    body: z.strictObject({
      email,
      password: typedPasswordSchema,
      rememberMe: z.boolean().optional(),
    }),
    tries: 'sign-in',
  },
  '/sign-out': { method: 'POST', access: 'public', summary: 'Sign out', body: nothing },
  '/get-session': {
    method: 'GET',
    access: 'public',
    summary: 'Who is signed in, or null',
    body: null,
  },
  '/token': {
    method: 'GET',
    access: 'member',
    summary: 'A bearer token of 15 minutes for the API',
    body: null,
  },
  '/jwks': {
    method: 'GET',
    access: 'public',
    summary: 'The public keys of bearer tokens',
    body: null,
  },
  '/list-sessions': { method: 'GET', access: 'member', summary: 'My sessions', body: null },
  '/revoke-session': {
    method: 'POST',
    access: 'member',
    summary: 'End one of my sessions',
    body: z.strictObject({ token: z.string().min(1).max(200) }),
  },
  '/revoke-other-sessions': {
    method: 'POST',
    access: 'member',
    summary: 'End all my sessions but this one',
    body: nothing,
  },
  '/update-user': {
    method: 'POST',
    access: 'member',
    summary: 'Change my name',
    body: z.strictObject({ name }),
  },
  '/change-password': {
    method: 'POST',
    access: 'member',
    summary: 'Change my password',
    body: z.strictObject({
      currentPassword: typedPasswordSchema,
      newPassword: passwordSchema,
      revokeOtherSessions: z.boolean().optional(),
    }),
    tries: 'password',
  },
  '/delete-user': {
    method: 'POST',
    access: 'member',
    summary: 'Delete my account with all that is mine',
    body: z.strictObject({ password: typedPasswordSchema }),
    tries: 'password',
  },
} as const satisfies Readonly<Record<string, AuthRoute>>;

export type AuthPath = keyof typeof AUTH_ROUTES;

export const isAuthPath = (path: string): path is AuthPath => Object.hasOwn(AUTH_ROUTES, path);
