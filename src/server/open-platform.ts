import { openDatabase } from '../db/open-database';
import { unavailableError } from '../db/unavailable';
import { createClipQueue } from '../jobs/clip-queue';
import { openJobQueues, type JobQueues } from '../jobs/job-queue';
import { createFilmQueue } from '../jobs/pg-film-queue';
import { readRequest } from '../planner/language/read-request';
import { UserError } from '../shared/user-error';
import { createAccounts } from './auth/accounts';
import { createCatalogueCache } from './catalogue-cache';
import { dataFolderOf } from './data-folder';
import { forgetOwner } from './forget-owner';
import type { Environment } from './environment';
import { createOpenStreams } from './limits/open-streams';
import { createGenerateLimiter, createWriteLimiter, type LimitStore } from './limits/rate-limiter';
import { createLog } from './log';
import { createMetrics } from './metrics';
import { createSessionPlanner } from './plan-session';
import { openStorageOf } from './open-storage-of';
import type { Platform } from './platform';
import { recordPlan } from './record-plan';
import { readOrMakeSecret } from './secret';

/** Opened when it is first needed, and again after that failed. */
const openedOnce = <Value>(open: () => Promise<Value>): (() => Promise<Value>) => {
  let opened: Promise<Value> | null = null;
  return () =>
    (opened ??= open().catch((error: unknown) => {
      opened = null;
      throw unavailableError(error) ?? error;
    }));
};

/**
 * Everything the web process works with. Nothing here waits for the database: the server answers also while it is away.
 * @throws UserError when the environment lacks a database or the secret cannot be kept
 */
export const openPlatform = async (environment: Environment): Promise<Platform> => {
  const { databaseUrl } = environment;
  if (databaseUrl === null) {
    throw new UserError(
      'DATABASE_URL is missing',
      'start with `npm start`, which brings a database of its own, or set DATABASE_URL',
    );
  }
  const secret = environment.authSecret ?? (await readOrMakeSecret(dataFolderOf(environment)));
  const log = createLog(environment.logLevel);
  const metrics = createMetrics();
  const database = openDatabase(databaseUrl);
  const { notices, pool } = database;
  const catalogue = createCatalogueCache({
    catalog: database.catalog,
    notices,
    // Its tables of words take a while to make, once a catalogue: better before somebody waits for a session.
    onRead: (exercises) => readRequest('', exercises),
  });
  const exercises = async () => (await catalogue.read()).exercises;
  const limitStore: LimitStore =
    environment.rateLimit.store === 'memory'
      ? { kind: 'memory' }
      : {
          kind: 'postgres',
          pool,
          onFailure: (err) => log.warn({ err }, 'limits are counted by this process alone'),
        };

  let jobs: JobQueues | null = null;
  const queues = openedOnce(async () => {
    jobs = await openJobQueues({
      databaseUrl,
      role: 'sender',
      onError: (err) => log.error({ err }, 'the queue failed'),
    });
    const { films, clips } = jobs;
    return {
      films: createFilmQueue({
        database,
        jobs: films,
        exercises,
        limits: environment.queueLimit,
      }),
      clips: createClipQueue({ database, jobs: clips }),
    };
  });

  // Whoever comes first does not wait for the catalogue; a database that is away is asked again then.
  catalogue.read().catch(() => undefined);
  const storage = openStorageOf(environment, secret);
  const { owners } = database;

  return {
    environment,
    secret,
    database,
    storage,
    log,
    metrics,
    accounts: createAccounts({
      publicUrl: environment.publicUrl,
      corsOrigins: environment.corsOrigins,
      secret,
      adminEmails: environment.adminEmails,
      pool,
      adopt: owners.adopt,
      forget: (id) => forgetOwner({ owners, storage, log }, { kind: 'user', id }),
      log,
      mode: environment.authMode,
      trustedProxies: environment.trustedProxies,
      limitStore,
    }),
    catalogue,
    filmQueue: {
      request: async (request) => {
        const { films } = await queues();
        return films.request(request);
      },
      retry: async (planHash) => {
        const { films } = await queues();
        return films.retry(planHash);
      },
      dead: async () => {
        const { films } = await queues();
        return films.dead();
      },
    },
    clipQueue: {
      request: async (wish) => {
        const { clips } = await queues();
        return clips.request(wish);
      },
    },
    planner: createSessionPlanner({
      environment,
      exercises,
      record: (outcome) => recordPlan({ log, metrics }, outcome),
    }),
    generateLimiter: createGenerateLimiter(environment.rateLimit.perMinute, limitStore),
    writeLimiter: createWriteLimiter(environment.rateLimit.writesPerMinute, limitStore),
    openStreams: createOpenStreams(environment.streamLimit),
    close: async () => {
      catalogue.close();
      await jobs?.close();
      await database.close();
    },
  };
};
