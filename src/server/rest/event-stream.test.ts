import { afterEach, describe, expect, it, vi } from 'vitest';
import { eventStream, type ServerEvent } from './event-stream';

afterEach(() => vi.useRealTimers());

const decoder = new TextDecoder();

/** Counts for ever; says how far it came and whether it was ended. */
const createCounter = () => {
  const seen = { made: 0, isOver: false };
  async function* events(): AsyncGenerator<ServerEvent, void, undefined> {
    try {
      for (;;) {
        seen.made += 1;
        yield { event: 'count', data: seen.made };
        await Promise.resolve();
      }
    } finally {
      seen.isOver = true;
    }
  }
  return { seen, events };
};

const readerOf = ({ body }: Response) => {
  if (body === null) throw new Error('no body');
  return body.getReader();
};

describe('eventStream', () => {
  it('makes an event when the one before is taken, and none before that', async () => {
    const { seen, events } = createCounter();
    const reader = readerOf(eventStream(new AbortController().signal, events));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.made).toBe(0);
    for (const n of [1, 2, 3]) {
      expect(decoder.decode((await reader.read()).value)).toBe(`event: count\ndata: ${n}\n\n`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(seen.made).toBe(3);
    await reader.cancel();
    await vi.waitFor(() => expect(seen.isOver).toBe(true));
  });

  it('ends, once, when the client goes away while nobody reads', async () => {
    const { seen, events } = createCounter();
    const client = new AbortController();
    const onEnd = vi.fn();
    const reader = readerOf(eventStream(client.signal, events, onEnd));
    await reader.read();
    client.abort();
    await vi.waitFor(() => expect(seen.isOver).toBe(true));
    expect((await reader.read()).done).toBe(true);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('ends with its events, and says so', async () => {
    const onEnd = vi.fn();
    const response = eventStream(
      new AbortController().signal,
      async function* () {
        yield await Promise.resolve({ event: 'only', id: '7', data: null });
      },
      onEnd,
    );
    expect(await response.text()).toBe('event: only\nid: 7\ndata: null\n\n');
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('breaks off when they fail', async () => {
    const onEnd = vi.fn();
    const response = eventStream(
      new AbortController().signal,
      async function* () {
        yield await Promise.reject<ServerEvent>(new Error('no more'));
      },
      onEnd,
    );
    await expect(response.text()).rejects.toThrow('no more');
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('says that it lives while there is nothing to tell', async () => {
    vi.useFakeTimers();
    const client = new AbortController();
    const reader = readerOf(
      eventStream(client.signal, async function* (signal) {
        await new Promise((resolve) => signal.addEventListener('abort', resolve));
        yield { event: 'late', data: null };
      }),
    );
    for (let n = 0; n < 2; n++) {
      const read = reader.read();
      await vi.advanceTimersByTimeAsync(15_000);
      expect(decoder.decode((await read).value)).toBe(': \n\n');
    }
    client.abort();
  });
});
