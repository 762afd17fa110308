import type { Logger } from 'pino';
import type { CatalogRepository } from '../db/catalog-repository';
import type { ClipIngestRepository } from '../db/clip-ingest-repository';
import type { Database } from '../db/database';
import type { ExportRepository } from '../db/export-repository';
import type { FilmRepository } from '../db/film-repository';
import type { HistoryRepository } from '../db/history-repository';
import type { Notices } from '../db/notices';
import type { OwnerRepository } from '../db/owner-repository';
import type { UserRepository } from '../db/user-repository';
import type { WorkoutRepository } from '../db/workout-repository';
import type { ClipQueue } from '../jobs/clip-queue';
import type { FilmQueue } from '../jobs/film-queue';
import type { Storage } from '../storage/storage';
import type { Accounts } from './auth/accounts';
import type { CatalogueCache } from './catalogue-cache';
import type { Environment } from './environment';
import type { OpenStreams } from './limits/open-streams';
import type { RateLimiter } from './limits/rate-limiter';
import type { Metrics } from './metrics';
import type { SessionPlanner } from './session-planner';

/** All that the API asks of the database. */
export interface ApiDatabase {
  readonly catalog: Pick<CatalogRepository, 'list' | 'listAll' | 'identify' | 'create' | 'update'>;
  readonly clipIngests: Pick<ClipIngestRepository, 'find' | 'list'>;
  readonly workouts: Pick<WorkoutRepository, 'create' | 'find' | 'list' | 'update' | 'delete'>;
  readonly films: Pick<
    FilmRepository,
    'find' | 'list' | 'cancel' | 'parts' | 'watch' | 'unwatch' | 'touch'
  >;
  readonly exports: Pick<ExportRepository, 'create' | 'find' | 'list' | 'cancel'>;
  readonly history: HistoryRepository;
  readonly users: Pick<UserRepository, 'find' | 'list' | 'setRole'>;
  readonly owners: Pick<OwnerRepository, 'forget'>;
  readonly notices: Pick<Notices, 'listen'>;
  readonly ping: Database['ping'];
}

/** Everything the web process works with. */
export interface Platform {
  readonly environment: Environment;
  /** Signs cookies and addresses. */
  readonly secret: string;
  readonly database: ApiDatabase;
  readonly storage: Storage;
  readonly log: Logger;
  readonly metrics: Metrics;
  readonly accounts: Accounts;
  readonly catalogue: CatalogueCache;
  readonly filmQueue: FilmQueue;
  readonly clipQueue: ClipQueue;
  readonly planner: SessionPlanner;
  /** Of the routes that plan and film. */
  readonly generateLimiter: RateLimiter;
  /** Of the routes that keep something. */
  readonly writeLimiter: RateLimiter;
  readonly openStreams: OpenStreams;
  /** Lets go of connections; nothing can be asked after it. */
  readonly close: () => Promise<void>;
}
