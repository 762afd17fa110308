import type { Owner } from '../shared/owner';

export type Role = 'member' | 'admin';

/** Who makes a request: somebody with an account, or, with `AUTH_MODE=open`, a browser that has none. */
export type Caller =
  | {
      readonly kind: 'user';
      readonly id: string;
      readonly role: Role;
      readonly email: string;
    }
  | {
      readonly kind: 'guest';
      readonly id: string;
      /** The id was made for this request: the response must hand out its cookie. */
      readonly isNew: boolean;
    };

/** As whom the caller's workouts and exports are kept. */
export const ownerOf = ({ kind, id }: Caller): Owner => ({ kind, id });
