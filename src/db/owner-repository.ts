import type { Owner } from '../shared/owner';

/** All that is one owner's: workouts, exports, streams under way and trainings. */
export interface OwnerRepository {
  /** Gives all that a guest made to the account that he made. */
  readonly adopt: (guestId: string, userId: string) => Promise<void>;
  /**
   * Deletes an owner, an account with its sessions included, and all that is his. Films that nobody else wants are forgotten; those under
   * way are cancelled.
   * @returns the plan hashes of films whose objects are to be deleted
   */
  readonly forget: (owner: Owner) => Promise<readonly string[]>;
}
