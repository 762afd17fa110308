import { readMp4Init } from './mp4-init';

/** Nobody needs more of a film beforehand; the server waits, and makes it all the same. */
const MOST_AHEAD_SECONDS = 60;
/** What was seen is kept so long, for a look back. */
const KEPT_BEHIND_SECONDS = 120;
/** Where the browser has no room, less is kept. */
const KEPT_WHEN_FULL_SECONDS = 5;
/** An initialisation segment has a few kilobytes; chapters make it larger. */
const LARGEST_INIT_BYTES = 4 * 1024 * 1024;

/** Where a film's bytes go: a `SourceBuffer`, in promises. */
export interface FilmSink {
  /** @throws DOMException `QuotaExceededError` when there is no room */
  readonly append: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  readonly remove: (from: number, to: number) => Promise<void>;
  /** In seconds; both 0 while nothing is there. */
  readonly buffered: () => { readonly from: number; readonly to: number };
}

export interface FilmFeed {
  readonly chunks: AsyncIterable<Uint8Array<ArrayBuffer>>;
  readonly open: (mimeType: string) => FilmSink;
  /** Where the viewer is, in seconds. */
  readonly position: () => number;
  /** Resolves when the viewer has moved, or after a while; rejects when nobody watches any more. */
  readonly moved: () => Promise<void>;
}

const joined = (
  one: Uint8Array<ArrayBuffer>,
  other: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer> => {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
};

const hasNoRoom = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const makeRoom = async (
  sink: FilmSink,
  { position }: Pick<FilmFeed, 'position'>,
  keptSeconds: number,
): Promise<boolean> => {
  const { from } = sink.buffered();
  const upTo = position() - keptSeconds;
  if (upTo <= from) return false;
  await sink.remove(from, upTo);
  return true;
};

const push = async (
  sink: FilmSink,
  feed: FilmFeed,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> => {
  while (sink.buffered().to - feed.position() > MOST_AHEAD_SECONDS) await feed.moved();
  await makeRoom(sink, feed, KEPT_BEHIND_SECONDS);
  for (;;) {
    try {
      return await sink.append(bytes);
    } catch (error) {
      if (!hasNoRoom(error)) throw error;
      if (!(await makeRoom(sink, feed, KEPT_WHEN_FULL_SECONDS))) await feed.moved();
    }
  }
};

/**
 * Passes a film on to whoever plays it while it still arrives: never more than a minute ahead of the viewer, and without what was seen
 * long ago.
 * @throws whatever the chunks throw; Error when they are no film
 */
export const feedFilm = async (feed: FilmFeed): Promise<void> => {
  let sink: FilmSink | null = null;
  let head = new Uint8Array(0);
  for await (const chunk of feed.chunks) {
    if (sink !== null) {
      await push(sink, feed, chunk);
      continue;
    }
    head = joined(head, chunk);
    const init = readMp4Init(head);
    if (init !== null) {
      sink = feed.open(init.mimeType);
      await push(sink, feed, head);
    } else if (head.length > LARGEST_INIT_BYTES) {
      throw new Error('the film does not begin as an MP4 does');
    }
  }
  if (sink === null) throw new Error('the film ended before it began');
};
