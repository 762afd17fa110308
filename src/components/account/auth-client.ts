import { z } from 'zod';
import { problemSchema, RefusedRequest } from '../api/api-problem';

/**
 * The few routes of /api/auth that the server lets through (`src/server/auth/auth-routes.ts`). They refuse with the same problem documents
 * as the rest of the API, so that one way of telling them serves for all; better-auth's own client would be the larger half of the menu.
 */
const BASE = '/api/auth';

const userSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(['member', 'admin']),
});
/** Somebody who is signed in. */
export type SignedIn = z.infer<typeof userSchema> & {
  /** Of the session of this browser. */
  readonly sessionToken: string;
};

const sessionAnswerSchema = z
  .object({ user: userSchema, session: z.object({ token: z.string() }) })
  .nullable();

const deviceSchema = z.object({
  token: z.string(),
  userAgent: z.string().nullish(),
  createdAt: z.coerce.date(),
  updatedAt: z.coerce.date(),
});
/** A browser, or a program, that is signed in to one's account. */
export type SignedInDevice = z.infer<typeof deviceSchema>;

/** @throws RefusedRequest with the problem document; TypeError when the server was not reached */
const ask = async (path: string, body?: Readonly<Record<string, unknown>>): Promise<unknown> => {
  const response = await fetch(
    BASE + path,
    body === undefined
      ? {}
      : {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        },
  );
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer;
  const wait = Number(response.headers.get('Retry-After'));
  throw new RefusedRequest(problemSchema.safeParse(answer).data ?? null, wait > 0 ? wait : null);
};

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export const fetchSignedIn = async (): Promise<SignedIn | null> => {
  const found = sessionAnswerSchema.parse(await ask('/get-session'));
  return found && { ...found.user, sessionToken: found.session.token };
};

export const signIn = (credentials: Credentials): Promise<unknown> =>
  ask('/sign-in/email', { ...credentials });

export const signUp = (newcomer: Credentials & { readonly name: string }): Promise<unknown> =>
  ask('/sign-up/email', { ...newcomer });

export const signOut = (): Promise<unknown> => ask('/sign-out', {});

export const changeName = (name: string): Promise<unknown> => ask('/update-user', { name });

/** Ends the sessions of all other devices too. */
export const changePassword = (passwords: {
  readonly currentPassword: string;
  readonly newPassword: string;
}): Promise<unknown> => ask('/change-password', { ...passwords, revokeOtherSessions: true });

/** The one that was used last comes first. */
export const fetchDevices = async (): Promise<SignedInDevice[]> =>
  z
    .array(deviceSchema)
    .parse(await ask('/list-sessions'))
    .toSorted((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime());

export const signOutDevice = (token: string): Promise<unknown> => ask('/revoke-session', { token });

export const signOutOtherDevices = (): Promise<unknown> => ask('/revoke-other-sessions', {});
