import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { watchStream } from './watch-stream';

describe('watchStream', () => {
  it('finds nothing wrong with a stream that takes everything', async () => {
    const stream = new PassThrough().resume();
    const outcome = watchStream(stream);
    stream.write('data');
    await expect(outcome()).resolves.toBeNull();
  });

  it.each(['EPIPE', 'ENOSPC'])('keeps %s instead of ending the process', async (code) => {
    const error = Object.assign(new Error(code), { code });
    const stream = new Writable({
      autoDestroy: false,
      write: (_chunk, _encoding, done) => void setTimeout(() => done(error), 5),
    });
    const outcome = watchStream(stream);
    stream.write('data');
    await expect(outcome()).resolves.toBe(error);
  });
});
