import { cookies } from 'next/headers';
import { SESSION_COOKIE } from '../server/auth/session-cookie';

/** Whether the request's browser keeps a session of an account; only the API knows whether that still holds. */
export const mayBeSignedIn = async (): Promise<boolean> =>
  (await cookies()).getAll().some(({ name }) => name.endsWith(SESSION_COOKIE));
