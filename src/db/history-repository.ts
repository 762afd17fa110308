import type { Owner } from '../shared/owner';
import type { Page, PageRequest } from './workout-repository';

/** A training that somebody did. */
export interface TrainedSession {
  /** `trn_…` */
  readonly id: string;
  readonly owner: Owner;
  /** `null`: it belonged to no kept workout, or that was deleted. */
  readonly workoutId: string | null;
  readonly title: string;
  /** Exercises that were begun. */
  readonly exerciseCount: number;
  /** Of work and rest that were really gone through. */
  readonly completedSeconds: number;
  readonly kcal: number | null;
  readonly startedAt: Date;
  /** `null`: it was given up. */
  readonly finishedAt: Date | null;
}

export interface HistoryRepository {
  /** @throws DomainError `not-found` when the workout that it names is not there */
  readonly add: (trained: Omit<TrainedSession, 'id'>) => Promise<TrainedSession>;
  /** An owner's, the one that began last first. */
  readonly list: (owner: Owner, page: PageRequest) => Promise<Page<TrainedSession>>;
  /**
   * Only the owner's own.
   * @throws DomainError `not-found` when it is not there or another's
   */
  readonly delete: (id: string, owner: Owner) => Promise<void>;
}
