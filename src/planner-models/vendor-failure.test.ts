import { expect, it } from 'vitest';
import { NO_TOKENS } from './language-model';
import { retryAfterInMsOf, vendorFailure } from './vendor-failure';

const NOW = Date.parse('2026-11-26T08:00:00Z');

it.each([
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': 'Thu, 26 Nov 2026 08:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Thu, 26 Nov 2026 07:00:00 GMT' }, 0],
  [{ 'retry-after': 'soon' }, null],
  [{ 'retry-after-ms': '150', 'retry-after': '1' }, 150],
  [{}, null],
])('%o: %s ms', (headers, milliseconds) => {
  expect(retryAfterInMsOf(new Headers(headers), () => NOW)).toBe(milliseconds);
});

it.each([
  [Object.assign(new Error('x'), { status: 403 }), 'key'],
  [Object.assign(new Error('x'), { status: 529 }), 'server'],
  [Object.assign(new Error('x'), { status: 422 }), 'not-accepted'],
  [Object.assign(new Error('x'), { status: 429, code: 'insufficient_quota' }), 'quota'],
  [new TypeError('terminated'), 'connection'],
  ['a text', 'connection'],
])('%s: %s', (error, trouble) => {
  expect(vendorFailure(error, NO_TOKENS).trouble).toBe(trouble);
});

it('quotes nothing that a vendor said', () => {
  const error = Object.assign(new Error('wrong key sk-123'), { status: 401 });
  const failure = vendorFailure(error, NO_TOKENS);
  expect(`${failure.message} ${failure.stack} ${String(failure.cause)}`).not.toContain('sk-123');
});
