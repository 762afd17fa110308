import type { Owner } from '../shared/owner';
import type { WorkoutSession } from '../workout/workout-session';
import type { FilmListing } from './film-listing';

/** `expired`: it was finished, its files had to make room; it is made again when somebody asks. */
export type FilmState = 'queued' | 'running' | 'finished' | 'failed' | 'cancelled' | 'expired';

/** Why a film was not made, for whoever asked for it. */
export interface FilmFailure {
  readonly message: string;
  readonly fix: string;
}

/** A film is made once, whoever asks for it. */
export interface Film {
  /** Names the film: hash over all that decides its picture and sound. */
  readonly planHash: string;
  readonly state: FilmState;
  readonly session: WorkoutSession;
  readonly encoder: { readonly crf: number; readonly preset: string };
  readonly durationInFrames: number;
  readonly fps: number;
  readonly framesDone: number;
  /** Of the making; `null` until it is known. */
  readonly framesPerSecond: number | null;
  readonly attempts: number;
  readonly failure: FilmFailure | null;
  /** The downloadable file, once there is one. */
  readonly file: { readonly storageKey: string; readonly bytes: number } | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

export interface FilmPart {
  readonly index: number;
  readonly storageKey: string;
  readonly bytes: number;
  readonly sha256: string;
}

export type FilmRequest = Pick<
  Film,
  'planHash' | 'session' | 'encoder' | 'durationInFrames' | 'fps'
>;

/** Whose turn it is, and until when the others may believe that he works. */
export interface FilmClaim {
  readonly planHash: string;
  readonly workerId: string;
}

export interface FilmRepository extends FilmListing {
  readonly find: (planHash: string) => Promise<Film | null>;
  /**
   * The film, queued when it is new, failed, cancelled or expired.
   * @returns whether a job must be sent for it; whoever does says so with `markSent`
   */
  readonly request: (
    film: FilmRequest,
  ) => Promise<{ readonly film: Film; readonly isUnsent: boolean }>;
  readonly markSent: (planHash: string) => Promise<void>;
  /**
   * Takes a film that is queued, or whose worker has not been heard of for `silenceInSeconds`.
   * @returns `null` when it is not to be had: finished, cancelled or in another's hands
   */
  readonly claim: (
    claim: FilmClaim,
    silenceInSeconds: number,
  ) => Promise<(Film & { readonly generation: number }) | null>;
  /**
   * Says that the worker is alive and how far it is.
   * @returns false: the film is no longer this worker's to make (cancelled, or taken over)
   */
  readonly beat: (
    claim: FilmClaim,
    progress: { readonly framesDone: number; readonly framesPerSecond: number | null },
  ) => Promise<boolean>;
  /** @returns false: the film is no longer this worker's */
  readonly finish: (
    claim: FilmClaim,
    file: { readonly storageKey: string; readonly bytes: number },
  ) => Promise<boolean>;
  /** It cannot be made. */
  readonly fail: (claim: FilmClaim, failure: FilmFailure) => Promise<void>;
  /** Back into the queue, where the job that was sent for it, or the next, finds it. */
  readonly release: (
    claim: FilmClaim,
    options: { readonly isJobLeft: boolean; readonly failure?: FilmFailure },
  ) => Promise<void>;
  /**
   * Puts films back into the queue whose worker has not been heard of.
   * @returns all that are queued and that no job was sent for, some seconds ago
   */
  readonly orphans: (silenceInSeconds: number) => Promise<readonly string[]>;

  /** Parts of the generation that is being streamed now, from an index on, in order. */
  readonly parts: (
    planHash: string,
    from: number,
  ) => Promise<{ readonly generation: number; readonly parts: readonly FilmPart[] }>;
  /** @returns false: the film is no longer this worker's */
  readonly addPart: (claim: FilmClaim, part: FilmPart) => Promise<boolean>;
  /**
   * Begins another stream of bytes: readers of the one before are told that it ended.
   * @returns the new generation
   */
  readonly restart: (claim: FilmClaim) => Promise<number>;

  /** A response that streams it to this owner says that it still does. */
  readonly watch: (planHash: string, watcherId: string, owner: Owner) => Promise<void>;
  /**
   * Ends a watch; a film under way that nobody watches and nobody asked to keep is cancelled, unless somebody asked for it this very
   * moment and is about to watch it: then `cancelUnwanted` looks again.
   * @returns whether it was cancelled
   */
  readonly unwatch: (planHash: string, watcherId: string) => Promise<boolean>;
  /** After somebody withdrew his wish: cancelled, as by `unwatch`. */
  readonly withdraw: (planHash: string) => Promise<void>;
  /**
   * Cancels a film under way, whoever waits for it.
   * @returns false: it is not under way
   */
  readonly cancel: (planHash: string) => Promise<boolean>;
  /**
   * After an owner is gone: cancels those of these films that nobody wants any more, and forgets them.
   * @returns the plan hashes whose objects are to be deleted
   */
  readonly abandon: (planHashes: readonly string[]) => Promise<readonly string[]>;
  /** Cancels what nobody waits for any more, watchers that have been silent counted as gone. */
  readonly cancelUnwanted: (silenceInSeconds: number) => Promise<readonly string[]>;

  /**
   * Lets the files go of films that nobody used since `before`, and then of the least recently used until at most `maxBytes` are
   * left. What somebody asked for stays in his list as expired.
   * @returns the plan hashes whose objects are to be deleted
   */
  readonly forget: (limits: {
    readonly before: Date;
    readonly maxBytes: number;
  }) => Promise<readonly string[]>;
  /** Somebody uses it, as by downloading. */
  readonly touch: (planHash: string) => Promise<void>;
}
