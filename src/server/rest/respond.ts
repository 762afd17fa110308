/** What only its own caller may see is kept nowhere. */
const PRIVATE = { 'Cache-Control': 'no-store' };

/** A JSON text as a response. */
export const jsonResponse = (
  text: string | Uint8Array<ArrayBuffer>,
  {
    status = 200,
    headers = PRIVATE,
  }: { readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): Response =>
  new Response(text, { status, headers: { ...headers, 'Content-Type': 'application/json' } });

/** Whether one of the tags in an `If-None-Match` header is the content's. */
export const isSameTag = (ifNoneMatch: string | null, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag);

export const notModified = (headers: Readonly<Record<string, string>>): Response =>
  new Response(null, { status: 304, headers });
