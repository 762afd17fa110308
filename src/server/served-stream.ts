export interface ServedStreamOptions {
  /** One that takes nothing for so long is given up. */
  readonly inactivitySeconds: number;
  readonly onBytes: (bytes: number) => void;
  /** Called once, however the stream ends. */
  readonly onEnd: () => void;
}

/**
 * A stream on its way to somebody who may stop reading without closing his connection: it would be kept open for ever, and what it
 * stands for would count as wanted. Nothing is read ahead of the reader.
 */
export const servedStream = (
  stream: ReadableStream<Uint8Array>,
  { inactivitySeconds, onBytes, onEnd }: ServedStreamOptions,
): ReadableStream<Uint8Array> => {
  const reader = stream.getReader();
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const end = (): void => {
    clearTimeout(timer);
    if (!isOver) onEnd();
    isOver = true;
  };
  const giveUp = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const reason = new Error(`the reader took nothing for ${inactivitySeconds} seconds`);
    end();
    controller.error(reason);
    void reader.cancel(reason).catch(() => undefined);
  };
  const waitForReader = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
    timer = setTimeout(() => giveUp(controller), inactivitySeconds * 1000);
    timer.unref();
  };
  return new ReadableStream<Uint8Array>(
    {
      start: waitForReader,
      pull: async (controller) => {
        clearTimeout(timer);
        try {
          const { done, value } = await reader.read();
          if (done) {
            end();
            controller.close();
          } else {
            onBytes(value.byteLength);
            controller.enqueue(value);
            waitForReader(controller);
          }
        } catch (error) {
          end();
          throw error;
        }
      },
      cancel: (reason) => {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
};
