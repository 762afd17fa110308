import type { z } from 'zod';
import { isProblem, RefusedRequest } from '../api/api-problem';
import type { devicesAnswerSchema, sessionAnswerSchema } from './auth-answers';

/**
 * The few routes of /api/auth that the server lets through (`src/server/auth/auth-routes.ts`). They refuse with the same problem documents
 * as the rest of the API, so that one way of telling them serves for all; better-auth's own client would be the larger half of the menu.
 */
const BASE = '/api/auth';

/** Somebody who is signed in. */
export type SignedIn = z.infer<typeof sessionAnswerSchema>['user'] & {
  /** Of the session of this browser. */
  readonly sessionToken: string;
};

/** A browser, or a program, that is signed in to one's account. */
export type SignedInDevice = z.infer<typeof devicesAnswerSchema>[number];

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
  throw new RefusedRequest(isProblem(answer) ? answer : null, wait > 0 ? wait : null);
};

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** null: a guest, of whom there is nothing to parse. */
export const fetchSignedIn = async (): Promise<SignedIn | null> => {
  const answer = await ask('/get-session');
  if (answer === null) return null;
  const { sessionAnswerSchema } = await import('./auth-answers');
  const { user, session } = sessionAnswerSchema.parse(answer);
  return { ...user, sessionToken: session.token };
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
export const fetchDevices = async (): Promise<SignedInDevice[]> => {
  const [answer, { devicesAnswerSchema }] = await Promise.all([
    ask('/list-sessions'),
    import('./auth-answers'),
  ]);
  return devicesAnswerSchema
    .parse(answer)
    .toSorted((one, other) => other.updatedAt.getTime() - one.updatedAt.getTime());
};

export const signOutDevice = (token: string): Promise<unknown> => ask('/revoke-session', { token });

export const signOutOtherDevices = (): Promise<unknown> => ask('/revoke-other-sessions', {});
