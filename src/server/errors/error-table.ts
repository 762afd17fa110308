import type { TRPCError } from '@trpc/server';
import type { DomainErrorCode } from '../../shared/domain-error';

interface ErrorDescription {
  readonly status: number;
  readonly title: string;
  /** What to do, where the error itself does not say. */
  readonly fix: string;
  readonly trpcCode: TRPCError['code'];
}

/** Every way in which a request is refused or fails. The docs page lists them; `type` of a problem document leads there. */
export const ERROR_TABLE = {
  invalid: {
    status: 400,
    title: 'The request is not valid',
    fix: 'change the values that `issues` names',
    trpcCode: 'BAD_REQUEST',
  },
  'not-json': {
    status: 400,
    title: 'The body is not JSON',
    fix: 'send one JSON object, in UTF-8',
    trpcCode: 'PARSE_ERROR',
  },
  unauthenticated: {
    status: 401,
    title: 'Nobody is signed in',
    fix: 'sign in, or send a bearer token',
    trpcCode: 'UNAUTHORIZED',
  },
  forbidden: {
    status: 403,
    title: 'This is not yours to do',
    fix: 'sign in as somebody who may',
    trpcCode: 'FORBIDDEN',
  },
  'not-found': {
    status: 404,
    title: 'There is no such thing',
    fix: 'check the address and the id in it',
    trpcCode: 'NOT_FOUND',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This address does not know that method',
    fix: 'use one of the methods in the header Allow',
    trpcCode: 'METHOD_NOT_SUPPORTED',
  },
  conflict: {
    status: 409,
    title: 'It does not go together with what is there',
    fix: 'look at what is there and ask again',
    trpcCode: 'CONFLICT',
  },
  'too-large': {
    status: 413,
    title: 'The body is too large',
    fix: 'send less',
    trpcCode: 'PAYLOAD_TOO_LARGE',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is of a type that is not taken here',
    fix: 'send JSON with the header Content-Type: application/json',
    trpcCode: 'UNSUPPORTED_MEDIA_TYPE',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'The range lies behind the last byte',
    fix: 'ask for a range within the size that the header Content-Range names',
    trpcCode: 'BAD_REQUEST',
  },
  impossible: {
    status: 422,
    title: 'It cannot be done as asked',
    fix: 'ask for something else',
    trpcCode: 'UNPROCESSABLE_CONTENT',
  },
  health: {
    status: 422,
    title: 'A doctor comes before training',
    fix: 'follow the advice in the detail, or ask for something else',
    trpcCode: 'UNPROCESSABLE_CONTENT',
  },
  misdirected: {
    status: 421,
    title: 'This server does not go by that name',
    fix: 'ask under the address that PUBLIC_URL names, or localhost',
    trpcCode: 'BAD_REQUEST',
  },
  limit: {
    status: 429,
    title: 'Too many requests',
    fix: 'wait as long as the header Retry-After says',
    trpcCode: 'TOO_MANY_REQUESTS',
  },
  cancelled: {
    status: 499,
    title: 'The request was given up',
    fix: 'ask again',
    trpcCode: 'CLIENT_CLOSED_REQUEST',
  },
  internal: {
    status: 500,
    title: 'Something went wrong here',
    fix: 'ask again; if it stays, tell us the request id',
    trpcCode: 'INTERNAL_SERVER_ERROR',
  },
  'film-failed': {
    status: 500,
    title: 'The film could not be made',
    fix: 'ask again; if it stays, tell us the request id',
    trpcCode: 'INTERNAL_SERVER_ERROR',
  },
  unavailable: {
    status: 503,
    title: 'It does not work at the moment',
    fix: 'ask again in a while',
    trpcCode: 'SERVICE_UNAVAILABLE',
  },
} as const satisfies Record<string, ErrorDescription> & Record<DomainErrorCode, ErrorDescription>;

export type ErrorCode = keyof typeof ERROR_TABLE;

const isErrorCode = (text: string): text is ErrorCode => text in ERROR_TABLE;

export const ERROR_CODES: readonly ErrorCode[] = Object.keys(ERROR_TABLE).filter(isErrorCode);

/** The `type` of a problem document. */
export const errorType = (code: ErrorCode): string => `/api/docs#errors-${code}`;
