import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStudio } from './studio';

const PATIENCE_IN_MS = 1000;

const observed = (open?: () => Promise<never>, room: Promise<void> = Promise.resolve()) => {
  const events: string[] = [];
  const studio = createStudio({
    open:
      open ??
      (() => {
        events.push('opened');
        return Promise.resolve({
          draw: () => Promise.resolve(),
          close: () => {
            events.push('artist left');
            return Promise.resolve();
          },
        });
      }),
    makeRoom: async () => {
      events.push('making room');
      await room;
    },
    onClosed: () => events.push('closed'),
    patienceInMs: PATIENCE_IN_MS,
  });
  return { studio, events };
};

describe('a studio', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('starts no browser while nothing is drawn', async () => {
    const { studio, events } = observed();
    await studio.close();
    expect(events).toEqual([]);
  });

  it('starts one for all who draw', async () => {
    const { studio, events } = observed();
    const [first, second] = await Promise.all([studio.artist(), studio.artist()]);
    expect(first).toBe(second);
    await studio.close();
    expect(events).toEqual(['making room', 'opened', 'artist left', 'closed']);
  });

  it('starts it when there is room', async () => {
    let leave = (): void => undefined;
    const room = new Promise<void>((resolve) => {
      leave = resolve;
    });
    const { studio, events } = observed(undefined, room);
    const artist = studio.artist();
    await vi.advanceTimersByTimeAsync(PATIENCE_IN_MS);
    expect(events).toEqual(['making room']);
    leave();
    await artist;
    expect(events).toEqual(['making room', 'opened']);
    await studio.close();
  });

  it('ends it after a while of rest, and starts another when it is needed again', async () => {
    const { studio, events } = observed();
    await studio.artist();
    studio.rest();
    await vi.advanceTimersByTimeAsync(PATIENCE_IN_MS - 1);
    await studio.artist();
    await vi.advanceTimersByTimeAsync(PATIENCE_IN_MS);
    expect(events).toEqual(['making room', 'opened']);
    studio.rest();
    await vi.advanceTimersByTimeAsync(PATIENCE_IN_MS);
    expect(events).toEqual(['making room', 'opened', 'artist left', 'closed']);
    await studio.artist();
    expect(events.slice(4)).toEqual(['making room', 'opened']);
    await studio.close();
  });

  it('closes also when the browser did not start', async () => {
    const { studio, events } = observed(() => Promise.reject(new Error('no browser')));
    await expect(studio.artist()).rejects.toThrow('no browser');
    await studio.close();
    expect(events).toEqual(['making room', 'closed']);
  });
});
