import { UserError } from '../../shared/user-error';

/** The way out of everything that keeps the embedded server from running. */
export const OWN_DATABASE =
  'set DATABASE_URL to a PostgreSQL 13 or newer, e.g. postgresql://coach:secret@localhost:5432/coach';

export const cannotRun = (message: string, cause?: unknown): UserError =>
  new UserError(message, OWN_DATABASE, { cause });
