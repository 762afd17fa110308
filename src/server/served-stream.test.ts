import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { servedStream } from './served-stream';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const served = (chunks: readonly string[]) => {
  const cancelled = vi.fn();
  const left = [...chunks];
  const source = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        const chunk = left.shift();
        if (chunk === undefined) controller.close();
        else controller.enqueue(Buffer.from(chunk));
      },
      cancel: cancelled,
    },
    { highWaterMark: 0 },
  );
  const onBytes = vi.fn();
  const onEnd = vi.fn();
  const stream = servedStream(source, { inactivitySeconds: 60, onBytes, onEnd });
  return { reader: stream.getReader(), cancelled, onBytes, onEnd };
};

describe('servedStream', () => {
  it('passes all on, counts it, and ends once', async () => {
    const { reader, onBytes, onEnd } = served(['abc', 'de']);
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('abc');
    await vi.advanceTimersByTimeAsync(59_000);
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe('de');
    expect((await reader.read()).done).toBe(true);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(onBytes.mock.calls).toEqual([[3], [2]]);
    expect(onEnd).toHaveBeenCalledTimes(1);
  });

  it('gives up a reader that takes nothing for a while', async () => {
    const { reader, cancelled, onEnd } = served(['a', 'b', 'c']);
    await reader.read();
    await vi.advanceTimersByTimeAsync(59_000);
    expect(onEnd).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(2000);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(cancelled).toHaveBeenCalledTimes(1);
    await expect(reader.read()).rejects.toThrow('the reader took nothing for 60 seconds');
  });

  it('gives up one that never begins', async () => {
    const { onEnd, cancelled } = served(['a']);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(onEnd).toHaveBeenCalledTimes(1);
    expect(cancelled).toHaveBeenCalledTimes(1);
  });

  it('ends when the reader does', async () => {
    const { reader, cancelled, onEnd } = served(['a', 'b']);
    await reader.read();
    await reader.cancel('enough');
    expect(cancelled).toHaveBeenCalledWith('enough');
    expect(onEnd).toHaveBeenCalledTimes(1);
  });
});
