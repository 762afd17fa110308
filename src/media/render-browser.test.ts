import { describe, expect, it } from 'vitest';
import { withoutSignalListeners } from './render-browser';

const counts = (): number[] =>
  (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((name) => process.listenerCount(name));

describe('withoutSignalListeners', () => {
  const open = (): void => {
    process.on('SIGINT', () => undefined);
    process.on('SIGHUP', () => undefined);
  };

  it('takes away what opening left behind, and only that', async () => {
    const ours = (): void => undefined;
    process.on('SIGINT', ours);
    const before = counts();
    await withoutSignalListeners(() => Promise.resolve(open()));
    expect(counts()).toEqual(before);
    expect(process.listeners('SIGINT')).toContain(ours);
    process.off('SIGINT', ours);
  });

  it('does so also when opening fails', async () => {
    const before = counts();
    const failing = withoutSignalListeners(() => {
      open();
      return Promise.reject(new Error('no browser'));
    });
    await expect(failing).rejects.toThrow('no browser');
    expect(counts()).toEqual(before);
  });
});
