import type { Pool } from 'pg';
import { afterAll, expect, it, vi } from 'vitest';
import { openPool } from '../../db/open-pool';
import { openTestDatabase } from '../../testing/test-database';
import { createRateLimiter } from './rate-limiter';

const { url, database } = await openTestDatabase();
const otherPool = openPool(url);
afterAll(() => otherPool.end());
const onFailure = vi.fn();

/** As two web processes have them. */
const twoLimiters = (name: string) => {
  const open = (pool: Pool) =>
    createRateLimiter(
      { name, points: 100, windowInSeconds: 60, what: 'tries' },
      { kind: 'postgres', pool, onFailure },
    );
  return { one: open(database.pool), other: open(otherPool) };
};

const passed = async (tries: readonly Promise<void>[]) =>
  (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled').length;

it('counts many at once exactly, over two processes and several keys', async () => {
  const { one, other } = twoLimiters('exact');
  const tries = Array.from({ length: 150 }, (_, index) => index);
  const counts = await Promise.all(
    ['203.0.113.7', '2001:db8:1:2::/64', 'x'.repeat(1000)].map((key) =>
      passed(tries.flatMap(() => [one.consume(key), other.consume(key)])),
    ),
  );
  expect(counts).toEqual([100, 100, 100]);
  expect(onFailure).not.toHaveBeenCalled();
});

it('gives back and forgets for both', async () => {
  const { one, other } = twoLimiters('back');
  await Promise.all(Array.from({ length: 100 }, () => one.consume('a')));
  await other.giveBack('a');
  await one.consume('a');
  await expect(other.consume('a')).rejects.toMatchObject({ code: 'limit' });
  await other.reset('a');
  await other.consume('a');
});

it('begins again after the window', async () => {
  const { one, other } = twoLimiters('window');
  await Promise.all(Array.from({ length: 100 }, () => one.consume('a')));
  await database.pool.query(`UPDATE "rate_limits" SET "expire" = 1 WHERE "key" LIKE 'window:%'`);
  const tries = Array.from({ length: 60 }, () => [one.consume('a'), other.consume('a')]);
  expect(await passed(tries.flat())).toBe(100);
});

it('writes down no address', async () => {
  const { rows } = await database.pool.query<{ key: string }>('SELECT "key" FROM "rate_limits"');
  expect(rows.length).toBeGreaterThan(3);
  for (const { key } of rows) expect(key).toMatch(/^\w+:[\w-]{43}$/);
});
