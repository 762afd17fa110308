/** First and last byte that are wanted, both included. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * The one range of a `Range` header within a body, as RFC 9110 (14.1.2) reads it.
 * @returns null: none is asked for, or several are, and the whole body answers; 'unsatisfiable': it lies behind the end
 */
export const readRange = (
  header: string | null,
  totalBytes: number,
): ByteRange | 'unsatisfiable' | null => {
  const parts = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  if (parts === null) return null;
  const [, from = '', to = ''] = parts;
  if (from === '' && to === '') return null;
  if (from === '') {
    const length = Math.min(Number(to), totalBytes);
    return length === 0 ? 'unsatisfiable' : { first: totalBytes - length, last: totalBytes - 1 };
  }
  const first = Number(from);
  const last = to === '' ? totalBytes - 1 : Math.min(Number(to), totalBytes - 1);
  if (to !== '' && Number(to) < first) return null;
  return first >= totalBytes ? 'unsatisfiable' : { first, last };
};

/** A whole body that is kept, as an answer to a request that may ask for a part of it. */
export const answerRange = async (
  kept: Response,
  rangeHeader: string | null,
): Promise<Response> => {
  if (rangeHeader === null) return kept;
  const body = await kept.blob();
  const range = readRange(rangeHeader, body.size);
  const headers = new Headers(kept.headers);
  headers.set('Accept-Ranges', 'bytes');
  if (range === null) {
    headers.set('Content-Length', String(body.size));
    return new Response(body, { status: 200, headers });
  }
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${body.size}`);
    headers.delete('Content-Length');
    return new Response(null, { status: 416, headers });
  }
  const part = body.slice(range.first, range.last + 1, kept.headers.get('Content-Type') ?? '');
  headers.set('Content-Range', `bytes ${range.first}-${range.last}/${body.size}`);
  headers.set('Content-Length', String(part.size));
  return new Response(part, { status: 206, headers });
};
