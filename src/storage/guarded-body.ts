import { PassThrough, finished, type Readable } from 'node:stream';

/**
 * The body of an answer, which fails when nothing comes for some time although it is asked for. A reader that takes its time is no
 * reason: a film may be paused for an hour. Closing either closes the other.
 * @param explain what a failure is to be told as
 */
export const guardedBody = (
  body: Readable,
  { stallInMs, explain }: { stallInMs: number; explain: (error: unknown) => unknown },
): Readable => {
  const guarded = new PassThrough();
  let hasMoved = true;
  const timer = setInterval(() => {
    const isAwaited = !guarded.writableNeedDrain && !body.readableEnded;
    if (isAwaited && !hasMoved) {
      const stalled = new Error(`nothing came for ${stallInMs} ms`);
      body.destroy(Object.assign(stalled, { name: 'TimeoutError' }));
    }
    hasMoved = !isAwaited;
  }, stallInMs / 2);
  timer.unref();
  body.on('data', () => {
    hasMoved = true;
  });
  finished(body, (error) => {
    clearInterval(timer);
    if (!error) return;
    const explained = explain(error);
    guarded.destroy(explained instanceof Error ? explained : error);
  });
  guarded.on('close', () => {
    clearInterval(timer);
    body.destroy();
  });
  return body.pipe(guarded);
};
