import { DomainError } from '../shared/domain-error';

/** When it is worth asking again. */
const RETRY_AFTER_SECONDS = 5;

const CODES = new Set([
  // Node's, of sockets and name look-ups.
  ...['ECONNREFUSED', 'ECONNRESET', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'],
  ...['EHOSTUNREACH', 'ENETUNREACH'],
  // PostgreSQL's (https://www.postgresql.org/docs/current/errcodes-appendix.html): full, shutting down, crashed, starting, took too long,
  // a standby.
  ...['53300', '57P01', '57P02', '57P03', '57P05', '57014', '25006'],
  // Prisma's (https://www.prisma.io/docs/orm/reference/error-reference): unreachable, timed out, closed, no room in the pool or for a
  // transaction, too many connections.
  ...['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2037'],
]);

/** Kinds of Prisma's driver adapters. */
const KINDS = new Set([
  ...['DatabaseNotReachable', 'ConnectionClosed', 'SocketTimeout', 'TooManyConnections'],
]);

/** What `pg` and its pool say without a code. */
const WORDS =
  /^(Connection terminated|timeout (exceeded|expired)|Client has encountered a connection error|Client was closed|Query read timeout|Cannot use a pool after calling end)/;

/** Of a transaction: it never began, or the connection under it is gone. */
const TRANSACTION_CODE = 'P2028';
const TRANSACTION_WORDS =
  /Unable to start a transaction in the given time|Transaction (not found|already closed)/;

const textAt = (value: object, key: string): string => {
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : '';
};

const isConnectionError = (error: object): boolean => {
  const code = textAt(error, 'code');
  const message = textAt(error, 'message');
  return (
    CODES.has(code) ||
    code.startsWith('08') ||
    // A socket in the file system.
    (code === 'ENOENT' && textAt(error, 'syscall') === 'connect') ||
    KINDS.has(textAt(error, 'kind')) ||
    CODES.has(textAt(error, 'originalCode')) ||
    (error instanceof Error && WORDS.test(message)) ||
    (code === TRANSACTION_CODE && TRANSACTION_WORDS.test(message))
  );
};

/** Where errors keep the errors that they come from. */
const NESTED = ['cause', 'meta', 'driverAdapterError', 'errors'] as const;
const MAX_DEPTH = 6;

const isUnreachable = (error: unknown, depth = 0): boolean => {
  if (typeof error !== 'object' || error === null || depth > MAX_DEPTH) return false;
  if (Array.isArray(error)) return error.some((one) => isUnreachable(one, depth + 1));
  return (
    isConnectionError(error) ||
    NESTED.some((key) => isUnreachable(Reflect.get(error, key), depth + 1))
  );
};

/**
 * The refusal that an error of `pg` or Prisma amounts to when the database could not be reached or went away; `null` for any other.
 * The one place that knows: libraries that use the pool by themselves (accounts, queue) throw such errors too. Only for errors of calls
 * to the database: those of other servers look alike.
 */
export const unavailableError = (error: unknown): DomainError | null => {
  if (error instanceof DomainError || !isUnreachable(error)) return null;
  return new DomainError(
    'unavailable',
    'the database does not answer',
    'try again in a few seconds; if it stays so, look whether PostgreSQL runs and DATABASE_URL names it',
    { cause: error, retryAfterSeconds: RETRY_AFTER_SECONDS },
  );
};

const isThenable = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  'then' in value &&
  typeof value.then === 'function';

/** The same repository, whose calls reject with `unavailable` where the database could not be reached. */
export const withUnavailable = <Repository extends object>(repository: Repository): Repository =>
  new Proxy(repository, {
    get: (target, key, receiver) => {
      const member: unknown = Reflect.get(target, key, receiver);
      if (typeof member !== 'function') return member;
      return (...parameters: readonly unknown[]): unknown => {
        const result: unknown = Reflect.apply(member, target, parameters);
        return isThenable(result)
          ? Promise.resolve(result).catch((error: unknown) => {
              throw unavailableError(error) ?? error;
            })
          : result;
      };
    },
  });
