import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filmBundle } from '../../export/film-bundle';
import { resolveBrowser } from '../../media/browser';
import { buildFilmExercise, buildSession } from '../../testing/builders';
import { drawFrames } from './draw-frames';

describe('drawFrames', () => {
  let folder = '';
  let page = { serveUrl: '', browserExecutable: '' };
  const draw = (name: string, signal: AbortSignal) =>
    drawFrames({
      ...page,
      compositionId: 'Workout',
      inputProps: {
        session: buildSession({
          exercises: [{ exercise: 'air-squats', workSeconds: 1 }],
          config: { resolution: '720p', format: 'square' },
        }),
        exercises: [buildFilmExercise()],
      },
      folder: join(folder, name),
      frames: [0, 3],
      signal,
      onFrame: () => undefined,
    });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'coach-test-'));
    const [bundle, browser] = [await filmBundle(), await resolveBrowser()];
    page = { serveUrl: bundle.folder, browserExecutable: browser.executable };
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('draws what is missing and leaves no listener behind', async () => {
    const listeners = process.listenerCount('SIGINT');
    await draw('frames', new AbortController().signal);
    expect((await readdir(join(folder, 'frames'))).sort()).toEqual(['0000.png', '0003.png']);
    expect(process.listenerCount('SIGINT')).toBe(listeners);
  });

  it('hears the signal at once while the page is laid out', async () => {
    const controller = new AbortController();
    const drawing = draw('none', controller.signal);
    let abortedAt = Number.NaN;
    setTimeout(() => {
      abortedAt = performance.now();
      controller.abort(new Error('stopped'));
    }, 1500);
    await expect(drawing).rejects.toThrow('stopped');
    expect(performance.now() - abortedAt).toBeLessThan(2000);
    expect(await readdir(join(folder, 'none'))).toEqual([]);
  });
});
