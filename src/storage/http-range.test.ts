import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRangeHeader, type RequestedRange } from './http-range';

const part = (start: number, end: number): RequestedRange => ({
  kind: 'part',
  range: { start, end },
});

describe('parseRangeHeader', () => {
  it.each<[string | null, RequestedRange]>([
    ['bytes=0-', part(0, 999)],
    ['bytes=0-0', part(0, 0)],
    ['BYTES=10-19', part(10, 19)],
    ['bytes=990-2000', part(990, 999)],
    ['bytes=-1', part(999, 999)],
    ['bytes=-5000', part(0, 999)],
    ['bytes=0-99999999999999999999999', part(0, 999)],
    ['bytes=1000-', { kind: 'unsatisfiable' }],
    ['bytes=99999999999999999999-', { kind: 'unsatisfiable' }],
    ['bytes=-0', { kind: 'unsatisfiable' }],
  ])('reads %j of 1000 bytes', (header, expected) =>
    expect(parseRangeHeader(header, 1000)).toEqual(expected),
  );

  it.each([
    ...[null, '', 'bytes=', 'bytes=-', 'bytes=5-4', 'bytes=a-b', 'bytes=0-1,5-6', 'frames=0-1'],
    ...['bytes=1e2-', 'bytes=0x1-', 'bytes 0-1', 'bytes=--1', 'bytes=1.5-2'],
  ])('ignores %j', (header) => expect(parseRangeHeader(header, 1000)).toEqual({ kind: 'whole' }));

  it.each(['bytes=0-', 'bytes=-1'])('has no part %s of an empty object', (header) =>
    expect(parseRangeHeader(header, 0)).toEqual({ kind: 'unsatisfiable' }),
  );

  it('never leads out of the object', () => {
    const number = fc.oneof(fc.constant(''), fc.nat({ max: 120 }).map(String));
    fc.assert(
      fc.property(number, number, fc.nat({ max: 100 }), (first, last, total) => {
        const requested = parseRangeHeader(`bytes=${first}-${last}`, total);
        if (requested.kind !== 'part') return;
        const { start, end } = requested.range;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThan(total);
      }),
    );
  });
});
