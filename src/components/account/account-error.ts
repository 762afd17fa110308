import { problemOf, RefusedRequest } from '../api/api-problem';

/** What was being done when it was refused. */
export type AccountAction = 'signIn' | 'signUp' | 'confirmPassword' | 'other';

/** Keys of `account.errors`. */
export type AccountErrorWord =
  | 'wrongCredentials'
  | 'emailTaken'
  | 'wrongPassword'
  | 'signedOut'
  | 'invalid'
  | 'forbidden'
  | 'tooMany'
  | 'unavailable'
  | 'unreachable'
  | 'failed';

const wordOf = (action: AccountAction, error: unknown): AccountErrorWord => {
  const problem = problemOf(error);
  switch (problem?.code) {
    case undefined:
      return error instanceof RefusedRequest ? 'failed' : 'unreachable';
    case 'unauthenticated':
      return action === 'signIn' ? 'wrongCredentials' : 'signedOut';
    case 'conflict':
      return action === 'signUp' ? 'emailTaken' : 'failed';
    case 'forbidden':
      return action === 'confirmPassword' ? 'wrongPassword' : 'forbidden';
    case 'invalid':
      return 'invalid';
    case 'limit':
      return 'tooMany';
    case 'unavailable':
      return 'unavailable';
    default:
      return 'failed';
  }
};

/** Why something about an account was refused, as words of ours, and how many minutes to wait where there is a wait. */
export const accountError = (
  action: AccountAction,
  error: unknown,
): { readonly word: AccountErrorWord; readonly minutes: number } => ({
  word: wordOf(action, error),
  minutes: Math.max(
    1,
    Math.ceil(((error instanceof RefusedRequest ? error.retryAfterSeconds : null) ?? 60) / 60),
  ),
});
