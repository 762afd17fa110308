import { DomainError } from '../shared/domain-error';
import type { Caller } from './caller';
import type { Environment } from './environment';

/**
 * Who may call a procedure or route.
 * - `public`: everybody.
 * - `owner`: whoever can own something: a guest with `AUTH_MODE=open`, else somebody with an account. Whose thing it is, the
 *   procedure itself looks at.
 * - `member`: somebody with an account.
 * - `admin`: an administrator.
 */
export const ACCESS = ['public', 'owner', 'member', 'admin'] as const;
export type Access = (typeof ACCESS)[number];

/** @throws DomainError `unauthenticated` or `forbidden` */
export const checkAccess = (
  access: Access,
  caller: Caller | null,
  authMode: Environment['authMode'],
): void => {
  if (access === 'public') return;
  const isGuestEnough = access === 'owner' && authMode === 'open';
  if (caller === null || (caller.kind === 'guest' && !isGuestEnough)) {
    throw new DomainError(
      'unauthenticated',
      'this needs an account',
      'sign in, or send the header Authorization with a bearer token',
    );
  }
  if (access === 'admin' && !(caller.kind === 'user' && caller.role === 'admin')) {
    throw new DomainError(
      'forbidden',
      'only administrators may do this',
      'sign in as one; ADMIN_EMAILS names them',
    );
  }
};
