import type { Owner } from '../shared/owner';
import type { WorkoutSession } from '../workout/workout-session';

/** What a planner answered, beside the session. */
export interface GeneratedFacts {
  readonly userInput: string;
  readonly provider: string;
  readonly explanation: string;
  readonly constraints: unknown;
  readonly relaxed: unknown;
  readonly usage?: {
    readonly inputTokens: number;
    readonly outputTokens: number;
    /** `null`: the price of that model was not known. */
    readonly costInMicroUsd: number | null;
  };
}

export interface StoredWorkout {
  /** `wko_…`; the API calls it `sessionId`. */
  readonly id: string;
  readonly owner: Owner;
  readonly session: WorkoutSession;
  readonly generated: GeneratedFacts | null;
  readonly isSaved: boolean;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Asks for what follows; `null`: this is all. */
  readonly nextCursor: string | null;
}

export interface PageRequest {
  readonly limit: number;
  /** As a page before gave it; any other text makes the call reject with a DomainError `invalid`. */
  readonly cursor?: string;
}

export interface WorkoutRepository {
  /** @throws DomainError `invalid` when the session names an exercise that the catalogue lacks */
  readonly create: (workout: {
    readonly owner: Owner;
    readonly session: WorkoutSession;
    readonly generated?: GeneratedFacts;
    readonly isSaved?: boolean;
  }) => Promise<StoredWorkout>;
  readonly find: (id: string) => Promise<StoredWorkout | null>;
  /** An owner's, the newest first. */
  readonly list: (
    owner: Owner,
    page: PageRequest & {
      readonly savedOnly?: boolean;
      /** A part of the title, without regard to case and accents. */
      readonly q?: string;
    },
  ) => Promise<Page<StoredWorkout>>;
  /**
   * Only the owner's own.
   * @throws DomainError `not-found` when it is not there or another's
   */
  readonly update: (
    id: string,
    owner: Owner,
    change: {
      readonly session?: WorkoutSession;
      /** `null`: it has none. */
      readonly title?: string | null;
      readonly isSaved?: boolean;
    },
  ) => Promise<StoredWorkout>;
  /** @throws DomainError `not-found` when it is not there or another's */
  readonly delete: (id: string, owner: Owner) => Promise<void>;
}
