import { ownerOf, type Caller } from './caller';
import { filmOfWish, filmWishFields } from './documents/film-wish';
import { parseInput } from './errors/api-error';
import { enterStream } from './enter-stream';
import { FilmCancelled, tailFilm } from './film-tail';
import { findReadableWorkout } from './find-readable';
import type { RequestContext } from './request-context';
import { servedStream } from './served-stream';
import { closedObject } from '../shared/zod-problems';

export const filmRequestSchema = closedObject(filmWishFields).meta({ id: 'FilmRequest' });

/** Waits for the first bytes, so that what is wrong is known before a response begins; the rest is read when it is asked for. */
const begunStream = async (
  stream: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> => {
  const reader = stream.getReader();
  let first: ReadableStreamReadResult<Uint8Array> | null = await reader.read();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = first ?? (await reader.read());
        first = null;
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
};

/**
 * `POST /api/generate-workout-video`: the film of a workout while it is being made. Answers when its first bytes are there; a second
 * request for the same film joins the first.
 * @throws DomainError and ApiError before the response begins; what fails after that breaks the connection
 */
export const streamFilm = async (
  body: unknown,
  context: RequestContext & { readonly caller: Caller },
): Promise<Response> => {
  const { platform, caller, signal } = context;
  const wish = parseInput(filmRequestSchema, body);
  const { sessionId } = wish;
  const { database, storage, environment, filmQueue, metrics, log } = platform;
  const owner = ownerOf(caller);
  const reader = { owner, authMode: environment.authMode };
  const { session } = await findReadableWorkout(database.workouts, sessionId, reader);
  const begin = async (): Promise<ReadableStream<Uint8Array>> => {
    const { planHash } = await filmQueue.request({ ...filmOfWish(session, wish), owner });
    log.debug({ planHash, sessionId }, 'a film is to be streamed');
    return begunStream(
      tailFilm({
        films: database.films,
        storage,
        notices: database.notices,
        planHash,
        owner,
        signal,
        inactivitySeconds: environment.renderInactivitySeconds,
      }),
    );
  };
  const leave = enterStream(context);
  metrics.filmStreams.inc();
  const onEnd = (): void => {
    metrics.filmStreams.dec();
    leave();
  };
  try {
    const film = await begin().catch((error: unknown) => {
      // Whoever watched it before went away just then, and it was cancelled under us.
      if (error instanceof FilmCancelled && !signal.aborted) return begin();
      throw error;
    });
    const served = servedStream(film, {
      inactivitySeconds: environment.renderInactivitySeconds,
      onBytes: (bytes) => metrics.filmBytesSent.inc(bytes),
      onEnd,
    });
    return new Response(served, {
      headers: {
        'Content-Type': 'video/mp4',
        'Content-Disposition': `inline; filename="${sessionId.replace(/[^\w-]/g, '')}.mp4"`,
        // Proxies shall neither keep it nor wait for its end.
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      },
    });
  } catch (error) {
    onEnd();
    throw error;
  }
};
