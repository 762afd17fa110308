import { runInNewContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { HEAD_SCRIPT } from './head-script';

/** The browser's font, which does not come. */
const loadFont = vi.fn((_font: string) => Promise.reject(new Error('no network')));

/** A window as the script finds it. */
const newPage = () => {
  const listeners: ((event: unknown) => void)[] = [];
  const page: Record<string, unknown> = {
    document: { fonts: { load: loadFont } },
    addEventListener: (_type: string, listener: (event: unknown) => void) =>
      listeners.push(listener),
  };
  page['self'] = page;
  runInNewContext(HEAD_SCRIPT, page);
  return { page, listeners };
};

describe('the script in the head of every page', () => {
  it('takes the font into use, and does not mind if it does not come', async () => {
    loadFont.mockClear();
    newPage();
    await Promise.resolve();
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
