export interface ServerEvent {
  readonly event: string;
  /** What a browser sends back as `Last-Event-ID` when it asks again. */
  readonly id?: string;
  readonly data: unknown;
}

/** Proxies close connections that are silent for a minute. */
const KEEP_ALIVE_IN_MS = 15_000;

const textOf = ({ event, id, data }: ServerEvent): string =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`;

/**
 * Server-sent events, until there are no more or the client goes away.
 * @param events is given a signal that is aborted when the client is gone
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const eventStream = (
  signal: AbortSignal,
  events: (signal: AbortSignal) => AsyncGenerator<ServerEvent, void, undefined>,
): Response => {
  const gone = new AbortController();
  const either = AbortSignal.any([signal, gone.signal]);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const keepAlive = setInterval(() => send(': \n\n'), KEEP_ALIVE_IN_MS);
      const run = async () => {
        for await (const event of events(either)) {
          if (either.aborted) return;
          send(textOf(event));
        }
      };
      void run()
        .catch((error: unknown) => {
          if (!either.aborted) controller.error(error);
          gone.abort();
        })
        .finally(() => {
          clearInterval(keepAlive);
          if (!either.aborted) controller.close();
        });
      either.addEventListener('abort', () => clearInterval(keepAlive), { once: true });
    },
    cancel: () => gone.abort(),
  });
  return new Response(body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    },
  });
};
