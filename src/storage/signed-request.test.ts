import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createUrlSigner, verifySignedRequest } from './signed-request';

const secret = 'a secret that only this test knows of';
const signer = createUrlSigner({ publicUrl: 'https://coach.example.com/app/', secret });
const verify = (url: string, { method = 'GET', inSeconds = 0, using = secret } = {}) =>
  verifySignedRequest({ method, url }, { secret: using, now: Date.now() + inSeconds * 1000 });

describe('signed addresses', () => {
  const url = signer.readUrl('films/a.mp4', { expiresInSeconds: 60, downloadName: 'Été.mp4' });
  const upload = signer.upload('clips/a.mov', {
    contentType: 'video/quicktime',
    maxBytes: 500,
    expiresInSeconds: 60,
  });

  it('say what may be done, and for how long', () => {
    const right = { kind: 'read', key: 'films/a.mp4', downloadName: 'Été.mp4' };
    expect(url).toMatch(
      /^https:\/\/coach\.example\.com\/app\/api\/files\/films\/a\.mp4\?expires=\d+&name=/,
    );
    expect(verify(url)).toEqual({ kind: 'granted', right });
    expect(verify(url, { method: 'HEAD' })).toEqual({ kind: 'granted', right });
    expect(verify(url, { inSeconds: 58 })).toEqual({ kind: 'granted', right });
    expect(verify(url, { inSeconds: 61 })).toEqual({ kind: 'expired' });
    expect(verify(upload.url, { method: 'PUT' })).toEqual({
      kind: 'granted',
      right: { kind: 'write', key: 'clips/a.mov', contentType: 'video/quicktime', maxBytes: 500 },
    });
  });

  it('are good for no other method, and made by nobody else', () => {
    for (const method of ['PUT', 'POST', 'DELETE', 'get', '']) {
      expect(verify(url, { method })).toEqual({ kind: 'invalid' });
    }
    expect(verify(upload.url)).toEqual({ kind: 'invalid' });
    expect(verify(url, { using: `${secret}!` })).toEqual({ kind: 'invalid' });
    // Whoever changed one is not told that it was good once.
    expect(verify(`${url}A`, { inSeconds: 61 })).toEqual({ kind: 'invalid' });
  });

  it('need a secret that nobody guesses', () => {
    expect(() => createUrlSigner({ publicUrl: 'http://x', secret: 'short' })).toThrow(TypeError);
    expect(() => verify(url, { using: '' })).toThrow(TypeError);
  });

  it('take a name that is no text for one that is', () => {
    const odd = signer.readUrl('a.mp4', {
      expiresInSeconds: 60,
      downloadName: 'a\ud800&max=1#"\r\n',
    });
    expect(verify(odd)).toMatchObject({ right: { downloadName: 'a\ufffd&max=1#"\r\n' } });
  });

  it('do not survive any change', () => {
    const change = fc.oneof(
      fc.record({
        at: fc.nat(),
        put: fc.string({ unit: 'grapheme-ascii', maxLength: 3 }),
        take: fc.nat(3),
      }),
      fc.record({
        at: fc.nat(),
        put: fc.constantFrom('&', '%', '=', '/', '%2e', '&name=x', '0', 'A', '+'),
        take: fc.nat(1),
      }),
    );
    fc.assert(
      fc.property(
        fc.constantFrom([url, 'GET'] as const, [upload.url, 'PUT'] as const),
        change,
        ([signed, method], { at, put, take }) => {
          const begin = signed.indexOf('/api/files/') + '/api/files/'.length;
          const place = begin + (at % (signed.length - begin + 1));
          const changed = signed.slice(0, place) + put + signed.slice(place + take);
          const [asSigned, asChanged] = [new URL(signed), new URL(changed)];
          // What means the same may be written in several ways.
          const terms = ({ pathname, searchParams }: URL) => [
            pathname,
            ...[...searchParams].sort().flat(),
          ];
          const isSame = JSON.stringify(terms(asSigned)) === JSON.stringify(terms(asChanged));
          expect(verify(changed, { method }).kind).toBe(isSame ? 'granted' : 'invalid');
        },
      ),
      { numRuns: 3000 },
    );
  });
});
