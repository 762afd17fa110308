import type { Owner } from '../shared/owner';

/** The two columns that say whose a row is; one of them is null. */
export interface OwnerColumns {
  readonly userId: string | null;
  readonly guestId: string | null;
}

export const ownerColumns = ({ kind, id }: Owner): OwnerColumns =>
  kind === 'user' ? { userId: id, guestId: null } : { userId: null, guestId: id };

/** @throws Error for a row that the database's own check would have refused */
export const ownerOfColumns = ({ userId, guestId }: OwnerColumns): Owner => {
  if (userId !== null) return { kind: 'user', id: userId };
  if (guestId !== null) return { kind: 'guest', id: guestId };
  throw new Error('a row belongs to nobody');
};
