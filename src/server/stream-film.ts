import { ownerOf, type Caller } from './caller';
import { workoutIdSchema } from './documents/workout-document';
import { parseInput } from './errors/api-error';
import { tailFilm } from './film-tail';
import { findReadableWorkout } from './find-readable';
import type { Metrics } from './metrics';
import type { Platform } from './platform';
import { closedObject } from '../shared/zod-problems';

export const filmRequestSchema = closedObject({ sessionId: workoutIdSchema }).meta({
  id: 'FilmRequest',
});

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

const counted = (
  stream: ReadableStream<Uint8Array>,
  { filmStreams, filmBytesSent }: Metrics,
): ReadableStream<Uint8Array> => {
  const reader = stream.getReader();
  filmStreams.inc();
  const ended = onlyOnce(() => filmStreams.dec());
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          const { done, value } = await reader.read();
          if (done) {
            ended();
            controller.close();
          } else {
            filmBytesSent.inc(value.byteLength);
            controller.enqueue(value);
          }
        } catch (error) {
          ended();
          throw error;
        }
      },
      cancel: (reason) => {
        ended();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
};

const onlyOnce = (act: () => void): (() => void) => {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
};

/**
 * `POST /api/generate-workout-video`: the film of a workout while it is being made. Answers when its first bytes are there; a second
 * request for the same film joins the first.
 * @throws DomainError and ApiError before the response begins; what fails after that breaks the connection
 */
export const streamFilm = async (
  body: unknown,
  {
    platform,
    caller,
    signal,
  }: {
    readonly platform: Platform;
    readonly caller: Caller;
    readonly signal: AbortSignal;
  },
): Promise<Response> => {
  const { sessionId } = parseInput(filmRequestSchema, body);
  const { database, storage, environment, filmQueue, metrics, log } = platform;
  const owner = ownerOf(caller);
  const reader = { owner, authMode: environment.authMode };
  const { session } = await findReadableWorkout(database.workouts, sessionId, reader);
  const { planHash } = await filmQueue.request({ session, owner });
  const film = await begunStream(
    tailFilm({
      films: database.films,
      storage,
      notices: database.notices,
      planHash,
      signal,
      inactivitySeconds: environment.renderInactivitySeconds,
    }),
  );
  log.debug({ planHash, sessionId }, 'a film begins to be streamed');
  return new Response(counted(film, metrics), {
    headers: {
      'Content-Type': 'video/mp4',
      'Content-Disposition': `inline; filename="${sessionId.replace(/[^\w-]/g, '')}.mp4"`,
      // Proxies shall neither keep it nor wait for its end.
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
};
