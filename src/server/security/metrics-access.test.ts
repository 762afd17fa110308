import { describe, expect, it } from 'vitest';
import { assertMayReadMetrics } from './metrics-access';

const TOKEN = '0123456789abcdef0123456789abcdef';

const read = (headers: Record<string, string>, metricsToken: string | null = null) => {
  assertMayReadMetrics(new Headers(headers), { metricsToken });
};

describe('metrics without a token', () => {
  it.each([
    { 'x-coach-peer': '127.0.0.1' },
    { 'x-coach-peer': '::1' },
    { 'x-coach-peer': '::ffff:127.0.0.1' },
    // As Next.js writes it.
    { 'x-coach-peer': '127.0.0.1', 'x-forwarded-for': '127.0.0.1' },
  ])('are read from this machine: %o', (headers) => expect(() => read(headers)).not.toThrow());

  it.each([
    {},
    { 'x-coach-peer': '192.0.2.1' },
    { 'x-coach-peer': '192.0.2.1', 'x-forwarded-for': '127.0.0.1' },
    // A proxy on this machine.
    { 'x-coach-peer': '127.0.0.1', 'x-forwarded-for': '192.0.2.1' },
    { 'x-coach-peer': '127.0.0.1', 'x-forwarded-for': '127.0.0.1, 192.0.2.1' },
    { 'x-coach-peer': '127.0.0.1', 'x-forwarded-for': 'nonsense' },
    { 'x-coach-peer': '192.0.2.1', authorization: `Bearer ${TOKEN}` },
  ])('are read from nowhere else: %o', (headers) => {
    expect(() => read(headers)).toThrow(expect.objectContaining({ code: 'forbidden' }));
  });
});

describe('metrics with a token', () => {
  it('are read by whoever has it, from anywhere', () => {
    const authorization = `Bearer ${TOKEN}`;
    expect(() => read({ 'x-coach-peer': '192.0.2.1', authorization }, TOKEN)).not.toThrow();
  });

  it.each([{}, { authorization: `Bearer ${TOKEN}x` }, { authorization: `Basic ${TOKEN}` }])(
    'are read by nobody else, this machine included: %o',
    (headers) => {
      expect(() => read({ 'x-coach-peer': '127.0.0.1', ...headers }, TOKEN)).toThrow(
        expect.objectContaining({ code: 'unauthenticated' }),
      );
    },
  );
});
