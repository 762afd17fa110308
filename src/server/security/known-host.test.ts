import { describe, expect, it } from 'vitest';
import { parseEnvironment } from '../environment';
import { assertKnownHost, isKnownHost } from './known-host';

const isServed = (host: string | null, source: Record<string, string> = {}) =>
  isKnownHost(host, parseEnvironment({ AUTH_MODE: 'open', ...source }));

describe('a server without accounts', () => {
  it.each(['localhost', 'localhost:3000', 'LOCALHOST:8080', '127.0.0.1:3000', '[::1]:3000'])(
    'goes by %s',
    (host) => expect(isServed(host)).toBe(true),
  );

  it.each([
    null,
    '',
    'evil.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.0.2.1:3000',
    'localhost@evil.example',
    'not a host',
  ])('does not go by %s', (host) => expect(isServed(host)).toBe(false));

  it('goes by the names that it was given', () => {
    expect(isServed('coach.example', { PUBLIC_URL: 'https://coach.example/' })).toBe(true);
    expect(isServed('192.0.2.1:3000', { HOST: '192.0.2.1' })).toBe(true);
    expect(isServed('[2001:db8::1]:3000', { HOST: '2001:db8::1' })).toBe(true);
    expect(isServed('other.example', { PUBLIC_URL: 'https://coach.example' })).toBe(false);
  });

  it('says what to do', () => {
    const withPublicUrl: unknown = expect.stringContaining('PUBLIC_URL');
    expect(() => assertKnownHost('evil.example', parseEnvironment({}))).toThrow(
      expect.objectContaining({
        code: 'misdirected',
        message: 'this server does not go by the name "evil.example"',
        fix: withPublicUrl,
      }),
    );
  });
});

it('a server with accounts takes any name', () => {
  expect(isServed('anything.example', { AUTH_MODE: 'required' })).toBe(true);
});
