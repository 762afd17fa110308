import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { ask, problemOf } from '../testing/ask';
import { createFakePlatform } from '../testing/fake-platform';
import { GOOD_BODIES } from '../testing/good-bodies';
import { API_ROUTES } from './handle-api';

const platform = createFakePlatform();
const writes = API_ROUTES.filter(
  ({ method, path }) =>
    (method === 'POST' || method === 'PUT') && !/^\/api\/(auth|trpc|files)\//.test(path),
);

/** Values that are not what anything expects. */
const oddValue = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    -1,
    0.1,
    1e308,
    -1e308,
    2 ** 53,
    '',
    '\0',
    '\ud800',
    '__proto__',
    'x'.repeat(5000),
    [],
    {},
    [[]],
    [null],
    { $ref: '#' },
    { toString: 1, valueOf: null, constructor: { prototype: null } },
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const pathsIn = (value: unknown, path: readonly string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [
        [...path],
        ...Object.entries(value).flatMap(([key, inner]) => pathsIn(inner, [...path, key])),
      ]
    : [[...path]];

/** The same document with something else at one place; an own key `__proto__` included. */
const replaced = (value: unknown, [key, ...rest]: readonly string[], odd: unknown): unknown => {
  if (key === undefined) return odd;
  if (Array.isArray(value)) {
    return value.map((inner: unknown, index) =>
      String(index) === key ? replaced(inner, rest, odd) : inner,
    );
  }
  const copy: Record<string, unknown> = typeof value === 'object' ? { ...value } : {};
  Object.defineProperty(copy, key, {
    value: replaced(copy[key], rest, odd),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
};

const nested = fc
  .integer({ min: 30, max: 3000 })
  .map((depth) => '['.repeat(depth) + ']'.repeat(depth));

/** A body that is wrong for a route in one of many ways, as text. */
const badBody = (good: unknown): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 6, arbitrary: mutation(good) },
    { weight: 2, arbitrary: fc.json({ maxDepth: 5 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
    {
      weight: 1,
      arbitrary: fc.nat().map((cut) => {
        const text = JSON.stringify(good);
        return text.slice(0, cut % text.length);
      }),
    },
    { weight: 1, arbitrary: nested },
    { weight: 1, arbitrary: nested.map((deep) => `{"exercises":${deep},"config":${deep}}`) },
  );

const mutation = (good: unknown): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom(...pathsIn(good)),
      oddValue,
      fc.constantFrom('replace', 'add'),
      fc.constantFrom('extra', '__proto__', 'constructor', '\0', ''),
    )
    .map(([path, odd, how, key]) =>
      JSON.stringify(replaced(good, how === 'add' ? [...path, key] : path, odd)),
    );

const attempt = fc.constantFrom(...writes).chain((route) =>
  fc.record({
    route: fc.constant(route),
    body: badBody(GOOD_BODIES[`${route.method} ${route.path}`]),
    caller: fc.constantFrom('guest', 'admin'),
  }),
);

it('has a good body for every route', () => {
  expect(writes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(
    Object.keys(GOOD_BODIES).sort(),
  );
});

it('2,000 bad bodies over all routes are refused with a problem document, never with a 500', async () => {
  const failed = vi.spyOn(platform.log, 'error');
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(attempt, async ({ route, body, caller }) => {
      const path = route.path.replace(/\{.*?\}/g, 'wko_nobody');
      const response = await ask(platform, path, { method: route.method, body, caller });
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      // A change may have left the body as good as it was.
      if (response.status < 300) return;
      expect(response.status).toBeLessThan(500);
      await problemOf(response);
    }),
    { numRuns: 2000, seed: 20261126 },
  );
  expect(failed).not.toHaveBeenCalled();
  const good = [...statuses].filter(([status]) => status < 300).reduce((sum, [, n]) => sum + n, 0);
  expect(good).toBeLessThan(200);
});

it('bad queries and paths are refused too', async () => {
  const reads = API_ROUTES.filter(
    ({ method, isProcedure, path }) => method === 'GET' && isProcedure && !path.includes('trpc'),
  );
  const oddText = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    fc.constantFrom('\0', '%00', '../../etc/passwd', "'; DROP TABLE users; --", '\ud83d\ude00'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...reads),
      fc.dictionary(fc.constantFrom('limit', 'cursor', 'q', 'level', 'savedOnly', 'x'), oddText),
      oddText,
      async ({ path }, query, id) => {
        const address = path.replace(/\{.*?\}/g, encodeURIComponent(id));
        const response = await ask(
          platform,
          `${address}?${new URLSearchParams(query).toString()}`,
          {
            caller: 'guest',
          },
        );
        expect(response.status).toBeLessThan(500);
        if (response.status >= 400) await problemOf(response);
      },
    ),
    { numRuns: 500, seed: 20261126 },
  );
});

it('and so are bad inputs of tRPC', async () => {
  const names = ['workouts.create', 'training.generate', 'exports.create', 'catalog.create'];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.oneof(badBody(GOOD_BODIES['POST /api/workouts']), fc.json()),
      async (name, body) => {
        const response = await ask(platform, `/api/trpc/${name}`, {
          method: 'POST',
          body,
          caller: 'admin',
        });
        expect(response.status).toBeLessThan(500);
        await response.text();
      },
    ),
    { numRuns: 500, seed: 20261126 },
  );
});
