import { describe, expect, it } from 'vitest';
import { assertSameOrigin, isForged } from './same-origin';

const origins = { publicUrl: 'https://coach.example/', corsOrigins: ['https://partner.example'] };
const host = 'coach.example';
const cookie = 'coach.session_token=x';

const forged = (headers: Record<string, string>, method = 'POST') =>
  isForged({ method, headers: new Headers({ host, ...headers }) }, origins);

describe('isForged', () => {
  it.each([
    ['curl', {}],
    [
      'a bearer token, wherever it comes from',
      { authorization: 'Bearer x', origin: 'https://evil.example', cookie },
    ],
    ['our page', { cookie, 'sec-fetch-site': 'same-origin', origin: 'https://coach.example' }],
    ['our page in an old browser', { cookie, origin: 'https://coach.example' }],
    ['our page, only its address known', { cookie, referer: 'https://coach.example/train?x' }],
    [
      'our page under the name of the request',
      { cookie, host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' },
    ],
    [
      'a page that is let in',
      { cookie, 'sec-fetch-site': 'cross-site', origin: 'https://partner.example' },
    ],
    ['a person', { cookie, 'sec-fetch-site': 'none' }],
  ])('lets %s pass', (_, headers) => expect(forged(headers)).toBe(false));

  it.each([
    ['another site', { cookie, 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    [
      'another site without cookies',
      { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    ],
    ['another site in an old browser', { cookie, origin: 'https://evil.example' }],
    [
      'a sister of ours',
      { cookie, 'sec-fetch-site': 'same-site', origin: 'https://blog.coach.example' },
    ],
    ['our name at another port', { cookie, origin: 'https://coach.example:8443' }],
    ['a name that begins like ours', { cookie, origin: 'https://coach.example.evil.example' }],
    ['a sandboxed frame', { cookie, origin: 'null' }],
    ['nonsense', { cookie, origin: 'coach.example' }],
    [
      'another site, only its address known',
      { cookie, referer: 'https://evil.example/coach.example' },
    ],
    ['cookies from nowhere', { cookie }],
    ['another site that tells no origin', { 'sec-fetch-site': 'cross-site' }],
    [
      'a password that browsers send by themselves',
      { authorization: 'Basic x', cookie, origin: 'https://evil.example' },
    ],
  ])('stops %s', (_, headers) => {
    expect(forged(headers)).toBe(true);
    for (const method of ['PUT', 'PATCH', 'DELETE']) expect(forged(headers, method)).toBe(true);
    for (const method of ['GET', 'HEAD', 'OPTIONS']) expect(forged(headers, method)).toBe(false);
  });
});

it('assertSameOrigin says where the request came from', () => {
  const headers = new Headers({ host, cookie, origin: 'https://evil.example' });
  expect(() => assertSameOrigin({ method: 'POST', headers }, origins)).toThrow(
    expect.objectContaining({
      code: 'forbidden',
      message: 'a request with cookies came from https://evil.example',
    }),
  );
});
