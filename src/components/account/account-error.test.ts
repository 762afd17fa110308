import { describe, expect, it } from 'vitest';
import { RefusedRequest } from '../api/api-problem';
import { accountError, type AccountAction } from './account-error';

const refused = (code: string, retryAfterSeconds: number | null = null) =>
  new RefusedRequest(
    { status: 400, title: '', detail: '', fix: '', requestId: '', code },
    retryAfterSeconds,
  );

describe('why an account was refused', () => {
  it.each<readonly [AccountAction, unknown, string]>([
    ['signIn', refused('unauthenticated'), 'wrongCredentials'],
    ['signUp', refused('conflict'), 'emailTaken'],
    ['signUp', refused('invalid'), 'invalid'],
    ['confirmPassword', refused('forbidden'), 'wrongPassword'],
    ['confirmPassword', refused('unauthenticated'), 'signedOut'],
    ['other', refused('unauthenticated'), 'signedOut'],
    ['other', refused('forbidden'), 'forbidden'],
    ['signIn', refused('limit'), 'tooMany'],
    ['signIn', refused('unavailable'), 'unavailable'],
    ['signIn', refused('internal'), 'failed'],
    ['signIn', new RefusedRequest(null, null), 'failed'],
    ['signIn', new TypeError('fetch failed'), 'unreachable'],
  ])('%s, %s → %s', (action, error, word) => {
    expect(accountError(action, error).word).toBe(word);
  });

  it('says how long to wait, in whole minutes', () => {
    expect(accountError('signIn', refused('limit', 841)).minutes).toBe(15);
    expect(accountError('signIn', refused('limit')).minutes).toBe(1);
  });
});
