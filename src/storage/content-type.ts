/**
 * What an object is stands in its key's ending, so that a folder of plain files keeps it too. `.part` is a piece of a film that
 * is streamed while it is made, `.segment` an encoded piece that only workers read. Nothing here runs as a page or a script.
 */
const TYPES = {
  avif: 'image/avif',
  bin: 'application/octet-stream',
  jpg: 'image/jpeg',
  json: 'application/json',
  m4a: 'audio/mp4',
  mov: 'video/quicktime',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  part: 'video/mp4',
  png: 'image/png',
  segment: 'application/octet-stream',
  txt: 'text/plain; charset=utf-8',
  vtt: 'text/vtt; charset=utf-8',
  wav: 'audio/wav',
  webm: 'video/webm',
  webp: 'image/webp',
  zip: 'application/zip',
} as const;

const TYPE_OF_ENDING: ReadonlyMap<string, string> = new Map(Object.entries(TYPES));

/** `application/octet-stream` where the ending says nothing. */
export const contentTypeOf = (key: string): string =>
  TYPE_OF_ENDING.get(/\.([a-z0-9]+)$/.exec(key)?.[1] ?? '') ?? TYPES.bin;

/**
 * Refuses a type that the key does not tell: one storage would keep it, another would not.
 * @throws TypeError
 */
export const checkContentType = (key: string, contentType: string): void => {
  const expected = contentTypeOf(key);
  if (contentType === expected) return;
  throw new TypeError(
    `the content type of "${key}" is "${contentType}"; allowed: ${expected}, as its ending says`,
  );
};
