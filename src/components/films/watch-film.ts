import { feedFilm } from './feed-film';
import type { FilmWish } from './film-wish';
import { openSink } from './media-source-sink';

const STREAM_URL = '/api/generate-workout-video';
/** A viewer who has paused is looked at so often. */
const LOOKED_AT_EVERY_MS = 1000;

async function* chunksOf(body: ReadableStream<Uint8Array<ArrayBuffer>>) {
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Reading is over, early perhaps: the server need not send the rest.
    await reader.cancel().catch(() => undefined);
  }
}

const opened = (source: MediaSource, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    source.addEventListener('sourceopen', () => resolve(), { once: true, signal });
    signal.addEventListener('abort', () => reject(new DOMException('left', 'AbortError')), {
      once: true,
    });
  });

const movedIn = (video: HTMLVideoElement, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(new DOMException('left', 'AbortError'));
      return;
    }
    const finish = () => {
      clearTimeout(timer);
      video.removeEventListener('timeupdate', finish);
      video.removeEventListener('seeking', finish);
      resolve();
    };
    const timer = setTimeout(finish, LOOKED_AT_EVERY_MS);
    video.addEventListener('timeupdate', finish);
    video.addEventListener('seeking', finish);
  });

/**
 * Plays a film in an element while it is still being made; resolves when all of it has arrived.
 * @throws Error when it is refused, breaks off or cannot be played; DOMException `AbortError` when the signal is
 */
export const watchFilm = async (
  video: HTMLVideoElement,
  wish: FilmWish,
  {
    MediaSourceClass,
    seconds,
    signal,
  }: {
    readonly MediaSourceClass: typeof MediaSource;
    /** Length of the whole film. */
    readonly seconds: number;
    readonly signal: AbortSignal;
  },
): Promise<void> => {
  const source = new MediaSourceClass();
  const url = URL.createObjectURL(source);
  // An iPhone plays from pieces only what it need not hand on to a television.
  video.disableRemotePlayback = true;
  video.src = url;
  try {
    await opened(source, signal);
    source.duration = seconds;
    const response = await fetch(STREAM_URL, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wish),
      signal,
    });
    if (!response.ok || response.body === null) {
      throw new Error(`the film is refused: ${response.status}`);
    }
    await feedFilm({
      chunks: chunksOf(response.body),
      open: (mimeType) => openSink(source, mimeType),
      position: () => video.currentTime,
      moved: () => movedIn(video, signal),
    });
    if (source.readyState === 'open') source.endOfStream();
  } finally {
    URL.revokeObjectURL(url);
  }
};
