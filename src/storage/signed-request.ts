import { createHmac, timingSafeEqual } from 'node:crypto';
import { checkContentType } from './content-type';
import { checkKey, isKey } from './key';
import type { SignedUpload, Storage } from './storage';

/** What the holder of a signed address may do. */
export type SignedRight =
  | { readonly kind: 'read'; readonly key: string; readonly downloadName: string | null }
  | {
      readonly kind: 'write';
      readonly key: string;
      readonly contentType: string;
      readonly maxBytes: number;
    };

export type VerifiedRequest =
  | { readonly kind: 'granted'; readonly right: SignedRight }
  /** It was good until some time ago. */
  | { readonly kind: 'expired' }
  | { readonly kind: 'invalid' };

export interface UrlSignerSettings {
  /** Address of the web app, with or without a slash at its end. */
  readonly publicUrl: string;
  /** Shared by all processes; may serve other purposes too. */
  readonly secret: string;
}

const PATH = '/api/files/';
/** Other signatures that the same secret makes must not be taken for one of these. */
const PURPOSE = 'virtual-ai-coach storage 1';
const SHORTEST_SECRET = 32;
/** As S3 has it. */
const LONGEST_IN_SECONDS = 7 * 24 * 60 * 60;
/** A petabyte, which `WHOLE_NUMBER` can still tell. */
const MORE_THAN_ANY = 1e15;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;

/** @throws TypeError */
const checkSecret = (secret: string): void => {
  if (secret.length >= SHORTEST_SECRET) return;
  throw new TypeError(
    `the secret has ${secret.length} characters; allowed: at least ${SHORTEST_SECRET}`,
  );
};

/** @throws TypeError when a signed address of this life could not be made on every storage */
export const checkExpiry = (expiresInSeconds: number): void => {
  const isFit = Number.isInteger(expiresInSeconds) && expiresInSeconds >= 1;
  if (isFit && expiresInSeconds <= LONGEST_IN_SECONDS) return;
  throw new TypeError(
    `a signed address expires in ${expiresInSeconds} s; allowed: whole seconds from 1 to ${LONGEST_IN_SECONDS}`,
  );
};

/**
 * @returns what an upload may have at most
 * @throws TypeError when that is nothing, or what it will have is more than it may have
 */
export const checkUploadSize = (maxBytes: number, bytes: number = maxBytes): number => {
  const isFit = Number.isSafeInteger(maxBytes) && Number.isSafeInteger(bytes) && bytes >= 1;
  if (isFit && bytes <= maxBytes && maxBytes < MORE_THAN_ANY) return bytes;
  throw new TypeError(
    `an upload has ${bytes} of at most ${maxBytes} bytes; allowed: whole numbers from 1`,
  );
};

const signatureOf = (right: SignedRight, expires: number, secret: string): string => {
  const terms =
    right.kind === 'read'
      ? ['GET', right.downloadName]
      : ['PUT', right.contentType, right.maxBytes];
  // JSON keeps the terms apart: none can be moved over into its neighbour.
  const message = JSON.stringify([PURPOSE, right.key, expires, ...terms]);
  return createHmac('sha256', secret).update(message).digest('base64url');
};

const isSame = (given: string, expected: string): boolean => {
  // As text, not decoded: Base64 has several ways to write the same bytes.
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.byteLength === b.byteLength && timingSafeEqual(a, b);
};

const parametersOf = (right: SignedRight): Record<string, string> => {
  if (right.kind === 'write') return { type: right.contentType, max: String(right.maxBytes) };
  return right.downloadName === null ? {} : { name: right.downloadName };
};

const rightIn = (method: string, key: string, query: URLSearchParams): SignedRight | null => {
  if (method === 'GET' || method === 'HEAD') {
    return { kind: 'read', key, downloadName: query.get('name') };
  }
  const contentType = query.get('type');
  const max = query.get('max') ?? '';
  if (method !== 'PUT' || contentType === null || !WHOLE_NUMBER.test(max)) return null;
  return { kind: 'write', key, contentType, maxBytes: Number(max) };
};

/** Exactly what was signed, each once: nothing unsigned may seem to be part of it. */
const hasOnly = (query: URLSearchParams, right: SignedRight): boolean => {
  const names = [...query.keys()].sort();
  const expected = ['expires', 'signature', ...Object.keys(parametersOf(right))].sort();
  return names.length === expected.length && names.every((name, n) => name === expected[n]);
};

/** Half a surrogate pair cannot be part of an address; it becomes U+FFFD. */
const wellFormed = (text: string): string => Buffer.from(text).toString();

const INVALID = { kind: 'invalid' } as const;

/**
 * What a request to a signed address may do. Pure.
 * @param now milliseconds since 1970
 */
export const verifySignedRequest = (
  { method, url }: { readonly method: string; readonly url: string },
  { secret, now }: { readonly secret: string; readonly now: number },
): VerifiedRequest => {
  checkSecret(secret);
  const { pathname, searchParams: query } = new URL(url);
  const at = pathname.indexOf(PATH);
  const key = at < 0 ? '' : pathname.slice(at + PATH.length);
  const expires = query.get('expires') ?? '';
  if (!isKey(key) || !WHOLE_NUMBER.test(expires)) return INVALID;
  const right = rightIn(method, key, query);
  if (right === null || !hasOnly(query, right)) return INVALID;
  const expected = signatureOf(right, Number(expires), secret);
  if (!isSame(query.get('signature') ?? '', expected)) return INVALID;
  return Number(expires) * 1000 <= now ? { kind: 'expired' } : { kind: 'granted', right };
};

export interface UrlSigner {
  /** @throws TypeError as {@link checkKey}, {@link checkExpiry} */
  readonly readUrl: (key: string, options: Parameters<Storage['signedUrl']>[1]) => string;
  /** @throws TypeError as {@link checkKey}, {@link checkExpiry}, {@link checkUploadSize} */
  readonly upload: (key: string, options: Parameters<Storage['signedUpload']>[1]) => SignedUpload;
}

/**
 * Makes addresses of the web app that `serveSignedFile` honours.
 * @throws TypeError when the secret is short
 */
export const createUrlSigner = ({ publicUrl, secret }: UrlSignerSettings): UrlSigner => {
  checkSecret(secret);
  const base = publicUrl.replace(/\/+$/, '') + PATH;

  const urlOf = (right: SignedRight, expiresInSeconds: number): string => {
    checkKey(right.key);
    checkExpiry(expiresInSeconds);
    const expires = Math.ceil(Date.now() / 1000) + expiresInSeconds;
    const query = new URLSearchParams({
      expires: String(expires),
      ...parametersOf(right),
      signature: signatureOf(right, expires, secret),
    });
    return `${base}${right.key}?${query}`;
  };

  return {
    readUrl: (key, { expiresInSeconds, downloadName = null }) =>
      urlOf(
        { kind: 'read', key, downloadName: downloadName && wellFormed(downloadName) },
        expiresInSeconds,
      ),

    upload: (key, { contentType, maxBytes, bytes, expiresInSeconds }) => {
      checkContentType(key, contentType);
      const most = checkUploadSize(maxBytes, bytes);
      const url = urlOf({ kind: 'write', key, contentType, maxBytes: most }, expiresInSeconds);
      return { url, method: 'PUT', headers: { 'content-type': contentType } };
    },
  };
};
