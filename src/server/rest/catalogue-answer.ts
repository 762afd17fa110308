import type { PreparedBody } from '../catalogue-cache';
import { isSameTag } from './respond';

/** The whole catalogue is asked for often, and is the same for all: it is sent as it was prepared. */
export const CATALOGUE_PATH = '/api/exercises';

export interface CatalogueAnswer {
  readonly status: 200 | 304;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/** What is answered to somebody who asks for the whole catalogue, with these headers of his. */
export const catalogueAnswer = (
  {
    acceptEncoding,
    ifNoneMatch,
  }: { readonly acceptEncoding: string | null; readonly ifNoneMatch: string | null },
  { etag, plain, gzipped }: PreparedBody,
): CatalogueAnswer => {
  const headers = {
    'Cache-Control': 'public, max-age=3600',
    Vary: 'Accept-Encoding',
    // Weak: it is the same whatever its encoding.
    ETag: `W/${etag}`,
  };
  if (isSameTag(ifNoneMatch, etag)) return { status: 304, headers, body: null };
  const typed = { ...headers, 'Content-Type': 'application/json' };
  return /\bgzip\b/.test(acceptEncoding ?? '')
    ? { status: 200, headers: { ...typed, 'Content-Encoding': 'gzip' }, body: gzipped }
    : { status: 200, headers: typed, body: plain };
};
