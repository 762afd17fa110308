import { describe, expect, it } from 'vitest';
import { createGuestCookies } from './guest-cookie';

const secret = 'a secret that is long enough for anybody';
const guests = createGuestCookies({ secret, isSecure: false });
const pairOf = (setCookie: string) => setCookie.split(';')[0] ?? '';
const sending = (cookie: string) => new Headers({ cookie });

describe('a guest’s cookie', () => {
  it('is for the server alone, for 400 days', () => {
    const id = guests.newId();
    expect(id).toMatch(/^gst_[0-9a-z]{24}$/);
    expect(guests.handOut(id)).toMatch(
      /^coach_guest=gst_[0-9a-z]{24}\.[\w-]{43}; Path=\/; Max-Age=34560000; HttpOnly; SameSite=Lax$/,
    );
    expect(createGuestCookies({ secret, isSecure: true }).handOut(id)).toMatch(/; Secure$/);
    expect(guests.takeBack()).toContain('coach_guest=; Path=/; Max-Age=0;');
  });

  it('is known again among others', () => {
    const id = guests.newId();
    const cookie = pairOf(guests.handOut(id));
    expect(guests.read(sending(`a=b; ${cookie}; c=d`))).toBe(id);
    expect(guests.read(sending(`coach_guest=forged; ${cookie}`))).toBe(id);
    expect(guests.read(new Headers())).toBeNull();
  });

  it('of somebody else’s making is not', () => {
    const other = createGuestCookies({ secret: secret.toUpperCase(), isSecure: false });
    const cookie = pairOf(guests.handOut(guests.newId()));
    const forged = [
      pairOf(other.handOut('gst_1')),
      cookie.slice(0, -1),
      `${cookie.slice(0, -2)}AA`,
      cookie.replace('gst_', 'gst_x'),
      'coach_guest=',
      'coach_guest=.',
      'coach_guest',
    ];
    expect(forged.map((value) => guests.read(sending(value)))).toEqual(forged.map(() => null));
  });
});
