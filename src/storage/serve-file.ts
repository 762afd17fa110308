import { attachmentHeader } from './content-disposition';
import { receiveUpload } from './receive-upload';
import { refuse } from './refuse';
import { serveObject } from './serve-object';
import { verifySignedRequest, type SignedRight } from './signed-request';
import type { Storage } from './storage';

export interface ServeFileSettings {
  readonly storage: Storage;
  /** The one that the addresses were signed with. */
  readonly secret: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

const ALLOWED = 'GET, HEAD, PUT';

const headersOf = ({
  downloadName,
}: Extract<SignedRight, { kind: 'read' }>): Record<string, string> => ({
  // Whoever may not read it any more shall not find it in a shared cache; the tag saves the way.
  'cache-control': 'private, no-cache',
  'content-disposition': downloadName === null ? 'inline' : attachmentHeader(downloadName),
});

const serve = async (
  request: Request,
  right: Extract<SignedRight, { kind: 'read' }>,
  storage: Storage,
): Promise<Response> => {
  const served = await serveObject(request, storage, right.key, headersOf(right));
  switch (served.kind) {
    case 'absent':
      return refuse(404, 'Not found', 'the object is not there, or not any more');
    case 'unsatisfiable':
      return refuse(416, 'Range not satisfiable', `the object has ${served.totalBytes} bytes`, {
        'content-range': `bytes */${served.totalBytes}`,
      });
    case 'served':
      return served.response;
  }
};

/**
 * Answers requests to the addresses that a local storage signs: GET and HEAD with Range, PUT for uploads. Refusals are problem
 * documents (RFC 9457).
 * @throws what the storage throws: the error table of whoever mounts this knows how to answer
 */
export const serveSignedFile = async (
  request: Request,
  { storage, secret, now = Date.now }: ServeFileSettings,
): Promise<Response> => {
  if (!ALLOWED.split(', ').includes(request.method)) {
    return refuse(405, 'Method not allowed', `allowed: ${ALLOWED}`, { allow: ALLOWED });
  }
  const verified = verifySignedRequest(request, { secret, now: now() });
  switch (verified.kind) {
    case 'invalid':
      return refuse(403, 'Forbidden', 'this address was not made here, or has been changed');
    case 'expired':
      return refuse(403, 'Forbidden', 'this address has expired; ask for a new one');
    case 'granted':
      return verified.right.kind === 'read'
        ? serve(request, verified.right, storage)
        : receiveUpload(request, verified.right, storage);
  }
};
