import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { abortable } from './abortable';

describe('abortable', () => {
  it('passes on what the work gives or throws', async () => {
    const { signal } = new AbortController();
    await expect(abortable(Promise.resolve(1), signal)).resolves.toBe(1);
    await expect(abortable(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
  });

  it('gives up at once when the signal comes, however long the work lasts', async () => {
    const controller = new AbortController();
    const waiting = abortable(setTimeout(60_000, null, { ref: false }), controller.signal);
    controller.abort(new Error('stopped'));
    await expect(waiting).rejects.toThrow('stopped');
  });

  it('does not wait when the signal came before, and lets the work fail unheard', async () => {
    const failing = setTimeout(5).then(() => Promise.reject(new Error('late')));
    await expect(abortable(failing, AbortSignal.abort(new Error('before')))).rejects.toThrow(
      'before',
    );
    await setTimeout(20);
  });
});
