const SECRET = '[secret]';
const MAX_DEPTH = 6;

/** Names of what is never written down, wherever in a log entry it stands; numbers (`inputTokens`) are no secrets. */
const SECRET_NAME =
  /passw|secret|token$|authorization|cookie|signature|api[-_]?key|access[-_]?key|database[-_]?url/i;

const redacted = (value: unknown, depth: number): unknown => {
  if (typeof value !== 'object' || value === null || value instanceof Error) return value;
  if (value instanceof Headers) return redacted(Object.fromEntries(value), depth);
  // What lies deeper has not been looked at.
  if (depth > MAX_DEPTH) return SECRET;
  if (Array.isArray(value)) return value.map((item) => redacted(item, depth + 1));
  // Dates and their like say themselves how they are written.
  if ('toJSON' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]: [string, unknown]) => [
      name,
      SECRET_NAME.test(name) && typeof inner !== 'number' && typeof inner !== 'boolean'
        ? SECRET
        : redacted(inner, depth + 1),
    ]),
  );
};

/** For pino's `formatters.log`: a log entry's fields without the values of secrets. */
export const redactFields = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      SECRET_NAME.test(name) && typeof value === 'string' ? SECRET : redacted(value, 0),
    ]),
  );

/** Secrets that are known by their form: errors of drivers and clients quote them in their messages. */
const SECRET_TEXTS: readonly (readonly [RegExp, string])[] = [
  // An address with a password in it.
  [/(\w+:\/\/)[^\s/@"]*@/g, `$1${SECRET}@`],
  [/\b(bearer|basic)\s+[\w.~+/=-]{8,}/gi, `$1 ${SECRET}`],
  // A JSON web token.
  [/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, SECRET],
  // Our cookies; the guest's id before its signature may be seen.
  [/((?:__Secure-)?coach\.\w+=)[^;\s"]+/g, `$1${SECRET}`],
  [/\b(gst_[0-9a-z]+\.)[\w-]+/g, `$1${SECRET}`],
  // Signed addresses, ours and S3's.
  [
    /([?&](?:sig|signature|token|X-Amz-(?:Signature|Credential|Security-Token))=)[^&\s"]+/gi,
    `$1${SECRET}`,
  ],
  // Keys of language models.
  [/\bsk-[\w-]{8,}/g, SECRET],
];

/** For pino's `hooks.streamWrite`: the last look at a line before it is written, message and stack included. */
export const scrubText = (line: string): string =>
  SECRET_TEXTS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), line);

/** All of a request that is logged: no query, which signed addresses keep their secrets in, and no header but these. */
export const requestFacts = ({
  method,
  url,
  headers,
}: Pick<Request, 'method' | 'url' | 'headers'>) => ({
  method,
  path: new URL(url).pathname,
  userAgent: headers.get('user-agent'),
  contentType: headers.get('content-type'),
  contentLength: headers.get('content-length'),
});
