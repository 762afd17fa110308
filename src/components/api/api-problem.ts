import { TRPCClientError } from '@trpc/client';
import { z } from 'zod';

export const problemSchema = z.object({
  status: z.number(),
  title: z.string(),
  detail: z.string(),
  code: z.string(),
  fix: z.string(),
  requestId: z.string(),
});
/** What the API says of a request that it refused: RFC 9457, with the fix. */
export type ApiProblem = z.infer<typeof problemSchema>;

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

const dataSchema = z.object({ problem: problemSchema });

/** The problem document inside an error of the API's client; null: the server was not reached, or something else failed. */
export const problemOf = (error: unknown): ApiProblem | null => {
  if (error instanceof RefusedRequest) return error.problem;
  if (!(error instanceof TRPCClientError)) return null;
  const parsed = dataSchema.safeParse(error.data);
  return parsed.success ? parsed.data.problem : null;
};
