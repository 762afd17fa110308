import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet } from 'jose';
import { DomainError } from '../../shared/domain-error';
import { TOKEN_ALGORITHM } from './better-auth';

/** Clocks of two machines of ours may differ by so much. */
const CLOCK_TOLERANCE_IN_SECONDS = 5;

/** The token of `Authorization: Bearer <token>`, or `null` when nobody sends one. */
export const bearerTokenOf = (headers: Headers): string | null =>
  /^bearer +(\S+)$/i.exec(headers.get('authorization')?.trim() ?? '')?.[1] ?? null;

/** The refusal of a bearer token; whoever sends one wants to be somebody, and is not taken for a guest instead. */
export const invalidToken = (reason: string, cause?: unknown): DomainError =>
  new DomainError(
    'unauthenticated',
    `the bearer token is not valid: ${reason}`,
    'sign in and get a new one from GET /api/auth/token',
    { cause },
  );

/**
 * Whom a bearer token names, when one of these keys signed it, for us and not too long ago.
 * @param issuer also its audience
 * @returns the user's id
 * @throws DomainError `unauthenticated`
 */
export const verifyBearerToken = async (
  token: string,
  { keys, issuer }: { readonly keys: JSONWebKeySet; readonly issuer: string },
): Promise<string> => {
  try {
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer,
      audience: issuer,
      algorithms: [TOKEN_ALGORITHM],
      requiredClaims: ['sub', 'exp'],
      clockTolerance: CLOCK_TOLERANCE_IN_SECONDS,
    });
    return payload.sub ?? '';
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw invalidToken('it has expired', error);
    if (error instanceof errors.JOSEError) throw invalidToken('it is not one of ours', error);
    throw error;
  }
};
