import { expect, it } from 'vitest';
import { findUncleanInput } from './clean-input';

const nested = (depth: number): unknown =>
  depth === 0 ? 'x' : depth % 2 === 0 ? [nested(depth - 1)] : { a: nested(depth - 1) };

it.each([{ a: ['é', '\u{1f600}', 1, null] }, 'x', undefined, nested(30)])(
  'lets %j pass',
  (value) => {
    expect(findUncleanInput(value)).toBeNull();
  },
);

it.each([
  [{ a: [1, 'b\0'] }, 'a[1]'],
  [{ a: { b: '\ud83d' } }, 'a.b'],
  [{ 'a\0': 1 }, ''],
])('finds what cannot be stored in %j', (value, path) => {
  expect(findUncleanInput(value)).toMatchObject({ path });
});

it('finds nesting without following it to its end', () => {
  expect(findUncleanInput(nested(5000))?.allowed).toContain('32 levels');
});
