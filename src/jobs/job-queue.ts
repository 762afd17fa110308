import PgBoss from 'pg-boss';
import { z } from 'zod';
import { CLIP_JOBS, type ClipJob } from './clip-job';
import { FILM_JOBS, type FilmJob } from './film-job';
import type { JobKind } from './job-kind';

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
  /** @param rank the lower, the sooner; jobs of one rank come in the order they were sent */
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

/** Makes the queue of one kind where it is missing. */
const openQueue = async <Job extends object>(
  boss: PgBoss,
  { name, deadName, payload, retries, lastsSeconds }: JobKind<Job>,
): Promise<JobQueue<Job>> => {
  await boss.createQueue(deadName);
  await boss.createQueue(name, {
    name,
    policy: 'standard',
    deadLetter: deadName,
    retryLimit: retries,
    retryDelay: 1,
    retryBackoff: true,
    expireInSeconds: lastsSeconds,
  });
  let workerId: string | null = null;

  return {
    send: async (job, rank) => {
      await boss.send(name, payload.parse(job), { priority: -rank });
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
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: SCHEMA,
    max: 3,
    supervise: role === 'worker',
    schedule: false,
    application_name: `coach-jobs-${role}`,
  });
  boss.on('error', onError);
  await boss.start();
  return {
    films: await openQueue(boss, FILM_JOBS),
    clips: await openQueue(boss, CLIP_JOBS),
    close: async () => {
      await boss.stop({ graceful: true, wait: true, close: true, timeout: STOP_IN_MS });
    },
  };
};
