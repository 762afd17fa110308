import { refuse } from './refuse';
import type { SignedRight } from './signed-request';
import type { Storage } from './storage';
import { fromWebStream, WrongLength } from './web-stream';

const tooLarge = (maxBytes: number): Response =>
  refuse(413, 'Content too large', `at most ${maxBytes} bytes are taken here`);

/**
 * Keeps the body of a request, whole or not at all.
 * @throws what the storage throws; the body's error when the connection breaks
 */
export const receiveUpload = async (
  request: Request,
  { key, contentType, maxBytes }: Extract<SignedRight, { kind: 'write' }>,
  storage: Storage,
): Promise<Response> => {
  const given = request.headers.get('content-type');
  if (given?.toLowerCase() !== contentType) {
    return refuse(415, 'Unsupported media type', `the content type must be ${contentType}`);
  }
  if (request.headers.has('content-encoding')) {
    return refuse(415, 'Unsupported media type', 'the content must not be encoded');
  }
  const length = request.headers.get('content-length');
  const announcedBytes = length === null ? null : Number(length);
  if (announcedBytes !== null && announcedBytes > maxBytes) return tooLarge(maxBytes);

  const body = fromWebStream(request.body, { maxBytes, announcedBytes });
  try {
    await storage.put(key, body, { contentType, signal: request.signal });
  } catch (error) {
    if (!(error instanceof WrongLength)) throw error;
    return announcedBytes === null
      ? tooLarge(maxBytes)
      : refuse(400, 'Bad request', 'the body is not as long as its content-length says');
  }
  const facts = await storage.stat(key);
  return new Response(null, {
    status: 200,
    headers: { 'cache-control': 'no-store', ...(facts ? { etag: `"${facts.etag}"` } : {}) },
  });
};
