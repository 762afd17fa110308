import type { Page, PageRequest } from './workout-repository';

export type UserRole = 'member' | 'admin';

/** Somebody with an account. */
export interface StoredUser {
  /** `usr_…` */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: UserRole;
  /** ADMIN_EMAILS gave the role, and takes it. */
  readonly isAdminByList: boolean;
  readonly createdAt: Date;
}

/** People with an account. They sign up, and in, by better-auth, on the same rows. */
export interface UserRepository {
  readonly find: (id: string) => Promise<StoredUser | null>;
  /**
   * The newest first.
   * @param request `q`: part of a name or an e-mail address, in any case, with or without accents
   */
  readonly list: (request: PageRequest & { readonly q?: string }) => Promise<Page<StoredUser>>;
  /**
   * Gives a role by hand: it stays whatever ADMIN_EMAILS says.
   * @throws DomainError `not-found`
   */
  readonly setRole: (id: string, role: UserRole) => Promise<StoredUser>;
  /**
   * Takes the role from those whom the list made administrators and no longer names.
   * @param emails in lower case
   * @returns the e-mail addresses of those who lost it
   */
  readonly keepListedAdmins: (emails: readonly string[]) => Promise<readonly string[]>;
}
