import { parseRangeHeader } from './http-range';
import type { Storage, StoredFacts } from './storage';
import { toWebStream } from './web-stream';

export type ServedObject =
  | { readonly kind: 'served'; readonly response: Response }
  | { readonly kind: 'absent' }
  /** The range lies behind the last byte. */
  | { readonly kind: 'unsatisfiable'; readonly totalBytes: number };

const ABSENT = { kind: 'absent' } as const;

/** Whether one of the tags in an `If-None-Match` header is the object's. */
const namesTag = (header: string | null, etag: string): boolean =>
  (header ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === `"${etag}"`);

/** A part is only of use to whoever has the rest of the same object. */
const isStillSame = (ifRange: string | null, { etag, modifiedAt }: StoredFacts): boolean =>
  ifRange === null || ifRange === `"${etag}"` || ifRange === modifiedAt.toUTCString();

const headersOf = (facts: StoredFacts): Record<string, string> => ({
  'accept-ranges': 'bytes',
  // Whatever was uploaded is data.
  'content-security-policy': "default-src 'none'; sandbox",
  'content-type': facts.contentType,
  etag: `"${facts.etag}"`,
  'last-modified': facts.modifiedAt.toUTCString(),
  'x-content-type-options': 'nosniff',
});

/**
 * Answers a GET or HEAD with an object, or the part of it that the request wants. Who may ask is the caller's business.
 * @param headers beside those that the object itself decides
 * @throws what the storage throws
 */
export const serveObject = async (
  request: Request,
  storage: Pick<Storage, 'get' | 'stat'>,
  key: string,
  headers: Readonly<Record<string, string>>,
): Promise<ServedObject> => {
  const served = (response: Response): ServedObject => ({ kind: 'served', response });
  const all = (facts: StoredFacts) => ({ ...headersOf(facts), ...headers });
  const facts = await storage.stat(key);
  if (facts === null) return ABSENT;
  if (namesTag(request.headers.get('if-none-match'), facts.etag)) {
    return served(new Response(null, { status: 304, headers: all(facts) }));
  }
  if (request.method === 'HEAD') {
    const length = { 'content-length': String(facts.bytes) };
    return served(new Response(null, { headers: { ...all(facts), ...length } }));
  }
  const isRangeWanted = isStillSame(request.headers.get('if-range'), facts);
  const range = isRangeWanted ? request.headers.get('range') : null;
  const requested = parseRangeHeader(range, facts.bytes);
  if (requested.kind === 'unsatisfiable') return { ...requested, totalBytes: facts.bytes };
  const isPart = requested.kind === 'part';

  const content = await storage
    .get(key, isPart ? requested.range : undefined)
    // It has been replaced by a shorter one since it was looked at.
    .catch((error: unknown) => {
      if (error instanceof RangeError) return 'shorter' as const;
      throw error;
    });
  if (content === null) return ABSENT;
  if (content === 'shorter') {
    return { kind: 'unsatisfiable', totalBytes: (await storage.stat(key))?.bytes ?? 0 };
  }

  const { start, end } = content.range;
  // A client that is gone may be told of by this signal alone.
  request.signal.addEventListener('abort', () => content.stream.destroy(), { once: true });
  return served(
    new Response(toWebStream(content.stream), {
      status: isPart ? 206 : 200,
      headers: {
        ...all(content),
        'content-length': String(end - start + 1),
        ...(isPart ? { 'content-range': `bytes ${start}-${end}/${content.bytes}` } : {}),
      },
    }),
  );
};
