import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { whenUnderWay } from './when-under-way';

/** As much of a player as is listened to: `show` tells of a frame. */
const standingAt = (start: number) => {
  let frame = start;
  const listeners = new Set<unknown>();
  return {
    listeners,
    show: (next: number) => {
      frame = next;
      for (const listener of [...listeners])
        if (typeof listener === 'function') Reflect.apply(listener, undefined, []);
    },
    getCurrentFrame: () => frame,
    addEventListener: (_name: string, listener: unknown) => void listeners.add(listener),
    removeEventListener: (_name: string, listener: unknown) => void listeners.delete(listener),
  };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('waits for a film to move on from where it begins, wherever that is', () => {
  const run = vi.fn();
  const player = standingAt(120);
  whenUnderWay(player, run);

  player.show(120);
  expect(run).not.toHaveBeenCalled();
  player.show(121);
  player.show(122);
  vi.runAllTimers();
  expect(run).toHaveBeenCalledOnce();
  expect(player.listeners.size).toBe(0);
});

it('does not wait for ever for one that stands still', () => {
  const run = vi.fn();
  const player = standingAt(0);
  whenUnderWay(player, run);

  vi.advanceTimersByTime(1999);
  expect(run).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  player.show(1);
  expect(run).toHaveBeenCalledOnce();
});

it('is taken back', () => {
  const run = vi.fn();
  const player = standingAt(0);
  whenUnderWay(player, run)();

  player.show(1);
  vi.runAllTimers();
  expect(run).not.toHaveBeenCalled();
  expect(player.listeners.size).toBe(0);
});
