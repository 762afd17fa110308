import 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startInTurns } from './start-in-turns';

/** A page as Next.js's scripts find it; frames come when the test says so, and the browser is idle at once. */
const startOn = (isHidden = false) => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('document', { hidden: isHidden });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('requestIdleCallback', (work: () => void) => work());
  const started = vi.fn();
  void startInTurns().then(started);
  return { started, showFrame: () => frames.forEach((frame) => frame()) };
};

/** Until nothing but a later turn is waited for: React DOM's module is there before the tests. */
const settle = async () => {
  for (let turns = 0; turns < 10; turns += 1) await new Promise((resolve) => setImmediate(resolve));
};

describe('the start of Next.js', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    return () => {
      vi.useRealTimers();
      vi.unstubAllGlobals();
    };
  });

  it('comes when a frame has been shown, and React DOM is there, in a turn of its own', async () => {
    const { started, showFrame } = startOn();
    await settle();
    expect(vi.getTimerCount()).toBe(1);
    showFrame();
    await settle();
    expect(vi.getTimerCount()).toBe(2);
    expect(started).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toHaveBeenCalledOnce();
  });

  it.each([
    ['in a page in the background at once', true, 0],
    ['where no frame comes, after half a second', false, 500],
  ])('comes %s', async (_, isHidden, waitInMs) => {
    const { started } = startOn(isHidden);
    await vi.advanceTimersByTimeAsync(waitInMs);
    await settle();
    await vi.advanceTimersByTimeAsync(1);
    expect(started).toHaveBeenCalledOnce();
  });
});
