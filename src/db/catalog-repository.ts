import type { Exercise, ExerciseCard, ManagedExercise } from '../catalog/exercise';
import type { Clip } from '../catalog/clip';

/** Every key narrows the list; `q` is searched in both names and the slug, without regard to case and accents. */
export interface ExerciseFilter {
  readonly category?: string;
  readonly muscle?: string;
  readonly equipment?: string;
  readonly level?: string;
  readonly q?: string;
}

export interface CatalogRepository {
  /** Brings the shipped catalogue in; what an administrator changed stays. Doing it again changes nothing. */
  readonly seed: (shipped: readonly Exercise[]) => Promise<void>;
  /** Published exercises with at least one clip, in order of slug. */
  readonly list: (filter?: ExerciseFilter) => Promise<readonly Exercise[]>;
  /** By id or slug. */
  readonly find: (idOrSlug: string) => Promise<Exercise | null>;
  /** Every exercise, also those that are not listed, in order of slug. */
  readonly listAll: () => Promise<readonly ManagedExercise[]>;
  /** Any exercise by id or slug, also one that is not listed: not published, or without a clip yet. */
  readonly identify: (
    idOrSlug: string,
  ) => Promise<{ readonly id: string; readonly slug: string } | null>;
  /**
   * A new exercise; it is listed once it has a clip.
   * @throws DomainError `conflict` when the slug is taken
   */
  readonly create: (card: ExerciseCard) => Promise<ExerciseCard & { readonly id: string }>;
  /** @throws DomainError `not-found` */
  readonly update: (
    id: string,
    change: { readonly card?: ExerciseCard; readonly isPublished?: boolean },
  ) => Promise<void>;
  /**
   * Replaces the exercise's clip of the same coach by a new version of it.
   * @throws DomainError `not-found`
   */
  readonly addClip: (slug: string, clip: Clip, contentHash: string) => Promise<{ version: number }>;
  /** Another text after every change of the catalogue: for ETags and caches. Changes are told on the channel `catalog`. */
  readonly version: () => Promise<string>;
}
