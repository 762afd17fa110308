import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startInTurns } from './start-in-turns';

/** A page as Next.js's scripts find it; frames come when the test says so. */
const openPage = (isHidden = false) => {
  const frames: (() => void)[] = [];
  vi.stubGlobal('document', { hidden: isHidden });
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  return { showFrame: () => frames.forEach((frame) => frame()) };
};

describe('the start of Next.js', () => {
  beforeEach(() => () => vi.unstubAllGlobals());

  it('comes when a frame has been shown, in a turn of its own', async () => {
    const { showFrame } = openPage();
    const started = vi.fn();
    const start = startInTurns().then(started);
    await new Promise((resolve) => setTimeout(resolve, 50));
    showFrame();
    await new Promise((resolve) => setTimeout(resolve));
    expect(started).not.toHaveBeenCalled();
    await start;
  });

  it.each([
    ['in a page in the background', true],
    ['where no frame comes', false],
  ])('comes %s', async (_, isHidden) => {
    openPage(isHidden);
    await startInTurns();
  });
});
