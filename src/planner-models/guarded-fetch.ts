/** A session is a few thousand bytes; with the events around it a hundred times as many. */
const MOST_BYTES = 4 * 2 ** 20;

/**
 * `fetch` for the SDKs: no redirects, which would carry a key to another host, and no answer without end.
 */
export const guardedFetch = async (
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  const { body, status, statusText, headers } = response;
  if (body === null) return response;
  let bytes = 0;
  const measured = body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        bytes += chunk.byteLength;
        if (bytes > MOST_BYTES) controller.error(new Error('the answer does not end'));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(measured, { status, statusText, headers });
};
