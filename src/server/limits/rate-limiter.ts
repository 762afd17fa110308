import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Pool } from 'pg';
import {
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
  type RateLimiterAbstract,
} from 'rate-limiter-flexible';
import { DomainError } from '../../shared/domain-error';

/** Where requests are counted: in this process, or in the database, by all processes together. */
export type LimitStore =
  | { readonly kind: 'memory' }
  | {
      readonly kind: 'postgres';
      readonly pool: Pool;
      /** Told of a failing store, at most once a minute. */
      readonly onFailure: (error: unknown) => void;
    };

export interface Limit {
  /** Tells limits apart in the store, e.g. `generate`. */
  readonly name: string;
  readonly points: number;
  readonly windowInSeconds: number;
  /** For the error: what there was too much of, as `requests that generate`. */
  readonly what: string;
}

export interface RateLimiter {
  /**
   * Counts one. The first of a key opens its window; all of a window beyond `points` are refused until it ends.
   * @param key who is limited; any text
   * @throws DomainError `limit` with the seconds until the window ends
   */
  readonly consume: (key: string) => Promise<void>;
  /** Takes one back that turned out not to count. */
  readonly giveBack: (key: string) => Promise<void>;
  /** Forgets what was counted. */
  readonly reset: (key: string) => Promise<void>;
}

/** A request does not wait longer for its count. */
const STORE_TIMEOUT_IN_MS = 3000;
/** A store that failed is left alone for so long. */
const REST_IN_MS = 5000;
const FAILURE_PAUSE_IN_MS = 60_000;

/** Keys hold addresses and e-mails: the store need not know them, nor how long they are. */
const storedKey = (key: string): string => createHash('sha256').update(key).digest('base64url');

const atMostOnceAMinute = (tell: (error: unknown) => void): ((error: unknown) => void) => {
  let silentUntil = 0;
  return (error) => {
    if (Date.now() < silentUntil) return;
    silentUntil = Date.now() + FAILURE_PAUSE_IN_MS;
    tell(error);
  };
};

const inTime = async <Value>(answer: Promise<Value>): Promise<Value> => {
  const timer = new AbortController();
  const late = sleep(STORE_TIMEOUT_IN_MS, null, { signal: timer.signal, ref: false }).then(() => {
    throw new Error(`the store of the limits did not answer in ${STORE_TIMEOUT_IN_MS} ms`);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    timer.abort();
  }
};

/** Does something with the counts, wherever they are kept. */
type WithCounts = <Value>(
  operation: (counts: RateLimiterAbstract) => Promise<Value>,
) => Promise<Value>;

const openCounts = (limit: Limit, store: LimitStore): WithCounts => {
  const options = { keyPrefix: limit.name, points: limit.points, duration: limit.windowInSeconds };
  const memory = new RateLimiterMemory(options);
  if (store.kind === 'memory') return (operation) => operation(memory);
  const database = new RateLimiterPostgres({
    ...options,
    storeClient: store.pool,
    storeType: 'pool',
    tableName: 'rate_limits',
    // By prisma/migrations.
    tableCreated: true,
    // Whoever is over the limit is refused without asking the database again.
    inMemoryBlockOnConsumed: limit.points + 1,
  });
  const tell = atMostOnceAMinute(store.onFailure);
  let restsUntil = 0;
  return async (operation) => {
    // Each process counts for itself until the database is back: neither does an outage lift the limits, nor does it close the routes.
    if (Date.now() < restsUntil) return operation(memory);
    try {
      return await inTime(operation(database));
    } catch (error) {
      if (error instanceof RateLimiterRes) throw error;
      restsUntil = Date.now() + REST_IN_MS;
      tell(error);
      return await operation(memory);
    }
  };
};

/**
 * Lets what concerns one key be done one after the other. A flood from one address takes one connection to the database, not all, and once
 * the limit is reached the rest of it takes none.
 */
const createLanes = () => {
  const lanes = new Map<string, Promise<unknown>>();
  return async <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    const mine = (lanes.get(key) ?? Promise.resolve()).then(work, work);
    lanes.set(key, mine);
    try {
      return await mine;
    } finally {
      if (lanes.get(key) === mine) lanes.delete(key);
    }
  };
};

/** A limit of so many in a window of time for each key. */
export const createRateLimiter = (limit: Limit, store: LimitStore): RateLimiter => {
  const withCounts = openCounts(limit, store);
  const inLane = createLanes();
  const about = <Value>(
    key: string,
    operation: (counts: RateLimiterAbstract, key: string) => Promise<Value>,
  ): Promise<Value> => {
    const stored = storedKey(key);
    return inLane(stored, () => withCounts((counts) => operation(counts, stored)));
  };
  return {
    consume: async (key) => {
      try {
        await about(key, (counts, stored) => counts.consume(stored));
      } catch (refusal) {
        if (!(refusal instanceof RateLimiterRes)) throw refusal;
        const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        throw new DomainError(
          'limit',
          `more than ${limit.points} ${limit.what} in ${limit.windowInSeconds} s`,
          `try again in ${seconds} s`,
          { retryAfterSeconds: seconds },
        );
      }
    },
    giveBack: async (key) => {
      await about(key, (counts, stored) => counts.reward(stored));
    },
    reset: async (key) => {
      await about(key, (counts, stored) => counts.delete(stored));
    },
  };
};

const eachMinute =
  (name: string, what: string) =>
  (points: number, store: LimitStore): RateLimiter =>
    createRateLimiter({ name, points, windowInSeconds: 60, what }, store);

/** The routes that keep something: cheap each, but rows stay. */
export const createWriteLimiter = eachMinute('write', 'requests that keep something');

/** The routes that let the machine work: planning and filming. */
export const createGenerateLimiter = eachMinute('generate', 'requests that generate');
