import { z } from 'zod';
import type { ModelTrouble } from '../planner/workout-plan';
import type { TokenCount } from './language-model';
import { ModelError } from './model-error';

/** What both SDKs' errors hold; each has classes of its own. */
const vendorErrorSchema = z.object({
  status: z.number().optional().catch(undefined),
  headers: z.instanceof(Headers).optional().catch(undefined),
  /** The body of the response, or of an event of the stream. */
  error: z.unknown().optional(),
  code: z.string().nullish().catch(null),
});

const isQuota = (code: string | null | undefined): boolean => code === 'insufficient_quota';

const troubleOfStatus = (status: number, code: string | null | undefined): ModelTrouble => {
  if (status === 401 || status === 403) return 'key';
  if (status === 404) return 'unknown-model';
  if (status === 402 || isQuota(code)) return 'quota';
  if (status === 408 || status === 409 || status >= 500) return 'server';
  return status === 429 ? 'limit' : 'not-accepted';
};

/**
 * `Retry-After` in milliseconds: seconds or a date (RFC 9110, 10.2.3), or the vendors' own header with milliseconds.
 */
export const retryAfterInMsOf = (headers: Headers, now: () => number = Date.now): number | null => {
  const exact = headers.get('retry-after-ms');
  if (exact !== null && Number(exact) >= 0) return Number(exact);
  const given = headers.get('retry-after');
  if (given === null) return null;
  const milliseconds = Number(given) >= 0 ? Number(given) * 1000 : Date.parse(given) - now();
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : null;
};

/** Whatever an SDK threw, as what it means to us. */
export const vendorFailure = (error: unknown, tokens: TokenCount): ModelError => {
  if (error instanceof ModelError) return error;
  // An event of the stream that is no JSON.
  if (error instanceof SyntaxError) return new ModelError('unreadable', { tokens });
  const parsed = vendorErrorSchema.safeParse(error);
  if (!parsed.success) return new ModelError('connection', { tokens });
  const { status, headers, code, error: body } = parsed.data;
  if (status !== undefined) {
    const retryAfterInMs = headers === undefined ? null : retryAfterInMsOf(headers);
    return new ModelError(troubleOfStatus(status, code), { retryAfterInMs, tokens });
  }
  // An error that came as an event, after the head of the response said that all is well.
  if (body !== undefined) return new ModelError(isQuota(code) ? 'quota' : 'server', { tokens });
  return new ModelError('connection', { tokens });
};
