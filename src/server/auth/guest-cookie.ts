import { createHmac, timingSafeEqual } from 'node:crypto';
import { randomId } from '../../shared/random-id';

export const GUEST_COOKIE = 'coach_guest';
/** The longest that browsers keep a cookie (RFC 6265bis, 5.5). */
const MAX_AGE_IN_SECONDS = 400 * 24 * 3600;

/** A guest's cookie: his id and what proves that we made it. */
export interface GuestCookies {
  readonly newId: () => string;
  /** The guest of a request; `null` without a cookie, and with one that we did not make. */
  readonly read: (headers: Headers) => string | null;
  /** `Set-Cookie` that hands out the id. */
  readonly handOut: (id: string) => string;
  /** `Set-Cookie` that takes it back. */
  readonly takeBack: () => string;
}

const cookieValues = (headers: Headers): string[] =>
  (headers.get('cookie') ?? '').split(';').flatMap((pair) => {
    const [name, value = ''] = pair.trim().split('=', 2);
    return name === GUEST_COOKIE ? [value] : [];
  });

export const createGuestCookies = (options: {
  readonly secret: string;
  readonly isSecure: boolean;
}): GuestCookies => {
  // The secret signs other things too: the name keeps what is signed here apart from them.
  const sign = (id: string) =>
    createHmac('sha256', options.secret).update(`${GUEST_COOKIE} ${id}`).digest();

  const verify = (value: string): string | null => {
    const [id = '', signature = ''] = value.split('.', 2);
    const given = Buffer.from(signature, 'base64url');
    const expected = sign(id);
    return given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
  };

  const cookie = (value: string, maxAge: number) =>
    [
      `${GUEST_COOKIE}=${value}`,
      'Path=/',
      `Max-Age=${maxAge}`,
      'HttpOnly',
      'SameSite=Lax',
      ...(options.isSecure ? ['Secure'] : []),
    ].join('; ');

  return {
    newId: () => randomId('gst'),
    read: (headers) => {
      for (const value of cookieValues(headers)) {
        const id = verify(value);
        if (id !== null) return id;
      }
      return null;
    },
    handOut: (id) => cookie(`${id}.${sign(id).toString('base64url')}`, MAX_AGE_IN_SECONDS),
    takeBack: () => cookie('', 0),
  };
};
