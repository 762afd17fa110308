import type { Film, FilmState } from './film-repository';
import type { Page, PageRequest } from './workout-repository';

/** A film with those who want it. */
export interface ListedFilm {
  readonly film: Film;
  /** Exports that ask for it and were not withdrawn. */
  readonly wishes: number;
  /** Responses that stream it at this moment. */
  readonly watchers: number;
}

/** Films as those see them who look after the server. */
export interface FilmListing {
  /**
   * The newest first.
   * @param among plan hashes; absent: all films of these states
   */
  readonly list: (
    filter: { readonly states: readonly FilmState[]; readonly among?: readonly string[] },
    page: PageRequest,
  ) => Promise<Page<ListedFilm>>;
  /** Those of these plan hashes that are films with objects, or will be: not expired, and not forgotten. */
  readonly known: (planHashes: readonly string[]) => Promise<ReadonlySet<string>>;
}
