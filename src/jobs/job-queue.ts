import PgBoss from 'pg-boss';
import { z } from 'zod';
import { openPool } from '../db/open-pool';
import { unavailableError } from '../db/unavailable';
import { systemCode } from '../shared/system-code';
import { CLIP_JOBS, type ClipJob } from './clip-job';
import { FILM_JOBS, type FilmJob } from './film-job';
import type { JobKind } from './job-kind';
import { withPatience } from './patience';

export interface JobQueueOptions {
  readonly databaseUrl: string;
  /** Workers also look after the queue's tables. */
  readonly role: 'sender' | 'worker';
  readonly onError: (error: Error) => void;
}

export interface TakenJob<Job> {
  readonly job: Job;
  /** Whether the queue gives it up when it fails now. */
  readonly isLastTry: boolean;
}

export interface DeadJob<Job> {
  readonly id: string;
  readonly job: Job;
  readonly failedAt: Date;
}

/** What brings jobs of one kind to workers. */
export interface JobQueue<Job extends object> {
  /**
   * A job that waits already keeps its place.
   * @param rank the lower, the sooner; jobs of one rank come in the order they were sent
   */
  readonly send: (job: Job, rank: number) => Promise<void>;
  /** Takes one job at a time; one whose handler rejects comes back after a while, and at last lies with the dead. */
  readonly work: (handle: (taken: TakenJob<Job>) => Promise<void>) => Promise<void>;
  /** Looks for a job now instead of at the next poll. */
  readonly wake: () => void;
  readonly deadJobs: () => Promise<readonly DeadJob<Job>[]>;
  readonly size: () => Promise<number>;
}

/** The queues in PostgreSQL, over one pool. */
export interface JobQueues {
  readonly films: JobQueue<FilmJob>;
  readonly clips: JobQueue<ClipJob>;
  /** Takes no more jobs; those under way are the handler's business. */
  readonly close: () => Promise<void>;
}

const deadRowsSchema = z.array(z.object({ id: z.string(), data: z.unknown(), failedAt: z.date() }));

const SCHEMA = 'jobs';
const POLL_IN_SECONDS = 1;
/** For the queue to note how the last job ended. */
const STOP_IN_MS = 10_000;
const CONNECTIONS = 3;
/** A request is told at once that the database is away; a worker waits for it. */
const PATIENCE_IN_MS = { sender: 0, worker: 10 * 60_000 } as const;

const DEADLOCK = '40P01';
const MOST_DEADLOCKS = 5;

/** Two processes that make the same queue at the same time may stand in each other's way: PostgreSQL then ends one of them. */
const despiteDeadlocks = async (act: () => Promise<void>): Promise<void> => {
  for (let tries = 1; ; tries++) {
    try {
      await act();
      return;
    } catch (error) {
      if (systemCode(error) !== DEADLOCK || tries === MOST_DEADLOCKS) throw error;
    }
  }
};

/** Makes the queue of one kind where it is missing. */
const openQueue = async <Job extends object>(
  boss: PgBoss,
  { name, deadName, payload, retries, lastsSeconds }: JobKind<Job>,
): Promise<JobQueue<Job>> => {
  await despiteDeadlocks(() => boss.createQueue(deadName));
  await despiteDeadlocks(() =>
    boss.createQueue(name, {
      name,
      // What waits already is not sent twice, so sending again is always safe.
      policy: 'short',
      deadLetter: deadName,
      retryLimit: retries,
      retryDelay: 1,
      retryBackoff: true,
      expireInSeconds: lastsSeconds,
    }),
  );
  let workerId: string | null = null;

  return {
    send: async (job, rank) => {
      const parsed = payload.parse(job);
      await boss.send(name, parsed, { priority: -rank, singletonKey: JSON.stringify(parsed) });
    },

    work: async (handle) => {
      workerId = await boss.work<unknown>(
        name,
        { includeMetadata: true, pollingIntervalSeconds: POLL_IN_SECONDS, batchSize: 1 },
        async (jobs) => {
          for (const { data, retryCount, retryLimit } of jobs) {
            await handle({ job: payload.parse(data), isLastTry: retryCount >= retryLimit });
          }
        },
      );
    },

    wake: () => {
      if (workerId !== null) boss.notifyWorker(workerId);
    },

    deadJobs: async () => {
      const { rows } = await boss.getDb().executeSql(
        `SELECT id, data, created_on AS "failedAt" FROM ${SCHEMA}.job
         WHERE name = $1 AND state < 'active' ORDER BY created_on DESC LIMIT 200`,
        [deadName],
      );
      return deadRowsSchema
        .parse(rows)
        .map(({ id, data, failedAt }) => ({ id, job: payload.parse(data), failedAt }));
    },

    size: () => boss.getQueueSize(name, { before: 'active' }),
  };
};

/**
 * Opens the queues and makes their tables where they are missing.
 * @throws Error when the database does not answer
 */
export const openJobQueues = async ({
  databaseUrl,
  role,
  onError,
}: JobQueueOptions): Promise<JobQueues> => {
  const pool = openPool(databaseUrl, { connections: CONNECTIONS, name: `coach-jobs-${role}` });
  const closing = new AbortController();
  /**
   * pg-boss waits for nobody when it notes how a job ended: were that to fail while the database is started anew, the whole process would
   * end with it.
   */
  const executeSql = (text: string, values?: unknown[]) =>
    withPatience(
      () =>
        pool.query(text, values).catch((error: unknown) => {
          throw unavailableError(error) ?? error;
        }),
      { signal: closing.signal, patienceInMs: PATIENCE_IN_MS[role] },
    );
  const boss = new PgBoss({
    db: { executeSql },
    schema: SCHEMA,
    supervise: role === 'worker',
    schedule: false,
  });
  boss.on('error', onError);
  const close = async (): Promise<void> => {
    await boss.stop({ graceful: true, wait: true, close: true, timeout: STOP_IN_MS });
    closing.abort(new Error('the queue is closed'));
    await pool.end();
  };
  try {
    await boss.start();
    return {
      films: await openQueue(boss, FILM_JOBS),
      clips: await openQueue(boss, CLIP_JOBS),
      close,
    };
  } catch (error) {
    // Its timers would keep a process alive that does nothing.
    await close().catch(() => undefined);
    throw error;
  }
};
