export interface ServerEvent {
  readonly event: string;
  /** What a browser sends back as `Last-Event-ID` when it asks again. */
  readonly id?: string;
  readonly data: unknown;
}

/** Proxies close connections that are silent for a minute. */
const KEEP_ALIVE_IN_MS = 15_000;
/** A comment: browsers do not tell the page of it. */
const KEEP_ALIVE = ': \n\n';

const textOf = ({ event, id, data }: ServerEvent): string =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

/** What is awaited, or `null` when it takes longer. */
const inTime = async <Value>(awaited: Promise<Value>, milliseconds: number) => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * Server-sent events, until there are no more or the client goes away. The next one is asked for when the client has taken the one
 * before: nothing piles up for one that reads slowly or not at all.
 * @param events is given a signal that is aborted when the client is gone
 * @param onEnd called once, however the stream ends
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const eventStream = (
  signal: AbortSignal,
  events: (signal: AbortSignal) => AsyncGenerator<ServerEvent, void, undefined>,
  onEnd: () => void = () => undefined,
): Response => {
  const gone = new AbortController();
  const either = AbortSignal.any([signal, gone.signal]);
  const encoder = new TextEncoder();
  const source = events(either);
  let next: Promise<IteratorResult<ServerEvent, void>> | null = null;
  either.addEventListener(
    'abort',
    () => {
      onEnd();
      // Nobody may ask for another event, at which the source would notice it.
      void source.return().catch(() => undefined);
    },
    { once: true },
  );
  const body = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        try {
          next ??= source.next();
          const result = await inTime(next, KEEP_ALIVE_IN_MS);
          if (either.aborted) {
            controller.close();
          } else if (result === null) {
            controller.enqueue(encoder.encode(KEEP_ALIVE));
          } else if (result.done === true) {
            controller.close();
            gone.abort();
          } else {
            next = null;
            controller.enqueue(encoder.encode(textOf(result.value)));
          }
        } catch (error) {
          gone.abort();
          throw error;
        }
      },
      cancel: () => gone.abort(),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
};
