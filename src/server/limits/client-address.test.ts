import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressGroup, addressGroupOf, clientAddress, PEER_HEADER } from './client-address';

describe('clientAddress', () => {
  it.each([
    ['no proxy', 0, '203.0.113.7', null, '203.0.113.7'],
    ['no proxy, forged', 0, '203.0.113.7', '1.1.1.1', '203.0.113.7'],
    ['one proxy', 1, '10.0.0.1', '203.0.113.7', '203.0.113.7'],
    ['one proxy, forged before it', 1, '10.0.0.1', '1.1.1.1, 8.8.8.8,203.0.113.7', '203.0.113.7'],
    ['two proxies', 2, '10.0.0.1', '1.1.1.1, 203.0.113.7, 10.0.0.2', '203.0.113.7'],
    ['past the proxy', 1, '203.0.113.7', null, '203.0.113.7'],
    ['nonsense where the proxy writes', 1, '10.0.0.1', '203.0.113.7, _hidden', '10.0.0.1'],
    ['empty entries', 1, '10.0.0.1', ', ,', '10.0.0.1'],
    ['a port', 1, '10.0.0.1', '203.0.113.7:4711', '203.0.113.7'],
    ['IPv6 with a port', 1, '::1', '"[2001:db8::A]:4711"', '2001:db8:0:0:0:0:0:a'],
    ['a zone', 0, 'fe80::1%eth0', null, 'fe80:0:0:0:0:0:0:1'],
    ['IPv4 in IPv6', 0, '::ffff:203.0.113.7', null, '203.0.113.7'],
    ['IPv4 in IPv6, hexadecimal', 0, '::ffff:cb00:7107', null, '203.0.113.7'],
    ['nothing', 1, null, null, 'unknown'],
  ])('%s', (_, trustedProxies, peer, forwardedFor, expected) => {
    expect(clientAddress({ peer, forwardedFor }, trustedProxies)).toBe(expected);
  });

  it('takes what the nearest proxies wrote, whatever a client wrote before', () => {
    fc.assert(
      fc.property(fc.string(), fc.ipV4(), fc.integer({ min: 1, max: 4 }), (forged, client, n) => {
        const proxies = Array.from({ length: n - 1 }, (_, index) => `10.0.0.${index}`);
        const forwardedFor = [forged, client, ...proxies].join(', ');
        expect(clientAddress({ peer: '10.1.1.1', forwardedFor }, n)).toBe(client);
      }),
    );
  });

  it('reads every way of writing an IPv6 address alike', () => {
    fc.assert(
      fc.property(fc.ipV6(), (address) => {
        const [long, short] = [address, new URL(`http://[${address}]`).hostname].map((peer) =>
          clientAddress({ peer, forwardedFor: null }, 0),
        );
        expect(long).toBe(short);
      }),
    );
  });
});

describe('addressGroup', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['0:0:0:0:0:0:0:1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('%s → %s', (address, group) => expect(addressGroup(address)).toBe(group));
});

describe('addressGroupOf', () => {
  it('believes our own server, not the client', () => {
    const headers = new Headers({ [PEER_HEADER]: '203.0.113.7', 'x-forwarded-for': '1.1.1.1' });
    expect(addressGroupOf(headers, 0)).toBe('203.0.113.7');
    expect(addressGroupOf(headers, 1)).toBe('1.1.1.1');
    expect(addressGroupOf(new Headers({ 'x-forwarded-for': '1.1.1.1, 203.0.113.7' }), 0)).toBe(
      '203.0.113.7',
    );
  });
});
