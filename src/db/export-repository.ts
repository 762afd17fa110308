import type { Owner } from '../shared/owner';
import type { Film } from './film-repository';
import type { Page, PageRequest } from './workout-repository';

/** Somebody's wish to have a film, with the film as it stands. */
export interface StoredExport {
  /** `exp_…` */
  readonly id: string;
  readonly owner: Owner;
  readonly workoutId: string | null;
  readonly film: Film;
  /** Of those queued before it, how many: 0 when it is the next or no longer queued. */
  readonly filmsAhead: number;
  readonly cancelledAt: Date | null;
  readonly createdAt: Date;
}

export interface ExportListRequest extends PageRequest {
  /** Those that were withdrawn too. */
  readonly withWithdrawn?: boolean;
}

export interface ExportRepository {
  readonly create: (wish: {
    readonly owner: Owner;
    readonly workoutId: string | null;
    readonly planHash: string;
  }) => Promise<StoredExport>;
  readonly find: (id: string) => Promise<StoredExport | null>;
  /** An owner's, the newest first. */
  readonly list: (owner: Owner, request: ExportListRequest) => Promise<Page<StoredExport>>;
  /**
   * Withdraws the wish; the film is cancelled when nobody else waits for it. Doing it again changes nothing.
   * @throws DomainError `not-found` when it is not there or another's
   */
  readonly cancel: (id: string, owner: Owner) => Promise<StoredExport>;
  /** How many films an owner waits for, by exports and by streams, and how many all do: for limits and for the order of the queue. */
  readonly waiting: (owner: Owner) => Promise<{ readonly own: number; readonly all: number }>;
}
