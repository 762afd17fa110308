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

/** Where films are asked for; workers take them from there. */
export interface FilmQueue {
  /**
   * The film of a session, as it stands: queued when nobody has made it yet.
   * @throws DomainError `limit` when the owner waits for too many films, `unavailable` when all do
   */
  readonly request: (request: FilmRequest) => Promise<Film>;
}
