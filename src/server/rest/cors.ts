const METHODS = 'GET, HEAD, POST, PUT, DELETE';
const REQUEST_HEADERS = 'Authorization, Content-Type, If-None-Match, Range, Last-Event-ID';
const RESPONSE_HEADERS =
  'Content-Disposition, Content-Range, ETag, Location, Retry-After, X-Request-Id';
/** Browsers keep the answer to a preflight so long; Chromium at most two hours. */
const PREFLIGHT_SECONDS = 7200;

/**
 * What lets pages of other origins call the API. They send a bearer token: no cookie of ours goes with their requests.
 * @param allowed `scheme://host` each, as `CORS_ORIGINS` names them
 */
export const corsHeaders = (
  { method, origin }: { readonly method: string; readonly origin: string | null },
  allowed: readonly string[],
): Record<string, string> => {
  if (allowed.length === 0) return {};
  // A cache must not give one origin what another was answered.
  const vary = { Vary: 'Origin' };
  if (origin === null || !allowed.includes(origin)) return vary;
  return {
    ...vary,
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': RESPONSE_HEADERS,
    ...(method === 'OPTIONS'
      ? {
          'Access-Control-Allow-Methods': METHODS,
          'Access-Control-Allow-Headers': REQUEST_HEADERS,
          'Access-Control-Max-Age': String(PREFLIGHT_SECONDS),
        }
      : {}),
  };
};
