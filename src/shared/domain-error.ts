import { UserError } from './user-error';

/** What kind of refusal it is; shells know which status, exit code or words belong to each. */
export type DomainErrorCode =
  'invalid' | 'unauthenticated' | 'forbidden' | 'not-found' | 'conflict' | 'limit' | 'unavailable';

/** A refusal that the asker is told of: the request was understood, and the answer is no. */
export class DomainError extends UserError {
  readonly code: DomainErrorCode;
  /** When it is worth asking again; `null`: not by waiting. */
  readonly retryAfterSeconds: number | null;

  constructor(
    code: DomainErrorCode,
    message: string,
    fix: string,
    {
      retryAfterSeconds = null,
      ...options
    }: ErrorOptions & { retryAfterSeconds?: number | null } = {},
  ) {
    super(message, fix, options);
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}
