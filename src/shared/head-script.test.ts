import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HEAD_SCRIPT } from './head-script';

/** The browser's font, which does not come. */
const loadFont = vi.fn((_font: string) => Promise.reject(new Error('no network')));

/** A window as the script finds it; frames come when the test says so. */
const newPage = (isHidden = false) => {
  const frames: (() => void)[] = [];
  const listeners: ((event: unknown) => void)[] = [];
  const page: Record<string, unknown> = {
    document: { hidden: isHidden, fonts: { load: loadFont } },
    requestAnimationFrame: (frame: () => void) => frames.push(frame),
    addEventListener: (_type: string, listener: (event: unknown) => void) =>
      listeners.push(listener),
    setTimeout,
    Promise,
  };
  page['self'] = page;
  runInNewContext(HEAD_SCRIPT, page);
  return { page, showFrame: () => frames.forEach((frame) => frame()), listeners };
};

/** What Next.js does with the scripts before it. */
const START = `started = false;
  const scripts = self.__next_s;
  if (!scripts || !scripts.length) started = true;
  else scripts.reduce((done) => done, Promise.resolve()).catch(() => undefined).then(() => { started = true; });`;

describe('the script in the head of every page', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    return () => vi.useRealTimers();
  });

  it('lets Next.js start when a frame has been shown', async () => {
    const { page, showFrame } = newPage();
    runInNewContext(START, page);
    await vi.advanceTimersByTimeAsync(100);
    expect(page['started']).toBe(false);
    showFrame();
    await vi.advanceTimersByTimeAsync(1);
    expect(page['started']).toBe(true);
  });

  it.each([
    ['in a page in the background at once', true, 0],
    ['where no frame comes, after half a second', false, 500],
  ])('%s', async (_, isHidden, waitMs) => {
    const { page } = newPage(isHidden);
    runInNewContext(START, page);
    await vi.advanceTimersByTimeAsync(waitMs);
    expect(page['started']).toBe(true);
  });

  it('takes the font into use, and does not mind if it does not come', async () => {
    loadFont.mockClear();
    newPage();
    await vi.advanceTimersByTimeAsync(1);
    expect(loadFont.mock.calls).toEqual([['1em "Archivo Variable"']]);
  });

  it('keeps what was tapped until somebody takes over', () => {
    const { page, listeners } = newPage();
    const tap = (button: unknown) => {
      for (const listener of listeners) listener({ target: { closest: () => button } });
    };
    tap('first');
    tap('second');
    expect(page['earlyTap']).toBe('second');
    page['hasTakenOver'] = true;
    tap('third');
    expect(page['earlyTap']).toBe('second');
  });
});
