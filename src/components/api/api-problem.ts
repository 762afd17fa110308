import { TRPCClientError } from '@trpc/client';

const TEXTS = ['title', 'detail', 'code', 'fix', 'requestId'] as const;

/** What the API says of a request that it refused: RFC 9457, with the fix. */
export interface ApiProblem extends Readonly<Record<(typeof TEXTS)[number], string>> {
  readonly status: number;
}

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/** Whether an answer is such a document. By hand: zod would come with every page's start for this alone. */
export const isProblem = (answer: unknown): answer is ApiProblem =>
  typeof memberOf(answer, 'status') === 'number' &&
  TEXTS.every((name) => typeof memberOf(answer, name) === 'string');

/** A request beside the procedures of the API that was refused. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';

  constructor(
    /** null: what answered was not the API. */
    readonly problem: ApiProblem | null,
    /** When to ask again, where the answer says it. */
    readonly retryAfterSeconds: number | null,
  ) {
    super(problem?.detail ?? 'the request was refused');
  }
}

/** The problem document inside an error of the API's client; null: the server was not reached, or something else failed. */
export const problemOf = (error: unknown): ApiProblem | null => {
  if (error instanceof RefusedRequest) return error.problem;
  if (!(error instanceof TRPCClientError)) return null;
  const problem = memberOf(error.data, 'problem');
  return isProblem(problem) ? problem : null;
};
