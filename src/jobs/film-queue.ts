import type { Film } from '../db/film-repository';
import type { EncoderOptions } from '../export/encoder-options';
import type { Owner } from '../shared/owner';
import type { WorkoutSession } from '../workout/workout-session';

export interface FilmRequest {
  readonly session: WorkoutSession;
  /** Whose turn it is counted as, for fair shares and limits. */
  readonly owner: Owner;
  /** Absent: `DEFAULT_EXPORT_OPTIONS`. */
  readonly encoder?: EncoderOptions;
}

/** A film whose job lies with the dead. It may have been made since. */
export interface DeadFilm {
  readonly planHash: string;
  readonly failedAt: Date;
}

/** Where films are asked for; workers take them from there. */
export interface FilmQueue {
  /**
   * The film of a session, as it stands: queued when nobody has made it yet.
   * @throws DomainError `limit` when the owner waits for too many films, `unavailable` when all do
   */
  readonly request: (request: FilmRequest) => Promise<Film>;
  /**
   * Queues a film again that failed or was cancelled, for those who still want it.
   * @throws DomainError `not-found`; `conflict` when it is under way or finished, or nobody wants it
   */
  readonly retry: (planHash: string) => Promise<Film>;
  /** Films whose making was given up for good, the last first: at most some hundred. */
  readonly dead: () => Promise<readonly DeadFilm[]>;
}
