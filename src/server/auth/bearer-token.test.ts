import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { bearerTokenOf, verifyBearerToken } from './bearer-token';

const issuer = 'https://coach.example';
const now = Math.floor(Date.now() / 1000);
const claims = { sub: 'usr_1', iss: issuer, aud: issuer, exp: now + 900 };

describe('bearerTokenOf', () => {
  it.each([
    ['Bearer a.b.c', 'a.b.c'],
    ['bearer  a.b.c ', 'a.b.c'],
    ['Basic a.b.c', null],
    ['Bearer', null],
    ['Bearer a b', null],
  ])('%s', (authorization, token) =>
    expect(bearerTokenOf(new Headers({ authorization }))).toBe(token),
  );
});

describe('verifyBearerToken', () => {
  let ours: Awaited<ReturnType<typeof generateKeyPair>>;
  let theirs: typeof ours;
  let keys: Parameters<typeof verifyBearerToken>[1]['keys'];

  beforeAll(async () => {
    ours = await generateKeyPair('EdDSA', { extractable: true });
    theirs = await generateKeyPair('EdDSA', { extractable: true });
    keys = { keys: [{ ...(await exportJWK(ours.publicKey)), kid: 'jwk_1', alg: 'EdDSA' }] };
  });

  const sign = (payload: JWTPayload, { key = ours.privateKey, kid = 'jwk_1' } = {}) =>
    new SignJWT(payload).setProtectedHeader({ alg: 'EdDSA', kid }).sign(key);

  const verify = (token: string) => verifyBearerToken(token, { keys, issuer });

  it('names the user of a token of ours', async () => {
    expect(await verify(await sign(claims))).toBe('usr_1');
  });

  it.each<[string, () => Promise<string> | string, string]>([
    ['expired', () => sign({ ...claims, exp: now - 10 }), 'it has expired'],
    ['without an end', () => sign({ sub: 'usr_1', iss: issuer, aud: issuer }), 'not one of ours'],
    ['of nobody', () => sign({ iss: issuer, aud: issuer, exp: now + 900 }), 'not one of ours'],
    [
      'of another server',
      () => sign({ ...claims, iss: 'https://evil.example' }),
      'not one of ours',
    ],
    [
      'for another server',
      () => sign({ ...claims, aud: 'https://evil.example' }),
      'not one of ours',
    ],
    ['not valid yet', () => sign({ ...claims, nbf: now + 900 }), 'not one of ours'],
    ['signed by another key', () => sign(claims, { key: theirs.privateKey }), 'not one of ours'],
    ['of an unknown key', () => sign(claims, { kid: 'jwk_2' }), 'not one of ours'],
    ['unsigned', () => new UnsecuredJWT(claims).encode(), 'not one of ours'],
    [
      'signed with what is public',
      async () => {
        const { x = '' } = await exportJWK(ours.publicKey);
        const secret = Buffer.from(x, 'base64url');
        return new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'jwk_1' }).sign(secret);
      },
      'not one of ours',
    ],
    [
      'tampered with',
      async () => {
        const [header, , signature] = (await sign(claims)).split('.');
        const payload = Buffer.from(JSON.stringify({ ...claims, sub: 'usr_2' })).toString(
          'base64url',
        );
        return `${header}.${payload}.${signature}`;
      },
      'not one of ours',
    ],
    ['cut', async () => (await sign(claims)).slice(0, -4), 'not one of ours'],
    ['of nonsense', () => 'a.b.c', 'not one of ours'],
  ])('refuses one that is %s', async (_, make, reason) => {
    const token = await make();
    await expect(verify(token)).rejects.toMatchObject({ code: 'unauthenticated' });
    await expect(verify(token)).rejects.toThrow(reason);
  });
});
