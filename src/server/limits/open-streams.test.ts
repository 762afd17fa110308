import { describe, expect, it } from 'vitest';
import { createOpenStreams } from './open-streams';

describe('open streams', () => {
  it('are so many for each caller, and so many for all', () => {
    const streams = createOpenStreams({ perCaller: 2, all: 3 });
    const leave = streams.enter('a');
    streams.enter('a');
    expect(() => streams.enter('a')).toThrow(
      expect.objectContaining({ code: 'limit', retryAfterSeconds: 10 }),
    );
    streams.enter('b');
    expect(() => streams.enter('b')).toThrow(
      expect.objectContaining({ code: 'unavailable', retryAfterSeconds: 10 }),
    );
    leave();
    streams.enter('b');
    expect(() => streams.enter('c')).toThrow('this server takes 3');
  });

  it('end once', () => {
    const streams = createOpenStreams({ perCaller: 1, all: 10 });
    const leave = streams.enter('a');
    leave();
    streams.enter('a');
    leave();
    expect(() => streams.enter('a')).toThrow('allowed: 1 at a time');
  });
});
