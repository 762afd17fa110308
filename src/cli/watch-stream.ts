import type { Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';

/** Resolves, when everything written so far is delivered or lost, to what went wrong. */
export type StreamOutcome = () => Promise<NodeJS.ErrnoException | null>;

/** Keeps a stream's errors, which Node would end the process for, until somebody asks. */
export const watchStream = (stream: Writable): StreamOutcome => {
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error) => {
    failure ??= error;
  });
  return async () => {
    await new Promise<void>((done) => stream.write('', () => done()));
    // The error of a write is told to its callback before it is told to the stream.
    await setImmediate();
    return failure;
  };
};
