import { describe, expect, it, vi } from 'vitest';
import { Pool } from 'pg';
import { DomainError } from '../../shared/domain-error';
import { createGenerateLimiter, createRateLimiter } from './rate-limiter';

const limit = { name: 'test', points: 3, windowInSeconds: 60, what: 'tries' };

/** How many of so many at once are let through, and what the others are told. */
const tryMany = async (consume: () => Promise<void>, times: number) => {
  const results = await Promise.allSettled(Array.from({ length: times }, consume));
  const refusals = results.flatMap((result): unknown[] =>
    result.status === 'rejected' ? [result.reason] : [],
  );
  return { passed: times - refusals.length, refusals };
};

describe('createRateLimiter', () => {
  it('lets so many through in a window and tells the others when to come back', async () => {
    const limiter = createGenerateLimiter(10, { kind: 'memory' });
    const { passed, refusals } = await tryMany(() => limiter.consume('203.0.113.7'), 50);
    expect(passed).toBe(10);
    const [refusal] = refusals;
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ code: 'limit', retryAfterSeconds: 60 });
    await limiter.consume('203.0.113.8');
  });

  it('gives back and forgets', async () => {
    const limiter = createRateLimiter(limit, { kind: 'memory' });
    await tryMany(() => limiter.consume('a'), 3);
    await limiter.giveBack('a');
    expect((await tryMany(() => limiter.consume('a'), 3)).passed).toBe(1);
    await limiter.reset('a');
    expect((await tryMany(() => limiter.consume('a'), 5)).passed).toBe(3);
  });

  it('counts again when the window has ended', async () => {
    vi.useFakeTimers();
    try {
      const limiter = createRateLimiter(limit, { kind: 'memory' });
      expect((await tryMany(() => limiter.consume('a'), 5)).passed).toBe(3);
      vi.advanceTimersByTime(61_000);
      expect((await tryMany(() => limiter.consume('a'), 5)).passed).toBe(3);
    } finally {
      vi.useRealTimers();
    }
  });

  it('counts in the process, and says so once, while the database is away', async () => {
    const onFailure = vi.fn();
    const pool = new Pool({ connectionString: 'postgresql://nobody@127.0.0.1:1/nothing' });
    const limiter = createRateLimiter(limit, { kind: 'postgres', pool, onFailure });
    expect((await tryMany(() => limiter.consume('a'), 5)).passed).toBe(3);
    expect(onFailure).toHaveBeenCalledOnce();
    await pool.end();
  });
});
