import type { Pool } from 'pg';
import type { CatalogRepository } from './catalog-repository';
import type { ClipIngestRepository } from './clip-ingest-repository';
import type { ExportRepository } from './export-repository';
import type { FilmRepository } from './film-repository';
import type { HistoryRepository } from './history-repository';
import type { Notices } from './notices';
import type { OwnerRepository } from './owner-repository';
import type { SegmentRepository } from './segment-repository';
import type { UserRepository } from './user-repository';
import type { WorkoutRepository } from './workout-repository';

/**
 * Everything that is remembered. Rows go in and out as values of the domain; a database that cannot be reached makes every call
 * reject with a `DomainError` of code `unavailable`.
 */
export interface Database {
  readonly catalog: CatalogRepository;
  readonly clipIngests: ClipIngestRepository;
  readonly workouts: WorkoutRepository;
  readonly films: FilmRepository;
  readonly exports: ExportRepository;
  readonly segments: SegmentRepository;
  readonly history: HistoryRepository;
  readonly users: UserRepository;
  readonly owners: OwnerRepository;
  readonly notices: Notices;
  /** For libraries that bring their own tables: accounts, queue, rate limits. */
  readonly pool: Pool;
  /** @throws DomainError `unavailable` within five seconds when the database does not answer */
  readonly ping: () => Promise<void>;
  readonly close: () => Promise<void>;
}
