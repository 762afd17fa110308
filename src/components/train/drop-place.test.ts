import { describe, expect, it } from 'vitest';
import { dropPlaceOf } from './drop-place';

const list = { top: 100, left: 500, width: 300, height: 400 };
const row = (id: string, top: number) => ({ id, box: { top, left: 500, width: 300, height: 60 } });
const entries = [row('b', 160), row('a', 100)];

describe('dropPlaceOf', () => {
  it.each([
    [110, { kind: 'before', id: 'a' }],
    [140, { kind: 'before', id: 'b' }],
    [195, { kind: 'end' }],
    [480, { kind: 'end' }],
  ])('at a height of %d', (y, place) => {
    expect(dropPlaceOf({ x: 600, y }, list, entries)).toEqual(place);
  });

  it('is nowhere beside the list, and at the end of an empty one', () => {
    expect(dropPlaceOf({ x: 499, y: 200 }, list, entries)).toBeNull();
    expect(dropPlaceOf({ x: 600, y: 501 }, list, entries)).toBeNull();
    expect(dropPlaceOf({ x: 600, y: 200 }, list, [])).toEqual({ kind: 'end' });
  });
});
