import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { toWebStream } from '../web-stream';

type Handler = (request: Request) => Promise<Response>;

const requestFrom = (incoming: IncomingMessage, origin: string, signal: AbortSignal): Request => {
  const { method = 'GET', url = '/', headers } = incoming;
  const given = new Headers();
  for (const [name, value] of Object.entries(headers)) given.set(name, String(value));
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const init = {
    method,
    headers: given,
    signal,
    duplex: 'half',
    ...(hasBody && { body: toWebStream(incoming) }),
  };
  return new Request(origin + url, init);
};

async function* bytesOf(
  body: ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const reader = body.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

const answer = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (response.body === null) outgoing.end();
  else await pipeline(Readable.from(bytesOf(response.body), { objectMode: false }), outgoing);
};

/** Serves a handler of web requests on a free port of this machine, as Next would. */
export const serveRequests = async (
  handler: Handler,
): Promise<{ origin: string; errors: unknown[]; close: () => Promise<void> }> => {
  const errors: unknown[] = [];
  let origin = '';
  const server = createServer((incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    handler(requestFrom(incoming, origin, gone.signal))
      .then((response) => answer(response, outgoing))
      .catch((error: unknown) => {
        errors.push(error);
        if (!outgoing.headersSent) outgoing.writeHead(500);
        outgoing.end();
      });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new Error('the server has no port');
  origin = `http://127.0.0.1:${bound.port}`;
  return {
    origin,
    errors,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
};
