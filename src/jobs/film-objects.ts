export const FILMS_FOLDER = 'films';
export const SEGMENTS_FOLDER = 'segments';

/** Where in the storage a film's things are. */
export const filmFolder = (planHash: string): string => `${FILMS_FOLDER}/${planHash}`;

/** The film that an object belongs to; `null`: none. */
export const planHashOfKey = (key: string): string | null =>
  /^films\/([^/]+)\//.exec(key)?.[1] ?? null;

/** Named by its content: a worker that lost the film, and writes late, writes over nobody's bytes. */
export const partKey = (
  planHash: string,
  generation: number,
  { index, sha256 }: { readonly index: number; readonly sha256: string },
): string =>
  `${filmFolder(planHash)}/${generation}/${String(index).padStart(6, '0')}-${sha256.slice(0, 16)}.part`;

export const filmFileKey = (planHash: string): string => `${filmFolder(planHash)}/film.mp4`;

export const segmentKey = (key: string): string =>
  `${SEGMENTS_FOLDER}/${key.slice(0, 2)}/${key}.segment`;

/** The segment that an object is; `null`: none. */
export const segmentOfKey = (key: string): string | null =>
  /^segments\/[^/]+\/(.+)\.segment$/.exec(key)?.[1] ?? null;

export const MP4_TYPE = 'video/mp4';
export const BYTES_TYPE = 'application/octet-stream';
