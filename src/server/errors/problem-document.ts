import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { DomainError } from '../../shared/domain-error';
import type { Problem } from '../../shared/problem';
import type { UserError } from '../../shared/user-error';
import type { ApiError } from './api-error';
import { ERROR_CODES, ERROR_TABLE, errorType, type ErrorCode } from './error-table';

/** RFC 9457, with what our clients need beside it. */
export const problemDocumentSchema = z
  .object({
    type: z.string().meta({ description: 'Where the docs explain this kind of error' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What went wrong this time' }),
    instance: z.string().meta({ description: 'The path that was asked for' }),
    code: z.string().meta({ description: 'The kind of error, for programs' }),
    fix: z.string().meta({ description: 'What to do about it' }),
    requestId: z.string().meta({ description: 'Finds the request in our logs' }),
    issues: z.array(
      z.object({
        path: z
          .string()
          .meta({ description: 'Path inside the request, as exercises[1].workSeconds' }),
        value: z.unknown().optional().meta({ description: 'What stands there; absent: nothing' }),
        allowed: z.string(),
      }),
    ),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem document' });
export type ProblemDocument = z.infer<typeof problemDocumentSchema>;

export const PROBLEM_TYPE = 'application/problem+json';

/** A request that was refused or failed. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly detail: string;
  readonly fix: string;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;
}

const MAX_ISSUES = 50;
const MAX_VALUE_LENGTH = 200;

/** What stands there, unless it is too long to be worth sending back. */
const shownValue = (value: unknown): unknown => {
  if (typeof value === 'string') {
    return value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return JSON.stringify(value).length > MAX_VALUE_LENGTH
    ? `${Array.isArray(value) ? 'a long list' : 'a large object'}`
    : value;
};

const internal: Refusal = {
  code: 'internal',
  detail: 'the server made a mistake',
  fix: ERROR_TABLE.internal.fix,
  problems: [],
  headers: {},
};

const retryAfter = (seconds: number | null): Record<string, string> =>
  seconds === null ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(seconds))) };

/** How long to wait, where the database that does not answer cannot say it. */
const DEFAULT_RETRY_SECONDS = 5;

const refusalOfTrpc = (error: TRPCError): Refusal => {
  const { cause } = error;
  if (cause instanceof Error && (cause.name === 'UserError' || cause.name === 'AbortError')) {
    return refusalOf(cause);
  }
  const code = ERROR_CODES.find((candidate) => ERROR_TABLE[candidate].trpcCode === error.code);
  return code === undefined || code === 'internal'
    ? internal
    : { ...internal, code, detail: error.message, fix: ERROR_TABLE[code].fix };
};

/**
 * Next.js gives each of its entries its own copy of our classes, so an error is known by what it holds, as `instanceof` would not.
 */
const isUserError = (error: unknown): error is UserError =>
  error instanceof Error &&
  error.name === 'UserError' &&
  'fix' in error &&
  typeof error.fix === 'string';

const isApiError = (error: UserError): error is ApiError =>
  hasCode(error) && 'problems' in error && 'headers' in error;

const isDomainError = (error: UserError): error is DomainError =>
  hasCode(error) && 'retryAfterSeconds' in error;

const hasCode = (error: UserError): boolean =>
  'code' in error && ERROR_CODES.some((code) => code === error.code);

const refusalOfUserError = (error: UserError): Refusal => {
  const { message: detail, fix } = error;
  if (isApiError(error)) {
    const { code, problems, headers } = error;
    return { code, detail, fix, problems, headers };
  }
  if (!isDomainError(error)) return { ...internal, code: 'impossible', detail, fix };
  const { code, retryAfterSeconds } = error;
  const wait = code === 'unavailable' ? DEFAULT_RETRY_SECONDS : null;
  return { code, detail, fix, problems: [], headers: retryAfter(retryAfterSeconds ?? wait) };
};

/**
 * What is told of an error. Of one that nobody foresaw nothing is told at all; a `ZodError` is one of these: what comes from outside is
 * parsed with `parseInput`.
 */
export const refusalOf = (error: unknown): Refusal => {
  if (error instanceof TRPCError) return refusalOfTrpc(error);
  if (isUserError(error)) return refusalOfUserError(error);
  if (error instanceof Error && error.name === 'AbortError') {
    return { ...internal, code: 'cancelled', detail: 'the caller went away', fix: 'ask again' };
  }
  return internal;
};

export const problemDocument = (
  { code, detail, fix, problems }: Refusal,
  { instance, requestId }: { readonly instance: string; readonly requestId: string },
): ProblemDocument => ({
  type: errorType(code),
  title: ERROR_TABLE[code].title,
  status: ERROR_TABLE[code].status,
  detail,
  instance,
  code,
  fix,
  requestId,
  issues: problems.slice(0, MAX_ISSUES).map(({ path, value, allowed }) => {
    const shown = shownValue(value);
    return { path, allowed, ...(shown === undefined ? {} : { value: shown }) };
  }),
});

export const problemResponse = (
  refusal: Refusal,
  request: { readonly instance: string; readonly requestId: string },
): Response =>
  new Response(JSON.stringify(problemDocument(refusal, request)), {
    status: ERROR_TABLE[refusal.code].status,
    headers: {
      'Cache-Control': 'no-store',
      ...refusal.headers,
      'Content-Type': PROBLEM_TYPE,
    },
  });
