import type { WorkoutSession } from '../../workout/workout-session';

/** What stands between `#` and the session in a shared link. */
const MARK = 's=';
/** A session of 200 exercises has less; whatever unpacks to more is none. */
const MOST_BYTES = 262_144;

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
    letter.charCodeAt(0),
  );

/** Reads a stream to its end, or throws when it is longer than a session can be. */
const readAll = async (stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> => {
  const parts: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > MOST_BYTES) throw new RangeError('longer than any session');
    parts.push(value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

const through = (
  bytes: Uint8Array<ArrayBuffer>,
  transform: CompressionStream | DecompressionStream,
): Promise<Uint8Array<ArrayBuffer>> => readAll(new Blob([bytes]).stream().pipeThrough(transform));

/** The part of a link after `#`: the whole session, so that no server needs to know it. About 400 characters. */
export const sharedHashOf = async (session: WorkoutSession): Promise<string> => {
  const bytes = new TextEncoder().encode(JSON.stringify(session));
  return `#${MARK}${toBase64Url(await through(bytes, new CompressionStream('deflate-raw')))}`;
};

/** What an address carries: nothing, a document (still to be checked by `parseSession`), or something that is damaged. */
export type SharedDocument =
  | { readonly kind: 'none' }
  | { readonly kind: 'document'; readonly document: unknown }
  | { readonly kind: 'damaged' };

/** @param hash `location.hash` */
export const readSharedHash = async (hash: string): Promise<SharedDocument> => {
  if (!hash.startsWith(`#${MARK}`)) return { kind: 'none' };
  try {
    const packed = fromBase64Url(hash.slice(MARK.length + 1));
    const bytes = await through(packed, new DecompressionStream('deflate-raw'));
    const document: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return { kind: 'document', document };
  } catch {
    // Cut off on its way, or never one of ours: there is nothing in it to be mended.
    return { kind: 'damaged' };
  }
};
