import type { z } from 'zod';
import { UserError } from '../../shared/user-error';
import { problemsOfZodError } from '../../shared/zod-problems';
import type { Problem } from '../../shared/problem';
import { ERROR_TABLE, type ErrorCode } from './error-table';

/** A refusal that only the API knows of, or one that names every value that is wrong. */
export class ApiError extends UserError {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    code: ErrorCode,
    message: string,
    {
      fix = ERROR_TABLE[code].fix,
      problems = [],
      headers = {},
      ...options
    }: ErrorOptions & {
      fix?: string;
      problems?: readonly Problem[];
      headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(message, fix, options);
    this.code = code;
    this.problems = problems;
    this.headers = headers;
  }
}

/** The request is not valid, with every value that is wrong. */
export const invalidRequest = (problems: readonly Problem[]): ApiError =>
  new ApiError(
    'invalid',
    problems.length === 1 ? 'one value is wrong' : `${problems.length} values are wrong`,
    { problems },
  );

/**
 * What came from outside, as its schema makes it.
 * @throws ApiError `invalid` with everything that is wrong
 */
export const parseInput = <Output>(schema: z.ZodType<Output>, input: unknown): Output => {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw invalidRequest(problemsOfZodError(parsed.error, input));
};
